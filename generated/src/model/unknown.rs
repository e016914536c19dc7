//! What this version of the crate does not know, kept so that it can be sent back unchanged.

use super::scalar::Scalar;
use super::shape::Node;
use serde_json::Value;
use std::fmt;

/// A word that an enumeration of this version does not know.
///
/// Nobody can make one but the enumerations, out of a word that they do not know. So code that matches
/// on the known words goes on working when this one becomes known: it can never be hidden in here then.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownWord(Box<str>);

impl UnknownWord {
    pub(super) fn new(word: &str) -> Self {
        Self(word.into())
    }

    #[doc(hidden)]
    #[must_use]
    pub fn blank() -> Self {
        Self(Box::default())
    }

    /// The word.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// A JSON value that a type of this version does not know: an object with a new tag, for instance.
///
/// Like [`UnknownWord`], it is only ever made by decoding.
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
    pub fn blank() -> Self {
        Self(Value::Null)
    }

    #[doc(hidden)]
    #[must_use]
    pub fn node(&self) -> Node<'_> {
        Node::Json(&self.0)
    }

    #[doc(hidden)]
    #[must_use]
    pub fn scalar(&self) -> Scalar {
        match &self.0 {
            Value::String(text) => Scalar::Text(text.clone()),
            Value::Bool(value) => Scalar::Boolean(*value),
            Value::Number(number) => Scalar::Number(number.into()),
            Value::Null | Value::Array(_) | Value::Object(_) => Scalar::Null,
        }
    }
}

/// Shows no more of lists and objects than that: they might hold secrets. [`as_value`](UnknownValue::as_value) shows all.
impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Value::Array(_) => f.write_str("[…]"),
            Value::Object(_) => f.write_str("{…}"),
            scalar => fmt::Display::fmt(scalar, f),
        }
    }
}
