// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Model, Nullable, Value, record};

/// Virtual Button Press.
///
/// What to send to press a virtual button of a workflow.
///
/// Used by [`flow.pressVirtualButton`](crate::resources::flow::PressVirtualButton).
#[derive(Debug, Clone, PartialEq)]
pub struct VirtualButtonPress {
    /// Key of the button's trigger.
    pub key: String,
    /// What the run starts with, any JSON value.
    pub payload: Nullable<Value>,
    /// Any JSON value; comes along with the press.
    pub meta: Nullable<Value>,
    /// Name or ID of the version to run; the default version without it.
    ///
    /// 1 to 255 characters.
    pub flow_version: Option<String>,
    /// Device to run on, for workflows that run on devices.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<String>,
    /// Embedded deployment to run in.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub deployment_id: Option<String>,
}

impl VirtualButtonPress {
    /// With what is required.
    pub fn new(key: impl Into<String>) -> Self { Self { key: key.into(), ..Model::blank() } }
}

record!(VirtualButtonPress {
    "key" => required(key),
    "payload" => maybe(payload),
    "meta" => maybe(meta),
    "flowVersion" => optional(flow_version),
    "deviceId" => optional(device_id),
    "deploymentId" => optional(deployment_id),
});
