// @generated from _schemas/shared.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Error of a job or workflow.
///
/// Used by the resources [`application`](crate::resources::application),
/// [`applicationJobLog`](crate::resources::application_job_log),
/// [`applicationJobLogs`](crate::resources::application_job_logs),
/// [`flow`](crate::resources::flow), [`flowVersion`](crate::resources::flow_version),
/// [`instanceCustomNode`](crate::resources::instance_custom_node),
/// [`notebook`](crate::resources::notebook).
#[non_exhaustive]
pub struct ErrorDetail {
    /// Type of the error.
    pub name: Option<String>,
    pub message: Option<String>,
}
record!(ErrorDetail: Default {
    "name" => optional(name),
    "message" => optional(message),
});
