// @generated from _schemas/shared-devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Scalar, UnknownValue, record, string_enum, union};
use super::EmptyObject;

/// How data points are combined into one value: by the name of a method, by an object with a
/// method, or as the time spent at a value.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards),
/// [`data`](crate::resources::data).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Aggregation {
    /// Aggregation method, or `NONE` for the data points as they are, which requires exactly one
    /// device.
    ///
    /// A string.
    Word(AggregationTypeOrNone),
    /// Aggregation method as an object.
    ///
    /// An object whose `type` is `FIRST`, `LAST`, `COUNT`, `MAX`, `MIN`, `MEDIAN`, `MEAN`, `SUM`,
    /// `STD_DEV` or `NONE`.
    WithOptions(AggregationWithOptions),
    /// Measures how long an attribute had a value.
    ///
    /// An object whose `type` is `TIMEATVALUE`.
    Timeatvalue(AggregationTimeAtValue),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(Aggregation by ["type"] {
    string => Word(AggregationTypeOrNone) or text,
    tags("FIRST" | "LAST" | "COUNT" | "MAX" | "MIN" | "MEDIAN" | "MEAN" | "SUM" | "STD_DEV" | "NONE") => WithOptions(AggregationWithOptions),
    tags("TIMEATVALUE") => Timeatvalue(AggregationTimeAtValue),
});

/// Measures how long an attribute had a value.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards),
/// [`data`](crate::resources::data).
#[non_exhaustive]
pub struct AggregationTimeAtValue {
    pub options: AggregationTimeAtValueOptions,
}

impl AggregationTimeAtValue {
    /// Creates the value from its required fields.
    pub fn new(options: impl Into<AggregationTimeAtValueOptions>) -> Self { Self { options: options.into() } }
}
record!(AggregationTimeAtValue where "type" = "TIMEATVALUE" {
    "options" => required(options),
});

/// The type of `aggregationTimeAtValue.options`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards),
/// [`data`](crate::resources::data).
#[non_exhaustive]
pub struct AggregationTimeAtValueOptions {
    /// Value whose time is measured.
    ///
    /// A string, a number or a boolean. At most 255 characters.
    pub value: Scalar,
}

impl AggregationTimeAtValueOptions {
    /// Creates the value from its required fields.
    pub fn new(value: impl Into<Scalar>) -> Self { Self { value: value.into() } }
}
record!(AggregationTimeAtValueOptions { "value" => required(value) });

string_enum! {
    /// Aggregation method, or `NONE` for the data points as they are, which requires exactly one
    /// device.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards),
    /// [`data`](crate::resources::data).
    pub enum AggregationTypeOrNone {
        First = "FIRST",
        Last = "LAST",
        Count = "COUNT",
        Max = "MAX",
        Min = "MIN",
        Median = "MEDIAN",
        Mean = "MEAN",
        Sum = "SUM",
        StdDev = "STD_DEV",
        None = "NONE",
    }
}

/// Aggregation method as an object.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards),
/// [`data`](crate::resources::data).
#[non_exhaustive]
pub struct AggregationWithOptions {
    pub type_: AggregationTypeOrNone,
    /// Empty: these methods have no options.
    pub options: Option<EmptyObject>,
}

impl AggregationWithOptions {
    /// Creates the value from its required fields.
    pub fn new(type_: impl Into<AggregationTypeOrNone>) -> Self { Self { type_: type_.into(), ..Model::empty() } }
}
record!(AggregationWithOptions {
    "type" => required(type_),
    "options" => optional(options: Option<EmptyObject>),
});
