// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{DurationMillis, Model, Scalar, Timestamp, record, string_enum};
use super::{
    MfaMode, NotebookUsage, OrgId, OrgRole, PayloadStats, ResourceRole, StorageUsage,
    SubscriptionStatus, UserId,
};

/// An organization, whose members share applications and dashboards.
///
/// Used by [`instanceOrgs.post`](crate::resources::instance_orgs::Post),
/// [`org.get`](crate::resources::org::Get),
/// [`org.modifyMember`](crate::resources::org::ModifyMember),
/// [`org.patch`](crate::resources::org::Patch),
/// [`org.removeMember`](crate::resources::org::RemoveMember),
/// [`orgs.post`](crate::resources::orgs::Post).
#[non_exhaustive]
pub struct Org {
    /// Same as `orgId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub org_id: Option<OrgId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    pub members: Option<Vec<OrgMember>>,
    pub limits: Option<OrgLimits>,
    /// Number of resources and their usage.
    pub summary: Option<OrgSummary>,
    /// ID of the billing plan.
    ///
    /// At most 1024 characters.
    pub plan_id: Option<String>,
    /// At most 1024 characters. Format: `email`.
    pub billing_email: Option<String>,
    pub subscription_status: Option<SubscriptionStatus>,
    /// Start of the current billing period.
    pub current_period_start: Option<Timestamp>,
    /// End of the current billing period.
    pub current_period_end: Option<Timestamp>,
    pub is_enterprise: Option<bool>,
    /// Color of the icon, as a CSS color.
    ///
    /// At most 64 characters.
    pub icon_color: Option<String>,
    /// Domains that the email addresses of members must belong to.
    ///
    /// Items: 3 to 45 characters.
    pub whitelisted_email_domains: Option<Vec<String>>,
    /// Time at which the organization was disabled, or `false` if it is not disabled.
    ///
    /// A string or a boolean. Known values: `false`.
    pub disabled_at: Option<Scalar>,
    pub is_read_only: Option<bool>,
    /// Multi-factor authentication that members of the organization need.
    pub mfa_mode: Option<MfaMode>,
    /// Message that the instance shows to members.
    pub banner: Option<OrgBanner>,
}
record!(Org: Default {
    "id" => optional(id),
    "orgId" => optional(org_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "name" => optional(name),
    "description" => optional(description),
    "members" => optional(members),
    "limits" => optional(limits),
    "summary" => optional(summary),
    "planId" => optional(plan_id),
    "billingEmail" => optional(billing_email),
    "subscriptionStatus" => optional(subscription_status),
    "currentPeriodStart" => optional(current_period_start),
    "currentPeriodEnd" => optional(current_period_end),
    "isEnterprise" => optional(is_enterprise),
    "iconColor" => optional(icon_color),
    "whitelistedEmailDomains" => optional(whitelisted_email_domains),
    "disabledAt" => optional(disabled_at),
    "isReadOnly" => optional(is_read_only),
    "mfaMode" => optional(mfa_mode),
    "banner" => optional(banner),
});

/// A message that the instance shows to members of an organization.
///
/// Used by the resources [`instanceOrg`](crate::resources::instance_org),
/// [`instanceOrgs`](crate::resources::instance_orgs), [`org`](crate::resources::org),
/// [`orgs`](crate::resources::orgs).
#[non_exhaustive]
pub struct OrgBanner {
    /// At most 2048 characters.
    pub message: Option<String>,
    /// Severity of the message.
    pub level: Option<OrgBannerLevel>,
}
record!(OrgBanner: Default {
    "message" => optional(message: Option<String>),
    "level" => optional(level: Option<OrgBannerLevel>),
});

string_enum! {
    /// Severity of the message.
    ///
    /// Used by the resources [`instanceOrg`](crate::resources::instance_org),
    /// [`instanceOrgs`](crate::resources::instance_orgs), [`org`](crate::resources::org),
    /// [`orgs`](crate::resources::orgs).
    pub enum OrgBannerLevel {
        Info = "info",
        Warning = "warning",
        Critical = "critical",
    }
}

/// A pending invitation to an organization.
///
/// Used by [`instanceOrgInvite.get`](crate::resources::instance_org_invite::Get),
/// [`instanceOrgInvite.resendInvite`](crate::resources::instance_org_invite::ResendInvite).
#[non_exhaustive]
pub struct OrgInvite {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    pub role: Option<OrgRole>,
    /// Roles in individual applications, which override `role`.
    ///
    /// At most 100 items.
    pub application_roles: Option<Vec<ResourceRole>>,
    /// Roles on individual dashboards, which override `role`.
    ///
    /// At most 100 items.
    pub dashboard_roles: Option<Vec<ResourceRole>>,
    pub invite_date: Option<Timestamp>,
    /// Lifetime of the invitation in ms.
    pub ttl: Option<DurationMillis>,
    pub has_expired: Option<bool>,
    /// If true, the user who accepts cannot transfer resources into the organization.
    pub disallow_transfer: Option<bool>,
}
record!(OrgInvite: Default {
    "id" => optional(id),
    "email" => optional(email),
    "role" => optional(role),
    "applicationRoles" => optional(application_roles),
    "dashboardRoles" => optional(dashboard_roles),
    "inviteDate" => optional(invite_date),
    "ttl" => optional(ttl),
    "hasExpired" => optional(has_expired),
    "disallowTransfer" => optional(disallow_transfer),
});

/// Request body that invites a person to an organization.
///
/// Used by [`instanceOrgInvites.post`](crate::resources::instance_org_invites::Post),
/// [`org.inviteMember`](crate::resources::org::InviteMember).
#[non_exhaustive]
pub struct OrgInvitePost {
    /// At most 1024 characters. Format: `email`.
    pub email: String,
    pub role: OrgRole,
    /// Roles in individual applications, which override `role`.
    ///
    /// At most 100 items.
    pub application_roles: Option<Vec<ResourceRole>>,
    /// Roles on individual dashboards, which override `role`.
    ///
    /// At most 100 items.
    pub dashboard_roles: Option<Vec<ResourceRole>>,
    /// If true, the user who accepts cannot transfer resources into the organization.
    pub disallow_transfer: Option<bool>,
}

impl OrgInvitePost {
    /// Creates the value from its required fields.
    pub fn new(email: impl Into<String>, role: impl Into<OrgRole>) -> Self {
        Self { email: email.into(), role: role.into(), ..Model::empty() }
    }
}
record!(OrgInvitePost {
    "email" => required(email),
    "role" => required(role),
    "applicationRoles" => optional(application_roles: Option<Vec<ResourceRole>>),
    "dashboardRoles" => optional(dashboard_roles: Option<Vec<ResourceRole>>),
    "disallowTransfer" => optional(disallow_transfer: Option<bool>),
});

/// Limits of an organization, by type of resource or usage. The meaning of a missing limit is not
/// documented.
///
/// Used by the resources [`instance`](crate::resources::instance),
/// [`instanceOrg`](crate::resources::instance_org),
/// [`instanceOrgs`](crate::resources::instance_orgs), [`instances`](crate::resources::instances),
/// [`org`](crate::resources::org), [`orgs`](crate::resources::orgs).
#[non_exhaustive]
pub struct OrgLimits {
    /// At least `0`.
    pub apitoken: Option<i64>,
    /// At least `0`.
    pub application: Option<i64>,
    /// At least `0`.
    pub applicationcertificate: Option<i64>,
    /// At least `0`.
    pub applicationcertificateauthority: Option<i64>,
    /// At least `0`.
    pub applicationkey: Option<i64>,
    /// At least `0`.
    pub credential: Option<i64>,
    /// At least `0`.
    pub dashboard: Option<i64>,
    /// At least `0`.
    pub datatable: Option<i64>,
    /// At least `0`.
    pub device: Option<i64>,
    /// At least `0`.
    pub devicerecipe: Option<i64>,
    /// At least `0`.
    pub experiencedomain: Option<i64>,
    /// At least `0`.
    pub experienceendpoint: Option<i64>,
    /// At least `0`.
    pub experiencegroup: Option<i64>,
    /// At least `0`.
    pub experienceslug: Option<i64>,
    /// At least `0`.
    pub experienceuser: Option<i64>,
    /// At least `0`.
    pub experienceversion: Option<i64>,
    /// At least `0`.
    pub experienceview: Option<i64>,
    /// At least `0`.
    pub file: Option<i64>,
    /// At least `0`.
    pub flow: Option<i64>,
    /// At least `0`.
    pub integration: Option<i64>,
    /// At least `0`.
    pub notebook: Option<i64>,
    /// At least `0`.
    pub privatefile: Option<i64>,
    /// At least `0`.
    pub resourcejob: Option<i64>,
    /// At least `0`.
    pub webhook: Option<i64>,
    /// Data retention in seconds.
    ///
    /// At least `86400`.
    pub data_ttl: Option<i64>,
    /// At least `0`.
    pub member: Option<i64>,
    /// Number of payloads in a billing period.
    ///
    /// At least `0`.
    pub payload: Option<i64>,
    /// Stored content in bytes.
    ///
    /// At least `0`.
    pub storage: Option<i64>,
    /// Maximum run time of a notebook execution, in minutes.
    ///
    /// At least `0`.
    pub notebook_minutes_per_run: Option<i64>,
    /// At least `0`.
    pub notebook_minutes_per_month: Option<i64>,
    /// Number of notebook executions at the same time.
    ///
    /// At least `0`.
    pub notebook_in_parallel: Option<i64>,
    /// Slots for concurrent runs of experience workflows.
    ///
    /// At least `0`.
    pub experience_flow_slots: Option<i64>,
    /// Slots for concurrent runs of application workflows.
    ///
    /// At least `0`.
    pub application_flow_slots: Option<i64>,
    /// Minimum interval at which systems compute state, in seconds.
    ///
    /// From `5` to `3600`.
    pub system_interval: Option<i64>,
}
record!(OrgLimits: Default {
    "apitoken" => optional(apitoken: Option<i64>),
    "application" => optional(application: Option<i64>),
    "applicationcertificate" => optional(applicationcertificate: Option<i64>),
    "applicationcertificateauthority" => optional(applicationcertificateauthority: Option<i64>),
    "applicationkey" => optional(applicationkey: Option<i64>),
    "credential" => optional(credential: Option<i64>),
    "dashboard" => optional(dashboard: Option<i64>),
    "datatable" => optional(datatable: Option<i64>),
    "device" => optional(device: Option<i64>),
    "devicerecipe" => optional(devicerecipe: Option<i64>),
    "experiencedomain" => optional(experiencedomain: Option<i64>),
    "experienceendpoint" => optional(experienceendpoint: Option<i64>),
    "experiencegroup" => optional(experiencegroup: Option<i64>),
    "experienceslug" => optional(experienceslug: Option<i64>),
    "experienceuser" => optional(experienceuser: Option<i64>),
    "experienceversion" => optional(experienceversion: Option<i64>),
    "experienceview" => optional(experienceview: Option<i64>),
    "file" => optional(file: Option<i64>),
    "flow" => optional(flow: Option<i64>),
    "integration" => optional(integration: Option<i64>),
    "notebook" => optional(notebook: Option<i64>),
    "privatefile" => optional(privatefile: Option<i64>),
    "resourcejob" => optional(resourcejob: Option<i64>),
    "webhook" => optional(webhook: Option<i64>),
    "dataTTL" => optional(data_ttl: Option<i64>),
    "member" => optional(member: Option<i64>),
    "payload" => optional(payload: Option<i64>),
    "storage" => optional(storage: Option<i64>),
    "notebookMinutesPerRun" => optional(notebook_minutes_per_run: Option<i64>),
    "notebookMinutesPerMonth" => optional(notebook_minutes_per_month: Option<i64>),
    "notebookInParallel" => optional(notebook_in_parallel: Option<i64>),
    "experienceFlowSlots" => optional(experience_flow_slots: Option<i64>),
    "applicationFlowSlots" => optional(application_flow_slots: Option<i64>),
    "systemInterval" => optional(system_interval: Option<i64>),
});

/// A user who is a member of an organization.
///
/// Used by the resources [`instanceOrgs`](crate::resources::instance_orgs),
/// [`org`](crate::resources::org), [`orgs`](crate::resources::orgs).
#[non_exhaustive]
pub struct OrgMember {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub user_id: Option<UserId>,
    /// 1 to 1024 characters.
    pub first_name: Option<String>,
    /// At most 1024 characters.
    pub last_name: Option<String>,
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// At most 1024 characters. Format: `uri`.
    pub avatar_url: Option<String>,
    pub role: Option<OrgRole>,
    /// Roles in individual applications, which override `role`.
    ///
    /// At most 100 items.
    pub application_roles: Option<Vec<ResourceRole>>,
    /// Roles on individual dashboards, which override `role`.
    ///
    /// At most 100 items.
    pub dashboard_roles: Option<Vec<ResourceRole>>,
    pub two_factor_auth_enabled: Option<bool>,
    /// If true, the account is linked to single sign-on.
    pub sso_linked: Option<bool>,
}
record!(OrgMember: Default {
    "userId" => optional(user_id),
    "firstName" => optional(first_name),
    "lastName" => optional(last_name),
    "email" => optional(email),
    "avatarUrl" => optional(avatar_url),
    "role" => optional(role),
    "applicationRoles" => optional(application_roles),
    "dashboardRoles" => optional(dashboard_roles),
    "twoFactorAuthEnabled" => optional(two_factor_auth_enabled),
    "ssoLinked" => optional(sso_linked),
});

/// Number of resources of an organization, and their usage in the current billing period.
///
/// Used by the resources [`instanceOrg`](crate::resources::instance_org),
/// [`instanceOrgs`](crate::resources::instance_orgs), [`org`](crate::resources::org),
/// [`orgs`](crate::resources::orgs).
#[non_exhaustive]
pub struct OrgSummary {
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
    pub private_file_count: Option<i64>,
    pub resource_job_count: Option<i64>,
    pub webhook_count: Option<i64>,
    pub member_count: Option<i64>,
    /// Number of pending invitations.
    pub pending_invite_count: Option<i64>,
    pub payload_count: Option<PayloadStats>,
    pub storage_stats: Option<StorageUsage>,
    pub notebook_stats: Option<NotebookUsage>,
}
record!(OrgSummary: Default {
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
    "privateFileCount" => optional(private_file_count),
    "resourceJobCount" => optional(resource_job_count),
    "webhookCount" => optional(webhook_count),
    "memberCount" => optional(member_count),
    "pendingInviteCount" => optional(pending_invite_count),
    "payloadCount" => optional(payload_count),
    "storageStats" => optional(storage_stats),
    "notebookStats" => optional(notebook_stats),
});
