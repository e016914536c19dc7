// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::id;

id! {
    /// The id that paths take as `jobId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`applicationJobLog`](crate::resources::application_job_log),
    /// [`applicationJobLogs`](crate::resources::application_job_logs).
    pub struct JobId;
}
