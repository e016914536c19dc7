// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Request body that changes a workflow version. Omitted fields are unchanged. Triggers, nodes and
/// globals of a version are fixed.
///
/// Used by [`flowVersion.patch`](crate::resources::flow_version::Patch).
#[non_exhaustive]
pub struct FlowVersionPatch {
    /// Notes on the version.
    ///
    /// At most 32767 characters.
    pub notes: Option<String>,
    /// If false, the version is disabled.
    pub enabled: Option<bool>,
}
record!(FlowVersionPatch: Default {
    "notes" => optional(notes: Option<String>),
    "enabled" => optional(enabled: Option<bool>),
});
