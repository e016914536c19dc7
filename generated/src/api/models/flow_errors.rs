// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Number, Timestamp, record};
use super::{DeviceId, FlowErrorEntry, FlowVersionId, SortDirection};

/// Errors in runs of a workflow within a time range.
///
/// Used by [`flow.errors`](crate::resources::flow::Errors),
/// [`flowVersion.errors`](crate::resources::flow_version::Errors),
/// [`instanceCustomNode.errors`](crate::resources::instance_custom_node::Errors).
#[non_exhaustive]
pub struct FlowErrors {
    /// Name of the version filtered on.
    ///
    /// 1 to 255 characters.
    pub flow_version: Option<String>,
    /// ID of the version filtered on.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_version_id: Option<FlowVersionId>,
    /// ID of the device filtered on.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<DeviceId>,
    /// Start of the time range.
    pub start: Option<Timestamp>,
    /// End of the time range.
    pub end: Option<Timestamp>,
    /// Maximum number of errors.
    pub limit: Option<Number>,
    pub sort_direction: Option<SortDirection>,
    pub errors: Option<Vec<FlowErrorEntry>>,
}
record!(FlowErrors: Default {
    "flowVersion" => optional(flow_version),
    "flowVersionId" => optional(flow_version_id),
    "deviceId" => optional(device_id),
    "start" => optional(start),
    "end" => optional(end),
    "limit" => optional(limit),
    "sortDirection" => optional(sort_direction),
    "errors" => optional(errors),
});
