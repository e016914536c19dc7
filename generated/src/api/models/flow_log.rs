// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Number, Timestamp, Value, record};

/// Flow Log.
///
/// The latest entries of the run log of a workflow, newest first.
///
/// Used by [`flow.getLogEntries`](crate::resources::flow::GetLogEntries),
/// [`flowVersion.getLogEntries`](crate::resources::flow_version::GetLogEntries).
pub type FlowLog = Vec<FlowLogEntry>;

/// Flow Log Entry.
///
/// What a workflow did at one time.
///
/// Used on the pages [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowLogEntry {
    /// ID of the version, or `develop`.
    pub flow_version_id: Option<String>,
    /// `time`.
    pub time: Option<Timestamp>,
    /// Paths that ended in an error.
    pub paths_failed: Option<Number>,
    /// Paths that came to their end.
    pub paths_completed: Option<Number>,
    /// `runCount`.
    pub run_count: Option<Number>,
    /// Time taken, in ms.
    pub wall_time: Option<Number>,
    /// `errors`.
    pub errors: Option<Vec<Value>>,
}

record!(FlowLogEntry {
    "flowVersionId" => optional(flow_version_id),
    "time" => optional(time),
    "pathsFailed" => optional(paths_failed),
    "pathsCompleted" => optional(paths_completed),
    "runCount" => optional(run_count),
    "wallTime" => optional(wall_time),
    "errors" => optional(errors),
});
