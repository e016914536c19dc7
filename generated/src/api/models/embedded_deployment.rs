// @generated from _schemas/edge.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, IntoArgument, Model, Nullable, Timestamp, id, record, string_enum, value_enum};
use super::{
    ApplicationId, DeploymentChangeType, DeviceConnectionInfo, DeviceId, DeviceTagMatch,
    EdgeDeploymentRemove, EdgeDeploymentReplace, FlowId, SourceType,
};

/// The workflows of an embedded device, compiled into a bundle, with the current and desired
/// bundles.
///
/// Used by [`embeddedDeployment.get`](crate::resources::embedded_deployment::Get).
#[non_exhaustive]
pub struct EmbeddedDeployment {
    /// Same as `embeddedDeploymentId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub embedded_deployment_id: Option<EmbeddedDeploymentId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<DeviceId>,
    /// 1 to 255 characters.
    pub device_name: Option<String>,
    pub device_connection_info: Option<DeviceConnectionInfo>,
    /// Workflows by ID.
    ///
    /// Pattern of the names: `^[A-Fa-f\d]{24}$`.
    ///
    /// Values: A workflow of the bundle.
    pub flows: Option<BTreeMap<String, EmbeddedDeploymentFlow>>,
    /// Version of the bundle running on the device, or null if there is none.
    ///
    /// 1 to 255 characters.
    pub current_bundle_version: Nullable<String>,
    /// Version of the bundle that should run on the device, or null if there is none.
    ///
    /// 1 to 255 characters.
    pub desired_bundle_version: Nullable<String>,
    /// If true, the device runs a bundle that the server does not know.
    pub unknown_bundle: Option<bool>,
    /// History of changes and failed attempts.
    pub logs: Option<Vec<EmbeddedDeploymentLog>>,
}
record!(EmbeddedDeployment: Default {
    "id" => optional(id),
    "embeddedDeploymentId" => optional(embedded_deployment_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "deviceId" => optional(device_id),
    "deviceName" => optional(device_name),
    "deviceConnectionInfo" => optional(device_connection_info),
    "flows" => optional(flows),
    "currentBundleVersion" => optional_nullable(current_bundle_version),
    "desiredBundleVersion" => optional_nullable(desired_bundle_version),
    "unknownBundle" => optional(unknown_bundle),
    "logs" => optional(logs),
});

/// Request body that compiles and exports the bundle of an embedded device with a background job.
///
/// Used by [`embeddedDeployments.export`](crate::resources::embedded_deployments::Export).
#[non_exhaustive]
pub struct EmbeddedDeploymentExport {
    /// Email address that the export is sent to.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// URL called with the result.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// ID of the deployment to export. Alternatively, set `deviceId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub embedded_deployment_id: Option<EmbeddedDeploymentId>,
    /// ID of the device whose deployment is exported.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<DeviceId>,
    /// Trace level of the compiled module.
    pub trace_level: Option<EmbeddedDeploymentExportTraceLevel>,
    /// If true, debug messages are disabled.
    pub disable_debug_message: Option<bool>,
    /// Stack size of the compiled module. The unit is not documented.
    ///
    /// From `1600` to `2147483648`.
    pub stack_size: Option<i64>,
    /// If true, the module includes debug symbols.
    pub debug_symbols: Option<bool>,
    /// If true, the module exports its memory.
    pub export_memory: Option<bool>,
    /// If true, the result is compressed with gzip.
    pub gzip: Option<bool>,
}
record!(EmbeddedDeploymentExport: Default {
    "email" => optional(email: Option<String>),
    "callbackUrl" => optional(callback_url: Option<String>),
    "embeddedDeploymentId" => optional(embedded_deployment_id: Option<EmbeddedDeploymentId>),
    "deviceId" => optional(device_id: Option<DeviceId>),
    "traceLevel" => optional(trace_level: Option<EmbeddedDeploymentExportTraceLevel>),
    "disableDebugMessage" => optional(disable_debug_message: Option<bool>),
    "stackSize" => optional(stack_size: Option<i64>),
    "debugSymbols" => optional(debug_symbols: Option<bool>),
    "exportMemory" => optional(export_memory: Option<bool>),
    "gzip" => optional(gzip: Option<bool>),
});

value_enum! {
    /// Trace level of the compiled module.
    ///
    /// Used by the resources [`embeddedDeployments`](crate::resources::embedded_deployments).
    pub enum EmbeddedDeploymentExportTraceLevel {
        /// On the wire: `0`.
        N0 = 0,
        /// On the wire: `1`.
        N1 = 1,
        /// On the wire: `2`.
        N2 = 2,
    }
}

/// A workflow of an embedded deployment.
///
/// Used by the resources [`embeddedDeployment`](crate::resources::embedded_deployment),
/// [`embeddedDeployments`](crate::resources::embedded_deployments).
#[non_exhaustive]
pub struct EmbeddedDeploymentFlow {
    /// 1 to 255 characters.
    pub flow_name: Option<String>,
    /// Version running on the device, or null if there is none.
    ///
    /// 1 to 255 characters.
    pub current_version: Nullable<String>,
    /// Version that should run on the device, or null if there is none.
    ///
    /// 1 to 255 characters.
    pub desired_version: Nullable<String>,
}
record!(EmbeddedDeploymentFlow: Default {
    "flowName" => optional(flow_name),
    "currentVersion" => optional_nullable(current_version),
    "desiredVersion" => optional_nullable(desired_version),
});

id! {
    /// The id that paths take as `embeddedDeploymentId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`embeddedDeployment`](crate::resources::embedded_deployment),
    /// [`embeddedDeployments`](crate::resources::embedded_deployments).
    pub struct EmbeddedDeploymentId;
}

/// A change to an embedded deployment, or a failed attempt.
///
/// Used by the resources [`embeddedDeployment`](crate::resources::embedded_deployment),
/// [`embeddedDeployments`](crate::resources::embedded_deployments).
#[non_exhaustive]
pub struct EmbeddedDeploymentLog {
    pub source_type: Option<SourceType>,
    /// ID of the source of the change; see `sourceType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub source_id: Option<String>,
    pub date: Option<Timestamp>,
    pub change_type: Option<DeploymentChangeType>,
    /// Kind of change.
    pub update_type: Option<EmbeddedDeploymentLogUpdateType>,
    /// ID of the workflow that changed, if one did.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub update_flow_id: Option<String>,
    /// Desired version of the workflow, or null if there is none.
    ///
    /// 1 to 255 characters.
    pub desired_version: Nullable<String>,
    /// Bundle after the change, or null if there is none.
    ///
    /// 1 to 255 characters.
    pub new_bundle: Nullable<String>,
    /// Bundle that could not be deployed.
    ///
    /// 1 to 255 characters.
    pub attempted_bundle: Nullable<String>,
    /// Error of the failed attempt.
    pub error: Option<String>,
}
record!(EmbeddedDeploymentLog: Default {
    "sourceType" => optional(source_type),
    "sourceId" => optional(source_id),
    "date" => optional(date),
    "changeType" => optional(change_type),
    "updateType" => optional(update_type),
    "updateFlowId" => optional(update_flow_id),
    "desiredVersion" => optional_nullable(desired_version),
    "newBundle" => optional_nullable(new_bundle),
    "attemptedBundle" => optional_nullable(attempted_bundle),
    "error" => optional(error),
});

string_enum! {
    /// Kind of change.
    ///
    /// Used by the resources [`embeddedDeployment`](crate::resources::embedded_deployment),
    /// [`embeddedDeployments`](crate::resources::embedded_deployments).
    pub enum EmbeddedDeploymentLogUpdateType {
        NewFlow = "newFlow",
        ReplaceFlow = "replaceFlow",
        RemoveFlow = "removeFlow",
        Clear = "clear",
        Globals = "globals",
        Device = "device",
        UnknownBundle = "unknownBundle",
        KnownBundle = "knownBundle",
    }
}

/// Request body that deploys a workflow version to embedded devices.
///
/// Used by [`embeddedDeployments.release`](crate::resources::embedded_deployments::Release).
#[non_exhaustive]
pub struct EmbeddedDeploymentRelease {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_id: FlowId,
    /// Version to deploy. Null removes the workflow from the devices.
    ///
    /// 1 to 255 characters.
    pub version: Option<String>,
    /// IDs of the devices.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the devices.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    /// 1 to 255 characters.
    pub release_tag: Nullable<String>,
}

impl EmbeddedDeploymentRelease {
    /// Creates the value from its required fields.
    pub fn new(flow_id: impl Into<FlowId>, version: impl IntoArgument<Option<String>>) -> Self {
        Self { flow_id: flow_id.into(), version: version.into_argument(), ..Model::empty() }
    }
}
record!(EmbeddedDeploymentRelease {
    "flowId" => required(flow_id),
    "version" => nullable(version),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DeviceTagMatch>>),
    "releaseTag" => optional_nullable(release_tag: Nullable<String>),
});

/// Request body that removes workflows from embedded devices. One of the two IDs can be null.
///
/// Used by [`embeddedDeployments.remove`](crate::resources::embedded_deployments::Remove).
pub type EmbeddedDeploymentRemove = EdgeDeploymentRemove;

/// Request body that replaces a workflow version with another on every embedded device that has it.
///
/// Used by [`embeddedDeployments.replace`](crate::resources::embedded_deployments::Replace).
pub type EmbeddedDeploymentReplace = EdgeDeploymentReplace;
