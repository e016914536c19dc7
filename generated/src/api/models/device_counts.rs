// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Timestamp, record};

/// Device Counts.
///
/// How many devices were created and deleted in a span of time, day by day.
///
/// Used by [`application.deviceCounts`](crate::resources::application::DeviceCounts),
/// [`instance.deviceCounts`](crate::resources::instance::DeviceCounts),
/// [`instanceOrg.deviceCounts`](crate::resources::instance_org::DeviceCounts),
/// [`instanceSandbox.deviceCounts`](crate::resources::instance_sandbox::DeviceCounts),
/// [`me.deviceCounts`](crate::resources::me::DeviceCounts),
/// [`org.deviceCounts`](crate::resources::org::DeviceCounts).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceCounts {
    /// Start of the span.
    pub start: Option<Timestamp>,
    /// End of the span.
    pub end: Option<Timestamp>,
    /// `counts`.
    pub counts: Option<Vec<DeviceCountsEntry>>,
}

record!(DeviceCounts {
    "start" => optional(start),
    "end" => optional(end),
    "counts" => optional(counts),
});

/// Device Counts Entry.
///
/// Devices on one day.
///
/// Used on the pages [`application`](crate::resources::application),
/// [`applications`](crate::resources::applications), [`instance`](crate::resources::instance),
/// [`instanceOrg`](crate::resources::instance_org),
/// [`instanceSandbox`](crate::resources::instance_sandbox), [`me`](crate::resources::me),
/// [`org`](crate::resources::org).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceCountsEntry {
    /// Start of the day.
    pub date: Option<Timestamp>,
    /// Devices created that day.
    pub created: Option<i64>,
    /// Devices deleted that day.
    pub deleted: Option<i64>,
    /// Devices there were in all.
    pub total: Option<i64>,
}

record!(DeviceCountsEntry {
    "date" => optional(date),
    "created" => optional(created),
    "deleted" => optional(deleted),
    "total" => optional(total),
});
