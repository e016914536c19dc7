// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::record;

/// Flow Version Patch.
///
/// What to send to change a workflow version. What is absent stays as it is; triggers and nodes of
/// a version cannot change.
///
/// Used by [`flowVersion.patch`](crate::resources::flow_version::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowVersionPatch {
    /// `notes`.
    ///
    /// At most 32767 characters.
    pub notes: Option<String>,
    /// If false, no trigger starts a run.
    pub enabled: Option<bool>,
}

record!(FlowVersionPatch {
    "notes" => optional(notes),
    "enabled" => optional(enabled),
});
