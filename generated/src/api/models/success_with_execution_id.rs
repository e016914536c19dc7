// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::record;

/// Success With Execution Id.
///
/// Tells that an execution was started.
///
/// Used by [`notebook.execute`](crate::resources::notebook::Execute),
/// [`resourceJob.execute`](crate::resources::resource_job::Execute).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SuccessWithExecutionId {
    /// `success`.
    pub success: Option<bool>,
    /// ID of the execution, to look it up or cancel it.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub execution_id: Option<String>,
}

record!(SuccessWithExecutionId {
    "success" => optional(success),
    "executionId" => optional(execution_id),
});
