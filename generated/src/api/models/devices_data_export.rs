// @generated from _schemas/data.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Number, record};
use super::{AdvancedDeviceQuery, DeviceTagMatch};

/// Devices Data Export.
///
/// What to send to export the data of many devices as CSV. The export is made in the background.
///
/// Used by [`data.export`](crate::resources::data::Export).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DevicesDataExport {
    /// Address that the export is sent to; that of the caller without it.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// Address that is called with the result.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
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
    /// Attributes to export; all without it.
    ///
    /// At most 256 items.
    pub attributes: Option<Vec<String>>,
    /// Start of the span, in ms since epoch; a negative number counts back from now. The first data
    /// without it.
    pub start: Option<Number>,
    /// End of the span, in ms since epoch; 0 is now, a negative number counts back from now.
    pub end: Option<Number>,
    /// `options`.
    pub options: Option<DevicesDataExportOptions>,
}

record!(DevicesDataExport {
    "email" => optional(email),
    "callbackUrl" => optional(callback_url),
    "deviceIds" => optional(device_ids),
    "deviceTags" => optional(device_tags),
    "deviceQuery" => optional(device_query),
    "attributes" => optional(attributes),
    "start" => optional(start),
    "end" => optional(end),
    "options" => optional(options),
});

/// The shape of `devicesDataExport.options`.
///
/// Used on the pages [`data`](crate::resources::data).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DevicesDataExportOptions {
    /// Whether rows have the time as a date too.
    ///
    /// Default: `true`.
    pub include_date: Option<bool>,
    /// Whether rows have the ID of the device.
    ///
    /// Default: `true`.
    pub include_id: Option<bool>,
    /// If true, blobs are written in base64; otherwise as links, which expire.
    ///
    /// Default: `false`.
    pub include_blob_data: Option<bool>,
    /// If true, every device gets a file of its own.
    ///
    /// Default: `false`.
    pub file_per_device: Option<bool>,
}

record!(DevicesDataExportOptions {
    "includeDate" => optional(include_date),
    "includeID" => optional(include_id),
    "includeBlobData" => optional(include_blob_data),
    "filePerDevice" => optional(file_per_device),
});
