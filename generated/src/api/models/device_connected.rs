// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownValue, values};

/// 1 is connected, 0 is not, null is not known.
///
/// Used on the pages [`device`](crate::resources::device), [`devices`](crate::resources::devices),
/// [`edgeDeployment`](crate::resources::edge_deployment),
/// [`edgeDeployments`](crate::resources::edge_deployments),
/// [`embeddedDeployment`](crate::resources::embedded_deployment),
/// [`embeddedDeployments`](crate::resources::embedded_deployments).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceConnected {
    /// `1`.
    N1,
    /// `0`.
    N0,
    /// Another, which this version does not know.
    Unknown(UnknownValue),
}

values!(DeviceConnected { 1 => N1, 0 => N0 });
