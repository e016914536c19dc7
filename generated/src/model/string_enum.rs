//! `string_enum!`: an open enumeration of strings.

use super::id::TextType;
use super::shape::{Model, TakeString};
use super::unknown::UnknownVariant;
use std::cmp::Ordering;
use std::fmt;

/// An enumeration of strings; implemented by `string_enum!`.
pub trait StringEnum: Model + AsRef<str> + Clone + 'static {
    /// What is known.
    #[doc(hidden)]
    const VARIANT_TABLE: VariantTable<Self>;

    /// Wraps a string that is not known.
    #[doc(hidden)]
    fn wrap(string: UnknownVariant) -> Self;

    /// The variant for a string.
    #[doc(hidden)]
    #[must_use]
    fn of(string: &str) -> Self {
        match Self::VARIANT_TABLE.variants.get(position(Self::VARIANT_TABLE.strings, string)) {
            Some(variant) => variant.clone(),
            None => Self::wrap(UnknownVariant::new(string)),
        }
    }
}

/// The known strings of an enumeration, and the variants for them, in the same order.
#[derive(Debug)]
pub struct VariantTable<T: 'static> {
    /// The strings.
    pub strings: &'static [&'static str],
    /// The variants.
    pub variants: &'static [T],
    /// The names of the variants, with white space between.
    pub names: &'static str,
}

/// The index of a string in the list, or the length of the list if it is not in it.
fn position(strings: &[&str], string: &str) -> usize {
    strings.iter().position(|known| *known == string).unwrap_or(strings.len())
}

/// A text that an enumeration is compared with.
pub trait AnyText: AsRef<str> {}

impl AnyText for str {}
impl AnyText for &str {}

/// Whether two strings are the same; compiled once for all enumerations, as [`compare`] is.
#[inline(never)]
#[must_use]
pub fn same(one: &str, two: &str) -> bool {
    one == two
}

/// Compares two strings; not generic, so it is compiled once for all enumerations.
#[inline(never)]
#[must_use]
pub fn compare(one: &str, two: &str) -> Ordering {
    one.cmp(two)
}

impl<T: StringEnum> TextType for T {
    const STRINGS: Option<&'static [&'static str]> = Some(T::VARIANT_TABLE.strings);
}

/// Writes the name of a variant, as a derived `Debug` does.
///
/// # Errors
/// Errors of the formatter.
pub fn debug_variant<T: StringEnum>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write_name(value.as_ref(), T::VARIANT_TABLE.strings, T::VARIANT_TABLE.names, f)
}

fn write_name(string: &str, strings: &[&str], names: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match names.split_whitespace().nth(position(strings, string)) {
        Some(name) => f.write_str(name),
        None => f.debug_tuple("Unknown").field(&UnknownVariant::new(string)).finish(),
    }
}

impl<T: StringEnum> TakeString for T {
    fn take(&mut self, string: &str) {
        *self = T::of(string);
    }
}

/// Makes an open enumeration of strings: a variant for each, and `Unknown(UnknownVariant)` for all others.
///
/// ```text
/// string_enum! {
///     pub enum DeviceClass {
///         Standalone = "standalone",
///         Gateway = "gateway",
///     }
/// }
/// ```
#[doc(hidden)]
#[cfg_attr(feature = "__macros", macro_export)]
macro_rules! string_enum {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident { $($(#[$doc:meta])* $variant:ident = $string:literal),* $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Hash)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$doc])* $variant,)*
            /// A value that this version of the crate does not know.
            Unknown($crate::__private::UnknownVariant),
        }

        // Both written out: what is derived is larger, with code for each variant.
        impl ::core::cmp::Eq for $name {}

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug_variant(self, f)
            }
        }

        impl $crate::__private::StringEnum for $name {
            const VARIANT_TABLE: $crate::__private::VariantTable<Self> = $crate::__private::VariantTable {
                strings: &[$($string),*],
                variants: &[$(Self::$variant),*],
                names: ::core::stringify!($($variant)*),
            };

            #[inline]
            fn wrap(string: $crate::__private::UnknownVariant) -> Self {
                Self::Unknown(string)
            }
        }

        impl $name {
            /// The variants that this version of the crate knows.
            pub const VARIANTS: &'static [Self] = <Self as $crate::__private::StringEnum>::VARIANT_TABLE.variants;

            /// The string on the wire.
            #[must_use]
            #[inline(never)] // otherwise the table is inlined into every caller
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $string,)*
                    Self::Unknown(string) => string.as_str(),
                }
            }

            /// Whether this version of the crate does not know the string.
            #[must_use]
            #[inline]
            pub fn is_unknown(&self) -> bool {
                ::core::matches!(self, Self::Unknown(_))
            }
        }

        impl $crate::__private::Model for $name {
            #[inline]
            fn empty() -> Self {
                Self::Unknown($crate::__private::UnknownVariant::empty())
            }

            #[inline]
            fn place(&mut self) -> $crate::__private::Place<'_> {
                $crate::__private::Place::StringEnum(self)
            }

            #[inline]
            fn fragment(&self) -> $crate::__private::Fragment<'_> {
                $crate::__private::Fragment::Text(self.as_str())
            }
        }

        impl<S_: $crate::__private::Text> ::core::convert::From<S_> for $name {
            fn from(string: S_) -> Self {
                $crate::__private::StringEnum::of(string.as_ref())
            }
        }

        impl<S_: $crate::__private::AnyText + ?::core::marker::Sized> ::core::cmp::PartialEq<S_> for $name {
            #[inline]
            fn eq(&self, other: &S_) -> bool {
                $crate::__private::same(self.as_str(), other.as_ref())
            }
        }

        impl $crate::__private::Plain for $name {}

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(string: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok($crate::__private::StringEnum::of(string))
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        /// By the strings on the wire.
        impl ::core::cmp::Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                $crate::__private::compare(self.as_str(), other.as_str())
            }
        }

        impl ::core::cmp::PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        $crate::__private::both_ways!($name);
    };
}

pub(crate) use string_enum;
