// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Nullable, Value, record};
use super::DeviceId;

/// Request body that presses a virtual button of a workflow.
///
/// Used by [`flow.pressVirtualButton`](crate::resources::flow::PressVirtualButton).
#[non_exhaustive]
pub struct VirtualButtonPress {
    /// Key of the virtual button trigger.
    pub key: String,
    /// Payload of the run, any JSON value.
    pub payload: Nullable<Value>,
    pub meta: Nullable<Value>,
    /// Name of the version to run. The default is the default version of the workflow.
    ///
    /// 1 to 255 characters.
    pub flow_version: Option<String>,
    /// For workflows that run on devices: ID of the device.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<DeviceId>,
    /// ID of an embedded deployment.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub deployment_id: Option<String>,
}

impl VirtualButtonPress {
    /// Creates the value from its required fields.
    pub fn new(key: impl Into<String>) -> Self { Self { key: key.into(), ..Model::empty() } }
}
record!(VirtualButtonPress {
    "key" => required(key),
    "payload" => optional_nullable(payload: Nullable<Value>),
    "meta" => optional_nullable(meta: Nullable<Value>),
    "flowVersion" => optional(flow_version: Option<String>),
    "deviceId" => optional(device_id: Option<DeviceId>),
    "deploymentId" => optional(deployment_id: Option<String>),
});
