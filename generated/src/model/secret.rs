//! Values that debug output hides.

use super::shape::{Fragment, Model, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A value that debug output hides: a password, a key, a token.
///
/// It is sent and received like the value itself, so what is written as JSON shows it. It has no
/// `Display`, and only [`expose_secret`](Self::expose_secret) and [`into_inner`](Self::into_inner) give it out. Memory
/// is not wiped: the value has passed through the buffers of the parser, of TLS and of the caller, and
/// wiping one copy of many would promise what it cannot keep.
///
/// ```
/// use losant::Secret;
///
/// let password: Secret<String> = "hunter2".into();
/// assert_eq!(format!("{password:?}"), "Secret(…)");
/// assert_eq!(password.expose_secret(), "hunter2");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Secret<T>(T);

impl<T> Secret<T> {
    /// Hides a value.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value.
    pub const fn expose_secret(&self) -> &T {
        &self.0
    }

    /// The value, unwrapped.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl<T> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Secret<String> {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl<T: Model> Model for Secret<T> {
    fn empty() -> Self {
        Self(T::empty())
    }

    fn place(&mut self) -> Place<'_> {
        self.0.place()
    }

    fn fragment(&self) -> Fragment<'_> {
        self.0.fragment()
    }
}

impl<T: Serialize> Serialize for Secret<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Secret<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}
