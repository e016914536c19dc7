// @generated from _schemas/devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, EpochMillis, Model, Nullable, Number, Value, list, record};
use super::{
    AdvancedDeviceQuery, ApplicationId, Device, DeviceClass, DevicePatch, DeviceTagMatch,
    DeviceUpdateOperation, ExportFormat, SortDirection,
};

/// A page of devices.
///
/// Used by [`devices.get`](crate::resources::devices::Get).
#[non_exhaustive]
pub struct Devices {
    pub items: Option<Vec<Device>>,
    /// Number of devices on this page.
    pub count: Option<i64>,
    /// Number of devices on all pages.
    pub total_count: Option<i64>,
    /// Maximum per page.
    pub per_page: Option<i64>,
    /// Page number, starting at 0.
    pub page: Option<i64>,
    /// Filter applied.
    pub filter: Option<String>,
    /// Field filtered on.
    pub filter_field: Option<String>,
    /// Field sorted by.
    pub sort_field: Option<String>,
    pub sort_direction: Option<SortDirection>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Device class filtered on.
    pub device_class: Option<DeviceClass>,
    /// Tags filtered on.
    ///
    /// At most 100 items.
    pub tag_filter: Option<Vec<DeviceTagMatch>>,
    /// ID of the parent system filtered on.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Nullable<String>,
    /// Advanced query applied. It replaces the filters.
    pub query: Option<BTreeMap<String, Value>>,
}
record!(Devices: Default {
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
    "parentId" => optional_nullable(parent_id),
    "query" => optional(query),
});
list!(Devices, items: Device);

/// Request body that deletes devices or restores deleted devices.
///
/// Used by [`devices.delete`](crate::resources::devices::Delete),
/// [`devices.restore`](crate::resources::devices::Restore).
#[non_exhaustive]
pub struct DevicesDeleteOrRestorePost {
    /// Email address notified when the work is complete.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// Query that selects the devices. An empty query selects all devices.
    pub query: AdvancedDeviceQuery,
    /// URL called when the work is complete.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// If true, the work is always done by a background job.
    ///
    /// Default: `false`.
    pub force_job: Option<bool>,
}

impl DevicesDeleteOrRestorePost {
    /// Creates the value from its required fields.
    pub fn new(query: impl Into<AdvancedDeviceQuery>) -> Self { Self { query: query.into(), ..Model::empty() } }
}
record!(DevicesDeleteOrRestorePost {
    "email" => optional(email: Option<String>),
    "query" => required(query),
    "callbackUrl" => optional(callback_url: Option<String>),
    "forceJob" => optional(force_job: Option<bool>),
});

/// Request body that exports payload counts of devices with a background job.
///
/// Used by [`devices.payloadCounts`](crate::resources::devices::PayloadCounts).
#[non_exhaustive]
pub struct DevicesExportPayloadCountPost {
    /// Email address that the export is sent to.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// URL called with the result.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// Query that selects the devices to export.
    pub query: Option<AdvancedDeviceQuery>,
    /// Start of the time range, in ms since epoch.
    pub start: Option<EpochMillis>,
    /// End of the time range, in ms since epoch.
    pub end: Option<EpochMillis>,
}
record!(DevicesExportPayloadCountPost: Default {
    "email" => optional(email: Option<String>),
    "callbackUrl" => optional(callback_url: Option<String>),
    "query" => optional(query: Option<AdvancedDeviceQuery>),
    "start" => optional(start: Option<EpochMillis>),
    "end" => optional(end: Option<EpochMillis>),
});

/// Request body that exports devices, without their data, with a background job.
///
/// Used by [`devices.export`](crate::resources::devices::Export).
#[non_exhaustive]
pub struct DevicesExportPost {
    /// Email address that the export is sent to. The default is that of the current user.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// URL called with the result.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// Query that selects the devices to export.
    pub query: Option<AdvancedDeviceQuery>,
    /// Default: `"csv"`.
    pub format: Option<ExportFormat>,
}
record!(DevicesExportPost: Default {
    "email" => optional(email: Option<String>),
    "callbackUrl" => optional(callback_url: Option<String>),
    "query" => optional(query: Option<AdvancedDeviceQuery>),
    "format" => optional(format: Option<ExportFormat>),
});

/// Request body that changes many devices, selected by ID or by a query. What a body without either
/// selects is not documented; it may be every device.
///
/// Used by [`devices.patch`](crate::resources::devices::Patch).
#[non_exhaustive]
pub struct DevicesPatch {
    /// Fields to set on each device.
    pub update_fields: Option<DevicePatch>,
    /// IDs of the devices.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_ids: Option<Vec<String>>,
    /// Advanced query that selects the devices.
    pub query: Option<AdvancedDeviceQuery>,
    /// Operations to apply to each device.
    ///
    /// At most 25 items.
    pub update_operations: Option<Vec<DeviceUpdateOperation>>,
    /// Email address notified when the work is complete.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// URL called when the work is complete.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
}
record!(DevicesPatch: Default {
    "updateFields" => optional(update_fields: Option<DevicePatch>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "query" => optional(query: Option<AdvancedDeviceQuery>),
    "updateOperations" => optional(update_operations: Option<Vec<DeviceUpdateOperation>>),
    "email" => optional(email: Option<String>),
    "callbackUrl" => optional(callback_url: Option<String>),
});

/// Request body that deletes data of many devices. Without a time range, all their data is deleted.
/// This cannot be undone through the API.
///
/// Used by [`devices.removeData`](crate::resources::devices::RemoveData).
#[non_exhaustive]
pub struct DevicesRemoveDataPost {
    /// Query that selects the devices. An empty query selects all devices.
    pub query: AdvancedDeviceQuery,
    /// Start of the time range, in ms since epoch. A negative value is relative to now.
    pub start: Option<EpochMillis>,
    /// End of the time range, in ms since epoch. 0 is now; a negative value is relative to now.
    pub end: Option<EpochMillis>,
    /// Names of the attributes whose data is deleted. What null or no list selects is not
    /// documented.
    ///
    /// At most 256 items.
    ///
    /// Items: Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attributes: Nullable<Vec<String>>,
    /// If true, the connection log is kept.
    pub keep_connection_history: Option<bool>,
    /// If true, the command history is kept.
    pub keep_command_history: Option<bool>,
    /// Email address notified when the work is complete.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// URL called when the work is complete.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
}

impl DevicesRemoveDataPost {
    /// Creates the value from its required fields.
    pub fn new(query: impl Into<AdvancedDeviceQuery>) -> Self { Self { query: query.into(), ..Model::empty() } }
}
record!(DevicesRemoveDataPost {
    "query" => required(query),
    "start" => optional(start: Option<EpochMillis>),
    "end" => optional(end: Option<EpochMillis>),
    "attributes" => optional_nullable(attributes: Nullable<Vec<String>>),
    "keepConnectionHistory" => optional(keep_connection_history: Option<bool>),
    "keepCommandHistory" => optional(keep_command_history: Option<bool>),
    "email" => optional(email: Option<String>),
    "callbackUrl" => optional(callback_url: Option<String>),
});

/// Result of a bulk update of devices.
///
/// Used by [`devices.patch`](crate::resources::devices::Patch).
#[non_exhaustive]
pub struct DevicesUpdated {
    /// Number of devices updated.
    pub updated: Option<Number>,
    /// Number of devices that could not be updated.
    pub failed: Option<Number>,
    /// Number of devices skipped.
    pub skipped: Option<Number>,
    /// URL of the log of the update.
    pub log_link: Option<String>,
}
record!(DevicesUpdated: Default {
    "updated" => optional(updated),
    "failed" => optional(failed),
    "skipped" => optional(skipped),
    "logLink" => optional(log_link),
});
