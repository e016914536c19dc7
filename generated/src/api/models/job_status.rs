// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Status of a job.
    ///
    /// Used by the resources [`application`](crate::resources::application),
    /// [`applicationJobLog`](crate::resources::application_job_log),
    /// [`applicationJobLogs`](crate::resources::application_job_logs).
    pub enum JobStatus {
        Queued = "queued",
        InProgress = "inProgress",
        Completed = "completed",
        Errored = "errored",
        Failed = "failed",
    }
}
