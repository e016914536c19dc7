// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Model, Scalar, record};

/// A node to match, by type and by settings.
///
/// Used by the resources [`flowVersions`](crate::resources::flow_versions),
/// [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct AdvancedQueryNodeMatch {
    /// Type of the node.
    ///
    /// At most 255 characters.
    pub type_: String,
    /// Values that settings of the node must have, by name.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: A string, a number, a boolean or null. At most 1024 characters.
    pub config: Option<BTreeMap<String, Scalar>>,
}

impl AdvancedQueryNodeMatch {
    /// Creates the value from its required fields.
    pub fn new(type_: impl Into<String>) -> Self { Self { type_: type_.into(), ..Model::empty() } }
}
record!(AdvancedQueryNodeMatch {
    "type" => required(type_),
    "config" => optional(config: Option<BTreeMap<String, Scalar>>),
});
