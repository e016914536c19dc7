// @generated from _schemas/data.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Number, record};
use super::{AdvancedDeviceQuery, Aggregation, DeviceTagMatch, SortDirectionParameter};

/// Time Series Query.
///
/// Which data to return: attributes, devices, span of time and how to aggregate. The span ends at
/// `end` and begins at `start`, or `duration` before its end.
///
/// Used by [`data.timeSeriesQuery`](crate::resources::data::TimeSeriesQuery).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TimeSeriesQuery {
    /// In ms since epoch.
    pub start: Option<Number>,
    /// In ms since epoch; 0 is now.
    pub end: Option<Number>,
    /// Length of the span in ms.
    pub duration: Option<Number>,
    /// Length of the spans that are aggregated, in ms.
    pub resolution: Option<Number>,
    /// `aggregation`.
    pub aggregation: Option<Aggregation>,
    /// All attributes without it.
    pub attributes: Option<Vec<String>>,
    /// Devices by ID.
    ///
    /// At most 1000 items.
    pub device_ids: Option<Vec<String>>,
    /// Devices by tag.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    /// Devices by an advanced query.
    pub device_query: Option<AdvancedDeviceQuery>,
    /// Most points to return.
    pub limit: Option<Number>,
    /// Order of the points by time.
    ///
    /// Default: `"asc"`.
    pub order: Option<SortDirectionParameter>,
}

record!(TimeSeriesQuery {
    "start" => optional(start),
    "end" => optional(end),
    "duration" => optional(duration),
    "resolution" => optional(resolution),
    "aggregation" => optional(aggregation),
    "attributes" => optional(attributes),
    "deviceIds" => optional(device_ids),
    "deviceTags" => optional(device_tags),
    "deviceQuery" => optional(device_query),
    "limit" => optional(limit),
    "order" => optional(order),
});
