// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Model, Value, record};

/// A step of a workflow.
///
/// Used by 9 resources.
#[non_exhaustive]
pub struct FlowNode {
    /// ID of the node, unique within the workflow, to which `outputIds` refer. Set by the server if
    /// omitted.
    ///
    /// At most 1024 characters.
    pub id: Option<String>,
    /// Type of the node, such as `MutateNode`.
    ///
    /// 1 to 1024 characters.
    pub type_: String,
    /// Settings of the node, which depend on its type.
    pub config: Option<BTreeMap<String, Value>>,
    /// Category, name, label and position in the editor. For a node in a loop, `groupId` is the ID
    /// of the loop node.
    pub meta: Option<BTreeMap<String, Value>>,
    /// IDs of the nodes that run next, one list per output. Nodes with a condition have the output
    /// for false first, then the one for true.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}

impl FlowNode {
    /// Creates the value from its required fields.
    pub fn new(type_: impl Into<String>) -> Self { Self { type_: type_.into(), ..Model::empty() } }
}
record!(FlowNode {
    "id" => optional(id: Option<String>),
    "type" => required(type_),
    "config" => optional(config: Option<BTreeMap<String, Value>>),
    "meta" => optional(meta: Option<BTreeMap<String, Value>>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});
