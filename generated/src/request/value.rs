//! Values of query parameters and form fields.

use std::borrow::Cow;

use crate::error::Reason;
use crate::model::{Number, Scalar, TextType, Timestamp};

/// A value for a query parameter, as text: made from booleans, numbers, texts and words.
#[derive(Debug, Clone, PartialEq)]
pub struct QueryValue(Result<Option<String>, Reason>);

impl QueryValue {
    /// A value that is text already.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Ok(Some(text.into())))
    }

    /// No value: the parameter is left out.
    pub(super) fn none() -> Self {
        Self(Ok(None))
    }

    /// A value that cannot be sent, with the reason.
    pub(super) fn invalid(reason: impl Into<Cow<'static, str>>) -> Self {
        Self(Err(reason.into()))
    }

    /// The text of the parameter called `name`, or why it has none.
    pub(crate) fn into_text(self, name: &str) -> Result<Option<String>, Reason> {
        self.0.map_err(|reason| format!("the argument `{name}`: {reason}").into())
    }
}

impl From<&str> for QueryValue {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for QueryValue {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&String> for QueryValue {
    fn from(text: &String) -> Self {
        Self::new(text)
    }
}

/// An enumeration, or an id.
impl<T: TextType> From<T> for QueryValue {
    fn from(text: T) -> Self {
        Self::new(text.as_ref())
    }
}

/// `None` leaves the parameter out.
impl<T: Into<QueryValue>> From<Option<T>> for QueryValue {
    fn from(value: Option<T>) -> Self {
        value.map_or_else(Self::none, Into::into)
    }
}

impl From<bool> for QueryValue {
    fn from(value: bool) -> Self {
        Self::new(if value { "true" } else { "false" })
    }
}

impl From<f64> for QueryValue {
    /// As in JSON; infinities and NaN are an error when the call is sent.
    fn from(value: f64) -> Self {
        match serde_json::Number::from_f64(value) {
            Some(number) => Self::new(number.to_string()),
            None => Self::invalid("the number is infinite or NaN, which has no form in a query"),
        }
    }
}

impl From<f32> for QueryValue {
    fn from(value: f32) -> Self {
        if value.is_finite() { Self::new(value.to_string()) } else { f64::from(value).into() }
    }
}

impl From<Number> for QueryValue {
    /// With all its digits.
    fn from(value: Number) -> Self {
        Self::new(value.to_string())
    }
}

impl From<Timestamp> for QueryValue {
    fn from(value: Timestamp) -> Self {
        Self::new(value.into_string())
    }
}

impl From<Scalar> for QueryValue {
    /// A null is an error when the call is sent.
    fn from(value: Scalar) -> Self {
        if value.is_null() {
            Self::invalid("null has no form in a query")
        } else {
            Self::new(value.to_string())
        }
    }
}

macro_rules! whole_numbers {
    ($($kind:ty)*) => {$(
        impl From<$kind> for QueryValue {
            fn from(value: $kind) -> Self {
                Self::new(value.to_string())
            }
        }
    )*};
}

whole_numbers!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);
