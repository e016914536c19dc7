// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::{NotebookUsage, PayloadStats, StorageUsage};

/// Number of resources that a user owns, and their usage in the current period.
///
/// Used by the resources [`instanceSandbox`](crate::resources::instance_sandbox),
/// [`instanceSandboxes`](crate::resources::instance_sandboxes), [`me`](crate::resources::me).
#[non_exhaustive]
pub struct UserSummary {
    pub api_token_count: Option<i64>,
    pub app_count: Option<i64>,
    pub certificate_count: Option<i64>,
    pub certificate_authority_count: Option<i64>,
    pub credential_count: Option<i64>,
    /// Number of dashboards.
    pub dash_count: Option<i64>,
    pub data_table_count: Option<i64>,
    pub device_count: Option<i64>,
    pub device_recipe_count: Option<i64>,
    pub event_count: Option<i64>,
    pub experience_domain_count: Option<i64>,
    pub experience_endpoint_count: Option<i64>,
    pub experience_group_count: Option<i64>,
    pub experience_slug_count: Option<i64>,
    pub experience_user_count: Option<i64>,
    pub experience_version_count: Option<i64>,
    pub experience_view_count: Option<i64>,
    pub file_count: Option<i64>,
    pub flow_count: Option<i64>,
    pub integration_count: Option<i64>,
    /// Number of access keys.
    pub key_count: Option<i64>,
    pub notebook_count: Option<i64>,
    pub resource_job_count: Option<i64>,
    pub private_file_count: Option<i64>,
    pub webhook_count: Option<i64>,
    /// Number of organizations that the user is a member of.
    pub org_count: Option<i64>,
    /// Number of instances that the user is a member of.
    pub instance_count: Option<i64>,
    pub payload_count: Option<PayloadStats>,
    pub storage_stats: Option<StorageUsage>,
    pub notebook_stats: Option<NotebookUsage>,
}
record!(UserSummary: Default {
    "apiTokenCount" => optional(api_token_count),
    "appCount" => optional(app_count),
    "certificateCount" => optional(certificate_count),
    "certificateAuthorityCount" => optional(certificate_authority_count),
    "credentialCount" => optional(credential_count),
    "dashCount" => optional(dash_count),
    "dataTableCount" => optional(data_table_count),
    "deviceCount" => optional(device_count),
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
    "flowCount" => optional(flow_count),
    "integrationCount" => optional(integration_count),
    "keyCount" => optional(key_count),
    "notebookCount" => optional(notebook_count),
    "resourceJobCount" => optional(resource_job_count),
    "privateFileCount" => optional(private_file_count),
    "webhookCount" => optional(webhook_count),
    "orgCount" => optional(org_count),
    "instanceCount" => optional(instance_count),
    "payloadCount" => optional(payload_count),
    "storageStats" => optional(storage_stats),
    "notebookStats" => optional(notebook_stats),
});
