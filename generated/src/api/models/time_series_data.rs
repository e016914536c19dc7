// @generated from _schemas/data.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{BTreeMap, Number, Timestamp, record};
use super::{Aggregation, SortDirectionParameter, TimeSeriesDevice};

/// Time Series Data.
///
/// The answer to a time series query: the span that was looked at and the points of each device.
///
/// Used by [`data.timeSeriesQuery`](crate::resources::data::TimeSeriesQuery).
#[derive(Debug, Clone, PartialEq)]
pub struct TimeSeriesData {
    /// `start`.
    pub start: Timestamp,
    /// `end`.
    pub end: Timestamp,
    /// Time between two points in ms; null if the points are as reported.
    pub resolution: Option<Number>,
    /// `aggregation`.
    pub aggregation: Aggregation,
    /// Most points per device; null if there was no limit.
    pub limit: Option<Number>,
    /// Order of the points by time.
    pub order: SortDirectionParameter,
    /// `devices`.
    pub devices: BTreeMap<String, TimeSeriesDevice>,
}

impl TimeSeriesData {
    /// With what is required.
    pub fn new(
        start: impl Into<Timestamp>,
        end: impl Into<Timestamp>,
        resolution: Option<Number>,
        aggregation: impl Into<Aggregation>,
        limit: Option<Number>,
        order: impl Into<SortDirectionParameter>,
        devices: BTreeMap<String, TimeSeriesDevice>,
    ) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            resolution,
            aggregation: aggregation.into(),
            limit,
            order: order.into(),
            devices,
        }
    }
}

record!(TimeSeriesData {
    "start" => required(start),
    "end" => required(end),
    "resolution" => nullable(resolution),
    "aggregation" => required(aggregation),
    "limit" => nullable(limit),
    "order" => required(order),
    "devices" => required(devices),
});
