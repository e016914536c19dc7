// @generated from _schemas/shared-devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Number, UnknownValue, record, union};

/// Time Value.
///
/// A point in time: a date as text, seconds or ms since epoch, or an object with a date. A small
/// number is in seconds, a negative one in ms relative to now. Text that cannot be parsed stands
/// for the current time.
///
/// Used on the pages [`device`](crate::resources::device), [`devices`](crate::resources::devices),
/// [`events`](crate::resources::events), [`notebook`](crate::resources::notebook).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TimeValue {
    /// Text.
    Text(String),
    /// A number.
    Number(Number),
    /// An object.
    Date(TimeValueDate),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(TimeValue {
    string => Text(String, &str),
    number => Number(Number, i64),
    object => Date(TimeValueDate),
});

/// Time Value Date.
///
/// A date as an object.
///
/// Used on the pages [`device`](crate::resources::device), [`devices`](crate::resources::devices),
/// [`events`](crate::resources::events), [`notebook`](crate::resources::notebook).
#[derive(Debug, Clone, PartialEq)]
pub struct TimeValueDate {
    /// Date and time in ISO 8601 format.
    pub date: String,
}

impl TimeValueDate {
    /// With what is required.
    pub fn new(date: impl Into<String>) -> Self { Self { date: date.into() } }
}

record!(TimeValueDate { "$date" => required(date) });
