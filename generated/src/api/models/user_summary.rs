// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::{NotebookUsage, PayloadStats, StorageUsage};

/// User Summary.
///
/// Number of resources that a user owns, and their usage in the current period.
///
/// Used on the pages [`instanceSandbox`](crate::resources::instance_sandbox),
/// [`instanceSandboxes`](crate::resources::instance_sandboxes), [`me`](crate::resources::me).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserSummary {
    /// `apiTokenCount`.
    pub api_token_count: Option<i64>,
    /// `appCount`.
    pub app_count: Option<i64>,
    /// `certificateCount`.
    pub certificate_count: Option<i64>,
    /// `certificateAuthorityCount`.
    pub certificate_authority_count: Option<i64>,
    /// `credentialCount`.
    pub credential_count: Option<i64>,
    /// Number of dashboards.
    pub dash_count: Option<i64>,
    /// `dataTableCount`.
    pub data_table_count: Option<i64>,
    /// `deviceCount`.
    pub device_count: Option<i64>,
    /// `deviceRecipeCount`.
    pub device_recipe_count: Option<i64>,
    /// `eventCount`.
    pub event_count: Option<i64>,
    /// `experienceDomainCount`.
    pub experience_domain_count: Option<i64>,
    /// `experienceEndpointCount`.
    pub experience_endpoint_count: Option<i64>,
    /// `experienceGroupCount`.
    pub experience_group_count: Option<i64>,
    /// `experienceSlugCount`.
    pub experience_slug_count: Option<i64>,
    /// `experienceUserCount`.
    pub experience_user_count: Option<i64>,
    /// `experienceVersionCount`.
    pub experience_version_count: Option<i64>,
    /// `experienceViewCount`.
    pub experience_view_count: Option<i64>,
    /// `fileCount`.
    pub file_count: Option<i64>,
    /// `flowCount`.
    pub flow_count: Option<i64>,
    /// `integrationCount`.
    pub integration_count: Option<i64>,
    /// Number of access keys.
    pub key_count: Option<i64>,
    /// `notebookCount`.
    pub notebook_count: Option<i64>,
    /// `resourceJobCount`.
    pub resource_job_count: Option<i64>,
    /// `privateFileCount`.
    pub private_file_count: Option<i64>,
    /// `webhookCount`.
    pub webhook_count: Option<i64>,
    /// Number of organizations that the user is a member of.
    pub org_count: Option<i64>,
    /// Number of instances that the user is a member of.
    pub instance_count: Option<i64>,
    /// `payloadCount`.
    pub payload_count: Option<PayloadStats>,
    /// `storageStats`.
    pub storage_stats: Option<StorageUsage>,
    /// `notebookStats`.
    pub notebook_stats: Option<NotebookUsage>,
}

record!(UserSummary {
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
