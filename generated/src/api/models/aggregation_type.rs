// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Aggregation Type.
///
/// The method that turns many points into one. `STD_DEV` is the standard deviation; `COUNT` counts
/// the points and ignores their values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AggregationType {
    /// `FIRST`.
    First,
    /// `LAST`.
    Last,
    /// `COUNT`.
    Count,
    /// `MAX`.
    Max,
    /// `MIN`.
    Min,
    /// `MEDIAN`.
    Median,
    /// `MEAN`.
    Mean,
    /// `SUM`.
    Sum,
    /// `STD_DEV`.
    StdDev,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(AggregationType {
    "FIRST" => First,
    "LAST" => Last,
    "COUNT" => Count,
    "MAX" => Max,
    "MIN" => Min,
    "MEDIAN" => Median,
    "MEAN" => Mean,
    "SUM" => Sum,
    "STD_DEV" => StdDev,
});
