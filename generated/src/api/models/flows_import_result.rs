// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, record};
use super::{Flow, FlowVersion};

/// The imported workflows and versions, and their new IDs.
///
/// Used by [`flows.import`](crate::resources::flows::Import).
#[non_exhaustive]
pub struct FlowsImportResult {
    /// At most 1000 items.
    pub flows: Option<Vec<Flow>>,
    /// At most 1000 items.
    pub flow_versions: Option<Vec<FlowVersion>>,
    /// New ID of each workflow, by the ID in the import.
    ///
    /// Pattern of the names: `^[A-Fa-f\d]{24}$`.
    ///
    /// Values: The new ID. Pattern: `^[A-Fa-f\d]{24}$`.
    pub imported_flow_id_map: Option<BTreeMap<String, String>>,
    /// New ID of each version, by the ID in the import.
    ///
    /// Pattern of the names: `^[A-Fa-f\d]{24}$`.
    ///
    /// Values: The new ID. Pattern: `^[A-Fa-f\d]{24}$`.
    pub imported_version_id_map: Option<BTreeMap<String, String>>,
}
record!(FlowsImportResult: Default {
    "flows" => optional(flows),
    "flowVersions" => optional(flow_versions),
    "importedFlowIdMap" => optional(imported_flow_id_map),
    "importedVersionIdMap" => optional(imported_version_id_map),
});
