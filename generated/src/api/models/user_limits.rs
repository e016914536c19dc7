// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Limits of the resources that a user owns, by type of resource or usage. The meaning of a missing
/// limit is not documented.
///
/// Used by the resources [`instanceSandbox`](crate::resources::instance_sandbox),
/// [`instanceSandboxes`](crate::resources::instance_sandboxes), [`me`](crate::resources::me).
#[non_exhaustive]
pub struct UserLimits {
    pub apitoken: Option<i64>,
    pub application: Option<i64>,
    pub applicationcertificate: Option<i64>,
    pub applicationcertificateauthority: Option<i64>,
    pub applicationkey: Option<i64>,
    pub credential: Option<i64>,
    pub dashboard: Option<i64>,
    pub datatable: Option<i64>,
    pub device: Option<i64>,
    pub devicerecipe: Option<i64>,
    pub experiencedomain: Option<i64>,
    pub experienceendpoint: Option<i64>,
    pub experiencegroup: Option<i64>,
    pub experienceslug: Option<i64>,
    pub experienceuser: Option<i64>,
    pub experienceversion: Option<i64>,
    pub experienceview: Option<i64>,
    pub file: Option<i64>,
    pub flow: Option<i64>,
    pub integration: Option<i64>,
    pub notebook: Option<i64>,
    pub privatefile: Option<i64>,
    pub resourcejob: Option<i64>,
    pub webhook: Option<i64>,
    /// Data retention in seconds.
    pub data_ttl: Option<i64>,
    /// Number of payloads in a billing period.
    pub payload: Option<i64>,
    /// Stored content in bytes.
    pub storage: Option<i64>,
    /// Maximum run time of a notebook execution, in minutes.
    pub notebook_minutes_per_run: Option<i64>,
    pub notebook_minutes_per_month: Option<i64>,
    /// Number of notebook executions at the same time.
    pub notebook_in_parallel: Option<i64>,
    /// Slots for concurrent runs of experience workflows.
    pub experience_flow_slots: Option<i64>,
    /// Slots for concurrent runs of application workflows.
    pub application_flow_slots: Option<i64>,
    /// Minimum interval at which systems compute state, in seconds.
    pub system_interval: Option<i64>,
}
record!(UserLimits: Default {
    "apitoken" => optional(apitoken),
    "application" => optional(application),
    "applicationcertificate" => optional(applicationcertificate),
    "applicationcertificateauthority" => optional(applicationcertificateauthority),
    "applicationkey" => optional(applicationkey),
    "credential" => optional(credential),
    "dashboard" => optional(dashboard),
    "datatable" => optional(datatable),
    "device" => optional(device),
    "devicerecipe" => optional(devicerecipe),
    "experiencedomain" => optional(experiencedomain),
    "experienceendpoint" => optional(experienceendpoint),
    "experiencegroup" => optional(experiencegroup),
    "experienceslug" => optional(experienceslug),
    "experienceuser" => optional(experienceuser),
    "experienceversion" => optional(experienceversion),
    "experienceview" => optional(experienceview),
    "file" => optional(file),
    "flow" => optional(flow),
    "integration" => optional(integration),
    "notebook" => optional(notebook),
    "privatefile" => optional(privatefile),
    "resourcejob" => optional(resourcejob),
    "webhook" => optional(webhook),
    "dataTTL" => optional(data_ttl),
    "payload" => optional(payload),
    "storage" => optional(storage),
    "notebookMinutesPerRun" => optional(notebook_minutes_per_run),
    "notebookMinutesPerMonth" => optional(notebook_minutes_per_month),
    "notebookInParallel" => optional(notebook_in_parallel),
    "experienceFlowSlots" => optional(experience_flow_slots),
    "applicationFlowSlots" => optional(application_flow_slots),
    "systemInterval" => optional(system_interval),
});
