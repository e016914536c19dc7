// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Timestamp, record};

/// Device Counts.
///
/// How many devices were created and deleted in a span of time, day by day.
///
/// Used by `application.deviceCounts`, `instance.deviceCounts`, `instanceOrg.deviceCounts`,
/// `instanceSandbox.deviceCounts`, `me.deviceCounts`, `org.deviceCounts`.
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
