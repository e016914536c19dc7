// @generated from _schemas/data.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, DurationMillis, IntoArgument, Number, Timestamp, record};
use super::{Aggregation, SortDirectionParameter, TimeSeriesDevice};

/// Result of a time series query: the time range and settings used, and the points of each device.
///
/// Used by [`data.timeSeriesQuery`](crate::resources::data::TimeSeriesQuery).
#[non_exhaustive]
pub struct TimeSeriesData {
    /// Start of the time range.
    pub start: Timestamp,
    /// End of the time range.
    pub end: Timestamp,
    /// Interval between points in ms, or null for unaggregated points.
    pub resolution: Option<DurationMillis>,
    pub aggregation: Aggregation,
    /// Maximum number of points per device.
    pub limit: Option<Number>,
    /// Sort order of the points by time.
    pub order: SortDirectionParameter,
    /// Points by device ID.
    ///
    /// Pattern of the names: `^[A-Fa-f\d]{24}$`.
    ///
    /// Values: Points of the device with this ID.
    pub devices: BTreeMap<String, TimeSeriesDevice>,
}

impl TimeSeriesData {
    /// Creates the value from its required fields.
    pub fn new(
        start: impl Into<Timestamp>,
        end: impl Into<Timestamp>,
        resolution: impl IntoArgument<Option<DurationMillis>>,
        aggregation: impl Into<Aggregation>,
        limit: impl IntoArgument<Option<Number>>,
        order: impl Into<SortDirectionParameter>,
        devices: impl IntoIterator<
            Item = (impl Into<String>, impl Into<TimeSeriesDevice>),
        >,
    ) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            resolution: resolution.into_argument(),
            aggregation: aggregation.into(),
            limit: limit.into_argument(),
            order: order.into(),
            devices: devices
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
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
