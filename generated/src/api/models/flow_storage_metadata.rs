// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Number, record};

/// Size of the storage of a workflow.
///
/// Used by [`flow.getStorageEntriesMetadata`](crate::resources::flow::GetStorageEntriesMetadata).
#[non_exhaustive]
pub struct FlowStorageMetadata {
    /// Memory used. The unit is not documented.
    pub memory_used: Option<Number>,
    pub keys_count: Option<Number>,
}
record!(FlowStorageMetadata: Default {
    "memoryUsed" => optional(memory_used),
    "keysCount" => optional(keys_count),
});
