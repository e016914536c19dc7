// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{BTreeMap, Value};

/// Flow Storage Entries.
///
/// What a workflow keeps between runs, each value at its key.
///
/// Used by `flow.clearStorageEntries`, `flow.getStorageEntries`.
pub type FlowStorageEntries = BTreeMap<String, Value>;
