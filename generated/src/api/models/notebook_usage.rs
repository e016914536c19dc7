// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Notebook usage in the current billing period.
///
/// Used by 9 resources.
#[non_exhaustive]
pub struct NotebookUsage {
    /// Number of executions that have not ended.
    pub awaiting_completion: Option<i64>,
    /// Run time in minutes.
    pub minutes_this_period: Option<i64>,
    /// Number of executions.
    pub runs_this_period: Option<i64>,
}
record!(NotebookUsage: Default {
    "awaitingCompletion" => optional(awaiting_completion),
    "minutesThisPeriod" => optional(minutes_this_period),
    "runsThisPeriod" => optional(runs_this_period),
});
