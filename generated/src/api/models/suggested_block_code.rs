// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Code for a custom dashboard block, with an explanation.
#[non_exhaustive]
pub struct SuggestedBlockCode {
    /// Content of `<head>`.
    ///
    /// At most 32767 characters.
    pub head_content: Option<String>,
    /// Content of `<body>`.
    ///
    /// At most 32767 characters.
    pub body_content: Option<String>,
    /// Explanation of the code.
    ///
    /// At most 32767 characters.
    pub comments: Option<String>,
}
record!(SuggestedBlockCode: Default {
    "headContent" => optional(head_content),
    "bodyContent" => optional(body_content),
    "comments" => optional(comments),
});
