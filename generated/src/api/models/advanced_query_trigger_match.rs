// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Model, Scalar, record};

/// A trigger to match, by type, key and settings.
///
/// Used by the resources [`flowVersions`](crate::resources::flow_versions),
/// [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct AdvancedQueryTriggerMatch {
    /// Type of the trigger.
    ///
    /// At most 255 characters.
    pub type_: String,
    /// What the trigger listens to, such as the ID of a webhook.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub key: Option<String>,
    /// Values that settings of the trigger must have, by name.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: A string, a number, a boolean or null. At most 1024 characters.
    pub config: Option<BTreeMap<String, Scalar>>,
}

impl AdvancedQueryTriggerMatch {
    /// Creates the value from its required fields.
    pub fn new(type_: impl Into<String>) -> Self { Self { type_: type_.into(), ..Model::empty() } }
}
record!(AdvancedQueryTriggerMatch {
    "type" => required(type_),
    "key" => optional(key: Option<String>),
    "config" => optional(config: Option<BTreeMap<String, Scalar>>),
});
