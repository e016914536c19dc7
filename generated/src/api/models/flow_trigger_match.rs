// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// A trigger to match, by key and type.
///
/// Used by the resources [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerMatch {
    /// What the trigger listens to, such as the ID of a webhook.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// At most 1024 characters.
    pub type_: Option<String>,
}
record!(FlowTriggerMatch: Default {
    "key" => optional(key: Option<String>),
    "type" => optional(type_: Option<String>),
});
