// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::{FlowImport, FlowVersionImport};

/// Request body that imports workflows and workflow versions. All get new IDs; the IDs in the body
/// relate versions to their workflows.
///
/// Used by [`flows.import`](crate::resources::flows::Import).
#[non_exhaustive]
pub struct FlowsImportPost {
    /// At most 1000 items.
    pub flows: Option<Vec<FlowImport>>,
    /// At most 1000 items.
    pub flow_versions: Option<Vec<FlowVersionImport>>,
}
record!(FlowsImportPost: Default {
    "flows" => optional(flows: Option<Vec<FlowImport>>),
    "flowVersions" => optional(flow_versions: Option<Vec<FlowVersionImport>>),
});
