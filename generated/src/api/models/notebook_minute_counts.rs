// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Timestamp, record};

/// Notebook Minute Counts.
///
/// Use of notebooks in a span of time, day by day.
///
/// Used by
/// [`application.notebookMinuteCounts`](crate::resources::application::NotebookMinuteCounts),
/// [`instance.notebookMinuteCounts`](crate::resources::instance::NotebookMinuteCounts),
/// [`instanceOrg.notebookMinuteCounts`](crate::resources::instance_org::NotebookMinuteCounts),
/// [`instanceSandbox.notebookMinuteCounts`](crate::resources::instance_sandbox::NotebookMinuteCounts),
/// [`me.notebookMinuteCounts`](crate::resources::me::NotebookMinuteCounts),
/// [`notebook.notebookMinuteCounts`](crate::resources::notebook::NotebookMinuteCounts),
/// [`org.notebookMinuteCounts`](crate::resources::org::NotebookMinuteCounts).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotebookMinuteCounts {
    /// `start`.
    pub start: Option<Timestamp>,
    /// `end`.
    pub end: Option<Timestamp>,
    /// `counts`.
    pub counts: Option<Vec<NotebookMinuteCountsEntry>>,
}

record!(NotebookMinuteCounts {
    "start" => optional(start),
    "end" => optional(end),
    "counts" => optional(counts),
});

/// Notebook Minute Counts Entry.
///
/// Use of notebooks on one day.
///
/// Used on the pages [`application`](crate::resources::application),
/// [`applications`](crate::resources::applications), [`instance`](crate::resources::instance),
/// [`instanceOrg`](crate::resources::instance_org),
/// [`instanceSandbox`](crate::resources::instance_sandbox), [`me`](crate::resources::me),
/// [`notebook`](crate::resources::notebook), [`org`](crate::resources::org).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotebookMinuteCountsEntry {
    /// Start of the day.
    pub date: Option<Timestamp>,
    /// Minutes of running time.
    pub minutes: Option<i64>,
    /// Executions that ended well.
    pub completed: Option<i64>,
    /// Executions that were stopped.
    pub canceled: Option<i64>,
    /// Executions that failed.
    pub errored: Option<i64>,
    /// Executions that ran too long.
    pub timeout: Option<i64>,
}

record!(NotebookMinuteCountsEntry {
    "date" => optional(date),
    "minutes" => optional(minutes),
    "completed" => optional(completed),
    "canceled" => optional(canceled),
    "errored" => optional(errored),
    "timeout" => optional(timeout),
});
