// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{BTreeMap, Model, Value, record};

/// Flow Node.
///
/// One step of a workflow.
///
/// Used on 9 pages.
#[derive(Debug, Clone, PartialEq)]
pub struct FlowNode {
    /// ID of the node, unique within the workflow. Other nodes name it in their `outputIds`.
    ///
    /// At most 1024 characters.
    pub id: Option<String>,
    /// Type of the node, which `config` follows.
    ///
    /// 1 to 1024 characters.
    pub type_: String,
    /// Settings of the node, as its type has them.
    pub config: Option<BTreeMap<String, Value>>,
    /// What the editor keeps with the node, such as label and position; no effect on runs.
    pub meta: Option<BTreeMap<String, Value>>,
    /// For each output, the IDs of the nodes that come next.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

impl FlowNode {
    /// With what is required.
    pub fn new(type_: impl Into<String>) -> Self { Self { type_: type_.into(), ..Model::blank() } }
}

record!(FlowNode {
    "id" => optional(id),
    "type" => required(type_),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});
