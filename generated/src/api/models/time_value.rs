// @generated from _schemas/shared-devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Number, UnknownValue, record, union};

/// A point in time: a date as text, seconds or ms since epoch, or an object with a date. A small
/// number is in seconds, a negative one in ms relative to now. Text that cannot be parsed stands
/// for the current time.
///
/// Used by the resources [`device`](crate::resources::device),
/// [`devices`](crate::resources::devices), [`events`](crate::resources::events),
/// [`notebook`](crate::resources::notebook).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TimeValue {
    /// A string.
    Text(String),
    /// A number.
    Number(Number),
    /// A date as an object.
    ///
    /// An object.
    Date(TimeValueDate),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(TimeValue {
    string => Text or text,
    number => Number(i32, i64, f64, Number),
    object => Date(TimeValueDate),
});

/// A date as an object.
///
/// Used by the resources [`device`](crate::resources::device),
/// [`devices`](crate::resources::devices), [`events`](crate::resources::events),
/// [`notebook`](crate::resources::notebook).
#[non_exhaustive]
pub struct TimeValueDate {
    /// Date and time in ISO 8601 format.
    ///
    /// On the wire: `$date`.
    pub date: String,
}

impl TimeValueDate {
    /// Creates the value from its required fields.
    pub fn new(date: impl Into<String>) -> Self { Self { date: date.into() } }
}
record!(TimeValueDate { "$date" => required(date) });
