// @generated from _schemas/data.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{DurationMillis, EpochMillis, Number, record};
use super::{AdvancedDeviceQuery, Aggregation, DeviceTagMatch, SortDirectionParameter};

/// The attributes, devices, time range and aggregation of a query. The time range ends at `end` and
/// starts at `start`, or `duration` before its end.
///
/// Used by [`data.timeSeriesQuery`](crate::resources::data::TimeSeriesQuery).
#[non_exhaustive]
pub struct TimeSeriesQuery {
    /// Start of the time range, in ms since epoch.
    pub start: Option<EpochMillis>,
    /// End of the time range, in ms since epoch.
    pub end: Option<EpochMillis>,
    /// Length of the time range in ms.
    pub duration: Option<DurationMillis>,
    /// Length in ms of the intervals that values are aggregated over.
    pub resolution: Option<DurationMillis>,
    pub aggregation: Option<Aggregation>,
    /// Names of the attributes to return.
    ///
    /// Items: Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attributes: Option<Vec<String>>,
    /// IDs of the devices.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the devices.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    /// Advanced query that selects the devices.
    pub device_query: Option<AdvancedDeviceQuery>,
    /// Maximum number of points per device, for unaggregated data.
    pub limit: Option<Number>,
    /// Sort order of the points by time.
    ///
    /// Default: `"asc"`.
    pub order: Option<SortDirectionParameter>,
}
record!(TimeSeriesQuery: Default {
    "start" => optional(start: Option<EpochMillis>),
    "end" => optional(end: Option<EpochMillis>),
    "duration" => optional(duration: Option<DurationMillis>),
    "resolution" => optional(resolution: Option<DurationMillis>),
    "aggregation" => optional(aggregation: Option<Aggregation>),
    "attributes" => optional(attributes: Option<Vec<String>>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DeviceTagMatch>>),
    "deviceQuery" => optional(device_query: Option<AdvancedDeviceQuery>),
    "limit" => optional(limit: Option<Number>),
    "order" => optional(order: Option<SortDirectionParameter>),
});
