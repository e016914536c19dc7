// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{
    BTreeMap, DurationMillis, Model, Number, Secret, Timestamp, UnknownValue, list,
    record, string_enum, union,
};
use super::{
    ApplicationId, CreatorType, CustomNodeCategory, CustomNodeConfig, CustomNodeSupport,
    EmptyObject, FlowClass, FlowId, FlowNode, FlowTriggerGeneric,
    FlowTriggerVirtualButton, FlowVersionId, IntegrationType, SortDirection, TriggerMeta,
};

/// A workflow: triggers that start runs, and nodes that do the work. Triggers, nodes and globals
/// are those of the develop version. The fields `shortDescription`, `iconData`, `docsUrl`,
/// `category` and those that begin with `customNode` apply to custom nodes only.
///
/// Used by [`flow.get`](crate::resources::flow::Get),
/// [`flow.patch`](crate::resources::flow::Patch), [`flows.post`](crate::resources::flows::Post).
#[non_exhaustive]
pub struct Flow {
    /// Same as `flowId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_id: Option<FlowId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// ID of the creator; see `createdByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub created_by_id: Option<String>,
    pub created_by_type: Option<CreatorType>,
    /// ID of the last updater; see `lastUpdatedByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub last_updated_by_id: Option<String>,
    pub last_updated_by_type: Option<CreatorType>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// For custom nodes: short description for the node palette.
    ///
    /// At most 1024 characters.
    pub short_description: Option<String>,
    /// For custom nodes: icon, as a data URL.
    ///
    /// At most 32767 characters. Pattern:
    /// `^data:image/(jpg|jpeg|png|svg\+xml);base64,[0-9a-zA-Z+/=]*$`.
    pub icon_data: Option<String>,
    /// For custom nodes: URL of the documentation of the node.
    ///
    /// At most 1024 characters.
    pub docs_url: Option<String>,
    pub category: Option<CustomNodeCategory>,
    /// If false, the workflow and all its versions are disabled.
    pub enabled: Option<bool>,
    /// ID of the version that runs unless a trigger requests another. If absent, that is the
    /// develop version.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub default_version_id: Option<String>,
    /// For workflows that run on devices: lowest agent version that can run the workflow. It
    /// determines the triggers and nodes that can be used.
    ///
    /// Pattern: `^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$`.
    pub minimum_agent_version: Option<String>,
    pub flow_class: Option<FlowClass>,
    pub triggers: Option<Vec<FlowTrigger>>,
    pub nodes: Option<Vec<FlowNode>>,
    pub custom_node_config: Option<CustomNodeConfig>,
    /// For custom nodes: classes of workflows that can use the node. Cannot be changed later.
    ///
    /// At most 1 item.
    pub custom_node_supports: Option<Vec<CustomNodeSupport>>,
    /// For custom nodes: number of uses.
    pub custom_node_use_count: Option<Number>,
    /// Constants that templates read as `{{globals.key}}`.
    ///
    /// At most 100 items.
    pub globals: Option<Vec<FlowGlobal>>,
    /// For experience workflows: true if the workflow is deleted in the develop version.
    pub deleted_in_develop: Option<bool>,
    pub stats: Option<FlowRunCounts>,
}
record!(Flow: Default {
    "id" => optional(id),
    "flowId" => optional(flow_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "createdById" => optional(created_by_id),
    "createdByType" => optional(created_by_type),
    "lastUpdatedById" => optional(last_updated_by_id),
    "lastUpdatedByType" => optional(last_updated_by_type),
    "name" => optional(name),
    "description" => optional(description),
    "shortDescription" => optional(short_description),
    "iconData" => optional(icon_data),
    "docsUrl" => optional(docs_url),
    "category" => optional(category),
    "enabled" => optional(enabled),
    "defaultVersionId" => optional(default_version_id),
    "minimumAgentVersion" => optional(minimum_agent_version),
    "flowClass" => optional(flow_class),
    "triggers" => optional(triggers),
    "nodes" => optional(nodes),
    "customNodeConfig" => optional(custom_node_config),
    "customNodeSupports" => optional(custom_node_supports),
    "customNodeUseCount" => optional(custom_node_use_count),
    "globals" => optional(globals),
    "deletedInDevelop" => optional(deleted_in_develop),
    "stats" => optional(stats),
});

/// A symbol of a controller that a Beckhoff trigger monitors.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowBeckhoffSubscription {
    /// Name of the symbol, such as `GVL_Var.TestDint1`.
    ///
    /// At most 1024 characters.
    pub name: Option<String>,
}
record!(FlowBeckhoffSubscription: Default {
    "name" => optional(name: Option<String>),
});

/// A constant that the templates of a workflow can read.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowGlobal {
    /// Name of the constant, read as `{{globals.key}}`.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub key: String,
    /// Value as a JSON string.
    ///
    /// 1 to 32767 characters.
    pub json: String,
}

impl FlowGlobal {
    /// Creates the value from its required fields.
    pub fn new(key: impl Into<String>, json: impl Into<String>) -> Self { Self { key: key.into(), json: json.into() } }
}
record!(FlowGlobal { "key" => required(key), "json" => required(json) });

/// Number of recent runs of a workflow, and of errors in them.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowRunCounts {
    /// Number of runs.
    pub run_count: Option<Number>,
    /// Number of errors in these runs.
    pub error_count: Option<Number>,
    /// Runs and errors by version.
    ///
    /// Pattern of the names: `.*`.
    pub by_version: Option<BTreeMap<String, FlowVersionRunCounts>>,
}
record!(FlowRunCounts: Default {
    "runCount" => optional(run_count),
    "errorCount" => optional(error_count),
    "byVersion" => optional(by_version),
});

/// How SNMP traps are authenticated: by `community` in versions 1 and 2c, by `user` in version 3.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowSnmpTrapConfig {
    /// Secret. Community string, for SNMP versions 1 and 2c.
    ///
    /// At most 1024 characters.
    pub community: Option<Secret<String>>,
    /// User, for SNMP version 3.
    pub user: Option<FlowSnmpTrapUser>,
}
record!(FlowSnmpTrapConfig: Default {
    "community" => optional(community: Option<Secret<String>>),
    "user" => optional(user: Option<FlowSnmpTrapUser>),
});

/// An SNMP version 3 user.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowSnmpTrapUser {
    /// Name of the user.
    ///
    /// At most 1024 characters.
    pub name: String,
    /// No security (`none`), authentication (`auth`), or authentication and encryption
    /// (`authAndEncrypt`).
    pub security_level: FlowSnmpTrapUserSecurityLevel,
    /// Authentication method. Required unless `securityLevel` is `none`.
    pub auth_method: Option<FlowSnmpTrapUserAuthMethod>,
    /// Secret. Authentication key. Required unless `securityLevel` is `none`.
    ///
    /// At most 1024 characters.
    pub auth_key: Option<Secret<String>>,
    /// Encryption method. Required if `securityLevel` is `authAndEncrypt`.
    pub encryption_method: Option<FlowSnmpTrapUserEncryptionMethod>,
    /// Secret. Encryption key. Required if `securityLevel` is `authAndEncrypt`.
    ///
    /// At most 1024 characters.
    pub encryption_key: Option<Secret<String>>,
}

impl FlowSnmpTrapUser {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, security_level: impl Into<FlowSnmpTrapUserSecurityLevel>) -> Self {
        Self { name: name.into(), security_level: security_level.into(), ..Model::empty() }
    }
}
record!(FlowSnmpTrapUser {
    "name" => required(name),
    "securityLevel" => required(security_level),
    "authMethod" => optional(auth_method: Option<FlowSnmpTrapUserAuthMethod>),
    "authKey" => optional(auth_key: Option<Secret<String>>),
    "encryptionMethod" => optional(encryption_method: Option<FlowSnmpTrapUserEncryptionMethod>),
    "encryptionKey" => optional(encryption_key: Option<Secret<String>>),
});

string_enum! {
    /// Authentication method. Required unless `securityLevel` is `none`.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowSnmpTrapUserAuthMethod {
        Sha = "sha",
        Md5 = "md5",
    }
}

string_enum! {
    /// Encryption method. Required if `securityLevel` is `authAndEncrypt`.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowSnmpTrapUserEncryptionMethod {
        Aes = "aes",
        Des = "des",
    }
}

string_enum! {
    /// No security (`none`), authentication (`auth`), or authentication and encryption
    /// (`authAndEncrypt`).
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowSnmpTrapUserSecurityLevel {
        None = "none",
        Auth = "auth",
        AuthAndEncrypt = "authAndEncrypt",
    }
}

/// What starts runs of a workflow. `type` names its type, which determines `config` and `meta`.
///
/// `key` says what the trigger listens to; for many types it is set by the server and need not be
/// sent. `outputIds` holds one list with the IDs of the nodes that run first.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FlowTrigger {
    /// Starts a run when a file of the application is created, changed or deleted. Moving a file
    /// counts as deleting and creating it. For application workflows.
    ///
    /// An object whose `type` is `appFile`.
    AppFile(Box<FlowTriggerAppFile>),
    /// A trigger without settings of its own, for a custom node, device, email, notebook, resource
    /// job, webhook, UDP message or the edge agent, as `type` says.
    ///
    /// An object whose `type` is `customNodeStart`, `deviceCreate`, `deviceCommand`,
    /// `deviceIdConnect`, `deviceTagConnect`, `deviceIdDisconnect`, `deviceTagDisconnect`,
    /// `inboundEmail`, `notebook`, `onBoot`, `onConnect`, `onDisconnect`, `resourceJobComplete`,
    /// `resourceJobIteration`, `resourceJobIterationTimeout`, `udp` or `webhook`.
    Generic(Box<FlowTriggerGeneric>),
    /// Starts a run when a symbol of a Beckhoff TwinCAT controller has a new value. For edge
    /// workflows.
    ///
    /// An object whose `type` is `beckhoff`.
    Beckhoff(Box<FlowTriggerBeckhoff>),
    /// Starts a run when rows of a data table are inserted, changed or deleted. For application
    /// workflows.
    ///
    /// An object whose `type` is `dataTable`.
    DataTable(Box<FlowTriggerDataTable>),
    /// Starts a run when an integration receives a message, connects or disconnects. For
    /// application workflows.
    ///
    /// An object whose `type` is `integration`.
    Integration(Box<FlowTriggerIntegration>),
    /// Starts a run when a device reports state. For application workflows.
    ///
    /// An object whose `type` is `deviceId` or `deviceTag`.
    Device(Box<FlowTriggerDevice>),
    /// Starts a run when a device has not reported state for some time. It starts another only
    /// after a new report. For application workflows.
    ///
    /// An object whose `type` is `deviceIdInactivity` or `deviceTagInactivity`.
    DeviceInactivity(Box<FlowTriggerDeviceInactivity>),
    /// Starts a run when `eea_direct_trigger` of the Embedded Edge Agent is called with the ID of
    /// the trigger. For embedded workflows.
    ///
    /// An object whose `type` is `direct`.
    Direct(Box<FlowTriggerDirect>),
    /// Starts a run when an experience endpoint receives a request. For experience workflows and,
    /// for legacy reasons, application workflows.
    ///
    /// An object whose `type` is `endpoint`.
    Endpoint(Box<FlowTriggerEndpoint>),
    /// Starts a run when an event is created or changes its state. For application workflows.
    ///
    /// An object whose `type` is `event`.
    Event(Box<FlowTriggerEvent>),
    /// Starts a run when data is added to a file on an edge device. For edge workflows.
    ///
    /// An object whose `type` is `fileTail`.
    FileTail(Box<FlowTriggerFileTail>),
    /// Starts a run when a file or directory on an edge device changes. For edge workflows.
    ///
    /// An object whose `type` is `fileWatch`.
    FileWatch(Box<FlowTriggerFileWatch>),
    /// Starts a run when another run halts with an error. An error in the run it starts triggers no
    /// further run. For application, experience and edge workflows.
    ///
    /// An object whose `type` is `flowError`.
    FlowError(Box<FlowTriggerFlowError>),
    /// Starts a run when a message is published to an MQTT topic. For application and edge
    /// workflows.
    ///
    /// An object whose `type` is `mqttTopic`.
    MqttTopic(Box<FlowTriggerMqttTopic>),
    /// Starts a run when the edge agent receives changes from the platform. For edge workflows.
    ///
    /// An object whose `type` is `onSync`.
    OnSync(Box<FlowTriggerOnSync>),
    /// Starts a run when a node of an OPC UA server has a new value or raises an event. For edge
    /// workflows.
    ///
    /// An object whose `type` is `opcua`.
    Opcua(Box<FlowTriggerOpcua>),
    /// Starts a run when a message arrives on a Redis channel. For edge workflows.
    ///
    /// An object whose `type` is `redis`.
    Redis(Box<FlowTriggerRedis>),
    /// Starts a run when the web server of the edge agent receives an HTTP request. For edge
    /// workflows.
    ///
    /// An object whose `type` is `request`.
    Request(Box<FlowTriggerRequest>),
    /// Starts a run when data arrives on a serial port of an edge device. For edge workflows.
    ///
    /// An object whose `type` is `serial`.
    Serial(Box<FlowTriggerSerial>),
    /// Starts a run when an edge device receives an SNMP trap or inform request. For edge
    /// workflows.
    ///
    /// An object whose `type` is `snmpTrap`.
    SnmpTrap(Box<FlowTriggerSnmpTrap>),
    /// Starts runs at an interval (`seconds`) or on a schedule (`cron`). For application and edge
    /// workflows.
    ///
    /// An object whose `type` is `timer`.
    Timer(Box<FlowTriggerTimer>),
    /// Starts a run when its button is pressed, in the editor, from a dashboard or through the API.
    ///
    /// An object whose `type` is `virtualButton`.
    VirtualButton(Box<FlowTriggerVirtualButton>),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(FlowTrigger by ["type"] {
    tags("appFile") => AppFile(FlowTriggerAppFile),
    tags("customNodeStart" | "deviceCreate" | "deviceCommand" | "deviceIdConnect" | "deviceTagConnect" |
        "deviceIdDisconnect" | "deviceTagDisconnect" | "inboundEmail" | "notebook" | "onBoot" | "onConnect" |
        "onDisconnect" | "resourceJobComplete" | "resourceJobIteration" | "resourceJobIterationTimeout" | "udp" |
        "webhook") => Generic(FlowTriggerGeneric),
    tags("beckhoff") => Beckhoff(FlowTriggerBeckhoff),
    tags("dataTable") => DataTable(FlowTriggerDataTable),
    tags("integration") => Integration(FlowTriggerIntegration),
    tags("deviceId" | "deviceTag") => Device(FlowTriggerDevice),
    tags("deviceIdInactivity" | "deviceTagInactivity") => DeviceInactivity(FlowTriggerDeviceInactivity),
    tags("direct") => Direct(FlowTriggerDirect),
    tags("endpoint") => Endpoint(FlowTriggerEndpoint),
    tags("event") => Event(FlowTriggerEvent),
    tags("fileTail") => FileTail(FlowTriggerFileTail),
    tags("fileWatch") => FileWatch(FlowTriggerFileWatch),
    tags("flowError") => FlowError(FlowTriggerFlowError),
    tags("mqttTopic") => MqttTopic(FlowTriggerMqttTopic),
    tags("onSync") => OnSync(FlowTriggerOnSync),
    tags("opcua") => Opcua(FlowTriggerOpcua),
    tags("redis") => Redis(FlowTriggerRedis),
    tags("request") => Request(FlowTriggerRequest),
    tags("serial") => Serial(FlowTriggerSerial),
    tags("snmpTrap") => SnmpTrap(FlowTriggerSnmpTrap),
    tags("timer") => Timer(FlowTriggerTimer),
    tags("virtualButton") => VirtualButton(FlowTriggerVirtualButton),
});

/// Starts a run when a file of the application is created, changed or deleted. Moving a file counts
/// as deleting and creating it. For application workflows.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerAppFile {
    /// Path to watch, starting with `/`. With a trailing slash, all files below that directory are
    /// watched, otherwise only that file.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub config: Option<FlowTriggerAppFileConfig>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}
record!(FlowTriggerAppFile: Default where "type" = "appFile" {
    "key" => optional(key: Option<String>),
    "config" => optional(config: Option<FlowTriggerAppFileConfig>),
    "meta" => optional(meta: Option<FlowTriggerMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// The type of `flowTriggerAppFile.config`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerAppFileConfig {
    /// If true, the deletion of a file starts a run.
    pub delete: Option<bool>,
    /// If true, the creation of a file starts a run.
    pub create: Option<bool>,
    /// If true, a change to the content of a file starts a run.
    pub update: Option<bool>,
    /// If true, public files are watched.
    pub public: Option<bool>,
    /// If true, private files are watched.
    pub private: Option<bool>,
}
record!(FlowTriggerAppFileConfig: Default {
    "delete" => optional(delete: Option<bool>),
    "create" => optional(create: Option<bool>),
    "update" => optional(update: Option<bool>),
    "public" => optional(public: Option<bool>),
    "private" => optional(private: Option<bool>),
});

/// Starts a run when a symbol of a Beckhoff TwinCAT controller has a new value. For edge workflows.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerBeckhoff {
    /// Set by the server.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub config: Option<FlowTriggerBeckhoffConfig>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}
record!(FlowTriggerBeckhoff: Default where "type" = "beckhoff" {
    "key" => optional(key: Option<String>),
    "config" => optional(config: Option<FlowTriggerBeckhoffConfig>),
    "meta" => optional(meta: Option<FlowTriggerMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// The type of `flowTriggerBeckhoff.config`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerBeckhoffConfig {
    /// AMS Net ID of the edge device, usually its IP address followed by `.1.1`.
    ///
    /// At most 1024 characters.
    pub local_ams_net_id: Option<String>,
    /// ADS port of the edge device. The default is 37250.
    ///
    /// At most 1024 characters.
    pub local_ads_port: Option<String>,
    /// AMS Net ID of the controller.
    ///
    /// At most 1024 characters.
    pub target_ams_net_id: Option<String>,
    /// ADS port of the controller. The default is 851.
    ///
    /// At most 1024 characters.
    pub target_ads_port: Option<String>,
    /// Host name or IP address of the TwinCAT router.
    ///
    /// At most 1024 characters.
    pub router_host: Option<String>,
    /// TCP port of the TwinCAT router. The default is 48898.
    ///
    /// At most 1024 characters.
    pub router_tcp_port: Option<String>,
    /// Polling interval in ms.
    ///
    /// From `10` to `3600000`.
    pub cycle_time_ms: Option<DurationMillis>,
    /// Symbols to monitor, at least one. Each changed symbol starts a run.
    ///
    /// At most 100 items.
    pub subscriptions: Option<Vec<FlowBeckhoffSubscription>>,
    /// Name of a configuration in the configuration file of the agent, to use instead of the other
    /// fields.
    ///
    /// At most 1024 characters.
    pub config_name: Option<String>,
}
record!(FlowTriggerBeckhoffConfig: Default {
    "localAmsNetId" => optional(local_ams_net_id: Option<String>),
    "localAdsPort" => optional(local_ads_port: Option<String>),
    "targetAmsNetId" => optional(target_ams_net_id: Option<String>),
    "targetAdsPort" => optional(target_ads_port: Option<String>),
    "routerHost" => optional(router_host: Option<String>),
    "routerTcpPort" => optional(router_tcp_port: Option<String>),
    "cycleTimeMs" => optional(cycle_time_ms: Option<DurationMillis>),
    "subscriptions" => optional(subscriptions: Option<Vec<FlowBeckhoffSubscription>>),
    "configName" => optional(config_name: Option<String>),
});

/// Starts a run when rows of a data table are inserted, changed or deleted. For application
/// workflows.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerDataTable {
    /// ID of the data table.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub config: Option<FlowTriggerDataTableConfig>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}
record!(FlowTriggerDataTable: Default where "type" = "dataTable" {
    "key" => optional(key: Option<String>),
    "config" => optional(config: Option<FlowTriggerDataTableConfig>),
    "meta" => optional(meta: Option<FlowTriggerMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// The type of `flowTriggerDataTable.config`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerDataTableConfig {
    /// If true, an insert of several rows at once starts one run.
    pub bulk_insert: Option<bool>,
    /// If true, each deleted row starts a run, up to 10,000 at once. Truncating the table starts
    /// none.
    pub delete: Option<bool>,
    /// If true, an insert of a single row starts a run.
    pub insert: Option<bool>,
    /// If true, a change to the values of a row starts a run.
    pub update: Option<bool>,
}
record!(FlowTriggerDataTableConfig: Default {
    "bulkInsert" => optional(bulk_insert: Option<bool>),
    "delete" => optional(delete: Option<bool>),
    "insert" => optional(insert: Option<bool>),
    "update" => optional(update: Option<bool>),
});

/// Starts a run when a device reports state. For application workflows.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerDevice {
    /// ID of the device, or a tag as `tagKey/tagValue`; `tagKey/` matches any value of the key,
    /// `/tagValue` any key with the value.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub type_: FlowTriggerDeviceType,
    pub config: Option<FlowTriggerDeviceConfig>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerDeviceMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}

impl FlowTriggerDevice {
    /// Creates the value from its required fields.
    pub fn new(type_: impl Into<FlowTriggerDeviceType>) -> Self { Self { type_: type_.into(), ..Model::empty() } }
}
record!(FlowTriggerDevice {
    "key" => optional(key: Option<String>),
    "type" => required(type_),
    "config" => optional(config: Option<FlowTriggerDeviceConfig>),
    "meta" => optional(meta: Option<FlowTriggerDeviceMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// The type of `flowTriggerDevice.config`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerDeviceConfig {
    /// Reports with only these attributes start no run. Not applied if `batchBehavior` is `once`.
    ///
    /// At most 100 items.
    ///
    /// Items: Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attribute_blacklist: Option<Vec<String>>,
    /// Only reports with at least one of these attributes start a run. Not applied if
    /// `batchBehavior` is `once`.
    ///
    /// At most 100 items.
    ///
    /// Items: Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attribute_whitelist: Option<Vec<String>>,
    /// Maximum age of a report in seconds; older reports start no run. Not applied if
    /// `batchBehavior` is `once`.
    pub max_age: Option<Number>,
    /// Which reports start runs: single ones (`individual`), batches (`batch`) or `both`.
    pub trigger_on: Option<FlowTriggerDeviceConfigTriggerOn>,
    /// What a batch starts: one run (`once`), or one run for each state in it (`each`).
    pub batch_behavior: Option<FlowTriggerDeviceConfigBatchBehavior>,
    /// If true, invalid reports start runs too. Their payload has `data` null and the raw message
    /// in `original`.
    pub allow_invalid: Option<bool>,
}
record!(FlowTriggerDeviceConfig: Default {
    "attributeBlacklist" => optional(attribute_blacklist: Option<Vec<String>>),
    "attributeWhitelist" => optional(attribute_whitelist: Option<Vec<String>>),
    "maxAge" => optional(max_age: Option<Number>),
    "triggerOn" => optional(trigger_on: Option<FlowTriggerDeviceConfigTriggerOn>),
    "batchBehavior" => optional(batch_behavior: Option<FlowTriggerDeviceConfigBatchBehavior>),
    "allowInvalid" => optional(allow_invalid: Option<bool>),
});

string_enum! {
    /// What a batch starts: one run (`once`), or one run for each state in it (`each`).
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerDeviceConfigBatchBehavior {
        Once = "once",
        Each = "each",
    }
}

string_enum! {
    /// Which reports start runs: single ones (`individual`), batches (`batch`) or `both`.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerDeviceConfigTriggerOn {
        Batch = "batch",
        Individual = "individual",
        Both = "both",
    }
}

/// Starts a run when a device has not reported state for some time. It starts another only after a
/// new report. For application workflows.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerDeviceInactivity {
    /// ID of the device, or a tag as `tagKey/tagValue`; `tagKey/` matches any value of the key.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub type_: FlowTriggerDeviceInactivityType,
    pub config: Option<FlowTriggerDeviceInactivityConfig>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}

impl FlowTriggerDeviceInactivity {
    /// Creates the value from its required fields.
    pub fn new(type_: impl Into<FlowTriggerDeviceInactivityType>) -> Self {
        Self { type_: type_.into(), ..Model::empty() }
    }
}
record!(FlowTriggerDeviceInactivity {
    "key" => optional(key: Option<String>),
    "type" => required(type_),
    "config" => optional(config: Option<FlowTriggerDeviceInactivityConfig>),
    "meta" => optional(meta: Option<FlowTriggerMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// The type of `flowTriggerDeviceInactivity.config`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerDeviceInactivityConfig {
    /// Time without a report in seconds, from 1 to 31622400. Reports count by their arrival.
    pub seconds: Option<Number>,
}
record!(FlowTriggerDeviceInactivityConfig: Default {
    "seconds" => optional(seconds: Option<Number>),
});

string_enum! {
    /// The type of `flowTriggerDeviceInactivity.type`.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerDeviceInactivityType {
        DeviceIdInactivity = "deviceIdInactivity",
        DeviceTagInactivity = "deviceTagInactivity",
    }
}

/// Properties of the trigger in the editor.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerDeviceMeta {
    /// Accepted: `trigger`.
    pub category: Option<String>,
    pub name: Option<FlowTriggerDeviceMetaName>,
    /// 1 to 255 characters.
    pub label: Option<String>,
    /// Horizontal position in the editor.
    pub x: Option<Number>,
    /// Vertical position in the editor.
    pub y: Option<Number>,
    /// At most 48 characters.
    pub ui_id: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// At most 1024 characters.
    pub icon: Option<String>,
    /// At most 1024 characters.
    pub color: Option<String>,
    pub input_count: Option<Number>,
    pub output_count: Option<Number>,
    /// At most 48 characters.
    pub id: Option<String>,
    /// Unit of the maximum age in the editor.
    ///
    /// At most 48 characters.
    pub time_unit: Option<String>,
    /// True if a maximum age is set in the editor.
    pub max_age_toggle: Option<bool>,
    /// Attribute filter selected in the editor.
    pub allowed_attribute_type: Option<FlowTriggerDeviceMetaAllowedAttributeType>,
}
record!(FlowTriggerDeviceMeta: Default {
    "category" => optional(category: Option<String>),
    "name" => optional(name: Option<FlowTriggerDeviceMetaName>),
    "label" => optional(label: Option<String>),
    "x" => optional(x: Option<Number>),
    "y" => optional(y: Option<Number>),
    "uiId" => optional(ui_id: Option<String>),
    "description" => optional(description: Option<String>),
    "icon" => optional(icon: Option<String>),
    "color" => optional(color: Option<String>),
    "inputCount" => optional(input_count: Option<Number>),
    "outputCount" => optional(output_count: Option<Number>),
    "id" => optional(id: Option<String>),
    "timeUnit" => optional(time_unit: Option<String>),
    "maxAgeToggle" => optional(max_age_toggle: Option<bool>),
    "allowedAttributeType" => optional(allowed_attribute_type: Option<FlowTriggerDeviceMetaAllowedAttributeType>),
});

string_enum! {
    /// Attribute filter selected in the editor.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerDeviceMetaAllowedAttributeType {
        AttributeWhitelist = "attributeWhitelist",
        Any = "any",
        AttributeBlacklist = "attributeBlacklist",
    }
}

string_enum! {
    /// The type of `flowTriggerDevice.meta.name`.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerDeviceMetaName {
        DeviceIdsTags = "deviceIdsTags",
        Device = "device",
        DeviceTag = "deviceTag",
    }
}

string_enum! {
    /// The type of `flowTriggerDevice.type`.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerDeviceType {
        DeviceId = "deviceId",
        DeviceTag = "deviceTag",
    }
}

/// Starts a run when `eea_direct_trigger` of the Embedded Edge Agent is called with the ID of the
/// trigger. For embedded workflows.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerDirect {
    /// ID by which `eea_direct_trigger` of the Embedded Edge Agent calls the trigger. Several
    /// triggers can have the same.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub config: Option<EmptyObject>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}
record!(FlowTriggerDirect: Default where "type" = "direct" {
    "key" => optional(key: Option<String>),
    "config" => optional(config: Option<EmptyObject>),
    "meta" => optional(meta: Option<FlowTriggerMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// Starts a run when an experience endpoint receives a request. For experience workflows and, for
/// legacy reasons, application workflows.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerEndpoint {
    /// ID of the endpoint, or `000000000000000000000000` for any endpoint.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub config: Option<FlowTriggerEndpointConfig>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}
record!(FlowTriggerEndpoint: Default where "type" = "endpoint" {
    "key" => optional(key: Option<String>),
    "config" => optional(config: Option<FlowTriggerEndpointConfig>),
    "meta" => optional(meta: Option<FlowTriggerMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// The type of `flowTriggerEndpoint.config`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerEndpointConfig {
    /// For application workflows: name of the experience version. If omitted, any version matches.
    ///
    /// 1 to 255 characters.
    pub experience_version: Option<String>,
}
record!(FlowTriggerEndpointConfig: Default {
    "experienceVersion" => optional(experience_version: Option<String>),
});

/// Starts a run when an event is created or changes its state. For application workflows.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerEvent {
    /// Level of the events: `info`, `warning`, `error`, `critical`, or `any`.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub config: Option<FlowTriggerEventConfig>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}
record!(FlowTriggerEvent: Default where "type" = "event" {
    "key" => optional(key: Option<String>),
    "config" => optional(config: Option<FlowTriggerEventConfig>),
    "meta" => optional(meta: Option<FlowTriggerMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// The type of `flowTriggerEvent.config`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerEventConfig {
    /// Pattern for the subject, case-insensitive, with `*` as a wildcard; empty matches any
    /// subject.
    ///
    /// At most 255 characters.
    pub subject: Option<String>,
    /// If true, an event that is created, or set to `new`, starts a run.
    pub new: Option<bool>,
    /// If true, an event set to `acknowledged` starts a run.
    pub acknowledged: Option<bool>,
    /// If true, an event set to `resolved` starts a run.
    pub resolved: Option<bool>,
}
record!(FlowTriggerEventConfig: Default {
    "subject" => optional(subject: Option<String>),
    "new" => optional(new: Option<bool> as new_),
    "acknowledged" => optional(acknowledged: Option<bool>),
    "resolved" => optional(resolved: Option<bool>),
});

/// Starts a run when data is added to a file on an edge device. For edge workflows.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerFileTail {
    /// Set by the server.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub config: Option<FlowTriggerFileTailConfig>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}
record!(FlowTriggerFileTail: Default where "type" = "fileTail" {
    "key" => optional(key: Option<String>),
    "config" => optional(config: Option<FlowTriggerFileTailConfig>),
    "meta" => optional(meta: Option<FlowTriggerMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// The type of `flowTriggerFileTail.config`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerFileTailConfig {
    /// Path of the file, in the file system of the agent's container.
    ///
    /// At most 1024 characters.
    pub path: Option<String>,
    /// Encoding of the payload: `utf8`, `base64` or `binary`.
    ///
    /// At most 48 characters.
    pub encoding: Option<String>,
    /// Number of bytes that start a run, as text. Give either this or `delimiter`.
    ///
    /// At most 48 characters.
    pub byte_length: Option<String>,
    /// Characters that end a piece of data and start a run. The default is a line feed. Give either
    /// this or `byteLength`.
    ///
    /// At most 48 characters.
    pub delimiter: Option<String>,
}
record!(FlowTriggerFileTailConfig: Default {
    "path" => optional(path: Option<String>),
    "encoding" => optional(encoding: Option<String>),
    "byteLength" => optional(byte_length: Option<String>),
    "delimiter" => optional(delimiter: Option<String>),
});

/// Starts a run when a file or directory on an edge device changes. For edge workflows.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerFileWatch {
    /// Set by the server.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub config: Option<FlowTriggerFileWatchConfig>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}
record!(FlowTriggerFileWatch: Default where "type" = "fileWatch" {
    "key" => optional(key: Option<String>),
    "config" => optional(config: Option<FlowTriggerFileWatchConfig>),
    "meta" => optional(meta: Option<FlowTriggerMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// The type of `flowTriggerFileWatch.config`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerFileWatchConfig {
    /// Path or glob pattern to watch, in the file system of the agent's container.
    ///
    /// At most 1024 characters.
    pub path: Option<String>,
    /// If true, a new file starts a run.
    pub file_added: Option<bool>,
    /// If true, a change to the content of a file starts a run.
    pub file_changed: Option<bool>,
    /// If true, the deletion of a file starts a run.
    pub file_removed: Option<bool>,
    /// If true, a new directory starts a run.
    pub directory_added: Option<bool>,
    /// If true, the deletion of a directory starts a run.
    pub directory_removed: Option<bool>,
}
record!(FlowTriggerFileWatchConfig: Default {
    "path" => optional(path: Option<String>),
    "fileAdded" => optional(file_added: Option<bool>),
    "fileChanged" => optional(file_changed: Option<bool>),
    "fileRemoved" => optional(file_removed: Option<bool>),
    "directoryAdded" => optional(directory_added: Option<bool>),
    "directoryRemoved" => optional(directory_removed: Option<bool>),
});

/// Starts a run when another run halts with an error. An error in the run it starts triggers no
/// further run. For application, experience and edge workflows.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerFlowError {
    /// Set by the server.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub config: Option<FlowTriggerFlowErrorConfig>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}
record!(FlowTriggerFlowError: Default where "type" = "flowError" {
    "key" => optional(key: Option<String>),
    "config" => optional(config: Option<FlowTriggerFlowErrorConfig>),
    "meta" => optional(meta: Option<FlowTriggerMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// The type of `flowTriggerFlowError.config`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerFlowErrorConfig {
    /// Workflows whose errors start runs: this one (`local`), application workflows (`cloud`),
    /// experience workflows (`experience`) or both (`global`). In an edge workflow, `global` stands
    /// for all workflows on the device.
    pub scope: Option<FlowTriggerFlowErrorConfigScope>,
}
record!(FlowTriggerFlowErrorConfig: Default {
    "scope" => optional(scope: Option<FlowTriggerFlowErrorConfigScope>),
});

string_enum! {
    /// Workflows whose errors start runs: this one (`local`), application workflows (`cloud`),
    /// experience workflows (`experience`) or both (`global`). In an edge workflow, `global` stands
    /// for all workflows on the device.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerFlowErrorConfigScope {
        Local = "local",
        Global = "global",
        Experience = "experience",
        Cloud = "cloud",
    }
}

/// Starts a run when an integration receives a message, connects or disconnects. For application
/// workflows.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerIntegration {
    /// ID of the integration.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub config: Option<FlowTriggerIntegrationConfig>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerIntegrationMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}
record!(FlowTriggerIntegration: Default where "type" = "integration" {
    "key" => optional(key: Option<String>),
    "config" => optional(config: Option<FlowTriggerIntegrationConfig>),
    "meta" => optional(meta: Option<FlowTriggerIntegrationMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// The type of `flowTriggerIntegration.config`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerIntegrationConfig {
    /// If true, connecting starts a run.
    pub connect: Option<bool>,
    /// If true, a message received starts a run.
    pub message: Option<bool>,
    /// If true, disconnecting starts a run.
    pub disconnect: Option<bool>,
    /// If true, a failed attempt to connect starts a run.
    pub failure: Option<bool>,
}
record!(FlowTriggerIntegrationConfig: Default {
    "connect" => optional(connect: Option<bool>),
    "message" => optional(message: Option<bool>),
    "disconnect" => optional(disconnect: Option<bool>),
    "failure" => optional(failure: Option<bool>),
});

/// Properties of the trigger in the editor.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerIntegrationMeta {
    /// Accepted: `trigger`.
    pub category: Option<String>,
    /// Type of the integration.
    pub name: Option<IntegrationType>,
    /// 1 to 255 characters.
    pub label: Option<String>,
    /// Horizontal position in the editor.
    pub x: Option<Number>,
    /// Vertical position in the editor.
    pub y: Option<Number>,
    /// At most 48 characters.
    pub ui_id: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// At most 1024 characters.
    pub icon: Option<String>,
    /// At most 1024 characters.
    pub color: Option<String>,
    pub input_count: Option<Number>,
    pub output_count: Option<Number>,
    /// At most 48 characters.
    pub trigger_id: Option<String>,
    /// At most 48 characters.
    pub id: Option<String>,
}
record!(FlowTriggerIntegrationMeta: Default {
    "category" => optional(category: Option<String>),
    "name" => optional(name: Option<IntegrationType>),
    "label" => optional(label: Option<String>),
    "x" => optional(x: Option<Number>),
    "y" => optional(y: Option<Number>),
    "uiId" => optional(ui_id: Option<String>),
    "description" => optional(description: Option<String>),
    "icon" => optional(icon: Option<String>),
    "color" => optional(color: Option<String>),
    "inputCount" => optional(input_count: Option<Number>),
    "outputCount" => optional(output_count: Option<Number>),
    "triggerId" => optional(trigger_id: Option<String>),
    "id" => optional(id: Option<String>),
});

/// Properties of the trigger in the editor.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerMeta {
    /// Accepted: `trigger`.
    pub category: Option<String>,
    pub name: Option<String>,
    /// 1 to 255 characters.
    pub label: Option<String>,
    /// Horizontal position in the editor.
    pub x: Option<Number>,
    /// Vertical position in the editor.
    pub y: Option<Number>,
    /// At most 48 characters.
    pub ui_id: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// At most 1024 characters.
    pub icon: Option<String>,
    /// At most 1024 characters.
    pub color: Option<String>,
    pub input_count: Option<Number>,
    pub output_count: Option<Number>,
    /// At most 48 characters.
    pub id: Option<String>,
}
record!(FlowTriggerMeta: Default {
    "category" => optional(category: Option<String>),
    "name" => optional(name: Option<String>),
    "label" => optional(label: Option<String>),
    "x" => optional(x: Option<Number>),
    "y" => optional(y: Option<Number>),
    "uiId" => optional(ui_id: Option<String>),
    "description" => optional(description: Option<String>),
    "icon" => optional(icon: Option<String>),
    "color" => optional(color: Option<String>),
    "inputCount" => optional(input_count: Option<Number>),
    "outputCount" => optional(output_count: Option<Number>),
    "id" => optional(id: Option<String>),
});

/// Starts a run when a message is published to an MQTT topic. For application and edge workflows.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerMqttTopic {
    /// Topic, with `+` and `#` as wildcards. For the broker `external`, name of the client
    /// configuration on the agent.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub config: Option<FlowTriggerMqttTopicConfig>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerRequestMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}
record!(FlowTriggerMqttTopic: Default where "type" = "mqttTopic" {
    "key" => optional(key: Option<String>),
    "config" => optional(config: Option<FlowTriggerMqttTopicConfig>),
    "meta" => optional(meta: Option<FlowTriggerRequestMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// The type of `flowTriggerMqttTopic.config`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerMqttTopicConfig {
    /// Broker: that of the platform (`losant`), that of the edge agent (`local`), or one configured
    /// on the agent (`external`). The default is `losant`.
    pub integration_id: Option<FlowTriggerMqttTopicConfigIntegrationId>,
}
record!(FlowTriggerMqttTopicConfig: Default {
    "integrationId" => optional(integration_id: Option<FlowTriggerMqttTopicConfigIntegrationId>),
});

string_enum! {
    /// Broker: that of the platform (`losant`), that of the edge agent (`local`), or one configured
    /// on the agent (`external`). The default is `losant`.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerMqttTopicConfigIntegrationId {
        Losant = "losant",
        Local = "local",
        External = "external",
    }
}

/// Starts a run when the edge agent receives changes from the platform. For edge workflows.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerOnSync {
    /// Set by the server.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub config: Option<FlowTriggerOnSyncConfig>,
    /// Properties of the trigger in the editor.
    pub meta: Option<TriggerMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}
record!(FlowTriggerOnSync: Default where "type" = "onSync" {
    "key" => optional(key: Option<String>),
    "config" => optional(config: Option<FlowTriggerOnSyncConfig>),
    "meta" => optional(meta: Option<TriggerMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// The type of `flowTriggerOnSync.config`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerOnSyncConfig {
    /// Changes that start runs: to the application's name or globals (`application`), to the Edge
    /// Compute device (`device`), or to a peripheral of it (`peripheral`).
    ///
    /// 1 to 3 items.
    pub sync_types: Option<Vec<FlowTriggerOnSyncConfigSyncType>>,
}
record!(FlowTriggerOnSyncConfig: Default {
    "syncTypes" => optional(sync_types: Option<Vec<FlowTriggerOnSyncConfigSyncType>>),
});

string_enum! {
    /// The type of `flowTriggerOnSync.config.syncTypes[]`.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerOnSyncConfigSyncType {
        Application = "application",
        Device = "device",
        Peripheral = "peripheral",
    }
}

/// Starts a run when a node of an OPC UA server has a new value or raises an event. For edge
/// workflows.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerOpcua {
    /// Set by the server.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub config: Option<FlowTriggerOpcuaConfig>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}
record!(FlowTriggerOpcua: Default where "type" = "opcua" {
    "key" => optional(key: Option<String>),
    "config" => optional(config: Option<FlowTriggerOpcuaConfig>),
    "meta" => optional(meta: Option<FlowTriggerMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// The type of `flowTriggerOpcua.config`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerOpcuaConfig {
    /// URI of the server, such as `opc.tcp://localhost:4840/UA/Server`.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub uri: Option<String>,
    /// Security policy: `None`, `Basic128`, `Basic128Rsa15`, `Basic192`, `Basic192Rsa15`,
    /// `Basic256` or `Basic256Sha256`.
    ///
    /// At most 255 characters.
    pub security_policy: Option<String>,
    /// Security mode: `NONE`, `SIGN` or `SIGNANDENCRYPT`.
    ///
    /// At most 255 characters.
    pub security_mode: Option<String>,
    /// User name for the server.
    ///
    /// At most 1024 characters.
    pub username: Option<String>,
    /// Secret. Password for the server.
    ///
    /// At most 1024 characters.
    pub password: Option<Secret<String>>,
    /// Client certificate, in PEM format. Required unless `securityPolicy` is `None`.
    ///
    /// At most 32767 characters.
    pub cert: Option<String>,
    /// Secret. Private key of the client certificate, in PEM format. Required unless
    /// `securityPolicy` is `None`.
    ///
    /// At most 32767 characters.
    pub private_key: Option<Secret<String>>,
    /// Index of the namespace of the monitored node, as text.
    ///
    /// At most 255 characters.
    pub name_space: Option<String>,
    /// Identifier of the monitored node, with the prefix `i=` (integer), `s=` (string), `g=` (GUID)
    /// or `b=` (byte string).
    ///
    /// At most 255 characters.
    pub identifier: Option<String>,
    /// Time between two samples in ms, as text.
    ///
    /// At most 255 characters.
    pub sampling_interval: Option<String>,
    /// OPC UA events and alarms to monitor.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub event_filter: Option<Vec<String>>,
    /// Name of a configuration in the configuration file of the agent, to use instead of the other
    /// fields.
    ///
    /// At most 1024 characters.
    pub config_name: Option<String>,
}
record!(FlowTriggerOpcuaConfig: Default {
    "uri" => optional(uri: Option<String>),
    "securityPolicy" => optional(security_policy: Option<String>),
    "securityMode" => optional(security_mode: Option<String>),
    "username" => optional(username: Option<String>),
    "password" => optional(password: Option<Secret<String>>),
    "cert" => optional(cert: Option<String>),
    "privateKey" => optional(private_key: Option<Secret<String>>),
    "nameSpace" => optional(name_space: Option<String>),
    "identifier" => optional(identifier: Option<String>),
    "samplingInterval" => optional(sampling_interval: Option<String>),
    "eventFilter" => optional(event_filter: Option<Vec<String>>),
    "configName" => optional(config_name: Option<String>),
});

/// Starts a run when a message arrives on a Redis channel. For edge workflows.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerRedis {
    /// Set by the server.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub config: Option<FlowTriggerRedisConfig>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}
record!(FlowTriggerRedis: Default where "type" = "redis" {
    "key" => optional(key: Option<String>),
    "config" => optional(config: Option<FlowTriggerRedisConfig>),
    "meta" => optional(meta: Option<FlowTriggerMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// The type of `flowTriggerRedis.config`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerRedisConfig {
    /// Host name or IP address of the server.
    ///
    /// At most 1024 characters.
    pub host: Option<String>,
    /// Port of the server, as text. The default is 6379.
    ///
    /// At most 16 characters.
    pub port: Option<String>,
    /// Secret. Password for the server.
    ///
    /// At most 1024 characters.
    pub password: Option<Secret<String>>,
    /// Channel, or channel pattern such as `sensor.*`.
    ///
    /// At most 1024 characters.
    pub topic: Option<String>,
    pub file_added: Option<bool>,
    pub file_changed: Option<bool>,
    pub file_removed: Option<bool>,
    pub directory_added: Option<bool>,
    pub directory_removed: Option<bool>,
}
record!(FlowTriggerRedisConfig: Default {
    "host" => optional(host: Option<String>),
    "port" => optional(port: Option<String>),
    "password" => optional(password: Option<Secret<String>>),
    "topic" => optional(topic: Option<String>),
    "fileAdded" => optional(file_added: Option<bool>),
    "fileChanged" => optional(file_changed: Option<bool>),
    "fileRemoved" => optional(file_removed: Option<bool>),
    "directoryAdded" => optional(directory_added: Option<bool>),
    "directoryRemoved" => optional(directory_removed: Option<bool>),
});

/// Starts a run when the web server of the edge agent receives an HTTP request. For edge workflows.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerRequest {
    /// Set by the server.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub config: Option<FlowTriggerRequestConfig>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerRequestMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}
record!(FlowTriggerRequest: Default where "type" = "request" {
    "key" => optional(key: Option<String>),
    "config" => optional(config: Option<FlowTriggerRequestConfig>),
    "meta" => optional(meta: Option<FlowTriggerRequestMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// The type of `flowTriggerRequest.config`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerRequestConfig {
    /// HTTP method to match; `*` matches any.
    pub method: Option<FlowTriggerRequestConfigMethod>,
    /// Path pattern, where `{id}` is a parameter, `{id?}` an optional one and `{path*}` a wildcard.
    /// Empty matches any request.
    ///
    /// At most 1024 characters.
    pub route: Option<String>,
}
record!(FlowTriggerRequestConfig: Default {
    "method" => optional(method: Option<FlowTriggerRequestConfigMethod>),
    "route" => optional(route: Option<String>),
});

string_enum! {
    /// HTTP method to match; `*` matches any.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerRequestConfigMethod {
        /// On the wire: `*`.
        All = "*",
        Delete = "delete",
        Get = "get",
        Options = "options",
        Patch = "patch",
        Post = "post",
        Put = "put",
    }
}

/// Properties of the trigger in the editor.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerRequestMeta {
    /// Accepted: `trigger`.
    pub category: Option<String>,
    pub name: Option<String>,
    /// 1 to 255 characters.
    pub label: Option<String>,
    /// Horizontal position in the editor.
    pub x: Option<Number>,
    /// Vertical position in the editor.
    pub y: Option<Number>,
    /// At most 48 characters.
    pub ui_id: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// At most 1024 characters.
    pub icon: Option<String>,
    /// At most 1024 characters.
    pub color: Option<String>,
    pub input_count: Option<Number>,
    pub output_count: Option<Number>,
    /// At most 48 characters.
    pub trigger_id: Option<String>,
    /// At most 48 characters.
    pub id: Option<String>,
}
record!(FlowTriggerRequestMeta: Default {
    "category" => optional(category: Option<String>),
    "name" => optional(name: Option<String>),
    "label" => optional(label: Option<String>),
    "x" => optional(x: Option<Number>),
    "y" => optional(y: Option<Number>),
    "uiId" => optional(ui_id: Option<String>),
    "description" => optional(description: Option<String>),
    "icon" => optional(icon: Option<String>),
    "color" => optional(color: Option<String>),
    "inputCount" => optional(input_count: Option<Number>),
    "outputCount" => optional(output_count: Option<Number>),
    "triggerId" => optional(trigger_id: Option<String>),
    "id" => optional(id: Option<String>),
});

/// Starts a run when data arrives on a serial port of an edge device. For edge workflows.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerSerial {
    /// Set by the server.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub config: Option<FlowTriggerSerialConfig>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerSerialMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}
record!(FlowTriggerSerial: Default where "type" = "serial" {
    "key" => optional(key: Option<String>),
    "config" => optional(config: Option<FlowTriggerSerialConfig>),
    "meta" => optional(meta: Option<FlowTriggerSerialMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// The type of `flowTriggerSerial.config`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerSerialConfig {
    /// Path of the serial port, such as `/dev/ttyUSB0`.
    ///
    /// At most 1024 characters.
    pub path: Option<String>,
    /// Speed in baud. The default is 9600.
    pub baud_rate: Option<Number>,
    /// Bits per character, from 5 to 8. The default is 8.
    pub data_bits: Option<Number>,
    /// Stop bits, 1 or 2. The default is 1.
    pub stop_bits: Option<Number>,
    /// Parity: `none`, `even`, `odd`, `mark` or `space`. The default is `none`.
    ///
    /// At most 8 characters.
    pub parity: Option<String>,
    /// If true, RTS/CTS flow control is used.
    pub rtscts: Option<bool>,
    /// Encoding of the payload: `utf8`, `ascii`, `utf16le`, `base64`, `binary` or `hex`. The
    /// default is `utf8`.
    ///
    /// At most 48 characters.
    pub encoding: Option<String>,
    /// Text written once when the port opens.
    ///
    /// At most 1024 characters.
    pub write_on_open: Option<String>,
    /// Encoding of `writeOnOpen`: `utf8`, `ascii`, `utf16le`, `base64`, `binary` or `hex`. The
    /// default is `utf8`.
    ///
    /// At most 48 characters.
    pub write_on_open_encoding: Option<String>,
    /// Number of bytes that start a run, as text. Give either this or `delimiter`.
    ///
    /// At most 48 characters.
    pub byte_length: Option<String>,
    /// Characters that end a piece of data and start a run. Give either this or `byteLength`.
    ///
    /// At most 48 characters.
    pub delimiter: Option<String>,
    /// Encoding of `delimiter`: `utf8`, `ascii`, `utf16le`, `base64`, `binary` or `hex`. The
    /// default is `utf8`.
    ///
    /// At most 48 characters.
    pub delimiter_encoding: Option<String>,
}
record!(FlowTriggerSerialConfig: Default {
    "path" => optional(path: Option<String>),
    "baudRate" => optional(baud_rate: Option<Number>),
    "dataBits" => optional(data_bits: Option<Number>),
    "stopBits" => optional(stop_bits: Option<Number>),
    "parity" => optional(parity: Option<String>),
    "rtscts" => optional(rtscts: Option<bool>),
    "encoding" => optional(encoding: Option<String>),
    "writeOnOpen" => optional(write_on_open: Option<String>),
    "writeOnOpenEncoding" => optional(write_on_open_encoding: Option<String>),
    "byteLength" => optional(byte_length: Option<String>),
    "delimiter" => optional(delimiter: Option<String>),
    "delimiterEncoding" => optional(delimiter_encoding: Option<String>),
});

/// Properties of the trigger in the editor.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerSerialMeta {
    /// Accepted: `trigger`.
    pub category: Option<String>,
    /// Accepted: `serial`.
    pub name: Option<String>,
    /// 1 to 255 characters.
    pub label: Option<String>,
    /// Horizontal position in the editor.
    pub x: Option<Number>,
    /// Vertical position in the editor.
    pub y: Option<Number>,
    /// At most 48 characters.
    pub ui_id: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// At most 1024 characters.
    pub icon: Option<String>,
    /// At most 1024 characters.
    pub color: Option<String>,
    pub input_count: Option<Number>,
    pub output_count: Option<Number>,
    /// At most 48 characters.
    pub id: Option<String>,
    /// How data is split: by `delimiter` or by `byteLength`.
    pub parse_by: Option<FlowTriggerSerialMetaParseBy>,
}
record!(FlowTriggerSerialMeta: Default {
    "category" => optional(category: Option<String>),
    "name" => optional(name: Option<String>),
    "label" => optional(label: Option<String>),
    "x" => optional(x: Option<Number>),
    "y" => optional(y: Option<Number>),
    "uiId" => optional(ui_id: Option<String>),
    "description" => optional(description: Option<String>),
    "icon" => optional(icon: Option<String>),
    "color" => optional(color: Option<String>),
    "inputCount" => optional(input_count: Option<Number>),
    "outputCount" => optional(output_count: Option<Number>),
    "id" => optional(id: Option<String>),
    "parseBy" => optional(parse_by: Option<FlowTriggerSerialMetaParseBy>),
});

string_enum! {
    /// How data is split: by `delimiter` or by `byteLength`.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerSerialMetaParseBy {
        ByteLength = "byteLength",
        Delimiter = "delimiter",
    }
}

/// Starts a run when an edge device receives an SNMP trap or inform request. For edge workflows.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerSnmpTrap {
    /// Set by the server.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub config: Option<FlowTriggerSnmpTrapConfig>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}
record!(FlowTriggerSnmpTrap: Default where "type" = "snmpTrap" {
    "key" => optional(key: Option<String>),
    "config" => optional(config: Option<FlowTriggerSnmpTrapConfig>),
    "meta" => optional(meta: Option<FlowTriggerMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// The type of `flowTriggerSnmpTrap.config`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerSnmpTrapConfig {
    /// UDP port to listen on, as text.
    ///
    /// At most 5 characters.
    pub udp_port: String,
    pub snmp_trap_config: FlowSnmpTrapConfig,
}

impl FlowTriggerSnmpTrapConfig {
    /// Creates the value from its required fields.
    pub fn new(udp_port: impl Into<String>, snmp_trap_config: impl Into<FlowSnmpTrapConfig>) -> Self {
        Self { udp_port: udp_port.into(), snmp_trap_config: snmp_trap_config.into() }
    }
}
record!(FlowTriggerSnmpTrapConfig {
    "udpPort" => required(udp_port),
    "snmpTrapConfig" => required(snmp_trap_config),
});

/// Starts runs at an interval (`seconds`) or on a schedule (`cron`). For application and edge
/// workflows.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerTimer {
    /// Set by the server.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub config: Option<FlowTriggerTimerConfig>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerTimerMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}
record!(FlowTriggerTimer: Default where "type" = "timer" {
    "key" => optional(key: Option<String>),
    "config" => optional(config: Option<FlowTriggerTimerConfig>),
    "meta" => optional(meta: Option<FlowTriggerTimerMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// The type of `flowTriggerTimer.config`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerTimerConfig {
    /// Interval in seconds, at least 1 in the cloud and 0.1 on edge devices.
    pub seconds: Option<Number>,
    /// Cron expression of 5 fields, or of 6 with seconds first.
    ///
    /// At most 255 characters.
    pub cron: Option<String>,
    /// Time zone of the schedule, as an IANA name. The default is UTC.
    ///
    /// At most 255 characters.
    pub tz: Option<String>,
}
record!(FlowTriggerTimerConfig: Default {
    "seconds" => optional(seconds: Option<Number>),
    "cron" => optional(cron: Option<String>),
    "tz" => optional(tz: Option<String>),
});

/// Properties of the trigger in the editor.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowTriggerTimerMeta {
    /// Accepted: `trigger`.
    pub category: Option<String>,
    /// Accepted: `timer`.
    pub name: Option<String>,
    /// 1 to 255 characters.
    pub label: Option<String>,
    /// Horizontal position in the editor.
    pub x: Option<Number>,
    /// Vertical position in the editor.
    pub y: Option<Number>,
    /// At most 48 characters.
    pub ui_id: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// At most 1024 characters.
    pub icon: Option<String>,
    /// At most 1024 characters.
    pub color: Option<String>,
    pub input_count: Option<Number>,
    pub output_count: Option<Number>,
    /// At most 48 characters.
    pub id: Option<String>,
    /// How the timer is set in the editor: as an interval (`seconds`), by days of the week
    /// (`cronWeekly`) or by cron expression (`cron`).
    pub timer_type_select: Option<FlowTriggerTimerMetaTimerTypeSelect>,
    /// Time of day as `HH:MM:SS`, selected in the editor.
    ///
    /// At most 255 characters.
    pub time_at: Option<String>,
    /// Time zone selected in the editor.
    ///
    /// At most 255 characters.
    pub timezone: Option<String>,
    /// Days of the week from 0 (Sunday) to 6 (Saturday), selected in the editor.
    ///
    /// At most 7 items.
    pub weekdays: Option<Vec<Number>>,
}
record!(FlowTriggerTimerMeta: Default {
    "category" => optional(category: Option<String>),
    "name" => optional(name: Option<String>),
    "label" => optional(label: Option<String>),
    "x" => optional(x: Option<Number>),
    "y" => optional(y: Option<Number>),
    "uiId" => optional(ui_id: Option<String>),
    "description" => optional(description: Option<String>),
    "icon" => optional(icon: Option<String>),
    "color" => optional(color: Option<String>),
    "inputCount" => optional(input_count: Option<Number>),
    "outputCount" => optional(output_count: Option<Number>),
    "id" => optional(id: Option<String>),
    "timerTypeSelect" => optional(timer_type_select: Option<FlowTriggerTimerMetaTimerTypeSelect>),
    "timeAt" => optional(time_at: Option<String>),
    "timezone" => optional(timezone: Option<String>),
    "weekdays" => optional(weekdays: Option<Vec<Number>>),
});

string_enum! {
    /// How the timer is set in the editor: as an interval (`seconds`), by days of the week
    /// (`cronWeekly`) or by cron expression (`cron`).
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerTimerMetaTimerTypeSelect {
        CronWeekly = "cronWeekly",
        Seconds = "seconds",
        Cron = "cron",
    }
}

/// A saved version of a workflow. Experience workflows are saved as part of experience versions.
///
/// Used by [`flowVersion.get`](crate::resources::flow_version::Get),
/// [`flowVersion.patch`](crate::resources::flow_version::Patch),
/// [`flowVersions.post`](crate::resources::flow_versions::Post).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FlowVersion {
    /// A saved version of a workflow of any class but `experience`. Its triggers, nodes and globals
    /// cannot be changed.
    ///
    /// An object whose `flowClass` is `cloud`, `edge`, `embedded` or `customNode`.
    Standard(Box<FlowVersionStandard>),
    /// An experience workflow, as saved in one or more experience versions.
    ///
    /// An object whose `flowClass` is `experience`.
    Experience(Box<FlowVersionExperience>),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(FlowVersion by ["flowClass"] {
    tags("cloud" | "edge" | "embedded" | "customNode") => Standard(FlowVersionStandard),
    tags("experience") => Experience(FlowVersionExperience),
});

/// An experience workflow, as saved in one or more experience versions.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowVersionExperience {
    /// Same as `flowVersionId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_version_id: Option<FlowVersionId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_id: Option<FlowId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Names of the experience versions that contain the workflow.
    ///
    /// Items: 1 to 255 characters.
    pub versions: Option<Vec<String>>,
    /// If false, the workflow is disabled.
    pub enabled: Option<bool>,
    pub triggers: Option<Vec<FlowTrigger>>,
    pub nodes: Option<Vec<FlowNode>>,
    /// Constants that templates read as `{{globals.key}}`.
    ///
    /// At most 100 items.
    pub globals: Option<Vec<FlowGlobal>>,
    pub stats: Option<FlowRunCounts>,
}
record!(FlowVersionExperience: Default where "flowClass" = "experience" {
    "id" => optional(id),
    "flowVersionId" => optional(flow_version_id),
    "flowId" => optional(flow_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "name" => optional(name),
    "description" => optional(description),
    "versions" => optional(versions),
    "enabled" => optional(enabled),
    "triggers" => optional(triggers),
    "nodes" => optional(nodes),
    "globals" => optional(globals),
    "stats" => optional(stats),
});

/// Number of recent runs of one version, and of errors in them.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowVersionRunCounts {
    /// Number of runs.
    pub run_count: Option<Number>,
    /// Number of errors in these runs.
    pub error_count: Option<Number>,
}
record!(FlowVersionRunCounts: Default {
    "runCount" => optional(run_count),
    "errorCount" => optional(error_count),
});

/// A saved version of a workflow of any class but `experience`. Its triggers, nodes and globals
/// cannot be changed.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowVersionStandard {
    /// Same as `flowVersionId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_version_id: Option<FlowVersionId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_id: Option<FlowId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// ID of the creator; see `createdByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub created_by_id: Option<String>,
    pub created_by_type: Option<CreatorType>,
    /// ID of the last updater; see `lastUpdatedByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub last_updated_by_id: Option<String>,
    pub last_updated_by_type: Option<CreatorType>,
    /// Name of the version.
    ///
    /// 1 to 255 characters.
    pub version: Option<String>,
    pub flow_class: Option<FlowVersionStandardFlowClass>,
    /// Notes on the version.
    ///
    /// At most 32767 characters.
    pub notes: Option<String>,
    /// If false, the version is disabled.
    pub enabled: Option<bool>,
    pub triggers: Option<Vec<FlowTrigger>>,
    pub nodes: Option<Vec<FlowNode>>,
    /// Constants that templates read as `{{globals.key}}`.
    ///
    /// At most 100 items.
    pub globals: Option<Vec<FlowGlobal>>,
    /// For workflows that run on devices: lowest agent version that can run the version.
    ///
    /// Pattern: `^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$`.
    pub minimum_agent_version: Option<String>,
    pub custom_node_config: Option<CustomNodeConfig>,
    pub stats: Option<FlowRunCounts>,
}
record!(FlowVersionStandard: Default {
    "id" => optional(id),
    "flowVersionId" => optional(flow_version_id),
    "flowId" => optional(flow_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "createdById" => optional(created_by_id),
    "createdByType" => optional(created_by_type),
    "lastUpdatedById" => optional(last_updated_by_id),
    "lastUpdatedByType" => optional(last_updated_by_type),
    "version" => optional(version),
    "flowClass" => optional(flow_class),
    "notes" => optional(notes),
    "enabled" => optional(enabled),
    "triggers" => optional(triggers),
    "nodes" => optional(nodes),
    "globals" => optional(globals),
    "minimumAgentVersion" => optional(minimum_agent_version),
    "customNodeConfig" => optional(custom_node_config),
    "stats" => optional(stats),
});

string_enum! {
    /// The type of `flowVersionStandard.flowClass`.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowVersionStandardFlowClass {
        Cloud = "cloud",
        Edge = "edge",
        Embedded = "embedded",
        CustomNode = "customNode",
    }
}

/// A page of workflow versions.
///
/// Used by [`flowVersions.get`](crate::resources::flow_versions::Get),
/// [`flows.getByVersion`](crate::resources::flows::GetByVersion).
#[non_exhaustive]
pub struct FlowVersions {
    pub items: Option<Vec<FlowVersion>>,
    /// Number of versions on this page.
    pub count: Option<i64>,
    /// Number of versions on all pages.
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
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// ID of the workflow whose versions are listed.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_id: Option<FlowId>,
}
record!(FlowVersions: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "perPage" => optional(per_page),
    "page" => optional(page),
    "filter" => optional(filter),
    "filterField" => optional(filter_field),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
    "applicationId" => optional(application_id),
    "flowId" => optional(flow_id),
});
list!(FlowVersions, items: FlowVersion);
