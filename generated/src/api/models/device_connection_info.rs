// @generated from _schemas/shared-devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, Timestamp, record};
use super::DeviceConnected;

/// Connection status of a device.
///
/// Used by the resources [`device`](crate::resources::device),
/// [`devices`](crate::resources::devices), [`edgeDeployment`](crate::resources::edge_deployment),
/// [`edgeDeployments`](crate::resources::edge_deployments),
/// [`embeddedDeployment`](crate::resources::embedded_deployment),
/// [`embeddedDeployments`](crate::resources::embedded_deployments).
#[non_exhaustive]
pub struct DeviceConnectionInfo {
    /// When the device last connected or disconnected.
    pub time: Option<Timestamp>,
    /// 1 if connected, 0 if disconnected.
    pub connected: Nullable<DeviceConnected>,
}
record!(DeviceConnectionInfo: Default {
    "time" => optional(time),
    "connected" => optional_nullable(connected),
});
