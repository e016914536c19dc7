// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Aggregation Type.
///
/// The method that turns many points into one. `STD_DEV` is the standard deviation; `COUNT` counts
/// the points and ignores their values.
///
/// Used on the pages [`device`](crate::resources::device),
/// [`deviceAttribute`](crate::resources::device_attribute),
/// [`deviceAttributes`](crate::resources::device_attributes),
/// [`deviceRecipe`](crate::resources::device_recipe),
/// [`deviceRecipes`](crate::resources::device_recipes), [`devices`](crate::resources::devices).
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
