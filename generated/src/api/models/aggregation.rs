// @generated from _schemas/shared-devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Scalar, UnknownValue, record, string_enum, union};
use super::EmptyObject;

/// Aggregation.
///
/// How data points are combined into one value: by the name of a method, by an object with a
/// method, or as the time spent at a value.
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
/// Measures how long an attribute had a value.
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
    /// Value whose time is measured.
    pub value: Scalar,
}

impl AggregationTimeAtValueOptions {
    /// With what is required.
    pub fn new(value: impl Into<Scalar>) -> Self { Self { value: value.into() } }
}

record!(AggregationTimeAtValueOptions { "value" => required(value) });

string_enum! {
    /// Aggregation Type Or None.
    ///
    /// Aggregation method, or `NONE` for the data points as they are, which requires exactly one
    /// device.
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
/// Aggregation method as an object.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards),
/// [`data`](crate::resources::data).
#[derive(Debug, Clone, PartialEq)]
pub struct AggregationWithOptions {
    /// `type`.
    pub type_: AggregationTypeOrNone,
    /// Empty: these methods have no options.
    pub options: Option<EmptyObject>,
}

impl AggregationWithOptions {
    /// With what is required.
    pub fn new(type_: impl Into<AggregationTypeOrNone>) -> Self { Self { type_: type_.into(), ..Model::empty() } }
}

record!(AggregationWithOptions {
    "type" => required(type_),
    "options" => optional(options),
});
