// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{IntoArgument, Model, Nullable, Value, record};

/// Request body that sets a value in the storage of a workflow.
///
/// Used by [`flow.setStorageEntry`](crate::resources::flow::SetStorageEntry).
#[non_exhaustive]
pub struct FlowStorageEntry {
    /// 1 to 255 characters.
    pub key: String,
    /// Any JSON value.
    pub value: Nullable<Value>,
}

impl FlowStorageEntry {
    /// Creates the value from its required fields.
    pub fn new(key: impl Into<String>) -> Self { Self { key: key.into(), ..Model::empty() } }
}
record!(FlowStorageEntry {
    "key" => required(key),
    "value" => optional_nullable(value: Nullable<Value>),
});

impl<K: Into<String>, V: IntoArgument<Nullable<Value>>> From<(K, V)>
for FlowStorageEntry {
    fn from((key, value): (K, V)) -> Self {
        Self { key: key.into(), value: value.into_argument() }
    }
}
