// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Timestamp, record};

/// Notebook usage in a time range, by day.
///
/// Used by
/// [`application.notebookMinuteCounts`](crate::resources::application::NotebookMinuteCounts),
/// [`instance.notebookMinuteCounts`](crate::resources::instance::NotebookMinuteCounts),
/// [`instanceOrg.notebookMinuteCounts`](crate::resources::instance_org::NotebookMinuteCounts),
/// [`instanceSandbox.notebookMinuteCounts`](crate::resources::instance_sandbox::NotebookMinuteCounts),
/// [`me.notebookMinuteCounts`](crate::resources::me::NotebookMinuteCounts),
/// [`notebook.notebookMinuteCounts`](crate::resources::notebook::NotebookMinuteCounts),
/// [`org.notebookMinuteCounts`](crate::resources::org::NotebookMinuteCounts).
#[non_exhaustive]
pub struct NotebookMinuteCounts {
    /// Start of the time range.
    pub start: Option<Timestamp>,
    /// End of the time range.
    pub end: Option<Timestamp>,
    /// Usage by day.
    pub counts: Option<Vec<NotebookMinuteCountsEntry>>,
}
record!(NotebookMinuteCounts: Default {
    "start" => optional(start),
    "end" => optional(end),
    "counts" => optional(counts),
});

/// Notebook usage of one day.
///
/// Used by the resources [`application`](crate::resources::application),
/// [`applications`](crate::resources::applications), [`instance`](crate::resources::instance),
/// [`instanceOrg`](crate::resources::instance_org),
/// [`instanceSandbox`](crate::resources::instance_sandbox), [`me`](crate::resources::me),
/// [`notebook`](crate::resources::notebook), [`org`](crate::resources::org).
#[non_exhaustive]
pub struct NotebookMinuteCountsEntry {
    pub date: Option<Timestamp>,
    /// Run time in minutes.
    pub minutes: Option<i64>,
    /// Number of executions that completed.
    pub completed: Option<i64>,
    /// Number of executions that were canceled.
    pub canceled: Option<i64>,
    /// Number of executions that failed.
    pub errored: Option<i64>,
    /// Number of executions that exceeded their time limit.
    pub timeout: Option<i64>,
}
record!(NotebookMinuteCountsEntry: Default {
    "date" => optional(date),
    "minutes" => optional(minutes),
    "completed" => optional(completed),
    "canceled" => optional(canceled),
    "errored" => optional(errored),
    "timeout" => optional(timeout),
});
