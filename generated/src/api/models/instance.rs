// @generated from _schemas/instances.md and instanceMembers.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{
    BTreeMap, Model, Nullable, Number, Scalar, Timestamp, UnknownValue, Value, id, list,
    record, string_enum, union,
};
use super::{
    AuditLogRequestFilter, CustomNodeCategory, CustomNodeCategoryOrEmpty,
    CustomNodeConfig, CustomNodeSupport, CustomNodeTrigger, EmptyObject, FlowNode,
    MfaMode, OrgBanner, OrgId, OrgInvitePost, OrgLimits, OrgRole, OrgRoleInfo,
    OrgSummary, ReportDateGroup, ReportResourceGroup, ResourceRole, SortDirection,
    SubscriptionStatus, Tag, TriggerMeta, UserId, UserLimits, UserSummary,
};

/// An instance of the platform, which contains organizations and sandbox users.
///
/// Used by [`instance.get`](crate::resources::instance::Get),
/// [`instance.patch`](crate::resources::instance::Patch).
#[non_exhaustive]
pub struct Instance {
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// Same as `instanceId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub instance_id: Option<InstanceId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// If true, organizations of the instance can have audit logs.
    pub allow_audit_logging: Option<bool>,
    /// Reports sent on a schedule.
    ///
    /// At most 10 items.
    pub report_configs: Option<Vec<InstanceReport>>,
    /// Limits of the whole instance. The meaning of a missing limit is not documented.
    pub limits: Option<InstanceLimits>,
    /// Default limits of new organizations.
    pub org_default_limit_config: Option<OrgLimits>,
    pub members: Option<Vec<InstanceMemberSummary>>,
    /// Multi-factor authentication that members of the instance need.
    pub mfa_mode: Option<MfaMode>,
}
record!(Instance: Default {
    "name" => optional(name),
    "id" => optional(id),
    "instanceId" => optional(instance_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "allowAuditLogging" => optional(allow_audit_logging),
    "reportConfigs" => optional(report_configs),
    "limits" => optional(limits),
    "orgDefaultLimitConfig" => optional(org_default_limit_config),
    "members" => optional(members),
    "mfaMode" => optional(mfa_mode),
});

/// An entry in the audit log of an instance: a request, its targets and its response.
///
/// Used by [`instanceAuditLog.get`](crate::resources::instance_audit_log::Get).
#[non_exhaustive]
pub struct InstanceAuditLog {
    /// Same as `instanceAuditLogId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub instance_audit_log_id: Option<InstanceAuditLogId>,
    /// Time of the request.
    pub creation_date: Option<Timestamp>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub instance_id: Option<InstanceId>,
    /// ID of the primary target; see `primaryTargetType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub primary_target_id: Option<String>,
    pub primary_target_type: Option<InstanceAuditLogPrimaryTargetType>,
    /// Name at the time of the request.
    ///
    /// At most 1024 characters.
    pub primary_target_name: Option<String>,
    /// ID of the secondary target, such as an invitation to an organization; see
    /// `secondaryTargetType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub secondary_target_id: Option<String>,
    pub secondary_target_type: Option<InstanceAuditLogSecondaryTargetType>,
    /// Name at the time of the request.
    ///
    /// At most 1024 characters.
    pub secondary_target_name: Option<String>,
    /// ID of the actor; see `actorType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub actor_id: Option<String>,
    pub actor_type: Option<InstanceAuditLogActorType>,
    /// At most 1024 characters.
    pub actor_name: Option<String>,
    /// Resource of the API, such as `instanceOrg`.
    ///
    /// At most 1024 characters.
    pub request_resource: Option<String>,
    /// Action of the resource, such as `patch`.
    ///
    /// At most 1024 characters.
    pub request_action: Option<String>,
    pub request_query_params: Option<BTreeMap<String, Value>>,
    pub request_body: Option<BTreeMap<String, Value>>,
    pub request_path_params: Option<BTreeMap<String, Value>>,
    pub response_body: Option<BTreeMap<String, Value>>,
    /// HTTP status code of the response.
    ///
    /// From `100` to `599`.
    pub response_status: Option<i64>,
}
record!(InstanceAuditLog: Default {
    "id" => optional(id),
    "instanceAuditLogId" => optional(instance_audit_log_id),
    "creationDate" => optional(creation_date),
    "instanceId" => optional(instance_id),
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
    /// Type of the actor of an audit log entry of an instance.
    ///
    /// Used by the resources [`instanceAuditLog`](crate::resources::instance_audit_log),
    /// [`instanceAuditLogs`](crate::resources::instance_audit_logs).
    pub enum InstanceAuditLogActorType {
        User = "User",
        ApiToken = "ApiToken",
    }
}

/// Conditions on audit log entries of an instance. How they combine is not documented.
///
/// Used by [`instanceAuditLogs.get`](crate::resources::instance_audit_logs::Get).
#[non_exhaustive]
pub struct InstanceAuditLogFilter {
    /// Primary targets to match.
    pub primary_target: Option<Vec<InstanceAuditLogFilterPrimaryTarget>>,
    /// Secondary targets to match.
    pub secondary_target: Option<Vec<InstanceAuditLogFilterSecondaryTarget>>,
    /// Actors to match.
    pub actor: Option<Vec<InstanceAuditLogFilterActor>>,
    /// Requests to match.
    pub request: Option<Vec<AuditLogRequestFilter>>,
    /// HTTP status codes to match.
    ///
    /// Items: From `100` to `599`.
    pub response_code: Option<Vec<i64>>,
}
record!(InstanceAuditLogFilter: Default {
    "primaryTarget" => optional(primary_target: Option<Vec<InstanceAuditLogFilterPrimaryTarget>>),
    "secondaryTarget" => optional(secondary_target: Option<Vec<InstanceAuditLogFilterSecondaryTarget>>),
    "actor" => optional(actor: Option<Vec<InstanceAuditLogFilterActor>>),
    "request" => optional(request: Option<Vec<AuditLogRequestFilter>>),
    "responseCode" => optional(response_code: Option<Vec<i64>>),
});

/// The type of `instanceAuditLogFilter.actor[]`.
///
/// Used by the resources [`instanceAuditLogs`](crate::resources::instance_audit_logs).
#[non_exhaustive]
pub struct InstanceAuditLogFilterActor {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    pub type_: Option<InstanceAuditLogActorType>,
    /// At most 1024 characters.
    pub name: Option<String>,
}
record!(InstanceAuditLogFilterActor: Default {
    "id" => optional(id: Option<String>),
    "type" => optional(type_: Option<InstanceAuditLogActorType>),
    "name" => optional(name: Option<String>),
});

/// The type of `instanceAuditLogFilter.primaryTarget[]`.
///
/// Used by the resources [`instanceAuditLogs`](crate::resources::instance_audit_logs).
#[non_exhaustive]
pub struct InstanceAuditLogFilterPrimaryTarget {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    pub type_: Option<InstanceAuditLogPrimaryTargetType>,
    /// At most 1024 characters.
    pub name: Option<String>,
}
record!(InstanceAuditLogFilterPrimaryTarget: Default {
    "id" => optional(id: Option<String>),
    "type" => optional(type_: Option<InstanceAuditLogPrimaryTargetType>),
    "name" => optional(name: Option<String>),
});

/// The type of `instanceAuditLogFilter.secondaryTarget[]`.
///
/// Used by the resources [`instanceAuditLogs`](crate::resources::instance_audit_logs).
#[non_exhaustive]
pub struct InstanceAuditLogFilterSecondaryTarget {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    pub type_: Option<InstanceAuditLogSecondaryTargetType>,
    /// At most 1024 characters.
    pub name: Option<String>,
}
record!(InstanceAuditLogFilterSecondaryTarget: Default {
    "id" => optional(id: Option<String>),
    "type" => optional(type_: Option<InstanceAuditLogSecondaryTargetType>),
    "name" => optional(name: Option<String>),
});

id! {
    /// The id that paths take as `instanceAuditLogId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`instanceAuditLog`](crate::resources::instance_audit_log),
    /// [`instanceAuditLogs`](crate::resources::instance_audit_logs).
    pub struct InstanceAuditLogId;
}

string_enum! {
    /// Type of the primary target of an audit log entry of an instance.
    ///
    /// Used by the resources [`instanceAuditLog`](crate::resources::instance_audit_log),
    /// [`instanceAuditLogs`](crate::resources::instance_audit_logs).
    pub enum InstanceAuditLogPrimaryTargetType {
        Organization = "Organization",
        ApiToken = "ApiToken",
        User = "User",
        InstanceCustomNode = "InstanceCustomNode",
        NotificationRule = "NotificationRule",
    }
}

string_enum! {
    /// Type of the secondary target of an audit log entry of an instance.
    ///
    /// Used by the resources [`instanceAuditLog`](crate::resources::instance_audit_log),
    /// [`instanceAuditLogs`](crate::resources::instance_audit_logs).
    pub enum InstanceAuditLogSecondaryTargetType {
        OrgInvite = "OrgInvite",
        ApiToken = "ApiToken",
    }
}

/// A page of the audit log of an instance.
///
/// Used by [`instanceAuditLogs.get`](crate::resources::instance_audit_logs::Get).
#[non_exhaustive]
pub struct InstanceAuditLogs {
    pub items: Option<Vec<InstanceAuditLog>>,
    /// Number of entries on this page.
    pub count: Option<i64>,
    /// Number of entries on all pages.
    pub total_count: Option<i64>,
    /// Maximum per page.
    pub per_page: Option<i64>,
    /// Page number, starting at 0.
    pub page: Option<i64>,
    /// Field sorted by.
    pub sort_field: Option<String>,
    pub sort_direction: Option<SortDirection>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub instance_id: Option<InstanceId>,
}
record!(InstanceAuditLogs: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "perPage" => optional(per_page),
    "page" => optional(page),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
    "instanceId" => optional(instance_id),
});
list!(InstanceAuditLogs, items: InstanceAuditLog);

string_enum! {
    /// Type of the creator or updater: an API token or a user.
    ///
    /// Used by the resources [`instanceCustomNode`](crate::resources::instance_custom_node),
    /// [`instanceCustomNodes`](crate::resources::instance_custom_nodes),
    /// [`instanceNotificationRule`](crate::resources::instance_notification_rule),
    /// [`instanceNotificationRules`](crate::resources::instance_notification_rules).
    pub enum InstanceCreatorType {
        ApiToken = "apiToken",
        User = "user",
    }
}

/// A custom node of an instance: a workflow that other workflows in the instance use as a single
/// node.
///
/// Used by [`instanceCustomNode.get`](crate::resources::instance_custom_node::Get),
/// [`instanceCustomNode.patch`](crate::resources::instance_custom_node::Patch),
/// [`instanceCustomNodes.post`](crate::resources::instance_custom_nodes::Post).
#[non_exhaustive]
pub struct InstanceCustomNode {
    /// Same as `instanceCustomNodeId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub instance_custom_node_id: Option<InstanceCustomNodeId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub instance_id: Option<InstanceId>,
    pub creation_date: Option<Timestamp>,
    /// ID of the creator; see `createdByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub created_by_id: Option<String>,
    pub created_by_type: Option<InstanceCreatorType>,
    pub last_updated: Option<Timestamp>,
    /// ID of the last updater; see `lastUpdatedByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub last_updated_by_id: Option<String>,
    pub last_updated_by_type: Option<InstanceCreatorType>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Short description for the node palette.
    ///
    /// At most 1024 characters.
    pub short_description: Option<String>,
    /// Icon of the node, as a data URL.
    ///
    /// At most 32767 characters. Pattern:
    /// `^data:image/(jpg|jpeg|png|svg\+xml);base64,[0-9a-zA-Z+/=]*$`.
    pub icon_data: Option<String>,
    /// URL of the documentation of the node.
    ///
    /// At most 1024 characters.
    pub docs_url: Option<String>,
    pub category: Option<CustomNodeCategory>,
    /// Minimum version of the edge agent that can run the node.
    ///
    /// Pattern: `^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$`.
    pub minimum_agent_version: Option<String>,
    /// At most 1 item.
    pub triggers: Option<Vec<InstanceCustomNodeTrigger>>,
    pub nodes: Option<Vec<FlowNode>>,
    pub custom_node_config: Option<CustomNodeConfig>,
    /// Classes of workflows that can use the node.
    ///
    /// At most 1 item.
    pub custom_node_supports: Option<Vec<CustomNodeSupport>>,
    /// ID of the application of the workflow that the node was created from, if any.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub source_application_id: Option<String>,
    /// ID of the workflow that the node was created from, if any.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub source_flow_id: Option<String>,
    /// Name of the workflow version that the node was created from, if any.
    ///
    /// 1 to 255 characters.
    pub source_flow_version: Option<String>,
    /// Number of runs and errors.
    pub stats: Option<InstanceCustomNodeStats>,
    /// Usage of the node: `sandbox`, and an entry for each organization by its ID.
    pub usage: Option<InstanceCustomNodeUsage>,
}
record!(InstanceCustomNode: Default {
    "id" => optional(id),
    "instanceCustomNodeId" => optional(instance_custom_node_id),
    "instanceId" => optional(instance_id),
    "creationDate" => optional(creation_date),
    "createdById" => optional(created_by_id),
    "createdByType" => optional(created_by_type),
    "lastUpdated" => optional(last_updated),
    "lastUpdatedById" => optional(last_updated_by_id),
    "lastUpdatedByType" => optional(last_updated_by_type),
    "name" => optional(name),
    "description" => optional(description),
    "shortDescription" => optional(short_description),
    "iconData" => optional(icon_data),
    "docsUrl" => optional(docs_url),
    "category" => optional(category),
    "minimumAgentVersion" => optional(minimum_agent_version),
    "triggers" => optional(triggers),
    "nodes" => optional(nodes),
    "customNodeConfig" => optional(custom_node_config),
    "customNodeSupports" => optional(custom_node_supports),
    "sourceApplicationId" => optional(source_application_id),
    "sourceFlowId" => optional(source_flow_id),
    "sourceFlowVersion" => optional(source_flow_version),
    "stats" => optional(stats),
    "usage" => optional(usage),
});

id! {
    /// The id that paths take as `instanceCustomNodeId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`instanceCustomNode`](crate::resources::instance_custom_node),
    /// [`instanceCustomNodes`](crate::resources::instance_custom_nodes).
    pub struct InstanceCustomNodeId;
}

/// Usage of a custom node in an organization.
///
/// Used by the resources [`instanceCustomNode`](crate::resources::instance_custom_node),
/// [`instanceCustomNodes`](crate::resources::instance_custom_nodes).
#[non_exhaustive]
pub struct InstanceCustomNodeOrgUsage {
    /// Number of applications that use the node.
    pub app_count: Option<i64>,
    /// Number of workflows that use the node.
    pub flow_count: Option<i64>,
    /// 1 to 255 characters.
    pub org_name: Option<String>,
    /// At most 64 characters.
    pub org_icon_color: Option<String>,
}
record!(InstanceCustomNodeOrgUsage: Default {
    "appCount" => optional(app_count),
    "flowCount" => optional(flow_count),
    "orgName" => optional(org_name),
    "orgIconColor" => optional(org_icon_color),
});

/// Request body that changes a custom node of an instance. Omitted fields are unchanged. Other
/// fields of a workflow are also accepted.
///
/// At most 25 properties.
///
/// Used by [`instanceCustomNode.patch`](crate::resources::instance_custom_node::Patch).
#[non_exhaustive]
pub struct InstanceCustomNodePatch {
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Short description for the node palette.
    ///
    /// At most 1024 characters.
    pub short_description: Option<String>,
    /// Icon of the node, as a data URL. Null removes it.
    ///
    /// At most 32767 characters. Pattern:
    /// `^data:image/(jpg|jpeg|png|svg\+xml);base64,[0-9a-zA-Z+/=]*$`.
    pub icon_data: Nullable<String>,
    /// URL of the documentation of the node.
    ///
    /// At most 1024 characters.
    pub docs_url: Option<String>,
    pub category: Option<CustomNodeCategoryOrEmpty>,
    /// Minimum version of the edge agent that can run the node.
    ///
    /// Pattern: `^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$`.
    pub minimum_agent_version: Option<String>,
    pub triggers: Option<Vec<CustomNodeTrigger>>,
    pub nodes: Option<Vec<FlowNode>>,
    pub custom_node_config: Option<CustomNodeConfig>,
    /// Classes of workflows that can use the node.
    ///
    /// At most 1 item.
    pub custom_node_supports: Option<Vec<CustomNodeSupport>>,
    /// The other properties, by name.
    pub rest: BTreeMap<String, InstanceCustomNodePatchEntry>,
}
record!(InstanceCustomNodePatch: Default {
    "name" => optional(name: Option<String>),
    "description" => optional(description: Option<String>),
    "shortDescription" => optional(short_description: Option<String>),
    "iconData" => optional_nullable(icon_data: Nullable<String>),
    "docsUrl" => optional(docs_url: Option<String>),
    "category" => optional(category: Option<CustomNodeCategoryOrEmpty>),
    "minimumAgentVersion" => optional(minimum_agent_version: Option<String>),
    "triggers" => optional(triggers: Option<Vec<CustomNodeTrigger>>),
    "nodes" => optional(nodes: Option<Vec<FlowNode>>),
    "customNodeConfig" => optional(custom_node_config: Option<CustomNodeConfig>),
    "customNodeSupports" => optional(custom_node_supports: Option<Vec<CustomNodeSupport>>),
    _ => rest(rest: BTreeMap<String, InstanceCustomNodePatchEntry>),
});

/// Other fields of a workflow.
///
/// Used by the resources [`instanceCustomNode`](crate::resources::instance_custom_node),
/// [`instanceCustomNodes`](crate::resources::instance_custom_nodes).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InstanceCustomNodePatchEntry {
    /// A string.
    ///
    /// At most 1024 characters.
    Text(String),
    /// `true` or `false`.
    Flag(bool),
    /// A list.
    ///
    /// At most 0 items.
    List(Vec<Value>),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(InstanceCustomNodePatchEntry {
    string => Text or text,
    boolean => Flag(bool),
    list => List(Vec<Value>) or [Value],
});

/// Request body that creates a custom node of an instance. Other fields of a workflow are also
/// accepted.
///
/// At most 25 properties.
///
/// Used by [`instanceCustomNodes.post`](crate::resources::instance_custom_nodes::Post).
#[non_exhaustive]
pub struct InstanceCustomNodePost {
    /// 1 to 255 characters.
    pub name: String,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Short description for the node palette.
    ///
    /// At most 1024 characters.
    pub short_description: Option<String>,
    /// Icon of the node, as a data URL, or null for no icon.
    ///
    /// At most 32767 characters. Pattern:
    /// `^data:image/(jpg|jpeg|png|svg\+xml);base64,[0-9a-zA-Z+/=]*$`.
    pub icon_data: Nullable<String>,
    /// URL of the documentation of the node.
    ///
    /// At most 1024 characters.
    pub docs_url: Option<String>,
    pub category: Option<CustomNodeCategoryOrEmpty>,
    /// Minimum version of the edge agent that can run the node.
    ///
    /// Pattern: `^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$`.
    pub minimum_agent_version: Option<String>,
    pub triggers: Vec<CustomNodeTrigger>,
    pub nodes: Vec<FlowNode>,
    pub custom_node_config: Option<CustomNodeConfig>,
    /// Classes of workflows that can use the node.
    ///
    /// At most 1 item.
    pub custom_node_supports: Option<Vec<CustomNodeSupport>>,
    /// The other properties, by name.
    pub rest: BTreeMap<String, InstanceCustomNodePatchEntry>,
}

impl InstanceCustomNodePost {
    /// Creates the value from its required fields.
    pub fn new(
        name: impl Into<String>,
        triggers: impl IntoIterator<Item = impl Into<CustomNodeTrigger>>,
        nodes: impl IntoIterator<Item = impl Into<FlowNode>>,
    ) -> Self {
        Self {
            name: name.into(),
            triggers: triggers.into_iter().map(Into::into).collect(),
            nodes: nodes.into_iter().map(Into::into).collect(),
            ..Model::empty()
        }
    }
}
record!(InstanceCustomNodePost {
    "name" => required(name),
    "description" => optional(description: Option<String>),
    "shortDescription" => optional(short_description: Option<String>),
    "iconData" => optional_nullable(icon_data: Nullable<String>),
    "docsUrl" => optional(docs_url: Option<String>),
    "category" => optional(category: Option<CustomNodeCategoryOrEmpty>),
    "minimumAgentVersion" => optional(minimum_agent_version: Option<String>),
    "triggers" => required(triggers),
    "nodes" => required(nodes),
    "customNodeConfig" => optional(custom_node_config: Option<CustomNodeConfig>),
    "customNodeSupports" => optional(custom_node_supports: Option<Vec<CustomNodeSupport>>),
    _ => rest(rest: BTreeMap<String, InstanceCustomNodePatchEntry>),
});

/// Usage of a custom node in the sandboxes of an instance.
///
/// Used by the resources [`instanceCustomNode`](crate::resources::instance_custom_node),
/// [`instanceCustomNodes`](crate::resources::instance_custom_nodes).
#[non_exhaustive]
pub struct InstanceCustomNodeSandboxUsage {
    /// Number of applications that use the node.
    pub app_count: Option<i64>,
    /// Number of workflows that use the node.
    pub flow_count: Option<i64>,
}
record!(InstanceCustomNodeSandboxUsage: Default {
    "appCount" => optional(app_count),
    "flowCount" => optional(flow_count),
});

/// Number of runs and errors.
///
/// Used by the resources [`instanceCustomNode`](crate::resources::instance_custom_node),
/// [`instanceCustomNodes`](crate::resources::instance_custom_nodes).
#[non_exhaustive]
pub struct InstanceCustomNodeStats {
    pub error_count: Option<i64>,
    pub run_count: Option<i64>,
}
record!(InstanceCustomNodeStats: Default {
    "errorCount" => optional(error_count),
    "runCount" => optional(run_count),
});

/// The start of a custom node of an instance. A run begins when a workflow reaches the node.
///
/// Used by the resources [`instanceCustomNode`](crate::resources::instance_custom_node),
/// [`instanceCustomNodes`](crate::resources::instance_custom_nodes).
#[non_exhaustive]
pub struct InstanceCustomNodeTrigger {
    /// At most 1024 characters.
    pub key: Option<String>,
    /// Accepted: `customNodeStart`.
    pub type_: String,
    pub config: Option<EmptyObject>,
    /// Properties of the trigger in the editor.
    pub meta: Option<TriggerMeta>,
    /// For each output, the IDs of the next nodes.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}

impl InstanceCustomNodeTrigger {
    /// Creates the value from its required fields.
    pub fn new(type_: impl Into<String>) -> Self { Self { type_: type_.into(), ..Model::empty() } }
}
record!(InstanceCustomNodeTrigger {
    "key" => optional(key),
    "type" => required(type_),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// Usage of the node: `sandbox`, and an entry for each organization by its ID.
///
/// Used by the resources [`instanceCustomNode`](crate::resources::instance_custom_node),
/// [`instanceCustomNodes`](crate::resources::instance_custom_nodes).
#[non_exhaustive]
pub struct InstanceCustomNodeUsage {
    pub sandbox: Option<InstanceCustomNodeSandboxUsage>,
    /// The other properties, by name.
    ///
    /// Pattern of the names: `^[A-Fa-f\d]{24}$`.
    pub rest: BTreeMap<String, InstanceCustomNodeOrgUsage>,
}
record!(InstanceCustomNodeUsage: Default {
    "sandbox" => optional(sandbox),
    _ => rest(rest),
});

/// A page of custom nodes of an instance.
///
/// Used by [`instanceCustomNodes.get`](crate::resources::instance_custom_nodes::Get).
#[non_exhaustive]
pub struct InstanceCustomNodes {
    pub items: Option<Vec<InstanceCustomNode>>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub instance_id: Option<InstanceId>,
    /// Number of custom nodes on this page.
    pub count: Option<i64>,
    /// Number of custom nodes on all pages.
    pub total_count: Option<i64>,
    /// Maximum per page.
    pub per_page: Option<i64>,
    /// Page number, starting at 0.
    pub page: Option<i64>,
    /// Filter applied.
    pub filter: Option<String>,
    /// Field filtered on.
    pub filter_field: Option<String>,
    /// Field sorted by.
    pub sort_field: Option<String>,
    pub sort_direction: Option<SortDirection>,
}
record!(InstanceCustomNodes: Default {
    "items" => optional(items),
    "instanceId" => optional(instance_id),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "perPage" => optional(per_page),
    "page" => optional(page),
    "filter" => optional(filter),
    "filterField" => optional(filter_field),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
});
list!(InstanceCustomNodes, items: InstanceCustomNode);

string_enum! {
    /// The type of `instanceMembers.sortField`.
    ///
    /// Used by the resources [`instanceMembers`](crate::resources::instance_members),
    /// [`instanceOrgInvites`](crate::resources::instance_org_invites),
    /// [`instanceOrgMembers`](crate::resources::instance_org_members).
    pub enum InstanceFilterField {
        Email = "email",
        Role = "role",
    }
}

id! {
    /// The id that paths take as `instanceId`. Text converts into it, other ids do not.
    ///
    /// Used by 20 resources.
    pub struct InstanceId;
}

/// Limits of the whole instance. The meaning of a missing limit is not documented.
///
/// Used by the resources [`instance`](crate::resources::instance),
/// [`instances`](crate::resources::instances).
#[non_exhaustive]
pub struct InstanceLimits {
    pub organization: Option<i64>,
    pub instance_api_token: Option<i64>,
    pub instance_notification_rule: Option<i64>,
    pub instance_custom_node: Option<i64>,
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
    pub member: Option<i64>,
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
record!(InstanceLimits: Default {
    "organization" => optional(organization),
    "instanceApiToken" => optional(instance_api_token),
    "instanceNotificationRule" => optional(instance_notification_rule),
    "instanceCustomNode" => optional(instance_custom_node),
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
    "member" => optional(member),
    "payload" => optional(payload),
    "storage" => optional(storage),
    "notebookMinutesPerRun" => optional(notebook_minutes_per_run),
    "notebookMinutesPerMonth" => optional(notebook_minutes_per_month),
    "notebookInParallel" => optional(notebook_in_parallel),
    "experienceFlowSlots" => optional(experience_flow_slots),
    "applicationFlowSlots" => optional(application_flow_slots),
    "systemInterval" => optional(system_interval),
});

/// A user who can view or administer an instance.
///
/// Used by [`instanceMember.get`](crate::resources::instance_member::Get),
/// [`instanceMembers.post`](crate::resources::instance_members::Post).
#[non_exhaustive]
pub struct InstanceMember {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub instance_id: Option<InstanceId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub user_id: Option<UserId>,
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// 1 to 1024 characters.
    pub first_name: Option<String>,
    /// At most 1024 characters.
    pub last_name: Option<String>,
    pub role: Option<InstanceMemberRole>,
    /// At most 1024 characters. Format: `uri`.
    pub avatar_url: Option<String>,
    pub two_factor_auth_enabled: Option<bool>,
    /// If true, the account is linked to single sign-on.
    pub sso_linked: Option<bool>,
}
record!(InstanceMember: Default {
    "instanceId" => optional(instance_id),
    "userId" => optional(user_id),
    "email" => optional(email),
    "firstName" => optional(first_name),
    "lastName" => optional(last_name),
    "role" => optional(role),
    "avatarUrl" => optional(avatar_url),
    "twoFactorAuthEnabled" => optional(two_factor_auth_enabled),
    "ssoLinked" => optional(sso_linked),
});

/// Request body that changes the role of a member of an instance.
///
/// Used by [`instanceMember.patch`](crate::resources::instance_member::Patch).
#[non_exhaustive]
pub struct InstanceMemberPatch {
    pub role: InstanceMemberRole,
}

impl InstanceMemberPatch {
    /// Creates the value from its required fields.
    pub fn new(role: impl Into<InstanceMemberRole>) -> Self { Self { role: role.into() } }
}
record!(InstanceMemberPatch { "role" => required(role) });

/// Request body that makes a user a member of an instance. The user is given by ID or by email
/// address.
///
/// Used by [`instanceMembers.post`](crate::resources::instance_members::Post).
#[non_exhaustive]
pub struct InstanceMemberPost {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub user_id: Option<UserId>,
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    pub role: Option<InstanceMemberRole>,
}
record!(InstanceMemberPost: Default {
    "userId" => optional(user_id: Option<UserId>),
    "email" => optional(email: Option<String>),
    "role" => optional(role: Option<InstanceMemberRole>),
});

string_enum! {
    /// Role of a member of an instance: administrator or viewer.
    ///
    /// Used by the resources [`instance`](crate::resources::instance),
    /// [`instanceMember`](crate::resources::instance_member),
    /// [`instanceMembers`](crate::resources::instance_members),
    /// [`instances`](crate::resources::instances).
    pub enum InstanceMemberRole {
        Admin = "admin",
        View = "view",
    }
}

/// The ID and role of a member of an instance. `instanceMembers.get` returns more.
///
/// Used by the resources [`instance`](crate::resources::instance),
/// [`instances`](crate::resources::instances).
#[non_exhaustive]
pub struct InstanceMemberSummary {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub user_id: Option<UserId>,
    pub role: Option<InstanceMemberRole>,
}
record!(InstanceMemberSummary: Default {
    "userId" => optional(user_id),
    "role" => optional(role),
});

/// Members of an instance.
///
/// Used by [`instanceMembers.get`](crate::resources::instance_members::Get).
#[non_exhaustive]
pub struct InstanceMembers {
    pub items: Option<Vec<InstanceMember>>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub instance_id: Option<InstanceId>,
    /// Number of members in the list.
    pub count: Option<i64>,
    /// Filter applied.
    pub filter: Option<String>,
    /// Field filtered on.
    pub filter_field: Option<String>,
    /// Field sorted by.
    pub sort_field: Option<String>,
    pub sort_direction: Option<SortDirection>,
}
record!(InstanceMembers: Default {
    "items" => optional(items),
    "instanceId" => optional(instance_id),
    "count" => optional(count),
    "filter" => optional(filter),
    "filterField" => optional(filter_field),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
});
list!(InstanceMembers, items: InstanceMember);

/// An organization of an instance, with its limits, restrictions and billing.
///
/// Used by [`instanceOrg.get`](crate::resources::instance_org::Get),
/// [`instanceOrg.patch`](crate::resources::instance_org::Patch).
#[non_exhaustive]
pub struct InstanceOrg {
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// 1 to 255 characters.
    pub name: String,
    /// Same as `orgId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub org_id: Option<OrgId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub instance_id: Option<InstanceId>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Color of the icon, as a CSS color.
    ///
    /// At most 64 characters.
    pub icon_color: Option<String>,
    pub limits: Option<OrgLimits>,
    /// Number of resources and their usage.
    pub summary: Option<OrgSummary>,
    /// Domains that the email addresses of members must belong to.
    ///
    /// Items: 3 to 45 characters.
    pub whitelisted_email_domains: Option<Vec<String>>,
    /// If true, the organization keeps an audit log.
    pub audit_log_enabled: Option<bool>,
    /// Time at which the organization was disabled, or `false` if it is not disabled.
    ///
    /// A string or a boolean. Known values: `false`.
    pub disabled_at: Option<Scalar>,
    pub is_read_only: Option<bool>,
    /// At most 100 items.
    pub tags: Option<Vec<Tag>>,
    /// ID chosen by the instance, for reference in its own systems.
    ///
    /// At most 1024 characters.
    pub referral_id: Option<String>,
    /// Multi-factor authentication that members of the organization need.
    pub mfa_mode: Option<MfaMode>,
    /// Message shown to members.
    pub banner: Option<OrgBanner>,
    /// ID of the billing plan.
    ///
    /// At most 1024 characters.
    pub plan_id: Option<String>,
    /// ID of the customer at the payment service.
    ///
    /// At most 1024 characters.
    pub customer_id: Option<String>,
    /// ID of the subscription at the payment service.
    ///
    /// At most 1024 characters.
    pub subscription_id: Option<String>,
    /// At most 1024 characters. Format: `email`.
    pub billing_email: Option<String>,
    pub subscription_status: Option<SubscriptionStatus>,
    /// Start of the current billing period.
    pub current_period_start: Option<Timestamp>,
    /// End of the current billing period.
    pub current_period_end: Option<Timestamp>,
}

impl InstanceOrg {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::empty() } }
}
record!(InstanceOrg {
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "name" => required(name),
    "id" => optional(id),
    "orgId" => optional(org_id),
    "instanceId" => optional(instance_id),
    "description" => optional(description),
    "iconColor" => optional(icon_color),
    "limits" => optional(limits),
    "summary" => optional(summary),
    "whitelistedEmailDomains" => optional(whitelisted_email_domains),
    "auditLogEnabled" => optional(audit_log_enabled),
    "disabledAt" => optional(disabled_at),
    "isReadOnly" => optional(is_read_only),
    "tags" => optional(tags),
    "referralId" => optional(referral_id),
    "mfaMode" => optional(mfa_mode),
    "banner" => optional(banner),
    "planId" => optional(plan_id),
    "customerId" => optional(customer_id),
    "subscriptionId" => optional(subscription_id),
    "billingEmail" => optional(billing_email),
    "subscriptionStatus" => optional(subscription_status),
    "currentPeriodStart" => optional(current_period_start),
    "currentPeriodEnd" => optional(current_period_end),
});

/// A member of an organization of an instance.
///
/// Used by [`instanceOrgMember.get`](crate::resources::instance_org_member::Get),
/// [`instanceOrgMember.patch`](crate::resources::instance_org_member::Patch),
/// [`instanceOrgMembers.post`](crate::resources::instance_org_members::Post).
#[non_exhaustive]
pub struct InstanceOrgMember {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub instance_id: Option<InstanceId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub org_id: Option<OrgId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub user_id: Option<UserId>,
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// 1 to 1024 characters.
    pub first_name: Option<String>,
    /// At most 1024 characters.
    pub last_name: Option<String>,
    pub role: Option<OrgRole>,
    /// At most 1024 characters. Format: `uri`.
    pub avatar_url: Option<String>,
    pub two_factor_auth_enabled: Option<bool>,
    /// If true, the account is linked to single sign-on.
    pub sso_linked: Option<bool>,
}
record!(InstanceOrgMember: Default {
    "instanceId" => optional(instance_id),
    "orgId" => optional(org_id),
    "userId" => optional(user_id),
    "email" => optional(email),
    "firstName" => optional(first_name),
    "lastName" => optional(last_name),
    "role" => optional(role),
    "avatarUrl" => optional(avatar_url),
    "twoFactorAuthEnabled" => optional(two_factor_auth_enabled),
    "ssoLinked" => optional(sso_linked),
});

/// A user, given by ID, to add to an organization.
///
/// Used by the resources [`instanceOrgMembers`](crate::resources::instance_org_members),
/// [`instanceOrgs`](crate::resources::instance_orgs).
#[non_exhaustive]
pub struct InstanceOrgMemberByUserId {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub user_id: UserId,
    pub role: OrgRole,
    /// Roles in individual applications, which override `role`.
    ///
    /// At most 100 items.
    pub application_roles: Option<Vec<ResourceRole>>,
    /// Roles on individual dashboards, which override `role`.
    ///
    /// At most 100 items.
    pub dashboard_roles: Option<Vec<ResourceRole>>,
}

impl InstanceOrgMemberByUserId {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<UserId>, role: impl Into<OrgRole>) -> Self {
        Self { user_id: user_id.into(), role: role.into(), ..Model::empty() }
    }
}
record!(InstanceOrgMemberByUserId {
    "userId" => required(user_id),
    "role" => required(role),
    "applicationRoles" => optional(application_roles: Option<Vec<ResourceRole>>),
    "dashboardRoles" => optional(dashboard_roles: Option<Vec<ResourceRole>>),
});

/// Request body that changes the roles of a member of an organization. Omitted fields are
/// unchanged.
///
/// Used by [`instanceOrgMember.patch`](crate::resources::instance_org_member::Patch).
pub type InstanceOrgMemberPatch = OrgRoleInfo;

/// Request body that adds a member to an organization: a user by ID, or a person by email address.
///
/// Used by [`instanceOrgMembers.post`](crate::resources::instance_org_members::Post).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InstanceOrgMemberPost {
    /// Request body that invites a person to an organization.
    ///
    /// An object with `email`.
    Email(OrgInvitePost),
    /// A user, given by ID, to add to an organization.
    ///
    /// An object with `userId`.
    ByUserId(InstanceOrgMemberByUserId),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(InstanceOrgMemberPost {
    keys("email") => Email(OrgInvitePost),
    keys("userId") => ByUserId(InstanceOrgMemberByUserId),
});

/// Members of an organization of an instance.
///
/// Used by [`instanceOrgMembers.get`](crate::resources::instance_org_members::Get).
#[non_exhaustive]
pub struct InstanceOrgMembers {
    pub items: Option<Vec<InstanceOrgMember>>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub instance_id: Option<InstanceId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub org_id: Option<OrgId>,
    /// Number of members in the list.
    pub count: Option<i64>,
    /// Filter applied.
    pub filter: Option<String>,
    /// Field filtered on.
    pub filter_field: Option<String>,
    /// Field sorted by.
    pub sort_field: Option<String>,
    pub sort_direction: Option<SortDirection>,
}
record!(InstanceOrgMembers: Default {
    "items" => optional(items),
    "instanceId" => optional(instance_id),
    "orgId" => optional(org_id),
    "count" => optional(count),
    "filter" => optional(filter),
    "filterField" => optional(filter_field),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
});
list!(InstanceOrgMembers, items: InstanceOrgMember);

/// Request body that changes an organization of an instance. Omitted fields are unchanged.
///
/// Used by [`instanceOrg.patch`](crate::resources::instance_org::Patch).
#[non_exhaustive]
pub struct InstanceOrgPatch {
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Color of the icon, as a CSS color.
    ///
    /// At most 64 characters.
    pub icon_color: Option<String>,
    /// Limits of the organization.
    pub limits: Option<OrgLimits>,
    /// Domains that the email addresses of members must belong to.
    ///
    /// Items: 3 to 45 characters.
    pub whitelisted_email_domains: Option<Vec<String>>,
    /// If true, the organization keeps an audit log.
    pub audit_log_enabled: Option<bool>,
    /// A date or a boolean. The effect of each value is not documented.
    ///
    /// A string or a boolean.
    pub disabled_at: Option<Scalar>,
    pub is_read_only: Option<bool>,
    /// At most 100 items.
    pub tags: Option<Vec<Tag>>,
    /// ID chosen by the instance, for reference in its own systems.
    ///
    /// At most 1024 characters.
    pub referral_id: Option<String>,
    /// Multi-factor authentication that members of the organization need.
    pub mfa_mode: Option<MfaMode>,
    /// Message shown to members.
    pub banner: Option<OrgBanner>,
}
record!(InstanceOrgPatch: Default {
    "name" => optional(name: Option<String>),
    "description" => optional(description: Option<String>),
    "iconColor" => optional(icon_color: Option<String>),
    "limits" => optional(limits: Option<OrgLimits>),
    "whitelistedEmailDomains" => optional(whitelisted_email_domains: Option<Vec<String>>),
    "auditLogEnabled" => optional(audit_log_enabled: Option<bool>),
    "disabledAt" => optional(disabled_at: Option<Scalar>),
    "isReadOnly" => optional(is_read_only: Option<bool>),
    "tags" => optional(tags: Option<Vec<Tag>>),
    "referralId" => optional(referral_id: Option<String>),
    "mfaMode" => optional(mfa_mode: Option<MfaMode>),
    "banner" => optional(banner: Option<OrgBanner>),
});

/// Request body that creates an organization in an instance. Only the name is required.
///
/// Used by [`instanceOrgs.post`](crate::resources::instance_orgs::Post).
#[non_exhaustive]
pub struct InstanceOrgPost {
    /// 1 to 255 characters.
    pub name: String,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Color of the icon, as a CSS color.
    ///
    /// At most 64 characters.
    pub icon_color: Option<String>,
    /// Limits of the organization.
    pub limits: Option<OrgLimits>,
    /// Initial members.
    ///
    /// At most 10 items.
    pub members: Option<Vec<InstanceOrgMemberPost>>,
    /// Domains that the email addresses of members must belong to.
    ///
    /// Items: 3 to 45 characters.
    pub whitelisted_email_domains: Option<Vec<String>>,
    /// If true, the organization keeps an audit log.
    pub audit_log_enabled: Option<bool>,
    /// A date or a boolean. The effect of each value is not documented.
    ///
    /// A string or a boolean.
    pub disabled_at: Option<Scalar>,
    pub is_read_only: Option<bool>,
    /// At most 100 items.
    pub tags: Option<Vec<Tag>>,
    /// ID chosen by the instance, for reference in its own systems.
    ///
    /// At most 1024 characters.
    pub referral_id: Option<String>,
    /// Multi-factor authentication that members of the organization need.
    pub mfa_mode: Option<MfaMode>,
    /// Message shown to members.
    pub banner: Option<OrgBanner>,
}

impl InstanceOrgPost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::empty() } }
}
record!(InstanceOrgPost {
    "name" => required(name),
    "description" => optional(description: Option<String>),
    "iconColor" => optional(icon_color: Option<String>),
    "limits" => optional(limits: Option<OrgLimits>),
    "members" => optional(members: Option<Vec<InstanceOrgMemberPost>>),
    "whitelistedEmailDomains" => optional(whitelisted_email_domains: Option<Vec<String>>),
    "auditLogEnabled" => optional(audit_log_enabled: Option<bool>),
    "disabledAt" => optional(disabled_at: Option<Scalar>),
    "isReadOnly" => optional(is_read_only: Option<bool>),
    "tags" => optional(tags: Option<Vec<Tag>>),
    "referralId" => optional(referral_id: Option<String>),
    "mfaMode" => optional(mfa_mode: Option<MfaMode>),
    "banner" => optional(banner: Option<OrgBanner>),
});

/// A page of organizations of an instance.
///
/// Used by [`instanceOrgs.get`](crate::resources::instance_orgs::Get).
#[non_exhaustive]
pub struct InstanceOrgs {
    pub items: Option<Vec<InstanceOrg>>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub instance_id: Option<InstanceId>,
    /// Number of organizations on this page.
    pub count: Option<i64>,
    /// Number of organizations on all pages.
    pub total_count: Option<i64>,
    /// Maximum per page.
    pub per_page: Option<i64>,
    /// Page number, starting at 0.
    pub page: Option<i64>,
    /// Filter applied.
    pub filter: Option<String>,
    /// Field filtered on.
    pub filter_field: Option<String>,
    /// Field sorted by.
    pub sort_field: Option<String>,
    pub sort_direction: Option<SortDirection>,
}
record!(InstanceOrgs: Default {
    "items" => optional(items),
    "instanceId" => optional(instance_id),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "perPage" => optional(per_page),
    "page" => optional(page),
    "filter" => optional(filter),
    "filterField" => optional(filter_field),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
});
list!(InstanceOrgs, items: InstanceOrg);

/// Request body that changes an instance. Omitted fields are unchanged.
///
/// Used by [`instance.patch`](crate::resources::instance::Patch).
#[non_exhaustive]
pub struct InstancePatch {
    /// Reports sent on a schedule.
    ///
    /// At most 10 items.
    pub report_configs: Option<Vec<InstanceReport>>,
    /// Default limits of new organizations.
    pub org_default_limit_config: Option<OrgLimits>,
    /// Multi-factor authentication that members of the instance need.
    pub mfa_mode: Option<MfaMode>,
}
record!(InstancePatch: Default {
    "reportConfigs" => optional(report_configs: Option<Vec<InstanceReport>>),
    "orgDefaultLimitConfig" => optional(org_default_limit_config: Option<OrgLimits>),
    "mfaMode" => optional(mfa_mode: Option<MfaMode>),
});

/// A scheduled report about the usage of an instance, sent to email addresses, a callback URL or
/// both.
///
/// Used by the resources [`instance`](crate::resources::instance),
/// [`instances`](crate::resources::instances).
#[non_exhaustive]
pub struct InstanceReport {
    /// Identifies the report in the list.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Schedule as a cron expression.
    ///
    /// At most 255 characters.
    pub cron: String,
    /// Time zone of the schedule.
    ///
    /// At most 255 characters.
    pub timezone: Option<String>,
    /// At most 10 items.
    ///
    /// Items: At most 1024 characters. Format: `email`.
    pub emails: Option<Vec<String>>,
    /// URL called with the report.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    pub resource_group_by: Option<ReportResourceGroup>,
    pub date_group_by: Option<ReportDateGroup>,
    /// Number of days or months that the report covers; see `dateGroupBy`.
    ///
    /// From `1` to `90`.
    pub periods: Option<i64>,
    /// If true, the report includes sandbox users.
    pub include_sandbox: Option<bool>,
}

impl InstanceReport {
    /// Creates the value from its required fields.
    pub fn new(cron: impl Into<String>) -> Self { Self { cron: cron.into(), ..Model::empty() } }
}
record!(InstanceReport {
    "id" => optional(id: Option<String>),
    "cron" => required(cron),
    "timezone" => optional(timezone: Option<String>),
    "emails" => optional(emails: Option<Vec<String>>),
    "callbackUrl" => optional(callback_url: Option<String>),
    "resourceGroupBy" => optional(resource_group_by: Option<ReportResourceGroup>),
    "dateGroupBy" => optional(date_group_by: Option<ReportDateGroup>),
    "periods" => optional(periods: Option<i64>),
    "includeSandbox" => optional(include_sandbox: Option<bool>),
});

/// Request body that generates a report about the usage of an instance.
///
/// Used by [`instance.generateReport`](crate::resources::instance::GenerateReport).
#[non_exhaustive]
pub struct InstanceReportOptionsPost {
    /// Email address that the report is sent to.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// URL called with the report.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    pub resource_group_by: Option<ReportResourceGroup>,
    pub date_group_by: Option<ReportDateGroup>,
    /// If true, the report includes sandbox users.
    pub include_sandbox: Option<bool>,
    /// Start of the time range.
    pub start: Option<Timestamp>,
    /// End of the time range.
    pub end: Option<Timestamp>,
}
record!(InstanceReportOptionsPost: Default {
    "email" => optional(email: Option<String>),
    "callbackUrl" => optional(callback_url: Option<String>),
    "resourceGroupBy" => optional(resource_group_by: Option<ReportResourceGroup>),
    "dateGroupBy" => optional(date_group_by: Option<ReportDateGroup>),
    "includeSandbox" => optional(include_sandbox: Option<bool>),
    "start" => optional(start: Option<Timestamp>),
    "end" => optional(end: Option<Timestamp>),
});

/// A sandbox user of an instance: an account with resources that belong to no organization.
///
/// Used by [`instanceSandbox.get`](crate::resources::instance_sandbox::Get),
/// [`instanceSandbox.undelete`](crate::resources::instance_sandbox::Undelete).
#[non_exhaustive]
pub struct InstanceSandbox {
    /// Same as `instanceSandboxId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub instance_sandbox_id: Option<InstanceSandboxId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub instance_id: Option<InstanceId>,
    pub creation_date: Option<Timestamp>,
    /// For deleted accounts: time at which the account is deleted permanently.
    pub permanent_deletion: Option<Timestamp>,
    /// For deleted accounts: time at which the data is deleted.
    pub data_deletion: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    pub last_successful_login: Option<Timestamp>,
    pub last_failed_login: Option<Timestamp>,
    pub failed_login_count: Option<Number>,
    pub password_last_updated: Option<Timestamp>,
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// 1 to 1024 characters.
    pub first_name: Option<String>,
    /// At most 1024 characters.
    pub last_name: Option<String>,
    /// At most 1024 characters.
    pub company_name: Option<String>,
    /// At most 1024 characters.
    pub title: Option<String>,
    /// At most 1024 characters.
    pub phone_number: Option<String>,
    /// At most 1024 characters.
    pub location: Option<String>,
    /// At most 1024 characters.
    pub url: Option<String>,
    /// Tokens issued before this time are invalid.
    pub token_cutoff: Option<Timestamp>,
    pub email_verified: Option<bool>,
    /// If true, the user must verify the email address.
    pub needs_to_verify_email: Option<bool>,
    pub two_factor_auth_enabled: Option<bool>,
    pub full_name: Option<String>,
    /// User name of the linked GitHub account.
    pub github_name: Option<String>,
    /// URL of the avatar image of the user.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub avatar_url: Option<String>,
    pub limits: Option<UserLimits>,
    /// Number of resources that the user owns, and their usage.
    pub summary: Option<UserSummary>,
    /// Start of the current usage period.
    pub current_period_start: Option<Timestamp>,
    /// End of the current usage period.
    pub current_period_end: Option<Timestamp>,
    /// If true, the account is linked to single sign-on.
    pub sso_linked: Option<bool>,
    /// Organizations that the user is a member of.
    pub orgs: Option<Vec<InstanceSandboxOrg>>,
}
record!(InstanceSandbox: Default {
    "id" => optional(id),
    "instanceSandboxId" => optional(instance_sandbox_id),
    "instanceId" => optional(instance_id),
    "creationDate" => optional(creation_date),
    "permanentDeletion" => optional(permanent_deletion),
    "dataDeletion" => optional(data_deletion),
    "lastUpdated" => optional(last_updated),
    "lastSuccessfulLogin" => optional(last_successful_login),
    "lastFailedLogin" => optional(last_failed_login),
    "failedLoginCount" => optional(failed_login_count),
    "passwordLastUpdated" => optional(password_last_updated),
    "email" => optional(email),
    "firstName" => optional(first_name),
    "lastName" => optional(last_name),
    "companyName" => optional(company_name),
    "title" => optional(title),
    "phoneNumber" => optional(phone_number),
    "location" => optional(location),
    "url" => optional(url),
    "tokenCutoff" => optional(token_cutoff),
    "emailVerified" => optional(email_verified),
    "needsToVerifyEmail" => optional(needs_to_verify_email),
    "twoFactorAuthEnabled" => optional(two_factor_auth_enabled),
    "fullName" => optional(full_name),
    "githubName" => optional(github_name),
    "avatarUrl" => optional(avatar_url),
    "limits" => optional(limits),
    "summary" => optional(summary),
    "currentPeriodStart" => optional(current_period_start),
    "currentPeriodEnd" => optional(current_period_end),
    "ssoLinked" => optional(sso_linked),
    "orgs" => optional(orgs),
});

id! {
    /// The id that paths take as `instanceSandboxId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`instanceSandbox`](crate::resources::instance_sandbox),
    /// [`instanceSandboxes`](crate::resources::instance_sandboxes).
    pub struct InstanceSandboxId;
}

/// An organization that a sandbox user is a member of.
///
/// Used by the resources [`instanceSandbox`](crate::resources::instance_sandbox),
/// [`instanceSandboxes`](crate::resources::instance_sandboxes).
#[non_exhaustive]
pub struct InstanceSandboxOrg {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Color of the icon, as a CSS color.
    ///
    /// At most 64 characters.
    pub icon_color: Option<String>,
    /// 1 to 255 characters.
    pub name: Option<String>,
}
record!(InstanceSandboxOrg: Default {
    "id" => optional(id),
    "iconColor" => optional(icon_color),
    "name" => optional(name),
});

/// Sandbox users of an instance. There are no page numbers: the last ID of a list, as
/// `startingAfterId`, leads to the next.
///
/// Used by [`instanceSandboxes.get`](crate::resources::instance_sandboxes::Get).
#[non_exhaustive]
pub struct InstanceSandboxes {
    pub items: Option<Vec<InstanceSandbox>>,
    /// Number of users in the list.
    pub count: Option<i64>,
    /// Maximum number of users in the list.
    pub limit: Option<i64>,
    /// ID of the user that the list starts after, if given.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub starting_after_id: Option<String>,
    /// ID of the user that the list ends before, if given.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub ending_before_id: Option<String>,
    /// Filter applied.
    pub filter: Option<String>,
    /// Field filtered on.
    pub filter_field: Option<String>,
    /// Field sorted by.
    pub sort_field: Option<String>,
    pub sort_direction: Option<SortDirection>,
    /// If true, there are more users.
    pub has_more: Option<bool>,
}
record!(InstanceSandboxes: Default {
    "items" => optional(items),
    "count" => optional(count),
    "limit" => optional(limit),
    "startingAfterId" => optional(starting_after_id),
    "endingBeforeId" => optional(ending_before_id),
    "filter" => optional(filter),
    "filterField" => optional(filter_field),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
    "hasMore" => optional(has_more),
});
list!(InstanceSandboxes, items: InstanceSandbox);
