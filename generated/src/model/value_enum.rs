//! `value_enum!`: an open enumeration of numbers, or of values of several kinds.

use super::scalar::Scalar;
use super::shape::{Fragment, Model, TakeValue};
use super::unknown::UnknownValue;

/// An enumeration of values; implemented by `value_enum!`.
pub trait ValueEnum: Model + Clone + 'static {
    /// The known variants.
    #[doc(hidden)]
    const VARIANTS: &'static [Self];

    /// Wraps a value that is not known.
    #[doc(hidden)]
    fn wrap(value: UnknownValue) -> Self;

    /// The value.
    fn to_scalar(&self) -> Scalar;

    /// The variant for a value.
    #[doc(hidden)]
    #[must_use]
    fn of(value: Scalar) -> Self {
        match Self::VARIANTS.iter().find(|known| known.to_scalar() == value) {
            Some(variant) => variant.clone(),
            None => Self::wrap(UnknownValue::new(value.into())),
        }
    }
}

impl<T: ValueEnum> TakeValue for T {
    fn take(&mut self, value: Scalar) {
        *self = T::of(value);
    }
}

/// A literal in `value_enum!`.
pub trait Literal {
    /// The value to write.
    fn fragment(self) -> Fragment<'static>;
}

impl Literal for &'static str {
    fn fragment(self) -> Fragment<'static> {
        Fragment::Text(self)
    }
}

impl Literal for bool {
    fn fragment(self) -> Fragment<'static> {
        Fragment::Boolean(self)
    }
}

impl Literal for i32 {
    fn fragment(self) -> Fragment<'static> {
        Fragment::Integer(self.into())
    }
}

impl Literal for i64 {
    fn fragment(self) -> Fragment<'static> {
        Fragment::Integer(self)
    }
}

impl Literal for u64 {
    fn fragment(self) -> Fragment<'static> {
        Fragment::Unsigned(self)
    }
}

impl Literal for f64 {
    fn fragment(self) -> Fragment<'static> {
        Fragment::Float(self)
    }
}

/// Makes an open enumeration of values: a variant for each, and `Unknown(UnknownValue)` for all others. Whole
/// numbers beyond 32 bits carry their type: `5_000_000_000_i64`.
///
/// ```text
/// value_enum! {
///     pub enum Bits {
///         One = 1,
///         Auto = "auto",
///     }
/// }
/// ```
#[doc(hidden)]
#[cfg_attr(feature = "__macros", macro_export)]
macro_rules! value_enum {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident { $($(#[$doc:meta])* $variant:ident = $value:literal),* $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$doc])* $variant,)*
            /// A value that this version of the crate does not know.
            Unknown($crate::__private::UnknownValue),
        }

        impl $crate::__private::ValueEnum for $name {
            const VARIANTS: &'static [Self] = &[$(Self::$variant),*];

            #[inline]
            fn wrap(value: $crate::__private::UnknownValue) -> Self {
                Self::Unknown(value)
            }

            #[inline]
            fn to_scalar(&self) -> $crate::__private::Scalar {
                match self {
                    $(Self::$variant => ::core::convert::Into::into($value),)*
                    Self::Unknown(value) => value.scalar(),
                }
            }
        }

        impl $name {
            /// The values that this version of the crate knows.
            pub const VARIANTS: &'static [Self] = <Self as $crate::__private::ValueEnum>::VARIANTS;

            /// The value on the wire.
            #[must_use]
            #[inline]
            pub fn to_scalar(&self) -> $crate::__private::Scalar {
                $crate::__private::ValueEnum::to_scalar(self)
            }

            /// Whether this version of the crate does not know the value.
            #[must_use]
            #[inline]
            pub fn is_unknown(&self) -> bool {
                ::core::matches!(self, Self::Unknown(_))
            }
        }

        impl $crate::__private::Model for $name {
            #[inline]
            fn empty() -> Self {
                Self::Unknown($crate::__private::UnknownValue::empty())
            }

            #[inline]
            fn place(&mut self) -> $crate::__private::Place<'_> {
                $crate::__private::Place::ValueEnum(self)
            }

            #[inline]
            fn fragment(&self) -> $crate::__private::Fragment<'_> {
                match self {
                    $(Self::$variant => $crate::__private::Literal::fragment($value),)*
                    Self::Unknown(value) => value.fragment(),
                }
            }
        }

        // the parameter's name is one that no type gets: macros do not keep the two apart
        impl<V_: ::core::convert::Into<$crate::__private::Scalar>> ::core::convert::From<V_> for $name {
            fn from(value: V_) -> Self {
                $crate::__private::ValueEnum::of(::core::convert::Into::into(value))
            }
        }

        impl $crate::__private::Plain for $name {}

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.to_scalar(), f)
            }
        }

        $crate::__private::into_query!($name);
        $crate::__private::both_ways!($name);
    };
}

/// An enumeration of values as the value of a query parameter.
#[cfg(feature = "client")]
#[doc(hidden)]
#[cfg_attr(feature = "__macros", macro_export)]
macro_rules! into_query {
    ($name:ident) => {
        impl ::core::convert::From<$name> for $crate::__private::QueryValue {
            #[inline]
            fn from(value: $name) -> Self {
                Self::new(::std::string::ToString::to_string(&value))
            }
        }
    };
}

/// Without calls there are no queries.
#[cfg(not(feature = "client"))]
#[doc(hidden)]
#[cfg_attr(feature = "__macros", macro_export)]
macro_rules! into_query {
    ($name:ident) => {};
}

pub(crate) use {into_query, value_enum};
