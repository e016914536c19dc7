// @generated from _schemas/instances.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Number, Timestamp, record, string_enum};
use super::{OrgLimits, OwnerType, PayloadStats};

/// Resources and usage of an application, organization or instance in one billing period.
///
/// Used by the resources [`instance`](crate::resources::instance).
#[non_exhaustive]
pub struct HistoricalSummary {
    /// `whitelabel` stands for an instance.
    pub resource_type: Option<HistoricalSummaryResourceType>,
    /// ID of the resource; see `resourceType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub resource_id: Option<String>,
    /// 1 to 255 characters.
    pub resource_name: Option<String>,
    /// Proration factor of the resource.
    pub resource_proration: Option<Number>,
    pub owner_type: Option<OwnerType>,
    /// ID of the owner; see `ownerType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub owner_id: Option<String>,
    /// 1 to 255 characters.
    pub owner_name: Option<String>,
    /// Limits of the resource.
    pub limits: Option<OrgLimits>,
    pub current_period_start: Option<Timestamp>,
    pub current_period_end: Option<Timestamp>,
    pub application_count: Option<Number>,
    pub application_count_prorated: Option<Number>,
    pub user_count: Option<Number>,
    pub user_count_prorated: Option<Number>,
    pub api_token_count: Option<Number>,
    pub application_key_count: Option<Number>,
    pub certificate_authority_count: Option<Number>,
    pub certificate_count: Option<Number>,
    pub credential_count: Option<i64>,
    pub dashboard_count: Option<Number>,
    pub dashboard_count_prorated: Option<Number>,
    pub data_table_count: Option<Number>,
    pub data_table_row_count: Option<Number>,
    /// Size in MB.
    pub data_table_total_size_mb: Option<Number>,
    pub device_count: Option<Number>,
    pub device_count_prorated: Option<Number>,
    pub device_recipe_count: Option<Number>,
    pub event_count: Option<Number>,
    pub experience_domain_count: Option<Number>,
    pub experience_endpoint_count: Option<Number>,
    pub experience_group_count: Option<Number>,
    pub experience_slug_count: Option<Number>,
    pub experience_user_count: Option<Number>,
    pub experience_version_count: Option<Number>,
    pub experience_view_count: Option<Number>,
    pub file_count: Option<Number>,
    /// Size in MB.
    pub file_total_size_mb: Option<Number>,
    pub integration_count: Option<Number>,
    pub notebook_count: Option<Number>,
    pub resource_job_count: Option<i64>,
    /// Number of notebook executions.
    pub notebook_run_count: Option<Number>,
    /// Run time of notebooks in minutes.
    pub notebook_minutes_count: Option<Number>,
    pub private_file_count: Option<Number>,
    /// Size in MB.
    pub private_file_total_size_mb: Option<Number>,
    pub webhook_count: Option<Number>,
    pub workflow_count: Option<Number>,
    /// Number of payloads that are billed.
    pub payload_billable_count: Option<Number>,
    /// Number of payloads that are not billed.
    pub payload_nonbillable_count: Option<Number>,
    /// Size in MB.
    pub payload_billable_size_mb: Option<Number>,
    /// Size in MB.
    pub payload_nonbillable_size_mb: Option<Number>,
    /// Payload counts by type and source.
    pub payload_count_details: Option<PayloadStats>,
    /// Payload sizes by type and source.
    pub payload_size_details: Option<PayloadStats>,
}
record!(HistoricalSummary: Default {
    "resourceType" => optional(resource_type),
    "resourceId" => optional(resource_id),
    "resourceName" => optional(resource_name),
    "resourceProration" => optional(resource_proration),
    "ownerType" => optional(owner_type),
    "ownerId" => optional(owner_id),
    "ownerName" => optional(owner_name),
    "limits" => optional(limits),
    "currentPeriodStart" => optional(current_period_start),
    "currentPeriodEnd" => optional(current_period_end),
    "applicationCount" => optional(application_count),
    "applicationCountProrated" => optional(application_count_prorated),
    "userCount" => optional(user_count),
    "userCountProrated" => optional(user_count_prorated),
    "apiTokenCount" => optional(api_token_count),
    "applicationKeyCount" => optional(application_key_count),
    "certificateAuthorityCount" => optional(certificate_authority_count),
    "certificateCount" => optional(certificate_count),
    "credentialCount" => optional(credential_count),
    "dashboardCount" => optional(dashboard_count),
    "dashboardCountProrated" => optional(dashboard_count_prorated),
    "dataTableCount" => optional(data_table_count),
    "dataTableRowCount" => optional(data_table_row_count),
    "dataTableTotalSizeMb" => optional(data_table_total_size_mb),
    "deviceCount" => optional(device_count),
    "deviceCountProrated" => optional(device_count_prorated),
    "deviceRecipeCount" => optional(device_recipe_count),
    "eventCount" => optional(event_count),
    "experienceDomainCount" => optional(experience_domain_count),
    "experienceEndpointCount" => optional(experience_endpoint_count),
    "experienceGroupCount" => optional(experience_group_count),
    "experienceSlugCount" => optional(experience_slug_count),
    "experienceUserCount" => optional(experience_user_count),
    "experienceVersionCount" => optional(experience_version_count),
    "experienceViewCount" => optional(experience_view_count),
    "fileCount" => optional(file_count),
    "fileTotalSizeMb" => optional(file_total_size_mb),
    "integrationCount" => optional(integration_count),
    "notebookCount" => optional(notebook_count),
    "resourceJobCount" => optional(resource_job_count),
    "notebookRunCount" => optional(notebook_run_count),
    "notebookMinutesCount" => optional(notebook_minutes_count),
    "privateFileCount" => optional(private_file_count),
    "privateFileTotalSizeMb" => optional(private_file_total_size_mb),
    "webhookCount" => optional(webhook_count),
    "workflowCount" => optional(workflow_count),
    "payloadBillableCount" => optional(payload_billable_count),
    "payloadNonbillableCount" => optional(payload_nonbillable_count),
    "payloadBillableSizeMb" => optional(payload_billable_size_mb),
    "payloadNonbillableSizeMb" => optional(payload_nonbillable_size_mb),
    "payloadCountDetails" => optional(payload_count_details),
    "payloadSizeDetails" => optional(payload_size_details),
});

string_enum! {
    /// `whitelabel` stands for an instance.
    ///
    /// Used by the resources [`instance`](crate::resources::instance).
    pub enum HistoricalSummaryResourceType {
        Application = "application",
        Organization = "organization",
        Whitelabel = "whitelabel",
    }
}
