// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{BTreeMap, Value};

/// Flow Storage Entries.
///
/// What a workflow keeps between runs, each value at its key.
///
/// Used by [`flow.clearStorageEntries`](crate::resources::flow::ClearStorageEntries),
/// [`flow.getStorageEntries`](crate::resources::flow::GetStorageEntries).
pub type FlowStorageEntries = BTreeMap<String, Value>;
