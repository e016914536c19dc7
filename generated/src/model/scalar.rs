//! Values that are text, a number, a boolean or null.

use super::number::Number;
use super::shape::{Fragment, Model, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use std::fmt;

/// A value that may be text, a number, a boolean or null: a device attribute, for instance.
///
/// ```
/// use losant::Scalar;
///
/// let values = [Scalar::from("on"), 21.5.into(), true.into(), Scalar::Null];
/// assert_eq!(values[0].as_str(), Some("on"));
/// assert_eq!(values[1].as_f64(), Some(21.5));
/// assert_eq!(serde_json::to_string(&values)?, r#"["on",21.5,true,null]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Scalar {
    /// Text.
    String(String),
    /// A number.
    Number(Number),
    /// `true` or `false`.
    Bool(bool),
    /// `null`.
    #[default]
    Null,
}

impl Scalar {
    /// The text, if it is text.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is one.
    #[must_use]
    pub fn as_number(&self) -> Option<Number> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The number, if it is a whole one that fits.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number()?.as_i64()
    }

    /// The number as the nearest float, if it is a number.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        Some(self.as_number()?.as_f64())
    }

    /// The boolean, if it is one.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// Whether it is null.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl fmt::Display for Scalar {
    /// Text as it is, without quotes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String(text) => f.pad(text),
            Self::Number(number) => number.fmt(f),
            Self::Bool(value) => value.fmt(f),
            Self::Null => f.pad("null"),
        }
    }
}

impl From<String> for Scalar {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl From<&str> for Scalar {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<bool> for Scalar {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

/// `None` is null.
impl<T: Into<Scalar>> From<Option<T>> for Scalar {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

macro_rules! from_numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Scalar {
            fn from(value: $number) -> Self {
                Self::Number(value.into())
            }
        }
    )*};
}

from_numbers!(Number, i8, i16, i32, i64, isize, u8, u16, u32, u64, usize, f32, f64);

impl From<Scalar> for Value {
    fn from(value: Scalar) -> Self {
        match value {
            Scalar::String(text) => text.into(),
            Scalar::Number(number) => number.into(),
            Scalar::Bool(value) => value.into(),
            Scalar::Null => Self::Null,
        }
    }
}

impl Model for Scalar {
    fn empty() -> Self {
        Self::Null
    }

    fn place(&mut self) -> Place<'_> {
        Place::Scalar(self)
    }

    fn fragment(&self) -> Fragment<'_> {
        match self {
            Self::String(text) => Fragment::Text(text),
            Self::Number(number) => number.fragment(),
            Self::Bool(value) => Fragment::Boolean(*value),
            Self::Null => Fragment::Null,
        }
    }
}

impl Serialize for Scalar {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        super::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::deserialize(deserializer)
    }
}
