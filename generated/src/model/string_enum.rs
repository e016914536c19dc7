//! `words!`: an open enumeration of words.

use super::shape::{Model, TakeWord};
use super::unknown::UnknownWord;
use std::cmp::Ordering;

/// An enumeration of words: what `words!` implements.
#[diagnostic::on_unimplemented(
    message = "no text is a value of the type `{Self}`",
    label = "an argument of the type `{Self}` is expected here"
)]
pub trait Words: Model + Clone + 'static {
    /// The known words.
    #[doc(hidden)]
    const WORDS: &'static [&'static str];

    /// The variants for them, in the same order.
    #[doc(hidden)]
    const VARIANTS: &'static [Self];

    /// Wraps a word that is not known.
    #[doc(hidden)]
    fn wrap(word: UnknownWord) -> Self;

    /// The word.
    fn as_str(&self) -> &str;

    /// The variant for a word.
    #[doc(hidden)]
    #[must_use]
    fn of(word: &str) -> Self {
        match Self::VARIANTS.get(position(Self::WORDS, word)) {
            Some(variant) => variant.clone(),
            None => Self::wrap(UnknownWord::new(word)),
        }
    }
}

/// Where a word stands among others; behind them all if it is none of them.
fn position(words: &[&str], word: &str) -> usize {
    words.iter().position(|known| *known == word).unwrap_or(words.len())
}

/// Compares two words, once for all enumerations.
#[must_use]
pub fn compare(one: &str, two: &str) -> Ordering {
    one.cmp(two)
}

impl<T: Words> TakeWord for T {
    fn take(&mut self, word: &str) {
        *self = T::of(word);
    }
}

/// Makes an open enumeration of words: a variant for each, and `Unknown(UnknownWord)` for all others.
///
/// ```text
/// words! {
///     pub enum DeviceClass {
///         Standalone = "standalone",
///         Gateway = "gateway",
///     }
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! words {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal),* $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$doc])* $variant,)*
            /// Another, which this version does not know.
            Unknown($crate::contract::model::UnknownWord),
        }

        impl $crate::contract::model::Words for $name {
            const WORDS: &'static [&'static str] = &[$($word),*];
            const VARIANTS: &'static [Self] = &[$(Self::$variant),*];

            fn wrap(word: $crate::contract::model::UnknownWord) -> Self {
                Self::Unknown(word)
            }

            #[inline(never)] // else the table would stand in each place that asks
            fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)*
                    Self::Unknown(word) => word.as_str(),
                }
            }
        }

        impl $name {
            /// Every word that this version knows.
            pub const KNOWN: &'static [Self] = <Self as $crate::contract::model::Words>::VARIANTS;

            /// The word on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                $crate::contract::model::Words::as_str(self)
            }

            /// Whether this version does not know the word.
            #[must_use]
            pub fn is_unknown(&self) -> bool {
                ::core::matches!(self, Self::Unknown(_))
            }
        }

        impl $crate::contract::model::Model for $name {
            fn blank() -> Self {
                Self::Unknown($crate::contract::model::UnknownWord::blank())
            }

            fn target(&mut self) -> $crate::contract::model::Target<'_> {
                $crate::contract::model::Target::Word(self)
            }

            fn node(&self) -> $crate::contract::model::Node<'_> {
                $crate::contract::model::Node::Text(self.as_str())
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(word: &str) -> Self {
                $crate::contract::model::Words::of(word)
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(word: ::std::string::String) -> Self {
                $crate::contract::model::Words::of(&word)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(word: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok($crate::contract::model::Words::of(word))
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        /// By the words.
        impl ::core::cmp::Ord for $name {
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                $crate::contract::model::compare(self.as_str(), other.as_str())
            }
        }

        impl ::core::cmp::PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        $crate::into_query!($name);
        $crate::both_ways!($name);
    };
}

/// An enumeration as the value of a query parameter.
#[cfg(feature = "client")]
#[doc(hidden)]
#[macro_export]
macro_rules! into_query {
    ($name:ident) => {
        impl ::core::convert::From<$name> for $crate::contract::QueryValue {
            fn from(value: $name) -> Self {
                Self::new(::std::string::ToString::to_string(&value))
            }
        }
    };
}

/// Without calls there are no queries.
#[cfg(not(feature = "client"))]
#[doc(hidden)]
#[macro_export]
macro_rules! into_query {
    ($name:ident) => {};
}
