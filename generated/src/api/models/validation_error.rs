// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// A resource that failed validation.
///
/// Used by the resources [`application`](crate::resources::application),
/// [`applicationJobLog`](crate::resources::application_job_log),
/// [`applicationJobLogs`](crate::resources::application_job_logs),
/// [`applications`](crate::resources::applications).
#[non_exhaustive]
pub struct ValidationError {
    /// Type of the resource.
    pub type_: Option<String>,
    /// Name of the resource.
    pub name: Option<String>,
    /// ID of the resource.
    pub id: Option<String>,
    pub message: Option<String>,
}
record!(ValidationError: Default {
    "type" => optional(type_),
    "name" => optional(name),
    "id" => optional(id),
    "message" => optional(message),
});
