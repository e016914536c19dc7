// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::record;

/// Error Detail.
///
/// What went wrong in a job or a workflow.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ErrorDetail {
    /// Kind of error.
    pub name: Option<String>,
    /// `message`.
    pub message: Option<String>,
}

record!(ErrorDetail {
    "name" => optional(name),
    "message" => optional(message),
});
