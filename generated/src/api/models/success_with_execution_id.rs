// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Result of starting an execution.
///
/// Used by [`notebook.execute`](crate::resources::notebook::Execute),
/// [`resourceJob.execute`](crate::resources::resource_job::Execute).
#[non_exhaustive]
pub struct SuccessWithExecutionId {
    /// Accepted: `true`.
    pub success: Option<bool>,
    /// ID of the execution, by which it can be canceled.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub execution_id: Option<String>,
}
record!(SuccessWithExecutionId: Default {
    "success" => optional(success),
    "executionId" => optional(execution_id),
});
