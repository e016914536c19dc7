//! What setters take.

use super::nullable::Nullable;
use super::number::Number;
use super::scalar::Scalar;
use super::secret::Secret;
use super::timestamp::Timestamp;
use super::{DurationMillis, EpochMillis};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::BuildHasher;
use std::time::{Duration, SystemTime};

/// What a setter takes for an argument or a field of the type `A`: whatever converts to its value.
///
/// - for a text, a number, a time or an id: whatever has a `From` for it without loss
/// - for an enumeration: a variant, or its text
/// - for a union: the content of a branch, such as a model, or a text if one of the branches is text
/// - for a list: an array, a `Vec`, a slice, a set or the usual iterators, of whatever converts to an item; pairs
///   for models with a key and a value
/// - for a map: the same of pairs
/// - an [`Option`] of the type itself: `None` leaves out what cannot be null, and sends null where `A` is a
///   [`Nullable`]
///
/// ```
/// use losant::{IntoArgument, Nullable};
///
/// fn text(value: impl IntoArgument<Option<String>>) -> Option<String> {
///     value.into_argument()
/// }
///
/// assert_eq!(text("north"), text(String::from("north")));
/// assert_eq!(text(None), None);
///
/// let parent: Nullable<String> = None.into_argument();
/// assert!(parent.is_null());
/// let tags: Option<Vec<String>> = ["a", "b"].into_argument();
/// assert_eq!(tags, Some(vec!["a".to_owned(), "b".to_owned()]));
/// ```
///
/// Another type does not compile:
///
/// ```compile_fail,E0277
/// use losant::IntoArgument;
///
/// let limit: Option<i64> = "ten".into_argument();
/// ```
///
/// ```compile_fail,E0277
/// use losant::{EpochMillis, IntoArgument, Timestamp};
///
/// let start: Option<EpochMillis> = Timestamp::new("2018-05-21T19:43:00.000Z").into_argument();
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not convert to an argument of the type `{A}`",
    label = "a value that converts to `{A}` is expected here"
)]
pub trait IntoArgument<A>: Sized {
    /// The argument.
    fn into_argument(self) -> A;
}

/// What a setter fills: a field or an argument that may be left out.
pub trait Slot {
    /// The value of the argument.
    type Value;
    /// What an `Option` may hold in place of the value.
    type Content: Into<Self::Value>;

    /// With a value.
    fn some(value: Self::Value) -> Self;
    /// For `None`.
    fn none() -> Self;
}

impl<T> Slot for Option<T> {
    type Value = T;
    type Content = T;

    fn some(value: T) -> Self {
        Some(value)
    }

    fn none() -> Self {
        None
    }
}

impl<T> Slot for Nullable<T> {
    type Value = T;
    type Content = T;

    fn some(value: T) -> Self {
        Self::Value(value)
    }

    fn none() -> Self {
        Self::Null
    }
}

/// The field for the other keys of a record, which are simply none.
impl<T> Slot for BTreeMap<String, T> {
    type Value = Self;
    type Content = Self;

    fn some(value: Self) -> Self {
        value
    }

    fn none() -> Self {
        Self::new()
    }
}

impl<T: Into<A::Value>, A: Slot<Content = T>> IntoArgument<A> for Option<T> {
    fn into_argument(self) -> A {
        self.map_or_else(A::none, |content| A::some(content.into()))
    }
}

impl<T> IntoArgument<Self> for Nullable<T> {
    fn into_argument(self) -> Self {
        self
    }
}

/// A value that is an argument by itself: no option, list or map.
pub trait Plain {}

impl<V: Plain, A: Slot> IntoArgument<A> for V
where
    A::Value: From<V>,
{
    fn into_argument(self) -> A {
        A::some(self.into())
    }
}

macro_rules! plain {
    ($($of:ty),* $(,)?) => {$(
        impl Plain for $of {}
    )*};
}

plain!(bool, i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64);
plain!(&str, String, &String, Cow<'_, str>);
plain!(SystemTime, Duration, Timestamp, EpochMillis, DurationMillis, Number, Scalar, Value);
#[cfg(feature = "jiff")]
plain!(jiff::Timestamp, jiff::ZonedDateTime, &jiff::ZonedDateTime);
#[cfg(feature = "time")]
plain!(time::OffsetDateTime, time::UtcDateTime);

#[cfg(feature = "chrono")]
impl<Z: chrono::TimeZone> Plain for chrono::DateTime<Z> {}
impl<T> Plain for Secret<T> {}
impl<K, V> Plain for (K, V) {}

/// A text, of which enumerations and unions with text are made.
#[diagnostic::on_unimplemented(message = "`{Self}` is no text")]
pub trait Text: AsRef<str> + Into<String> {}

impl Text for &str {}
impl Text for String {}
impl Text for &String {}
impl Text for Cow<'_, str> {}

/// A value that is made of items: a list, a map, or a union with a branch for a list.
pub trait FromItems<V> {
    /// Collects the items; those that are `None` are left out.
    fn from_items(items: impl Iterator<Item = V>) -> Self;
}

impl<T, V: IntoArgument<Option<T>>> FromItems<V> for Vec<T> {
    fn from_items(items: impl Iterator<Item = V>) -> Self {
        items.filter_map(V::into_argument).collect()
    }
}

impl<T, K: Into<String>, V: IntoArgument<Option<T>>> FromItems<(K, V)> for BTreeMap<String, T> {
    fn from_items(items: impl Iterator<Item = (K, V)>) -> Self {
        items.filter_map(|(key, value)| Some((key.into(), value.into_argument()?))).collect()
    }
}

/// Collections and iterators as arguments.
macro_rules! collections {
    ($($of:ty: [$($parameter:tt)*];)*) => {$(
        impl<A: Slot, $($parameter)*> IntoArgument<A> for $of
        where
            $of: IntoIterator,
            A::Value: FromItems<<$of as IntoIterator>::Item>,
        {
            fn into_argument(self) -> A {
                A::some(A::Value::from_items(self.into_iter()))
            }
        }
    )*};
}

collections! {
    Vec<V>: [V];
    [V; N]: [V, const N: usize];
    BTreeSet<V>: [V];
    HashSet<V, S>: [V, S: BuildHasher];
    BTreeMap<K, V>: [K, V];
    HashMap<K, V, S>: [K, V, S: BuildHasher];
    std::vec::IntoIter<V>: [V];
    std::iter::Chain<I, J>: [I, J];
    std::iter::Cloned<I>: [I];
    std::iter::Copied<I>: [I];
    std::iter::Filter<I, F>: [I, F];
    std::iter::FilterMap<I, F>: [I, F];
    std::iter::Map<I, F>: [I, F];
    std::iter::Take<I>: [I];
}

impl<A: Slot, V: Clone> IntoArgument<A> for &[V]
where
    A::Value: FromItems<V>,
{
    fn into_argument(self) -> A {
        A::some(A::Value::from_items(self.iter().cloned()))
    }
}

impl<A: Slot, V: Clone> IntoArgument<A> for &Vec<V>
where
    A::Value: FromItems<V>,
{
    fn into_argument(self) -> A {
        self.as_slice().into_argument()
    }
}
