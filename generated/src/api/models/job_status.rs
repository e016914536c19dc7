// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Job Status.
///
/// How far a job is; from `completed` on, it has ended.
///
/// Used on the pages [`application`](crate::resources::application),
/// [`applicationJobLog`](crate::resources::application_job_log),
/// [`applicationJobLogs`](crate::resources::application_job_logs).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobStatus {
    /// `queued`.
    Queued,
    /// `inProgress`.
    InProgress,
    /// `completed`.
    Completed,
    /// `errored`.
    Errored,
    /// `failed`.
    Failed,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(JobStatus {
    "queued" => Queued,
    "inProgress" => InProgress,
    "completed" => Completed,
    "errored" => Errored,
    "failed" => Failed,
});
