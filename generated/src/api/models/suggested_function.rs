// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::record;

/// Suggested Function.
///
/// Code for a function node, and words on it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SuggestedFunction {
    /// JavaScript that works on `payload`.
    ///
    /// At most 32767 characters.
    pub code: Option<String>,
    /// What the code does, in plain language.
    ///
    /// At most 32767 characters.
    pub comments: Option<String>,
}

record!(SuggestedFunction {
    "code" => optional(code),
    "comments" => optional(comments),
});
