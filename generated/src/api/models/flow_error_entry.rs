// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Timestamp, record};
use super::{DeviceId, ErrorDetail, FlowVersionId};

/// An error in a run of a workflow.
///
/// Used by the resources [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`instanceCustomNode`](crate::resources::instance_custom_node).
#[non_exhaustive]
pub struct FlowErrorEntry {
    pub time: Option<Timestamp>,
    /// For workflows that run on devices: ID of the device.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<DeviceId>,
    /// 1 to 255 characters.
    pub device_name: Option<String>,
    /// Name of the workflow version.
    ///
    /// 1 to 255 characters.
    pub flow_version: Option<String>,
    /// ID of the workflow version.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_version_id: Option<FlowVersionId>,
    /// ID of the node that failed.
    pub node_id: Option<String>,
    /// Label of the node that failed.
    pub node_label: Option<String>,
    pub error: Option<ErrorDetail>,
}
record!(FlowErrorEntry: Default {
    "time" => optional(time),
    "deviceId" => optional(device_id),
    "deviceName" => optional(device_name),
    "flowVersion" => optional(flow_version),
    "flowVersionId" => optional(flow_version_id),
    "nodeId" => optional(node_id),
    "nodeLabel" => optional(node_label),
    "error" => optional(error),
});
