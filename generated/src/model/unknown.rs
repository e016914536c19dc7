//! Values that this version of the crate does not know, kept so that they can be sent back unchanged.

use super::scalar::Scalar;
use super::shape::Fragment;
use serde_json::Value;
use std::fmt;
use std::hash::{Hash, Hasher};

/// A string that an enumeration does not know in this version of the crate.
///
/// Only the enumerations create it, and only for strings that they do not know. Code that matches on a known
/// variant therefore keeps working after an update: a known string is never wrapped in here.
#[derive(Eq, PartialOrd, Ord)]
pub struct UnknownVariant(Box<str>);

// Written out: what is derived would be inlined into the same methods of each enumeration.

impl Clone for UnknownVariant {
    #[inline(never)]
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl PartialEq for UnknownVariant {
    #[inline(never)]
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl Hash for UnknownVariant {
    #[inline(never)]
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl UnknownVariant {
    pub(super) fn new(string: &str) -> Self {
        Self(string.into())
    }

    #[doc(hidden)]
    #[must_use]
    pub fn empty() -> Self {
        Self(Box::default())
    }

    /// The string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for UnknownVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// A JSON value that a type does not know in this version of the crate, such as an object with a new tag.
///
/// Like [`UnknownVariant`], only decoding creates it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownValue(Value);

impl UnknownValue {
    pub(super) fn new(value: Value) -> Self {
        Self(value)
    }

    /// The value.
    #[must_use]
    pub fn as_value(&self) -> &Value {
        &self.0
    }

    /// The value, unwrapped.
    #[must_use]
    pub fn into_value(self) -> Value {
        self.0
    }

    #[doc(hidden)]
    #[must_use]
    pub fn empty() -> Self {
        Self(Value::Null)
    }

    #[doc(hidden)]
    #[must_use]
    pub fn fragment(&self) -> Fragment<'_> {
        Fragment::Json(&self.0)
    }

    #[doc(hidden)]
    #[must_use]
    pub fn scalar(&self) -> Scalar {
        match &self.0 {
            Value::String(text) => Scalar::String(text.clone()),
            Value::Bool(value) => Scalar::Bool(*value),
            Value::Number(number) => Scalar::Number(number.into()),
            Value::Null | Value::Array(_) | Value::Object(_) => Scalar::Null,
        }
    }
}

/// Hides the contents of lists and objects, which may hold secrets. [`as_value`](UnknownValue::as_value) shows all.
impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Value::Array(_) => f.write_str("[…]"),
            Value::Object(_) => f.write_str("{…}"),
            scalar => fmt::Display::fmt(scalar, f),
        }
    }
}
