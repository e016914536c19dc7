// @generated from _schemas/edge.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// The version that changed: the one running on the device (`current`) or the one that should
    /// run (`desired`).
    ///
    /// Used by the resources [`edgeDeployment`](crate::resources::edge_deployment),
    /// [`edgeDeployments`](crate::resources::edge_deployments),
    /// [`embeddedDeployment`](crate::resources::embedded_deployment),
    /// [`embeddedDeployments`](crate::resources::embedded_deployments).
    pub enum DeploymentChangeType {
        Current = "current",
        Desired = "desired",
    }
}
