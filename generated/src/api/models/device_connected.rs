// @generated from _schemas/shared-devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::value_enum;

value_enum! {
    /// 1 if connected, 0 if disconnected.
    ///
    /// Used by the resources [`device`](crate::resources::device),
    /// [`devices`](crate::resources::devices),
    /// [`edgeDeployment`](crate::resources::edge_deployment),
    /// [`edgeDeployments`](crate::resources::edge_deployments),
    /// [`embeddedDeployment`](crate::resources::embedded_deployment),
    /// [`embeddedDeployments`](crate::resources::embedded_deployments).
    pub enum DeviceConnected {
        /// On the wire: `1`.
        N1 = 1,
        /// On the wire: `0`.
        N0 = 0,
    }
}
