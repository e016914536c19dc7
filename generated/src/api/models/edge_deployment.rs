// @generated from _schemas/edge.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{IntoArgument, Model, Nullable, Timestamp, id, record, string_enum};
use super::{ApplicationId, DeploymentChangeType, DeviceConnectionInfo, DeviceId, DeviceTagMatch, FlowId, SourceType};

/// The deployment of a workflow or custom node to an edge device, with its current and desired
/// versions.
///
/// Used by [`edgeDeployment.get`](crate::resources::edge_deployment::Get).
#[non_exhaustive]
pub struct EdgeDeployment {
    /// Same as `edgeDeploymentId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub edge_deployment_id: Option<EdgeDeploymentId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<DeviceId>,
    /// 1 to 255 characters.
    pub device_name: Option<String>,
    pub device_connection_info: Option<DeviceConnectionInfo>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_id: Option<FlowId>,
    /// 1 to 255 characters.
    pub flow_name: Option<String>,
    /// Whether an edge workflow or a custom node is deployed.
    pub flow_class: Option<EdgeDeploymentFlowClass>,
    /// Pattern: `^(?!\.{1,2}$)[0-9a-zA-Z_.-]{1,255}$`.
    pub file_name: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// Version running on the device, or null if there is none.
    ///
    /// 1 to 255 characters.
    pub current_version: Nullable<String>,
    /// Version that should run on the device, or null if there is none.
    ///
    /// 1 to 255 characters.
    pub desired_version: Nullable<String>,
    /// ETag of the current version.
    ///
    /// 1 to 255 characters.
    pub current_etag: Option<String>,
    /// ETag of the desired version.
    ///
    /// 1 to 255 characters.
    pub desired_etag: Option<String>,
    /// History of changes and failed attempts.
    pub logs: Option<Vec<EdgeDeploymentLog>>,
}
record!(EdgeDeployment: Default {
    "id" => optional(id),
    "edgeDeploymentId" => optional(edge_deployment_id),
    "applicationId" => optional(application_id),
    "deviceId" => optional(device_id),
    "deviceName" => optional(device_name),
    "deviceConnectionInfo" => optional(device_connection_info),
    "flowId" => optional(flow_id),
    "flowName" => optional(flow_name),
    "flowClass" => optional(flow_class),
    "fileName" => optional(file_name),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "currentVersion" => optional_nullable(current_version),
    "desiredVersion" => optional_nullable(desired_version),
    "currentEtag" => optional(current_etag),
    "desiredEtag" => optional(desired_etag),
    "logs" => optional(logs),
});

string_enum! {
    /// Whether an edge workflow or a custom node is deployed.
    ///
    /// Used by the resources [`edgeDeployment`](crate::resources::edge_deployment),
    /// [`edgeDeployments`](crate::resources::edge_deployments).
    pub enum EdgeDeploymentFlowClass {
        Edge = "edge",
        CustomNode = "customNode",
    }
}

id! {
    /// The id that paths take as `edgeDeploymentId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`edgeDeployment`](crate::resources::edge_deployment),
    /// [`edgeDeployments`](crate::resources::edge_deployments).
    pub struct EdgeDeploymentId;
}

/// A change to an edge deployment, or a failed attempt.
///
/// Used by the resources [`edgeDeployment`](crate::resources::edge_deployment),
/// [`edgeDeployments`](crate::resources::edge_deployments).
#[non_exhaustive]
pub struct EdgeDeploymentLog {
    pub source_type: Option<SourceType>,
    /// ID of the source of the change; see `sourceType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub source_id: Option<String>,
    pub date: Option<Timestamp>,
    pub change_type: Option<DeploymentChangeType>,
    /// Version after the change, or null if there is none.
    ///
    /// 1 to 255 characters.
    pub new_value: Nullable<String>,
    /// Version before the change, or null if there is none.
    ///
    /// 1 to 255 characters.
    pub previous_value: Nullable<String>,
    /// Version that could not be deployed.
    ///
    /// 1 to 255 characters.
    pub attempted_value: Nullable<String>,
    /// ETag of the version after the change.
    ///
    /// 1 to 255 characters.
    pub new_etag: Option<String>,
    /// ETag of the version before the change.
    ///
    /// 1 to 255 characters.
    pub previous_etag: Option<String>,
    /// ETag of the version that could not be deployed.
    ///
    /// 1 to 255 characters.
    pub attempted_etag: Option<String>,
    /// Error of the failed attempt.
    pub error: Option<String>,
}
record!(EdgeDeploymentLog: Default {
    "sourceType" => optional(source_type),
    "sourceId" => optional(source_id),
    "date" => optional(date),
    "changeType" => optional(change_type),
    "newValue" => optional_nullable(new_value),
    "previousValue" => optional_nullable(previous_value),
    "attemptedValue" => optional_nullable(attempted_value),
    "newEtag" => optional(new_etag),
    "previousEtag" => optional(previous_etag),
    "attemptedEtag" => optional(attempted_etag),
    "error" => optional(error),
});

/// Request body that deploys a workflow version to edge devices.
///
/// Used by [`edgeDeployments.release`](crate::resources::edge_deployments::Release).
#[non_exhaustive]
pub struct EdgeDeploymentRelease {
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
}

impl EdgeDeploymentRelease {
    /// Creates the value from its required fields.
    pub fn new(flow_id: impl Into<FlowId>, version: impl IntoArgument<Option<String>>) -> Self {
        Self { flow_id: flow_id.into(), version: version.into_argument(), ..Model::empty() }
    }
}
record!(EdgeDeploymentRelease {
    "flowId" => required(flow_id),
    "version" => nullable(version),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DeviceTagMatch>>),
});

/// Request body that removes workflows from devices. One of the two IDs can be null.
///
/// Used by [`edgeDeployments.remove`](crate::resources::edge_deployments::Remove),
/// [`embeddedDeployments.remove`](crate::resources::embedded_deployments::Remove).
#[non_exhaustive]
pub struct EdgeDeploymentRemove {
    /// ID of the workflow to remove. Null removes all workflows from the device.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_id: Option<FlowId>,
    /// ID of the device to remove the workflow from. Null removes it from all devices.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<DeviceId>,
}

impl EdgeDeploymentRemove {
    /// Creates the value from its required fields.
    pub fn new(flow_id: impl IntoArgument<Option<FlowId>>, device_id: impl IntoArgument<Option<DeviceId>>) -> Self {
        Self { flow_id: flow_id.into_argument(), device_id: device_id.into_argument() }
    }
}
record!(EdgeDeploymentRemove {
    "flowId" => nullable(flow_id),
    "deviceId" => nullable(device_id),
});

/// Request body that replaces a workflow version with another on every device that has it.
///
/// Used by [`edgeDeployments.replace`](crate::resources::edge_deployments::Replace),
/// [`embeddedDeployments.replace`](crate::resources::embedded_deployments::Replace).
#[non_exhaustive]
pub struct EdgeDeploymentReplace {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_id: FlowId,
    /// 1 to 255 characters.
    pub old_version: String,
    /// Version to deploy. Null removes the workflow from the devices.
    ///
    /// 1 to 255 characters.
    pub new_version: Option<String>,
}

impl EdgeDeploymentReplace {
    /// Creates the value from its required fields.
    pub fn new(
        flow_id: impl Into<FlowId>,
        old_version: impl Into<String>,
        new_version: impl IntoArgument<Option<String>>,
    ) -> Self {
        Self { flow_id: flow_id.into(), old_version: old_version.into(), new_version: new_version.into_argument() }
    }
}
record!(EdgeDeploymentReplace {
    "flowId" => required(flow_id),
    "oldVersion" => required(old_version),
    "newVersion" => nullable(new_version),
});
