// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Timestamp, record};
use super::ErrorDetail;

/// Flow Error Entry.
///
/// One error that ended a path of a run.
///
/// Used on the pages [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`instanceCustomNode`](crate::resources::instance_custom_node).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowErrorEntry {
    /// `time`.
    pub time: Option<Timestamp>,
    /// Device that the workflow ran on, for those that run on devices.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<String>,
    /// `deviceName`.
    ///
    /// 1 to 255 characters.
    pub device_name: Option<String>,
    /// Name of the version that ran.
    ///
    /// 1 to 255 characters.
    pub flow_version: Option<String>,
    /// `flowVersionId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_version_id: Option<String>,
    /// Node in which the error came up.
    pub node_id: Option<String>,
    /// Label of that node.
    pub node_label: Option<String>,
    /// `error`.
    pub error: Option<ErrorDetail>,
}

record!(FlowErrorEntry {
    "time" => optional(time),
    "deviceId" => optional(device_id),
    "deviceName" => optional(device_name),
    "flowVersion" => optional(flow_version),
    "flowVersionId" => optional(flow_version_id),
    "nodeId" => optional(node_id),
    "nodeLabel" => optional(node_label),
    "error" => optional(error),
});
