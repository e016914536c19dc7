// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::record;
use super::{FlowImport, FlowVersionImport};

/// Flows Import Post.
///
/// What to send to import workflows and workflow versions. The IDs in it only tie its parts
/// together; all get new ones.
///
/// Used by [`flows.import`](crate::resources::flows::Import).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowsImportPost {
    /// `flows`.
    ///
    /// At most 1000 items.
    pub flows: Option<Vec<FlowImport>>,
    /// `flowVersions`.
    ///
    /// At most 1000 items.
    pub flow_versions: Option<Vec<FlowVersionImport>>,
}

record!(FlowsImportPost {
    "flows" => optional(flows),
    "flowVersions" => optional(flow_versions),
});
