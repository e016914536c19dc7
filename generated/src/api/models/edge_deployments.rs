// @generated from _schemas/edge.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{list, record};
use super::{ApplicationId, DeviceId, EdgeDeployment, FlowId};

/// A page of edge deployments.
///
/// Used by [`edgeDeployments.get`](crate::resources::edge_deployments::Get).
#[non_exhaustive]
pub struct EdgeDeployments {
    pub items: Option<Vec<EdgeDeployment>>,
    /// Number of deployments on this page.
    pub count: Option<i64>,
    /// Number of deployments on all pages.
    pub total_count: Option<i64>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// ID of the device filtered on.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<DeviceId>,
    /// ID of the workflow filtered on.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_id: Option<FlowId>,
    /// Version filtered on, current or desired.
    ///
    /// 1 to 255 characters.
    pub version: Option<String>,
}
record!(EdgeDeployments: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "applicationId" => optional(application_id),
    "deviceId" => optional(device_id),
    "flowId" => optional(flow_id),
    "version" => optional(version),
});
list!(EdgeDeployments, items: EdgeDeployment);
