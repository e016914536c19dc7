// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use super::FlowTriggerMatch;

/// Flow Trigger Filter.
///
/// Narrows a list of workflows to those with one of these triggers in their default version.
///
/// Used by [`flows.get`](crate::resources::flows::Get),
/// [`flows.getByVersion`](crate::resources::flows::GetByVersion).
pub type FlowTriggerFilter = Vec<FlowTriggerMatch>;
