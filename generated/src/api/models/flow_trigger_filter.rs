// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use super::FlowTriggerMatch;

/// Triggers by which workflows are selected. They are looked up in the default version.
///
/// At most 100 items.
///
/// Used by [`flows.get`](crate::resources::flows::Get),
/// [`flows.getByVersion`](crate::resources::flows::GetByVersion).
pub type FlowTriggerFilter = Vec<FlowTriggerMatch>;
