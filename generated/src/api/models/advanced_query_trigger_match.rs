// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{BTreeMap, Model, Scalar, record};

/// Advanced Query Trigger Match.
///
/// What a trigger of a workflow must look like. Settings that `config` leaves out may have any
/// value.
///
/// Used on the pages [`flowVersions`](crate::resources::flow_versions),
/// [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq)]
pub struct AdvancedQueryTriggerMatch {
    /// Type of the trigger.
    ///
    /// At most 255 characters.
    pub type_: String,
    /// What the trigger listens to, such as the ID of a webhook.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub key: Option<String>,
    /// Settings of the trigger by name, each with the value it must have.
    pub config: Option<BTreeMap<String, Scalar>>,
}

impl AdvancedQueryTriggerMatch {
    /// With what is required.
    pub fn new(type_: impl Into<String>) -> Self { Self { type_: type_.into(), ..Model::blank() } }
}

record!(AdvancedQueryTriggerMatch {
    "type" => required(type_),
    "key" => optional(key),
    "config" => optional(config),
});
