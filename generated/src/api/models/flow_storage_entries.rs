// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Value};

/// Values in the storage of a workflow, by key. Storage persists between runs.
///
/// Pattern of the names: `^.{1,255}$`.
///
/// Values: Any JSON value.
///
/// Used by [`flow.clearStorageEntries`](crate::resources::flow::ClearStorageEntries),
/// [`flow.getStorageEntries`](crate::resources::flow::GetStorageEntries).
pub type FlowStorageEntries = BTreeMap<String, Value>;
