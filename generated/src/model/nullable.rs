//! A field that distinguishes absent from null.

use super::shape::{Fragment, Model, Optional, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::ops::Deref;

/// A field that may be absent, null, or have a value.
///
/// In an update, an absent field keeps its value on the server, and null clears it. For fields of a
/// response, [`as_option`](Self::as_option) treats absent and null alike.
///
/// ```
/// use losant::Nullable;
///
/// let mut parent: Nullable<String> = Nullable::default();
/// assert!(parent.is_absent());
/// parent = "59e".to_owned().into();
/// assert_eq!(parent.as_deref(), Some("59e"));
/// parent = None.into();
/// assert!(parent.is_null());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Nullable<T> {
    /// The field is absent, and is not sent.
    #[default]
    Absent,
    /// The field is `null`.
    Null,
    /// The field has a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// Whether the field is absent.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the field is null.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The same with a reference to the value.
    #[must_use]
    pub const fn as_ref(&self) -> Nullable<&T> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(value),
        }
    }

    /// The same with a mutable reference to the value.
    #[must_use]
    pub const fn as_mut(&mut self) -> Nullable<&mut T> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(value),
        }
    }

    /// A reference to the value, if there is one.
    #[must_use]
    pub const fn as_option(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Whether the field has a value.
    #[must_use]
    pub const fn is_some(&self) -> bool {
        matches!(self, Self::Value(_))
    }

    /// Whether the field has no value: it is absent or null.
    #[must_use]
    pub const fn is_none(&self) -> bool {
        !self.is_some()
    }

    /// What the value derefs to, if there is one: the `&str` of a `Nullable<String>`.
    #[must_use]
    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: Deref,
    {
        self.as_option().map(T::deref)
    }

    /// The value, if there is one.
    #[must_use]
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The same with the value changed.
    #[must_use]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Nullable<U> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(change(value)),
        }
    }

    /// The value, or another one if there is none.
    #[must_use]
    pub fn unwrap_or(self, other: T) -> T {
        self.into_option().unwrap_or(other)
    }

    /// The value, or what a function gives if there is none.
    #[must_use]
    pub fn unwrap_or_else(self, other: impl FnOnce() -> T) -> T {
        self.into_option().unwrap_or_else(other)
    }

    /// The value, or the default of its type if there is none.
    #[must_use]
    pub fn unwrap_or_default(self) -> T
    where
        T: Default,
    {
        self.into_option().unwrap_or_default()
    }

    /// Takes the value and leaves [`Absent`](Self::Absent).
    #[must_use]
    pub const fn take(&mut self) -> Self {
        std::mem::replace(self, Self::Absent)
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

/// `None` is null. Use [`Nullable::Absent`] to leave the field out.
impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

/// Absent and null are both `None`.
impl<T> From<Nullable<T>> for Option<T> {
    fn from(value: Nullable<T>) -> Self {
        value.into_option()
    }
}

impl<T: Model> Model for Nullable<T> {
    fn empty() -> Self {
        Self::Absent
    }

    fn place(&mut self) -> Place<'_> {
        Place::Optional(self)
    }

    fn fragment(&self) -> Fragment<'_> {
        match self {
            Self::Absent => Fragment::Absent,
            Self::Null => Fragment::Null,
            Self::Value(value) => value.fragment(),
        }
    }
}

impl<T: Model> Optional for Nullable<T> {
    fn null(&mut self) {
        *self = Self::Null;
    }

    fn content(&mut self) -> Place<'_> {
        *self = Self::Value(T::empty());
        match self {
            Self::Value(value) => value.place(),
            Self::Absent | Self::Null => Place::Nothing,
        }
    }
}

/// Absent is written as null: only an object can leave a field out. In a type of your own add
/// `#[serde(default, skip_serializing_if = "Nullable::is_absent")]`.
impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_option().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::from)
    }
}
