// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Timestamp, record};

/// Device counts in a time range, by day.
///
/// Used by [`application.deviceCounts`](crate::resources::application::DeviceCounts),
/// [`instance.deviceCounts`](crate::resources::instance::DeviceCounts),
/// [`instanceOrg.deviceCounts`](crate::resources::instance_org::DeviceCounts),
/// [`instanceSandbox.deviceCounts`](crate::resources::instance_sandbox::DeviceCounts),
/// [`me.deviceCounts`](crate::resources::me::DeviceCounts),
/// [`org.deviceCounts`](crate::resources::org::DeviceCounts).
#[non_exhaustive]
pub struct DeviceCounts {
    /// Start of the time range.
    pub start: Option<Timestamp>,
    /// End of the time range.
    pub end: Option<Timestamp>,
    /// Counts by day.
    pub counts: Option<Vec<DeviceCountsEntry>>,
}
record!(DeviceCounts: Default {
    "start" => optional(start),
    "end" => optional(end),
    "counts" => optional(counts),
});

/// Device counts of one day.
///
/// Used by the resources [`application`](crate::resources::application),
/// [`applications`](crate::resources::applications), [`instance`](crate::resources::instance),
/// [`instanceOrg`](crate::resources::instance_org),
/// [`instanceSandbox`](crate::resources::instance_sandbox), [`me`](crate::resources::me),
/// [`org`](crate::resources::org).
#[non_exhaustive]
pub struct DeviceCountsEntry {
    pub date: Option<Timestamp>,
    /// Number of devices created.
    pub created: Option<i64>,
    /// Number of devices deleted.
    pub deleted: Option<i64>,
    /// Total number of devices.
    pub total: Option<i64>,
}
record!(DeviceCountsEntry: Default {
    "date" => optional(date),
    "created" => optional(created),
    "deleted" => optional(deleted),
    "total" => optional(total),
});
