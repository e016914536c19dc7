// @generated from _schemas/devices.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{BTreeMap, Model, Nullable, Number, Value, list, record};
use super::{
    AdvancedDeviceQuery, Device, DeviceClass, DevicePatch, DeviceTagMatch,
    DeviceUpdateOperation, ExportFormat, SortDirection,
};

/// Devices.
///
/// A page of devices.
///
/// Used by [`devices.get`](crate::resources::devices::Get).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Devices {
    /// `items`.
    pub items: Option<Vec<Device>>,
    /// Number of devices on this page.
    pub count: Option<i64>,
    /// Number of devices on all pages.
    pub total_count: Option<i64>,
    /// Most devices that a page holds.
    pub per_page: Option<i64>,
    /// Number of this page, 0-based.
    pub page: Option<i64>,
    /// Filter the list was narrowed with, if any.
    pub filter: Option<String>,
    /// Field that the filter looked at.
    pub filter_field: Option<String>,
    /// Field that the list is ordered by.
    pub sort_field: Option<String>,
    /// `sortDirection`.
    pub sort_direction: Option<SortDirection>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// Class the list was narrowed to, if any.
    pub device_class: Option<DeviceClass>,
    /// Tags the list was narrowed with, if any.
    ///
    /// At most 100 items.
    pub tag_filter: Option<Vec<DeviceTagMatch>>,
    /// System the list was narrowed to, if any.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Nullable<String>,
    /// Advanced query the list was selected with, in place of the filters.
    pub query: Option<BTreeMap<String, Value>>,
}

record!(Devices {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "perPage" => optional(per_page),
    "page" => optional(page),
    "filter" => optional(filter),
    "filterField" => optional(filter_field),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
    "applicationId" => optional(application_id),
    "deviceClass" => optional(device_class),
    "tagFilter" => optional(tag_filter),
    "parentId" => maybe(parent_id),
    "query" => optional(query),
});
list!(Devices, items: Device);

/// Devices Delete Or Restore Post.
///
/// What to send to delete devices, or to bring back deleted ones.
///
/// Used by [`devices.delete`](crate::resources::devices::Delete),
/// [`devices.restore`](crate::resources::devices::Restore).
#[derive(Debug, Clone, PartialEq)]
pub struct DevicesDeleteOrRestorePost {
    /// Address that is told when the work is done; that of the caller without it.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// The devices to delete or to bring back.
    pub query: AdvancedDeviceQuery,
    /// Address that is called when the work is done.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// If true, the work is always done by a job in the background.
    ///
    /// Default: `false`.
    pub force_job: Option<bool>,
}

impl DevicesDeleteOrRestorePost {
    /// With what is required.
    pub fn new(query: AdvancedDeviceQuery) -> Self { Self { query, ..Model::blank() } }
}

record!(DevicesDeleteOrRestorePost {
    "email" => optional(email),
    "query" => required(query),
    "callbackUrl" => optional(callback_url),
    "forceJob" => optional(force_job),
});

/// Devices Export Payload Count Post.
///
/// What to send to export how many payloads devices used. The export is made in the background.
///
/// Used by [`devices.payloadCounts`](crate::resources::devices::PayloadCounts).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DevicesExportPayloadCountPost {
    /// Address that the export is sent to; that of the caller without it.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// Address that is called with the result.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// Devices to export; all without it.
    pub query: Option<AdvancedDeviceQuery>,
    /// Start of the span, in ms since epoch.
    pub start: Option<Number>,
    /// End of the span, in ms since epoch.
    pub end: Option<Number>,
}

record!(DevicesExportPayloadCountPost {
    "email" => optional(email),
    "callbackUrl" => optional(callback_url),
    "query" => optional(query),
    "start" => optional(start),
    "end" => optional(end),
});

/// Devices Export Post.
///
/// What to send to export devices themselves, without their data. The export is made in the
/// background.
///
/// Used by [`devices.export`](crate::resources::devices::Export).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DevicesExportPost {
    /// Address that the export is sent to; that of the caller without it.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// Address that is called with the result.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// Devices to export; all without it.
    pub query: Option<AdvancedDeviceQuery>,
    /// `format`.
    ///
    /// Default: `"csv"`.
    pub format: Option<ExportFormat>,
}

record!(DevicesExportPost {
    "email" => optional(email),
    "callbackUrl" => optional(callback_url),
    "query" => optional(query),
    "format" => optional(format),
});

/// Devices Patch.
///
/// What to send to change many devices at once. They are named by ID or selected by a query.
///
/// Used by [`devices.patch`](crate::resources::devices::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DevicesPatch {
    /// Properties that all of the devices get.
    pub update_fields: Option<DevicePatch>,
    /// Devices by ID.
    ///
    /// At most 1000 items.
    pub device_ids: Option<Vec<String>>,
    /// Devices by an advanced query.
    pub query: Option<AdvancedDeviceQuery>,
    /// Steps that are applied to each of the devices.
    ///
    /// At most 25 items.
    pub update_operations: Option<Vec<DeviceUpdateOperation>>,
    /// Address that is told when the work is done; that of the caller without it.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// Address that is called when the work is done.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
}

record!(DevicesPatch {
    "updateFields" => optional(update_fields),
    "deviceIds" => optional(device_ids),
    "query" => optional(query),
    "updateOperations" => optional(update_operations),
    "email" => optional(email),
    "callbackUrl" => optional(callback_url),
});

/// Devices Remove Data Post.
///
/// What to send to delete data of many devices. No action of the API brings deleted data back.
///
/// Used by [`devices.removeData`](crate::resources::devices::RemoveData).
#[derive(Debug, Clone, PartialEq)]
pub struct DevicesRemoveDataPost {
    /// Devices to delete data of.
    pub query: AdvancedDeviceQuery,
    /// Start of the span, in ms since epoch; a negative number counts back from now. The first data
    /// without it.
    pub start: Option<Number>,
    /// End of the span, in ms since epoch; 0 is now, a negative number counts back from now.
    pub end: Option<Number>,
    /// Attributes to delete data of; all without it.
    ///
    /// At most 256 items.
    pub attributes: Nullable<Vec<String>>,
    /// If true, the log of connections stays.
    pub keep_connection_history: Option<bool>,
    /// If true, past commands stay.
    pub keep_command_history: Option<bool>,
    /// Address that is told when the work is done; that of the caller without it.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// Address that is called when the work is done.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
}

impl DevicesRemoveDataPost {
    /// With what is required.
    pub fn new(query: AdvancedDeviceQuery) -> Self { Self { query, ..Model::blank() } }
}

record!(DevicesRemoveDataPost {
    "query" => required(query),
    "start" => optional(start),
    "end" => optional(end),
    "attributes" => maybe(attributes),
    "keepConnectionHistory" => optional(keep_connection_history),
    "keepCommandHistory" => optional(keep_command_history),
    "email" => optional(email),
    "callbackUrl" => optional(callback_url),
});

/// Devices Updated.
///
/// The result of changing many devices at once.
///
/// Used by [`devices.patch`](crate::resources::devices::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DevicesUpdated {
    /// How many were changed.
    pub updated: Option<Number>,
    /// How many could not be changed.
    pub failed: Option<Number>,
    /// How many were left as they were.
    pub skipped: Option<Number>,
    /// Where to download the log of the update.
    pub log_link: Option<String>,
}

record!(DevicesUpdated {
    "updated" => optional(updated),
    "failed" => optional(failed),
    "skipped" => optional(skipped),
    "logLink" => optional(log_link),
});
