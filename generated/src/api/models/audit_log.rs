// @generated from _schemas/organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Timestamp, Value, id, record, string_enum};
use super::{AuditLogRequestFilter, OrgId};

/// An entry in the audit log of an organization: a request that created, changed or deleted
/// something, and its response.
///
/// Used by [`auditLog.get`](crate::resources::audit_log::Get).
#[non_exhaustive]
pub struct AuditLog {
    /// Same as `auditLogId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub audit_log_id: Option<AuditLogId>,
    /// Time of the request.
    pub creation_date: Option<Timestamp>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub org_id: Option<OrgId>,
    /// ID of the primary target; see `primaryTargetType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub primary_target_id: Option<String>,
    pub primary_target_type: Option<AuditLogPrimaryTargetType>,
    /// Name at the time of the request.
    ///
    /// At most 1024 characters.
    pub primary_target_name: Option<String>,
    /// ID of the secondary target, such as a device of an application; see `secondaryTargetType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub secondary_target_id: Option<String>,
    pub secondary_target_type: Option<AuditLogSecondaryTargetType>,
    /// Name at the time of the request.
    ///
    /// At most 1024 characters.
    pub secondary_target_name: Option<String>,
    /// ID of the actor; see `actorType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub actor_id: Option<String>,
    pub actor_type: Option<AuditLogActorType>,
    /// At most 1024 characters.
    pub actor_name: Option<String>,
    /// Resource of the API, such as `device`.
    ///
    /// At most 1024 characters.
    pub request_resource: Option<String>,
    /// Action of the resource, such as `patch`.
    ///
    /// At most 1024 characters.
    pub request_action: Option<String>,
    pub request_query_params: Option<BTreeMap<String, Value>>,
    /// Sensitive values are redacted.
    pub request_body: Option<BTreeMap<String, Value>>,
    pub request_path_params: Option<BTreeMap<String, Value>>,
    /// Sensitive values are redacted.
    pub response_body: Option<BTreeMap<String, Value>>,
    /// HTTP status code of the response.
    ///
    /// From `100` to `599`.
    pub response_status: Option<i64>,
}
record!(AuditLog: Default {
    "id" => optional(id),
    "auditLogId" => optional(audit_log_id),
    "creationDate" => optional(creation_date),
    "orgId" => optional(org_id),
    "primaryTargetId" => optional(primary_target_id),
    "primaryTargetType" => optional(primary_target_type),
    "primaryTargetName" => optional(primary_target_name),
    "secondaryTargetId" => optional(secondary_target_id),
    "secondaryTargetType" => optional(secondary_target_type),
    "secondaryTargetName" => optional(secondary_target_name),
    "actorId" => optional(actor_id),
    "actorType" => optional(actor_type),
    "actorName" => optional(actor_name),
    "requestResource" => optional(request_resource),
    "requestAction" => optional(request_action),
    "requestQueryParams" => optional(request_query_params),
    "requestBody" => optional(request_body),
    "requestPathParams" => optional(request_path_params),
    "responseBody" => optional(response_body),
    "responseStatus" => optional(response_status),
});

string_enum! {
    /// Type of the actor of an audit log entry.
    ///
    /// Used by the resources [`auditLog`](crate::resources::audit_log),
    /// [`auditLogs`](crate::resources::audit_logs).
    pub enum AuditLogActorType {
        Application = "Application",
        Device = "Device",
        Flow = "Flow",
        User = "User",
        ApiToken = "ApiToken",
    }
}

/// Conditions on audit log entries. How they combine is not documented.
///
/// Used by [`auditLogs.get`](crate::resources::audit_logs::Get).
#[non_exhaustive]
pub struct AuditLogFilter {
    /// Primary targets to match.
    pub primary_target: Option<Vec<AuditLogFilterPrimaryTarget>>,
    /// Secondary targets to match.
    pub secondary_target: Option<Vec<AuditLogFilterSecondaryTarget>>,
    /// Actors to match.
    pub actor: Option<Vec<AuditLogFilterActor>>,
    /// Requests to match.
    pub request: Option<Vec<AuditLogRequestFilter>>,
    /// HTTP status codes to match.
    ///
    /// Items: From `100` to `599`.
    pub response_code: Option<Vec<i64>>,
}
record!(AuditLogFilter: Default {
    "primaryTarget" => optional(primary_target: Option<Vec<AuditLogFilterPrimaryTarget>>),
    "secondaryTarget" => optional(secondary_target: Option<Vec<AuditLogFilterSecondaryTarget>>),
    "actor" => optional(actor: Option<Vec<AuditLogFilterActor>>),
    "request" => optional(request: Option<Vec<AuditLogRequestFilter>>),
    "responseCode" => optional(response_code: Option<Vec<i64>>),
});

/// The type of `auditLogFilter.actor[]`.
///
/// Used by the resources [`auditLogs`](crate::resources::audit_logs).
#[non_exhaustive]
pub struct AuditLogFilterActor {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    pub type_: Option<AuditLogActorType>,
    /// At most 1024 characters.
    pub name: Option<String>,
}
record!(AuditLogFilterActor: Default {
    "id" => optional(id: Option<String>),
    "type" => optional(type_: Option<AuditLogActorType>),
    "name" => optional(name: Option<String>),
});

/// The type of `auditLogFilter.primaryTarget[]`.
///
/// Used by the resources [`auditLogs`](crate::resources::audit_logs).
#[non_exhaustive]
pub struct AuditLogFilterPrimaryTarget {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    pub type_: Option<AuditLogPrimaryTargetType>,
    /// At most 1024 characters.
    pub name: Option<String>,
}
record!(AuditLogFilterPrimaryTarget: Default {
    "id" => optional(id: Option<String>),
    "type" => optional(type_: Option<AuditLogPrimaryTargetType>),
    "name" => optional(name: Option<String>),
});

/// The type of `auditLogFilter.secondaryTarget[]`.
///
/// Used by the resources [`auditLogs`](crate::resources::audit_logs).
#[non_exhaustive]
pub struct AuditLogFilterSecondaryTarget {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    pub type_: Option<AuditLogSecondaryTargetType>,
    /// At most 1024 characters.
    pub name: Option<String>,
}
record!(AuditLogFilterSecondaryTarget: Default {
    "id" => optional(id: Option<String>),
    "type" => optional(type_: Option<AuditLogSecondaryTargetType>),
    "name" => optional(name: Option<String>),
});

id! {
    /// The id that paths take as `auditLogId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`auditLog`](crate::resources::audit_log),
    /// [`auditLogs`](crate::resources::audit_logs).
    pub struct AuditLogId;
}

string_enum! {
    /// Type of the primary target of an audit log entry.
    ///
    /// Used by the resources [`auditLog`](crate::resources::audit_log),
    /// [`auditLogs`](crate::resources::audit_logs).
    pub enum AuditLogPrimaryTargetType {
        Application = "Application",
        Dashboard = "Dashboard",
        OrgInvite = "OrgInvite",
    }
}

string_enum! {
    /// Type of the secondary target of an audit log entry.
    ///
    /// Used by the resources [`auditLog`](crate::resources::audit_log),
    /// [`auditLogs`](crate::resources::audit_logs).
    pub enum AuditLogSecondaryTargetType {
        ApiToken = "ApiToken",
        ApplicationCertificateAuthority = "ApplicationCertificateAuthority",
        ApplicationCertificate = "ApplicationCertificate",
        ApplicationKey = "ApplicationKey",
        Credential = "Credential",
        Dashboard = "Dashboard",
        DataTable = "DataTable",
        Device = "Device",
        DeviceRecipe = "DeviceRecipe",
        Event = "Event",
        ExperienceDomain = "ExperienceDomain",
        ExperienceEndpoint = "ExperienceEndpoint",
        ExperienceGroup = "ExperienceGroup",
        ExperienceSlug = "ExperienceSlug",
        ExperienceUser = "ExperienceUser",
        ExperienceVersion = "ExperienceVersion",
        ExperienceView = "ExperienceView",
        File = "File",
        Flow = "Flow",
        Integration = "Integration",
        Notebook = "Notebook",
        PrivateFile = "PrivateFile",
        ResourceJob = "ResourceJob",
        Webhook = "Webhook",
    }
}
