//! `id!`: text that identifies something.

use super::shape::Model;

/// A type whose values are texts of its own: an enumeration of strings, or an id.
#[diagnostic::on_unimplemented(
    message = "no text is a value of the type `{Self}`",
    label = "an argument of the type `{Self}` is expected here"
)]
pub trait TextType: Model + AsRef<str> + 'static {
    /// The known strings. There are none where any text is a value like any other.
    #[doc(hidden)]
    const STRINGS: Option<&'static [&'static str]>;
}

/// Makes the type of an id.
///
/// ```text
/// id! {
///     pub struct DeviceId;
/// }
/// ```
#[doc(hidden)]
#[cfg_attr(feature = "__macros", macro_export)]
macro_rules! id {
    ($(#[$meta:meta])* $vis:vis struct $name:ident;) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        $vis struct $name(::std::string::String);

        impl $name {
            /// An id of this text.
            pub fn new(text: impl ::core::convert::Into<::std::string::String>) -> Self {
                Self(text.into())
            }

            /// The text.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text, unwrapped.
            #[must_use]
            #[inline]
            pub fn into_string(self) -> ::std::string::String {
                self.0
            }
        }

        impl $crate::__private::Model for $name {
            #[inline]
            fn empty() -> Self {
                Self(::std::string::String::new())
            }

            #[inline]
            fn place(&mut self) -> $crate::__private::Place<'_> {
                $crate::__private::Place::Text(&mut self.0)
            }

            #[inline]
            fn fragment(&self) -> $crate::__private::Fragment<'_> {
                $crate::__private::Fragment::Text(&self.0)
            }
        }

        impl $crate::__private::TextType for $name {
            const STRINGS: ::core::option::Option<&'static [&'static str]> = ::core::option::Option::None;
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self(text)
            }
        }

        impl ::core::convert::From<&::std::string::String> for $name {
            #[inline]
            fn from(text: &::std::string::String) -> Self {
                Self(text.into())
            }
        }

        impl ::core::convert::From<::std::borrow::Cow<'_, str>> for $name {
            #[inline]
            fn from(text: ::std::borrow::Cow<'_, str>) -> Self {
                Self(text.into())
            }
        }

        impl ::core::convert::From<&Self> for $name {
            #[inline]
            fn from(id: &Self) -> Self {
                ::core::clone::Clone::clone(id)
            }
        }

        impl ::core::convert::From<$name> for ::std::string::String {
            #[inline]
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(Self(text.into()))
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl ::core::borrow::Borrow<str> for $name {
            #[inline]
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl ::core::ops::Deref for $name {
            type Target = str;

            #[inline]
            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl ::core::cmp::PartialEq<str> for $name {
            #[inline]
            fn eq(&self, text: &str) -> bool {
                self.0 == *text
            }
        }

        impl ::core::cmp::PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, text: &&str) -> bool {
                self.0 == **text
            }
        }

        impl ::core::cmp::PartialEq<::std::string::String> for $name {
            #[inline]
            fn eq(&self, text: &::std::string::String) -> bool {
                self.0 == *text
            }
        }

        impl $crate::__private::Plain for $name {}
        impl $crate::__private::Plain for &$name {}

        $crate::__private::both_ways!($name);
    };
}
pub(crate) use id;
