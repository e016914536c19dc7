// @generated from _schemas/shared-devices.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Model, Scalar, UnknownValue, record, union, words};
use super::EmptyObject;

/// Aggregation.
///
/// How the points of one span of time become a single value: a word alone, the same word as an
/// object, or the time spent at a value.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards),
/// [`data`](crate::resources::data).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Aggregation {
    /// Text.
    Word(AggregationTypeOrNone),
    /// `FIRST`, `LAST`, `COUNT`, `MAX`, `MIN`, `MEDIAN`, `MEAN`, `SUM`, `STD_DEV`, `NONE`.
    WithOptions(AggregationWithOptions),
    /// `TIMEATVALUE`.
    Timeatvalue(AggregationTimeAtValue),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(Aggregation by ["type"] {
    string => Word(AggregationTypeOrNone),
    tags("FIRST" | "LAST" | "COUNT" | "MAX" | "MIN" | "MEDIAN" | "MEAN" | "SUM" | "STD_DEV" | "NONE") => WithOptions(AggregationWithOptions),
    tags("TIMEATVALUE") => Timeatvalue(AggregationTimeAtValue),
});

/// Aggregation Time At Value.
///
/// Measures how long an attribute stood at one value.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards),
/// [`data`](crate::resources::data).
#[derive(Debug, Clone, PartialEq)]
pub struct AggregationTimeAtValue {
    /// `options`.
    pub options: AggregationTimeAtValueOptions,
}

impl AggregationTimeAtValue {
    /// With what is required.
    pub fn new(options: AggregationTimeAtValueOptions) -> Self { Self { options } }
}

record!(AggregationTimeAtValue {
    "type" => constant("TIMEATVALUE"),
    "options" => required(options),
});

/// The shape of `aggregationTimeAtValue.options`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards),
/// [`data`](crate::resources::data).
#[derive(Debug, Clone, PartialEq)]
pub struct AggregationTimeAtValueOptions {
    /// The value whose time is counted.
    pub value: Scalar,
}

impl AggregationTimeAtValueOptions {
    /// With what is required.
    pub fn new(value: impl Into<Scalar>) -> Self { Self { value: value.into() } }
}

record!(AggregationTimeAtValueOptions { "value" => required(value) });

words! {
    /// Aggregation Type Or None.
    ///
    /// A method of aggregation, or `NONE` to leave the points as they are.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards),
    /// [`data`](crate::resources::data).
    pub enum AggregationTypeOrNone {
        /// `FIRST`.
        First = "FIRST",
        /// `LAST`.
        Last = "LAST",
        /// `COUNT`.
        Count = "COUNT",
        /// `MAX`.
        Max = "MAX",
        /// `MIN`.
        Min = "MIN",
        /// `MEDIAN`.
        Median = "MEDIAN",
        /// `MEAN`.
        Mean = "MEAN",
        /// `SUM`.
        Sum = "SUM",
        /// `STD_DEV`.
        StdDev = "STD_DEV",
        /// `NONE`.
        None = "NONE",
    }
}

/// Aggregation With Options.
///
/// A method of aggregation written as an object. None of these methods takes an option.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards),
/// [`data`](crate::resources::data).
#[derive(Debug, Clone, PartialEq)]
pub struct AggregationWithOptions {
    /// `type`.
    pub type_: AggregationTypeOrNone,
    /// Empty.
    pub options: Option<EmptyObject>,
}

impl AggregationWithOptions {
    /// With what is required.
    pub fn new(type_: impl Into<AggregationTypeOrNone>) -> Self { Self { type_: type_.into(), ..Model::blank() } }
}

record!(AggregationWithOptions {
    "type" => required(type_),
    "options" => optional(options),
});
