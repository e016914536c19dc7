// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Number, Timestamp, Value, record};

/// Recent entries of the run log of a workflow, newest first.
///
/// Used by [`flow.getLogEntries`](crate::resources::flow::GetLogEntries),
/// [`flowVersion.getLogEntries`](crate::resources::flow_version::GetLogEntries).
pub type FlowLog = Vec<FlowLogEntry>;

/// Runs of a workflow version at one time.
///
/// Used by the resources [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version).
#[non_exhaustive]
pub struct FlowLogEntry {
    /// ID of the version, or `develop`.
    pub flow_version_id: Option<String>,
    pub time: Option<Timestamp>,
    /// Number of paths that ended in an error.
    pub paths_failed: Option<Number>,
    /// Number of paths that completed.
    pub paths_completed: Option<Number>,
    /// Number of runs.
    pub run_count: Option<Number>,
    /// Time that the runs took. The unit is not documented.
    pub wall_time: Option<Number>,
    pub errors: Option<Vec<Value>>,
}
record!(FlowLogEntry: Default {
    "flowVersionId" => optional(flow_version_id),
    "time" => optional(time),
    "pathsFailed" => optional(paths_failed),
    "pathsCompleted" => optional(paths_completed),
    "runCount" => optional(run_count),
    "wallTime" => optional(wall_time),
    "errors" => optional(errors),
});
