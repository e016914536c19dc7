// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Code for a function node, with an explanation.
#[non_exhaustive]
pub struct SuggestedFunction {
    /// JavaScript code of the function.
    ///
    /// At most 32767 characters.
    pub code: Option<String>,
    /// Explanation of the code.
    ///
    /// At most 32767 characters.
    pub comments: Option<String>,
}
record!(SuggestedFunction: Default {
    "code" => optional(code),
    "comments" => optional(comments),
});
