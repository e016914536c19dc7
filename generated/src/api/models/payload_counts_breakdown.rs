// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Timestamp, record};

/// Payload counts in a time range, by interval.
///
/// Used by
/// [`application.payloadCountsBreakdown`](crate::resources::application::PayloadCountsBreakdown),
/// [`device.payloadCountsBreakdown`](crate::resources::device::PayloadCountsBreakdown),
/// [`instance.payloadCountsBreakdown`](crate::resources::instance::PayloadCountsBreakdown),
/// [`instanceOrg.payloadCountsBreakdown`](crate::resources::instance_org::PayloadCountsBreakdown),
/// [`instanceSandbox.payloadCountsBreakdown`](crate::resources::instance_sandbox::PayloadCountsBreakdown),
/// [`me.payloadCountsBreakdown`](crate::resources::me::PayloadCountsBreakdown),
/// [`org.payloadCountsBreakdown`](crate::resources::org::PayloadCountsBreakdown).
#[non_exhaustive]
pub struct PayloadCountsBreakdown {
    /// Start of the time range.
    pub start: Option<Timestamp>,
    /// End of the time range.
    pub end: Option<Timestamp>,
    /// Counts by interval.
    pub counts: Option<Vec<PayloadCountsBreakdownEntry>>,
}
record!(PayloadCountsBreakdown: Default {
    "start" => optional(start),
    "end" => optional(end),
    "counts" => optional(counts),
});

/// Payload count of one interval.
///
/// Used by the resources [`application`](crate::resources::application),
/// [`applications`](crate::resources::applications), [`device`](crate::resources::device),
/// [`instance`](crate::resources::instance), [`instanceOrg`](crate::resources::instance_org),
/// [`instanceSandbox`](crate::resources::instance_sandbox), [`me`](crate::resources::me),
/// [`org`](crate::resources::org).
#[non_exhaustive]
pub struct PayloadCountsBreakdownEntry {
    /// Start of the interval.
    pub date: Option<Timestamp>,
    /// Number of payloads, or of bytes if the request asks for bytes.
    pub value: Option<i64>,
}
record!(PayloadCountsBreakdownEntry: Default {
    "date" => optional(date),
    "value" => optional(value),
});
