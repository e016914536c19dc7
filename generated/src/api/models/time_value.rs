// @generated from _schemas/shared-devices.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Number, UnknownValue, record, union};

/// Time Value.
///
/// A time: a date as text, ms since epoch as a number, or an object that holds a date.
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
/// A date in an object of its own.
///
/// Used on the pages [`device`](crate::resources::device), [`devices`](crate::resources::devices),
/// [`events`](crate::resources::events), [`notebook`](crate::resources::notebook).
#[derive(Debug, Clone, PartialEq)]
pub struct TimeValueDate {
    /// ISO date.
    pub date: String,
}

impl TimeValueDate {
    /// With what is required.
    pub fn new(date: impl Into<String>) -> Self { Self { date: date.into() } }
}

record!(TimeValueDate { "$date" => required(date) });
