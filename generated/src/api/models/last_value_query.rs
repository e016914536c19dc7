// @generated from _schemas/data.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{EpochMillis, record};
use super::{AdvancedDeviceQuery, DeviceTagMatch};

/// The attribute and devices to look up the last known values of.
///
/// Used by [`data.lastValueQuery`](crate::resources::data::LastValueQuery).
#[non_exhaustive]
pub struct LastValueQuery {
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attribute: Option<String>,
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
    /// Latest time to consider.
    pub end: Option<EpochMillis>,
}
record!(LastValueQuery: Default {
    "attribute" => optional(attribute: Option<String>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DeviceTagMatch>>),
    "deviceQuery" => optional(device_query: Option<AdvancedDeviceQuery>),
    "end" => optional(end: Option<EpochMillis>),
});
