// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{BTreeMap, Model, Number, Secret, Timestamp, UnknownValue, list, record, union, words};
use super::{
    CreatorType, CustomNodeCategory, CustomNodeConfig, CustomNodeSupport, EmptyObject,
    FlowClass, FlowNode, FlowTriggerGeneric, FlowTriggerVirtualButton, IntegrationType,
    SortDirection, TriggerMeta,
};

/// Flow.
///
/// A workflow: triggers that start it and nodes that do the work. What stands here is the develop
/// version.
///
/// The class says where the workflow runs. A few fields belong to custom nodes only:
/// `shortDescription`, `iconData`, `docsUrl`, `category` and those that begin with `customNode`.
///
/// Used by [`flow.get`](crate::resources::flow::Get),
/// [`flow.patch`](crate::resources::flow::Patch), [`flows.post`](crate::resources::flows::Post).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Flow {
    /// Same as `flowId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `flowId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_id: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `creationDate`.
    pub creation_date: Option<Timestamp>,
    /// `lastUpdated`.
    pub last_updated: Option<Timestamp>,
    /// `createdById`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub created_by_id: Option<String>,
    /// `createdByType`.
    pub created_by_type: Option<CreatorType>,
    /// `lastUpdatedById`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub last_updated_by_id: Option<String>,
    /// `lastUpdatedByType`.
    pub last_updated_by_type: Option<CreatorType>,
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// For custom nodes: one line for the palette.
    ///
    /// At most 1024 characters.
    pub short_description: Option<String>,
    /// For custom nodes: picture, as a data URL.
    ///
    /// At most 32767 characters. Pattern:
    /// `^data:image/(jpg|jpeg|png|svg\+xml);base64,[0-9a-zA-Z+/=]*$`.
    pub icon_data: Option<String>,
    /// For custom nodes: address of a page that explains the node.
    ///
    /// At most 1024 characters.
    pub docs_url: Option<String>,
    /// `category`.
    pub category: Option<CustomNodeCategory>,
    /// If false, no trigger starts a run.
    pub enabled: Option<bool>,
    /// Version that runs; absent if that is the develop version.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub default_version_id: Option<String>,
    /// Oldest version of the agent that can run the workflow, for those that run on devices.
    ///
    /// Pattern: `^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$`.
    pub minimum_agent_version: Option<String>,
    /// `flowClass`.
    pub flow_class: Option<FlowClass>,
    /// `triggers`.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// `nodes`.
    pub nodes: Option<Vec<FlowNode>>,
    /// `customNodeConfig`.
    pub custom_node_config: Option<CustomNodeConfig>,
    /// For custom nodes: where they can run.
    ///
    /// At most 1 items.
    pub custom_node_supports: Option<Vec<CustomNodeSupport>>,
    /// For custom nodes: in how many places they are used.
    pub custom_node_use_count: Option<Number>,
    /// Constants that the nodes can read.
    ///
    /// At most 100 items.
    pub globals: Option<Vec<FlowGlobal>>,
    /// True if the develop version no longer has the workflow.
    pub deleted_in_develop: Option<bool>,
    /// `stats`.
    pub stats: Option<FlowRunCounts>,
}

record!(Flow {
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

/// Flow Beckhoff Subscription.
///
/// A variable of the controller that a Beckhoff trigger watches.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowBeckhoffSubscription {
    /// Name of the variable.
    ///
    /// At most 1024 characters.
    pub name: Option<String>,
}

record!(FlowBeckhoffSubscription { "name" => optional(name) });

/// Flow Global.
///
/// A constant that all nodes of a workflow can read.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq)]
pub struct FlowGlobal {
    /// Name of the constant.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub key: String,
    /// Its value, as JSON text.
    ///
    /// 1 to 32767 characters.
    pub json: String,
}

impl FlowGlobal {
    /// With what is required.
    pub fn new(key: impl Into<String>, json: impl Into<String>) -> Self { Self { key: key.into(), json: json.into() } }
}

record!(FlowGlobal { "key" => required(key), "json" => required(json) });

/// Flow Run Counts.
///
/// How often a workflow ran lately, and how often with an error.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowRunCounts {
    /// `runCount`.
    pub run_count: Option<Number>,
    /// Errors in those runs.
    pub error_count: Option<Number>,
    /// The same two numbers for each version.
    pub by_version: Option<BTreeMap<String, FlowVersionRunCounts>>,
}

record!(FlowRunCounts {
    "runCount" => optional(run_count),
    "errorCount" => optional(error_count),
    "byVersion" => optional(by_version),
});

/// Flow Snmp Trap Config.
///
/// How SNMP traps prove where they come from: a community, or a user with keys.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowSnmpTrapConfig {
    /// Community name of the senders.
    ///
    /// At most 1024 characters.
    pub community: Option<Secret<String>>,
    /// `user`.
    pub user: Option<FlowSnmpTrapUser>,
}

record!(FlowSnmpTrapConfig {
    "community" => optional(community),
    "user" => optional(user),
});

/// Flow Snmp Trap User.
///
/// A user whose traps are accepted.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq)]
pub struct FlowSnmpTrapUser {
    /// `name`.
    ///
    /// At most 1024 characters.
    pub name: String,
    /// Whether traps must be signed, or signed and encrypted.
    pub security_level: FlowSnmpTrapUserSecurityLevel,
    /// Method of signing.
    pub auth_method: Option<FlowSnmpTrapUserAuthMethod>,
    /// Key for signing. Secret.
    ///
    /// At most 1024 characters.
    pub auth_key: Option<Secret<String>>,
    /// `encryptionMethod`.
    pub encryption_method: Option<FlowSnmpTrapUserEncryptionMethod>,
    /// Key for encryption. Secret.
    ///
    /// At most 1024 characters.
    pub encryption_key: Option<Secret<String>>,
}

impl FlowSnmpTrapUser {
    /// With what is required.
    pub fn new(name: impl Into<String>, security_level: impl Into<FlowSnmpTrapUserSecurityLevel>) -> Self {
        Self { name: name.into(), security_level: security_level.into(), ..Model::blank() }
    }
}

record!(FlowSnmpTrapUser {
    "name" => required(name),
    "securityLevel" => required(security_level),
    "authMethod" => optional(auth_method),
    "authKey" => optional(auth_key),
    "encryptionMethod" => optional(encryption_method),
    "encryptionKey" => optional(encryption_key),
});

words! {
    /// Method of signing.
    ///
    /// Used on the pages [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowSnmpTrapUserAuthMethod {
        /// `sha`.
        Sha = "sha",
        /// `md5`.
        Md5 = "md5",
    }
}

words! {
    /// The shape of `flowSnmpTrapUser.encryptionMethod`.
    ///
    /// Used on the pages [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowSnmpTrapUserEncryptionMethod {
        /// `aes`.
        Aes = "aes",
        /// `des`.
        Des = "des",
    }
}

words! {
    /// Whether traps must be signed, or signed and encrypted.
    ///
    /// Used on the pages [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowSnmpTrapUserSecurityLevel {
        /// `none`.
        None = "none",
        /// `auth`.
        Auth = "auth",
        /// `authAndEncrypt`.
        AuthAndEncrypt = "authAndEncrypt",
    }
}

/// Flow Trigger.
///
/// What starts a run of a workflow. `type` names the kind; `config` and `meta` follow it.
///
/// In all kinds, `key` says what is listened to where that is a single thing, `outputIds` names the
/// nodes that come next, one list for each output, and `meta` is what the editor keeps: label,
/// position and looks.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FlowTrigger {
    /// `appFile`.
    AppFile(Box<FlowTriggerAppFile>),
    /// `customNodeStart`, `deviceCreate`, `deviceCommand`, `deviceIdConnect`, `deviceTagConnect`,
    /// `deviceIdDisconnect`, `deviceTagDisconnect`, `inboundEmail`, `notebook`, `onBoot`,
    /// `onConnect`, `onDisconnect`, `resourceJobComplete`, `resourceJobIteration`,
    /// `resourceJobIterationTimeout`, `udp`, `webhook`.
    Generic(Box<FlowTriggerGeneric>),
    /// `beckhoff`.
    Beckhoff(Box<FlowTriggerBeckhoff>),
    /// `dataTable`.
    DataTable(Box<FlowTriggerDataTable>),
    /// `integration`.
    Integration(Box<FlowTriggerIntegration>),
    /// `deviceId`, `deviceTag`.
    Device(Box<FlowTriggerDevice>),
    /// `deviceIdInactivity`, `deviceTagInactivity`.
    DeviceInactivity(Box<FlowTriggerDeviceInactivity>),
    /// `direct`.
    Direct(Box<FlowTriggerDirect>),
    /// `endpoint`.
    Endpoint(Box<FlowTriggerEndpoint>),
    /// `event`.
    Event(Box<FlowTriggerEvent>),
    /// `fileTail`.
    FileTail(Box<FlowTriggerFileTail>),
    /// `fileWatch`.
    FileWatch(Box<FlowTriggerFileWatch>),
    /// `flowError`.
    FlowError(Box<FlowTriggerFlowError>),
    /// `mqttTopic`.
    MqttTopic(Box<FlowTriggerMqttTopic>),
    /// `onSync`.
    OnSync(Box<FlowTriggerOnSync>),
    /// `opcua`.
    Opcua(Box<FlowTriggerOpcua>),
    /// `redis`.
    Redis(Box<FlowTriggerRedis>),
    /// `request`.
    Request(Box<FlowTriggerRequest>),
    /// `serial`.
    Serial(Box<FlowTriggerSerial>),
    /// `snmpTrap`.
    SnmpTrap(Box<FlowTriggerSnmpTrap>),
    /// `timer`.
    Timer(Box<FlowTriggerTimer>),
    /// `virtualButton`.
    VirtualButton(Box<FlowTriggerVirtualButton>),
    /// Another shape, which this version does not know.
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

/// Flow Trigger App File.
///
/// Starts a run when a file of the application is made, changed or deleted.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerAppFile {
    /// `key`.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `config`.
    pub config: Option<FlowTriggerAppFileConfig>,
    /// `meta`.
    pub meta: Option<FlowTriggerMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

record!(FlowTriggerAppFile {
    "key" => optional(key),
    "type" => constant("appFile"),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// The shape of `flowTriggerAppFile.config`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerAppFileConfig {
    /// `delete`.
    pub delete: Option<bool>,
    /// `create`.
    pub create: Option<bool>,
    /// `update`.
    pub update: Option<bool>,
    /// Whether it looks at public files.
    pub public: Option<bool>,
    /// Whether it looks at private files.
    pub private: Option<bool>,
}

record!(FlowTriggerAppFileConfig {
    "delete" => optional(delete),
    "create" => optional(create),
    "update" => optional(update),
    "public" => optional(public),
    "private" => optional(private),
});

/// Flow Trigger Beckhoff.
///
/// Starts a run when a variable of a Beckhoff controller changes, seen from an edge device.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerBeckhoff {
    /// `key`.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `config`.
    pub config: Option<FlowTriggerBeckhoffConfig>,
    /// `meta`.
    pub meta: Option<FlowTriggerMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

record!(FlowTriggerBeckhoff {
    "key" => optional(key),
    "type" => constant("beckhoff"),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// The shape of `flowTriggerBeckhoff.config`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerBeckhoffConfig {
    /// AMS address of the agent.
    ///
    /// At most 1024 characters.
    pub local_ams_net_id: Option<String>,
    /// `localAdsPort`.
    ///
    /// At most 1024 characters.
    pub local_ads_port: Option<String>,
    /// AMS address of the controller.
    ///
    /// At most 1024 characters.
    pub target_ams_net_id: Option<String>,
    /// `targetAdsPort`.
    ///
    /// At most 1024 characters.
    pub target_ads_port: Option<String>,
    /// Host of the AMS router.
    ///
    /// At most 1024 characters.
    pub router_host: Option<String>,
    /// `routerTcpPort`.
    ///
    /// At most 1024 characters.
    pub router_tcp_port: Option<String>,
    /// Time between two looks at the variables, in ms.
    ///
    /// From `10` to `3600000`.
    pub cycle_time_ms: Option<i64>,
    /// `subscriptions`.
    ///
    /// At most 100 items.
    pub subscriptions: Option<Vec<FlowBeckhoffSubscription>>,
    /// Connection settings that the device has under this name.
    ///
    /// At most 1024 characters.
    pub config_name: Option<String>,
}

record!(FlowTriggerBeckhoffConfig {
    "localAmsNetId" => optional(local_ams_net_id),
    "localAdsPort" => optional(local_ads_port),
    "targetAmsNetId" => optional(target_ams_net_id),
    "targetAdsPort" => optional(target_ads_port),
    "routerHost" => optional(router_host),
    "routerTcpPort" => optional(router_tcp_port),
    "cycleTimeMs" => optional(cycle_time_ms),
    "subscriptions" => optional(subscriptions),
    "configName" => optional(config_name),
});

/// Flow Trigger Data Table.
///
/// Starts a run when rows of a data table are added, changed or deleted.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerDataTable {
    /// ID of the data table.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `config`.
    pub config: Option<FlowTriggerDataTableConfig>,
    /// `meta`.
    pub meta: Option<FlowTriggerMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

record!(FlowTriggerDataTable {
    "key" => optional(key),
    "type" => constant("dataTable"),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// The shape of `flowTriggerDataTable.config`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerDataTableConfig {
    /// Whether an insert of many rows at once counts.
    pub bulk_insert: Option<bool>,
    /// `delete`.
    pub delete: Option<bool>,
    /// `insert`.
    pub insert: Option<bool>,
    /// `update`.
    pub update: Option<bool>,
}

record!(FlowTriggerDataTableConfig {
    "bulkInsert" => optional(bulk_insert),
    "delete" => optional(delete),
    "insert" => optional(insert),
    "update" => optional(update),
});

/// Flow Trigger Device.
///
/// Starts a run when a device reports its state.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq)]
pub struct FlowTriggerDevice {
    /// ID of the device, or the tag that devices carry.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `type`.
    pub type_: FlowTriggerDeviceType,
    /// `config`.
    pub config: Option<FlowTriggerDeviceConfig>,
    /// `meta`.
    pub meta: Option<FlowTriggerDeviceMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

impl FlowTriggerDevice {
    /// With what is required.
    pub fn new(type_: impl Into<FlowTriggerDeviceType>) -> Self { Self { type_: type_.into(), ..Model::blank() } }
}

record!(FlowTriggerDevice {
    "key" => optional(key),
    "type" => required(type_),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// The shape of `flowTriggerDevice.config`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerDeviceConfig {
    /// States with only these attributes start no run.
    ///
    /// At most 100 items.
    pub attribute_blacklist: Option<Vec<String>>,
    /// Only states with one of these attributes start a run.
    ///
    /// At most 100 items.
    pub attribute_whitelist: Option<Vec<String>>,
    /// How old a state may be and still start a run.
    pub max_age: Option<Number>,
    /// Whether states that come in batches count, those that come alone, or both.
    pub trigger_on: Option<FlowTriggerDeviceConfigTriggerOn>,
    /// One run for a batch, or one for each state in it.
    pub batch_behavior: Option<FlowTriggerDeviceConfigBatchBehavior>,
    /// Whether states with values of the wrong type count.
    pub allow_invalid: Option<bool>,
}

record!(FlowTriggerDeviceConfig {
    "attributeBlacklist" => optional(attribute_blacklist),
    "attributeWhitelist" => optional(attribute_whitelist),
    "maxAge" => optional(max_age),
    "triggerOn" => optional(trigger_on),
    "batchBehavior" => optional(batch_behavior),
    "allowInvalid" => optional(allow_invalid),
});

words! {
    /// One run for a batch, or one for each state in it.
    ///
    /// Used on the pages [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerDeviceConfigBatchBehavior {
        /// `once`.
        Once = "once",
        /// `each`.
        Each = "each",
    }
}

words! {
    /// Whether states that come in batches count, those that come alone, or both.
    ///
    /// Used on the pages [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerDeviceConfigTriggerOn {
        /// `batch`.
        Batch = "batch",
        /// `individual`.
        Individual = "individual",
        /// `both`.
        Both = "both",
    }
}

/// Flow Trigger Device Inactivity.
///
/// Starts a run when a device has not reported its state for some time.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq)]
pub struct FlowTriggerDeviceInactivity {
    /// ID of the device, or the tag that devices carry.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `type`.
    pub type_: FlowTriggerDeviceInactivityType,
    /// `config`.
    pub config: Option<FlowTriggerDeviceInactivityConfig>,
    /// `meta`.
    pub meta: Option<FlowTriggerMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

impl FlowTriggerDeviceInactivity {
    /// With what is required.
    pub fn new(type_: impl Into<FlowTriggerDeviceInactivityType>) -> Self {
        Self { type_: type_.into(), ..Model::blank() }
    }
}

record!(FlowTriggerDeviceInactivity {
    "key" => optional(key),
    "type" => required(type_),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// The shape of `flowTriggerDeviceInactivity.config`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerDeviceInactivityConfig {
    /// Seconds without a state.
    pub seconds: Option<Number>,
}

record!(FlowTriggerDeviceInactivityConfig { "seconds" => optional(seconds) });

words! {
    /// The shape of `flowTriggerDeviceInactivity.type`.
    ///
    /// Used on the pages [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerDeviceInactivityType {
        /// `deviceIdInactivity`.
        DeviceIdInactivity = "deviceIdInactivity",
        /// `deviceTagInactivity`.
        DeviceTagInactivity = "deviceTagInactivity",
    }
}

/// The shape of `flowTriggerDevice.meta`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerDeviceMeta {
    /// `category`.
    pub category: Option<String>,
    /// `name`.
    pub name: Option<FlowTriggerDeviceMetaName>,
    /// `label`.
    ///
    /// 1 to 255 characters.
    pub label: Option<String>,
    /// `x`.
    pub x: Option<Number>,
    /// `y`.
    pub y: Option<Number>,
    /// `uiId`.
    ///
    /// At most 48 characters.
    pub ui_id: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `icon`.
    ///
    /// At most 1024 characters.
    pub icon: Option<String>,
    /// `color`.
    ///
    /// At most 1024 characters.
    pub color: Option<String>,
    /// `inputCount`.
    pub input_count: Option<Number>,
    /// `outputCount`.
    pub output_count: Option<Number>,
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Unit in which the editor shows the age.
    ///
    /// At most 48 characters.
    pub time_unit: Option<String>,
    /// Whether the editor has a limit of age switched on.
    pub max_age_toggle: Option<bool>,
    /// Which of the two attribute lists the editor shows.
    pub allowed_attribute_type: Option<FlowTriggerDeviceMetaAllowedAttributeType>,
}

record!(FlowTriggerDeviceMeta {
    "category" => optional(category),
    "name" => optional(name),
    "label" => optional(label),
    "x" => optional(x),
    "y" => optional(y),
    "uiId" => optional(ui_id),
    "description" => optional(description),
    "icon" => optional(icon),
    "color" => optional(color),
    "inputCount" => optional(input_count),
    "outputCount" => optional(output_count),
    "id" => optional(id),
    "timeUnit" => optional(time_unit),
    "maxAgeToggle" => optional(max_age_toggle),
    "allowedAttributeType" => optional(allowed_attribute_type),
});

words! {
    /// Which of the two attribute lists the editor shows.
    ///
    /// Used on the pages [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerDeviceMetaAllowedAttributeType {
        /// `attributeWhitelist`.
        AttributeWhitelist = "attributeWhitelist",
        /// `any`.
        Any = "any",
        /// `attributeBlacklist`.
        AttributeBlacklist = "attributeBlacklist",
    }
}

words! {
    /// The shape of `flowTriggerDevice.meta.name`.
    ///
    /// Used on the pages [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerDeviceMetaName {
        /// `deviceIdsTags`.
        DeviceIdsTags = "deviceIdsTags",
        /// `device`.
        Device = "device",
        /// `deviceTag`.
        DeviceTag = "deviceTag",
    }
}

words! {
    /// The shape of `flowTriggerDevice.type`.
    ///
    /// Used on the pages [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerDeviceType {
        /// `deviceId`.
        DeviceId = "deviceId",
        /// `deviceTag`.
        DeviceTag = "deviceTag",
    }
}

/// Flow Trigger Direct.
///
/// Starts a run of an embedded workflow when the program on the device calls it.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerDirect {
    /// ID that the program calls it by.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `config`.
    pub config: Option<EmptyObject>,
    /// `meta`.
    pub meta: Option<FlowTriggerMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

record!(FlowTriggerDirect {
    "key" => optional(key),
    "type" => constant("direct"),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// Flow Trigger Endpoint.
///
/// Starts a run when a request comes to an endpoint of an experience.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerEndpoint {
    /// ID of the endpoint.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `config`.
    pub config: Option<FlowTriggerEndpointConfig>,
    /// `meta`.
    pub meta: Option<FlowTriggerMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

record!(FlowTriggerEndpoint {
    "key" => optional(key),
    "type" => constant("endpoint"),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// The shape of `flowTriggerEndpoint.config`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerEndpointConfig {
    /// Experience version that the endpoint belongs to.
    ///
    /// 1 to 255 characters.
    pub experience_version: Option<String>,
}

record!(FlowTriggerEndpointConfig {
    "experienceVersion" => optional(experience_version),
});

/// Flow Trigger Event.
///
/// Starts a run when an event is created or changes its state.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerEvent {
    /// `key`.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `config`.
    pub config: Option<FlowTriggerEventConfig>,
    /// `meta`.
    pub meta: Option<FlowTriggerMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

record!(FlowTriggerEvent {
    "key" => optional(key),
    "type" => constant("event"),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// The shape of `flowTriggerEvent.config`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerEventConfig {
    /// Only events with this subject count; all without it.
    ///
    /// At most 255 characters.
    pub subject: Option<String>,
    /// Whether the creation of an event counts.
    pub new: Option<bool>,
    /// `acknowledged`.
    pub acknowledged: Option<bool>,
    /// `resolved`.
    pub resolved: Option<bool>,
}

record!(FlowTriggerEventConfig {
    "subject" => optional(subject),
    "new" => optional(new),
    "acknowledged" => optional(acknowledged),
    "resolved" => optional(resolved),
});

/// Flow Trigger File Tail.
///
/// Starts a run when something is added at the end of a file on an edge device.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerFileTail {
    /// `key`.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `config`.
    pub config: Option<FlowTriggerFileTailConfig>,
    /// `meta`.
    pub meta: Option<FlowTriggerMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

record!(FlowTriggerFileTail {
    "key" => optional(key),
    "type" => constant("fileTail"),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// The shape of `flowTriggerFileTail.config`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerFileTailConfig {
    /// `path`.
    ///
    /// At most 1024 characters.
    pub path: Option<String>,
    /// `encoding`.
    ///
    /// At most 48 characters.
    pub encoding: Option<String>,
    /// Length of a piece in bytes, as text, where pieces have a fixed length.
    ///
    /// At most 48 characters.
    pub byte_length: Option<String>,
    /// What ends a piece otherwise.
    ///
    /// At most 48 characters.
    pub delimiter: Option<String>,
}

record!(FlowTriggerFileTailConfig {
    "path" => optional(path),
    "encoding" => optional(encoding),
    "byteLength" => optional(byte_length),
    "delimiter" => optional(delimiter),
});

/// Flow Trigger File Watch.
///
/// Starts a run when a file or directory on an edge device changes.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerFileWatch {
    /// `key`.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `config`.
    pub config: Option<FlowTriggerFileWatchConfig>,
    /// `meta`.
    pub meta: Option<FlowTriggerMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

record!(FlowTriggerFileWatch {
    "key" => optional(key),
    "type" => constant("fileWatch"),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// The shape of `flowTriggerFileWatch.config`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerFileWatchConfig {
    /// Path that is watched.
    ///
    /// At most 1024 characters.
    pub path: Option<String>,
    /// `fileAdded`.
    pub file_added: Option<bool>,
    /// `fileChanged`.
    pub file_changed: Option<bool>,
    /// `fileRemoved`.
    pub file_removed: Option<bool>,
    /// `directoryAdded`.
    pub directory_added: Option<bool>,
    /// `directoryRemoved`.
    pub directory_removed: Option<bool>,
}

record!(FlowTriggerFileWatchConfig {
    "path" => optional(path),
    "fileAdded" => optional(file_added),
    "fileChanged" => optional(file_changed),
    "fileRemoved" => optional(file_removed),
    "directoryAdded" => optional(directory_added),
    "directoryRemoved" => optional(directory_removed),
});

/// Flow Trigger Flow Error.
///
/// Starts a run when a run of a workflow ends in an error.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerFlowError {
    /// `key`.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `config`.
    pub config: Option<FlowTriggerFlowErrorConfig>,
    /// `meta`.
    pub meta: Option<FlowTriggerMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

record!(FlowTriggerFlowError {
    "key" => optional(key),
    "type" => constant("flowError"),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// The shape of `flowTriggerFlowError.config`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerFlowErrorConfig {
    /// Whose errors count: those of this workflow (`local`), of all (`global`), or of one class.
    pub scope: Option<FlowTriggerFlowErrorConfigScope>,
}

record!(FlowTriggerFlowErrorConfig { "scope" => optional(scope) });

words! {
    /// Whose errors count: those of this workflow (`local`), of all (`global`), or of one class.
    ///
    /// Used on the pages [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerFlowErrorConfigScope {
        /// `local`.
        Local = "local",
        /// `global`.
        Global = "global",
        /// `experience`.
        Experience = "experience",
        /// `cloud`.
        Cloud = "cloud",
    }
}

/// Flow Trigger Integration.
///
/// Starts a run when something happens on an integration.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerIntegration {
    /// ID of the integration.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `config`.
    pub config: Option<FlowTriggerIntegrationConfig>,
    /// `meta`.
    pub meta: Option<FlowTriggerIntegrationMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

record!(FlowTriggerIntegration {
    "key" => optional(key),
    "type" => constant("integration"),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// The shape of `flowTriggerIntegration.config`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerIntegrationConfig {
    /// `connect`.
    pub connect: Option<bool>,
    /// Whether a message that comes in counts.
    pub message: Option<bool>,
    /// `disconnect`.
    pub disconnect: Option<bool>,
    /// Whether a failed attempt to connect counts.
    pub failure: Option<bool>,
}

record!(FlowTriggerIntegrationConfig {
    "connect" => optional(connect),
    "message" => optional(message),
    "disconnect" => optional(disconnect),
    "failure" => optional(failure),
});

/// The shape of `flowTriggerIntegration.meta`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerIntegrationMeta {
    /// `category`.
    pub category: Option<String>,
    /// Type of the integration.
    pub name: Option<IntegrationType>,
    /// `label`.
    ///
    /// 1 to 255 characters.
    pub label: Option<String>,
    /// `x`.
    pub x: Option<Number>,
    /// `y`.
    pub y: Option<Number>,
    /// `uiId`.
    ///
    /// At most 48 characters.
    pub ui_id: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `icon`.
    ///
    /// At most 1024 characters.
    pub icon: Option<String>,
    /// `color`.
    ///
    /// At most 1024 characters.
    pub color: Option<String>,
    /// `inputCount`.
    pub input_count: Option<Number>,
    /// `outputCount`.
    pub output_count: Option<Number>,
    /// `triggerId`.
    ///
    /// At most 48 characters.
    pub trigger_id: Option<String>,
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
}

record!(FlowTriggerIntegrationMeta {
    "category" => optional(category),
    "name" => optional(name),
    "label" => optional(label),
    "x" => optional(x),
    "y" => optional(y),
    "uiId" => optional(ui_id),
    "description" => optional(description),
    "icon" => optional(icon),
    "color" => optional(color),
    "inputCount" => optional(input_count),
    "outputCount" => optional(output_count),
    "triggerId" => optional(trigger_id),
    "id" => optional(id),
});

/// The shape of `flowTriggerAppFile.meta`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerMeta {
    /// `category`.
    pub category: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `label`.
    ///
    /// 1 to 255 characters.
    pub label: Option<String>,
    /// `x`.
    pub x: Option<Number>,
    /// `y`.
    pub y: Option<Number>,
    /// `uiId`.
    ///
    /// At most 48 characters.
    pub ui_id: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `icon`.
    ///
    /// At most 1024 characters.
    pub icon: Option<String>,
    /// `color`.
    ///
    /// At most 1024 characters.
    pub color: Option<String>,
    /// `inputCount`.
    pub input_count: Option<Number>,
    /// `outputCount`.
    pub output_count: Option<Number>,
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
}

record!(FlowTriggerMeta {
    "category" => optional(category),
    "name" => optional(name),
    "label" => optional(label),
    "x" => optional(x),
    "y" => optional(y),
    "uiId" => optional(ui_id),
    "description" => optional(description),
    "icon" => optional(icon),
    "color" => optional(color),
    "inputCount" => optional(input_count),
    "outputCount" => optional(output_count),
    "id" => optional(id),
});

/// Flow Trigger Mqtt Topic.
///
/// Starts a run when a message comes on an MQTT topic.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerMqttTopic {
    /// The topic.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `config`.
    pub config: Option<FlowTriggerMqttTopicConfig>,
    /// `meta`.
    pub meta: Option<FlowTriggerRequestMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

record!(FlowTriggerMqttTopic {
    "key" => optional(key),
    "type" => constant("mqttTopic"),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// The shape of `flowTriggerMqttTopic.config`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerMqttTopicConfig {
    /// The broker: that of the platform, that of the edge agent (`local`), or another one.
    pub integration_id: Option<FlowTriggerMqttTopicConfigIntegrationId>,
}

record!(FlowTriggerMqttTopicConfig {
    "integrationId" => optional(integration_id),
});

words! {
    /// The broker: that of the platform, that of the edge agent (`local`), or another one.
    ///
    /// Used on the pages [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerMqttTopicConfigIntegrationId {
        /// `losant`.
        Losant = "losant",
        /// `local`.
        Local = "local",
        /// `external`.
        External = "external",
    }
}

/// Flow Trigger On Sync.
///
/// Starts a run when an edge agent has fetched fresh data from the platform.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerOnSync {
    /// `key`.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `config`.
    pub config: Option<FlowTriggerOnSyncConfig>,
    /// `meta`.
    pub meta: Option<TriggerMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

record!(FlowTriggerOnSync {
    "key" => optional(key),
    "type" => constant("onSync"),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// The shape of `flowTriggerOnSync.config`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerOnSyncConfig {
    /// What kinds of data count.
    ///
    /// 1 to 3 items.
    pub sync_types: Option<Vec<FlowTriggerOnSyncConfigSyncType>>,
}

record!(FlowTriggerOnSyncConfig { "syncTypes" => optional(sync_types) });

words! {
    /// The shape of `flowTriggerOnSync.config.syncTypes[]`.
    ///
    /// Used on the pages [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerOnSyncConfigSyncType {
        /// `application`.
        Application = "application",
        /// `device`.
        Device = "device",
        /// `peripheral`.
        Peripheral = "peripheral",
    }
}

/// Flow Trigger Opcua.
///
/// Starts a run when a value of an OPC UA server changes or an event comes from it, seen from an
/// edge device.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerOpcua {
    /// `key`.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `config`.
    pub config: Option<FlowTriggerOpcuaConfig>,
    /// `meta`.
    pub meta: Option<FlowTriggerMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

record!(FlowTriggerOpcua {
    "key" => optional(key),
    "type" => constant("opcua"),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// The shape of `flowTriggerOpcua.config`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerOpcuaConfig {
    /// `uri`.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub uri: Option<String>,
    /// `securityPolicy`.
    ///
    /// At most 255 characters.
    pub security_policy: Option<String>,
    /// `securityMode`.
    ///
    /// At most 255 characters.
    pub security_mode: Option<String>,
    /// `username`.
    ///
    /// At most 1024 characters.
    pub username: Option<String>,
    /// Secret.
    ///
    /// At most 1024 characters.
    pub password: Option<Secret<String>>,
    /// `cert`.
    ///
    /// At most 32767 characters.
    pub cert: Option<String>,
    /// Secret.
    ///
    /// At most 32767 characters.
    pub private_key: Option<Secret<String>>,
    /// Namespace of the watched node.
    ///
    /// At most 255 characters.
    pub name_space: Option<String>,
    /// Identifier of the watched node.
    ///
    /// At most 255 characters.
    pub identifier: Option<String>,
    /// Time between two samples, as text.
    ///
    /// At most 255 characters.
    pub sampling_interval: Option<String>,
    /// Fields to take from an event.
    ///
    /// At most 100 items.
    pub event_filter: Option<Vec<String>>,
    /// Connection settings that the device has under this name.
    ///
    /// At most 1024 characters.
    pub config_name: Option<String>,
}

record!(FlowTriggerOpcuaConfig {
    "uri" => optional(uri),
    "securityPolicy" => optional(security_policy),
    "securityMode" => optional(security_mode),
    "username" => optional(username),
    "password" => optional(password),
    "cert" => optional(cert),
    "privateKey" => optional(private_key),
    "nameSpace" => optional(name_space),
    "identifier" => optional(identifier),
    "samplingInterval" => optional(sampling_interval),
    "eventFilter" => optional(event_filter),
    "configName" => optional(config_name),
});

/// Flow Trigger Redis.
///
/// Starts a run when a message comes on a Redis channel, seen from an edge device.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerRedis {
    /// `key`.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `config`.
    pub config: Option<FlowTriggerRedisConfig>,
    /// `meta`.
    pub meta: Option<FlowTriggerMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

record!(FlowTriggerRedis {
    "key" => optional(key),
    "type" => constant("redis"),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// The shape of `flowTriggerRedis.config`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerRedisConfig {
    /// `host`.
    ///
    /// At most 1024 characters.
    pub host: Option<String>,
    /// `port`.
    ///
    /// At most 16 characters.
    pub port: Option<String>,
    /// Secret.
    ///
    /// At most 1024 characters.
    pub password: Option<Secret<String>>,
    /// The channel.
    ///
    /// At most 1024 characters.
    pub topic: Option<String>,
    /// `fileAdded`.
    pub file_added: Option<bool>,
    /// `fileChanged`.
    pub file_changed: Option<bool>,
    /// `fileRemoved`.
    pub file_removed: Option<bool>,
    /// `directoryAdded`.
    pub directory_added: Option<bool>,
    /// `directoryRemoved`.
    pub directory_removed: Option<bool>,
}

record!(FlowTriggerRedisConfig {
    "host" => optional(host),
    "port" => optional(port),
    "password" => optional(password),
    "topic" => optional(topic),
    "fileAdded" => optional(file_added),
    "fileChanged" => optional(file_changed),
    "fileRemoved" => optional(file_removed),
    "directoryAdded" => optional(directory_added),
    "directoryRemoved" => optional(directory_removed),
});

/// Flow Trigger Request.
///
/// Starts a run when an HTTP request comes to the server of an edge agent.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerRequest {
    /// `key`.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `config`.
    pub config: Option<FlowTriggerRequestConfig>,
    /// `meta`.
    pub meta: Option<FlowTriggerRequestMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

record!(FlowTriggerRequest {
    "key" => optional(key),
    "type" => constant("request"),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// The shape of `flowTriggerRequest.config`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerRequestConfig {
    /// Method of the requests; `*` for all.
    pub method: Option<FlowTriggerRequestConfigMethod>,
    /// Path of the requests; a part in braces is a parameter.
    ///
    /// At most 1024 characters.
    pub route: Option<String>,
}

record!(FlowTriggerRequestConfig {
    "method" => optional(method),
    "route" => optional(route),
});

words! {
    /// Method of the requests; `*` for all.
    ///
    /// Used on the pages [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerRequestConfigMethod {
        /// `*`.
        All = "*",
        /// `delete`.
        Delete = "delete",
        /// `get`.
        Get = "get",
        /// `options`.
        Options = "options",
        /// `patch`.
        Patch = "patch",
        /// `post`.
        Post = "post",
        /// `put`.
        Put = "put",
    }
}

/// The shape of `flowTriggerMqttTopic.meta`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerRequestMeta {
    /// `category`.
    pub category: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `label`.
    ///
    /// 1 to 255 characters.
    pub label: Option<String>,
    /// `x`.
    pub x: Option<Number>,
    /// `y`.
    pub y: Option<Number>,
    /// `uiId`.
    ///
    /// At most 48 characters.
    pub ui_id: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `icon`.
    ///
    /// At most 1024 characters.
    pub icon: Option<String>,
    /// `color`.
    ///
    /// At most 1024 characters.
    pub color: Option<String>,
    /// `inputCount`.
    pub input_count: Option<Number>,
    /// `outputCount`.
    pub output_count: Option<Number>,
    /// `triggerId`.
    ///
    /// At most 48 characters.
    pub trigger_id: Option<String>,
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
}

record!(FlowTriggerRequestMeta {
    "category" => optional(category),
    "name" => optional(name),
    "label" => optional(label),
    "x" => optional(x),
    "y" => optional(y),
    "uiId" => optional(ui_id),
    "description" => optional(description),
    "icon" => optional(icon),
    "color" => optional(color),
    "inputCount" => optional(input_count),
    "outputCount" => optional(output_count),
    "triggerId" => optional(trigger_id),
    "id" => optional(id),
});

/// Flow Trigger Serial.
///
/// Starts a run when data comes in on a serial port of an edge device.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerSerial {
    /// `key`.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `config`.
    pub config: Option<FlowTriggerSerialConfig>,
    /// `meta`.
    pub meta: Option<FlowTriggerSerialMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

record!(FlowTriggerSerial {
    "key" => optional(key),
    "type" => constant("serial"),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// The shape of `flowTriggerSerial.config`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerSerialConfig {
    /// Path of the port.
    ///
    /// At most 1024 characters.
    pub path: Option<String>,
    /// `baudRate`.
    pub baud_rate: Option<Number>,
    /// `dataBits`.
    pub data_bits: Option<Number>,
    /// `stopBits`.
    pub stop_bits: Option<Number>,
    /// `parity`.
    ///
    /// At most 8 characters.
    pub parity: Option<String>,
    /// Whether the lines RTS and CTS control the flow.
    pub rtscts: Option<bool>,
    /// `encoding`.
    ///
    /// At most 48 characters.
    pub encoding: Option<String>,
    /// What to write when the port opens.
    ///
    /// At most 1024 characters.
    pub write_on_open: Option<String>,
    /// `writeOnOpenEncoding`.
    ///
    /// At most 48 characters.
    pub write_on_open_encoding: Option<String>,
    /// Length of a piece in bytes, as text, where pieces have a fixed length.
    ///
    /// At most 48 characters.
    pub byte_length: Option<String>,
    /// What ends a piece otherwise.
    ///
    /// At most 48 characters.
    pub delimiter: Option<String>,
    /// `delimiterEncoding`.
    ///
    /// At most 48 characters.
    pub delimiter_encoding: Option<String>,
}

record!(FlowTriggerSerialConfig {
    "path" => optional(path),
    "baudRate" => optional(baud_rate),
    "dataBits" => optional(data_bits),
    "stopBits" => optional(stop_bits),
    "parity" => optional(parity),
    "rtscts" => optional(rtscts),
    "encoding" => optional(encoding),
    "writeOnOpen" => optional(write_on_open),
    "writeOnOpenEncoding" => optional(write_on_open_encoding),
    "byteLength" => optional(byte_length),
    "delimiter" => optional(delimiter),
    "delimiterEncoding" => optional(delimiter_encoding),
});

/// The shape of `flowTriggerSerial.meta`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerSerialMeta {
    /// `category`.
    pub category: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `label`.
    ///
    /// 1 to 255 characters.
    pub label: Option<String>,
    /// `x`.
    pub x: Option<Number>,
    /// `y`.
    pub y: Option<Number>,
    /// `uiId`.
    ///
    /// At most 48 characters.
    pub ui_id: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `icon`.
    ///
    /// At most 1024 characters.
    pub icon: Option<String>,
    /// `color`.
    ///
    /// At most 1024 characters.
    pub color: Option<String>,
    /// `inputCount`.
    pub input_count: Option<Number>,
    /// `outputCount`.
    pub output_count: Option<Number>,
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Which of the two ways of cutting pieces the editor shows.
    pub parse_by: Option<FlowTriggerSerialMetaParseBy>,
}

record!(FlowTriggerSerialMeta {
    "category" => optional(category),
    "name" => optional(name),
    "label" => optional(label),
    "x" => optional(x),
    "y" => optional(y),
    "uiId" => optional(ui_id),
    "description" => optional(description),
    "icon" => optional(icon),
    "color" => optional(color),
    "inputCount" => optional(input_count),
    "outputCount" => optional(output_count),
    "id" => optional(id),
    "parseBy" => optional(parse_by),
});

words! {
    /// Which of the two ways of cutting pieces the editor shows.
    ///
    /// Used on the pages [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerSerialMetaParseBy {
        /// `byteLength`.
        ByteLength = "byteLength",
        /// `delimiter`.
        Delimiter = "delimiter",
    }
}

/// Flow Trigger Snmp Trap.
///
/// Starts a run when an SNMP trap comes to an edge device.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerSnmpTrap {
    /// `key`.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `config`.
    pub config: Option<FlowTriggerSnmpTrapConfig>,
    /// `meta`.
    pub meta: Option<FlowTriggerMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

record!(FlowTriggerSnmpTrap {
    "key" => optional(key),
    "type" => constant("snmpTrap"),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// The shape of `flowTriggerSnmpTrap.config`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq)]
pub struct FlowTriggerSnmpTrapConfig {
    /// Port to listen on, as text.
    ///
    /// At most 5 characters.
    pub udp_port: String,
    /// `snmpTrapConfig`.
    pub snmp_trap_config: FlowSnmpTrapConfig,
}

impl FlowTriggerSnmpTrapConfig {
    /// With what is required.
    pub fn new(udp_port: impl Into<String>, snmp_trap_config: FlowSnmpTrapConfig) -> Self {
        Self { udp_port: udp_port.into(), snmp_trap_config }
    }
}

record!(FlowTriggerSnmpTrapConfig {
    "udpPort" => required(udp_port),
    "snmpTrapConfig" => required(snmp_trap_config),
});

/// Flow Trigger Timer.
///
/// Starts runs at intervals (`seconds`) or on a schedule (`cron`).
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerTimer {
    /// `key`.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `config`.
    pub config: Option<FlowTriggerTimerConfig>,
    /// `meta`.
    pub meta: Option<FlowTriggerTimerMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

record!(FlowTriggerTimer {
    "key" => optional(key),
    "type" => constant("timer"),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// The shape of `flowTriggerTimer.config`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerTimerConfig {
    /// Seconds between two runs.
    pub seconds: Option<Number>,
    /// Schedule as a cron expression.
    ///
    /// At most 255 characters.
    pub cron: Option<String>,
    /// Time zone of the schedule.
    ///
    /// At most 255 characters.
    pub tz: Option<String>,
}

record!(FlowTriggerTimerConfig {
    "seconds" => optional(seconds),
    "cron" => optional(cron),
    "tz" => optional(tz),
});

/// The shape of `flowTriggerTimer.meta`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerTimerMeta {
    /// `category`.
    pub category: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `label`.
    ///
    /// 1 to 255 characters.
    pub label: Option<String>,
    /// `x`.
    pub x: Option<Number>,
    /// `y`.
    pub y: Option<Number>,
    /// `uiId`.
    ///
    /// At most 48 characters.
    pub ui_id: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `icon`.
    ///
    /// At most 1024 characters.
    pub icon: Option<String>,
    /// `color`.
    ///
    /// At most 1024 characters.
    pub color: Option<String>,
    /// `inputCount`.
    pub input_count: Option<Number>,
    /// `outputCount`.
    pub output_count: Option<Number>,
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// How the timer was set in the editor.
    pub timer_type_select: Option<FlowTriggerTimerMetaTimerTypeSelect>,
    /// Time of day chosen in the editor.
    ///
    /// At most 255 characters.
    pub time_at: Option<String>,
    /// Time zone chosen in the editor.
    ///
    /// At most 255 characters.
    pub timezone: Option<String>,
    /// Days of the week chosen in the editor, as numbers.
    ///
    /// At most 7 items.
    pub weekdays: Option<Vec<Number>>,
}

record!(FlowTriggerTimerMeta {
    "category" => optional(category),
    "name" => optional(name),
    "label" => optional(label),
    "x" => optional(x),
    "y" => optional(y),
    "uiId" => optional(ui_id),
    "description" => optional(description),
    "icon" => optional(icon),
    "color" => optional(color),
    "inputCount" => optional(input_count),
    "outputCount" => optional(output_count),
    "id" => optional(id),
    "timerTypeSelect" => optional(timer_type_select),
    "timeAt" => optional(time_at),
    "timezone" => optional(timezone),
    "weekdays" => optional(weekdays),
});

words! {
    /// How the timer was set in the editor.
    ///
    /// Used on the pages [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowTriggerTimerMetaTimerTypeSelect {
        /// `cronWeekly`.
        CronWeekly = "cronWeekly",
        /// `seconds`.
        Seconds = "seconds",
        /// `cron`.
        Cron = "cron",
    }
}

/// Flow Version.
///
/// A version of a workflow, kept under a name. Those of experience workflows look different, since
/// they belong to versions of the experience.
///
/// Used by [`flowVersion.get`](crate::resources::flow_version::Get),
/// [`flowVersion.patch`](crate::resources::flow_version::Patch),
/// [`flowVersions.post`](crate::resources::flow_versions::Post).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FlowVersion {
    /// `cloud`, `edge`, `embedded`, `customNode`.
    Standard(Box<FlowVersionStandard>),
    /// `experience`.
    Experience(Box<FlowVersionExperience>),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(FlowVersion by ["flowClass"] {
    tags("cloud" | "edge" | "embedded" | "customNode") => Standard(FlowVersionStandard),
    tags("experience") => Experience(FlowVersionExperience),
});

/// Flow Version Experience.
///
/// An experience workflow as it stands in one or more experience versions.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowVersionExperience {
    /// Same as `flowVersionId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `flowVersionId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_version_id: Option<String>,
    /// `flowId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_id: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `creationDate`.
    pub creation_date: Option<Timestamp>,
    /// `lastUpdated`.
    pub last_updated: Option<Timestamp>,
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Names of the experience versions that hold it.
    pub versions: Option<Vec<String>>,
    /// If false, no trigger starts a run.
    pub enabled: Option<bool>,
    /// `triggers`.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// `nodes`.
    pub nodes: Option<Vec<FlowNode>>,
    /// Constants that the nodes can read.
    ///
    /// At most 100 items.
    pub globals: Option<Vec<FlowGlobal>>,
    /// `stats`.
    pub stats: Option<FlowRunCounts>,
}

record!(FlowVersionExperience {
    "id" => optional(id),
    "flowVersionId" => optional(flow_version_id),
    "flowId" => optional(flow_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "name" => optional(name),
    "description" => optional(description),
    "flowClass" => constant("experience"),
    "versions" => optional(versions),
    "enabled" => optional(enabled),
    "triggers" => optional(triggers),
    "nodes" => optional(nodes),
    "globals" => optional(globals),
    "stats" => optional(stats),
});

/// Flow Version Run Counts.
///
/// How often one version ran lately, and how often with an error.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowVersionRunCounts {
    /// `runCount`.
    pub run_count: Option<Number>,
    /// Errors in those runs.
    pub error_count: Option<Number>,
}

record!(FlowVersionRunCounts {
    "runCount" => optional(run_count),
    "errorCount" => optional(error_count),
});

/// Flow Version Standard.
///
/// A version of a workflow of any class but `experience`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view),
/// [`flowVersion`](crate::resources::flow_version),
/// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowVersionStandard {
    /// Same as `flowVersionId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `flowVersionId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_version_id: Option<String>,
    /// `flowId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_id: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `creationDate`.
    pub creation_date: Option<Timestamp>,
    /// `lastUpdated`.
    pub last_updated: Option<Timestamp>,
    /// `createdById`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub created_by_id: Option<String>,
    /// `createdByType`.
    pub created_by_type: Option<CreatorType>,
    /// `lastUpdatedById`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub last_updated_by_id: Option<String>,
    /// `lastUpdatedByType`.
    pub last_updated_by_type: Option<CreatorType>,
    /// Name of the version.
    ///
    /// 1 to 255 characters.
    pub version: Option<String>,
    /// `flowClass`.
    pub flow_class: Option<FlowVersionStandardFlowClass>,
    /// `notes`.
    ///
    /// At most 32767 characters.
    pub notes: Option<String>,
    /// If false, no trigger starts a run.
    pub enabled: Option<bool>,
    /// `triggers`.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// `nodes`.
    pub nodes: Option<Vec<FlowNode>>,
    /// Constants that the nodes can read.
    ///
    /// At most 100 items.
    pub globals: Option<Vec<FlowGlobal>>,
    /// Oldest version of the agent that can run the version, for those that run on devices.
    ///
    /// Pattern: `^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$`.
    pub minimum_agent_version: Option<String>,
    /// For custom nodes.
    pub custom_node_config: Option<CustomNodeConfig>,
    /// `stats`.
    pub stats: Option<FlowRunCounts>,
}

record!(FlowVersionStandard {
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

words! {
    /// The shape of `flowVersionStandard.flowClass`.
    ///
    /// Used on the pages [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows).
    pub enum FlowVersionStandardFlowClass {
        /// `cloud`.
        Cloud = "cloud",
        /// `edge`.
        Edge = "edge",
        /// `embedded`.
        Embedded = "embedded",
        /// `customNode`.
        CustomNode = "customNode",
    }
}

/// Flow Versions.
///
/// A page of workflow versions.
///
/// Used by [`flowVersions.get`](crate::resources::flow_versions::Get),
/// [`flows.getByVersion`](crate::resources::flows::GetByVersion).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowVersions {
    /// `items`.
    pub items: Option<Vec<FlowVersion>>,
    /// Number of versions on this page.
    pub count: Option<i64>,
    /// Number of versions on all pages.
    pub total_count: Option<i64>,
    /// Most versions that a page holds.
    pub per_page: Option<i64>,
    /// Number of this page, 0-based.
    pub page: Option<i64>,
    /// Filter the list was narrowed with, if any.
    pub filter: Option<String>,
    /// Field that the filter looked at.
    pub filter_field: Option<String>,
    /// Field that the list is ordered by.
    pub sort_field: Option<String>,
    /// `sortDirection`.
    pub sort_direction: Option<SortDirection>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// Workflow whose versions are listed; absent in a list across workflows.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_id: Option<String>,
}

record!(FlowVersions {
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
