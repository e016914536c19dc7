// @generated from _schemas/data.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{EpochMillis, record};
use super::{AdvancedDeviceQuery, DeviceTagMatch};

/// Request body that exports the data of many devices as CSV with a background job.
///
/// Used by [`data.export`](crate::resources::data::Export).
#[non_exhaustive]
pub struct DevicesDataExport {
    /// Email address that the export is sent to.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// URL called with the result.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
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
    /// Names of the attributes to export.
    ///
    /// At most 256 items.
    ///
    /// Items: Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attributes: Option<Vec<String>>,
    /// Start of the time range, in ms since epoch. A negative value is relative to now.
    pub start: Option<EpochMillis>,
    /// End of the time range, in ms since epoch. 0 is now; a negative value is relative to now.
    pub end: Option<EpochMillis>,
    /// Columns and form of the export.
    pub options: Option<DevicesDataExportOptions>,
}
record!(DevicesDataExport: Default {
    "email" => optional(email: Option<String>),
    "callbackUrl" => optional(callback_url: Option<String>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DeviceTagMatch>>),
    "deviceQuery" => optional(device_query: Option<AdvancedDeviceQuery>),
    "attributes" => optional(attributes: Option<Vec<String>>),
    "start" => optional(start: Option<EpochMillis>),
    "end" => optional(end: Option<EpochMillis>),
    "options" => optional(options: Option<DevicesDataExportOptions>),
});

/// Columns and form of the export.
///
/// Used by the resources [`data`](crate::resources::data).
#[non_exhaustive]
pub struct DevicesDataExportOptions {
    /// If true, each row includes the time as a date.
    ///
    /// Default: `true`.
    pub include_date: Option<bool>,
    /// If true, each row includes the device ID.
    ///
    /// Default: `true`.
    pub include_id: Option<bool>,
    /// If true, blobs are exported in base64; otherwise as links, which expire.
    ///
    /// Default: `false`.
    pub include_blob_data: Option<bool>,
    /// If true, each device has a file of its own.
    ///
    /// Default: `false`.
    pub file_per_device: Option<bool>,
}
record!(DevicesDataExportOptions: Default {
    "includeDate" => optional(include_date: Option<bool>),
    "includeID" => optional(include_id: Option<bool>),
    "includeBlobData" => optional(include_blob_data: Option<bool>),
    "filePerDevice" => optional(file_per_device: Option<bool>),
});
