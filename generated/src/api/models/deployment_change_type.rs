// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Deployment Change Type.
///
/// Whether the version changed that a device should run (`desired`) or the one it does run
/// (`current`).
///
/// Used on the pages [`edgeDeployment`](crate::resources::edge_deployment),
/// [`edgeDeployments`](crate::resources::edge_deployments),
/// [`embeddedDeployment`](crate::resources::embedded_deployment),
/// [`embeddedDeployments`](crate::resources::embedded_deployments).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentChangeType {
    /// `current`.
    Current,
    /// `desired`.
    Desired,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(DeploymentChangeType { "current" => Current, "desired" => Desired });
