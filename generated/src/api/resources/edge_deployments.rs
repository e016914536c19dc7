// @generated from edgeDeployments.md by codegen/src/emit/resource.rs; do not edit.
//! The deployments of edge workflows to devices: list, release, replace and remove them. An action
//! sets the desired version; the device is updated the next time it is connected.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages, string_enum};
use crate::models;

impl Client {
    /// The deployments of edge workflows to devices: list, release, replace and remove them. An
    /// action sets the desired version; the device is updated the next time it is connected.
    pub fn edge_deployments(&self) -> EdgeDeploymentsApi {
        EdgeDeploymentsApi {
            client: self.clone(),
        }
    }
}

/// The actions of Edge Deployments, returned by [`Client::edge_deployments`].
#[derive(Debug, Clone)]
pub struct EdgeDeploymentsApi {
    client: Client,
}

impl EdgeDeploymentsApi {
    /// Lists the edge deployments of the application with their current and desired versions.
    ///
    /// `GET /applications/{applicationId}/edge/deployments`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Deploys a version of an edge workflow to devices, selected by ID or by tag. With null as the
    /// version, the workflow is removed from them.
    ///
    /// `POST /applications/{applicationId}/edge/deployments/release`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `deployment`: Workflow, version and devices.
    pub fn release(
        &self,
        application_id: impl Into<models::ApplicationId>,
        deployment: impl Into<models::EdgeDeploymentRelease>,
    ) -> Release {
        Release(Call::new(&self.client, &RELEASE).id("applicationId", application_id).body(deployment))
    }

    /// Removes a workflow from a device. With null as the device, the workflow is removed from all
    /// devices; with null as the workflow, all workflows are removed from the device.
    ///
    /// `POST /applications/{applicationId}/edge/deployments/remove`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `deployment`: Workflow and device; one of the two can be null.
    pub fn remove(
        &self,
        application_id: impl Into<models::ApplicationId>,
        deployment: impl Into<models::EdgeDeploymentRemove>,
    ) -> Remove {
        Remove(Call::new(&self.client, &REMOVE).id("applicationId", application_id).body(deployment))
    }

    /// Replaces a version of an edge workflow with another on all devices that have it. With null
    /// as the new version, the workflow is removed from them.
    ///
    /// `POST /applications/{applicationId}/edge/deployments/replace`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `deployment`: Workflow, old version and new version.
    pub fn replace(
        &self,
        application_id: impl Into<models::ApplicationId>,
        deployment: impl Into<models::EdgeDeploymentReplace>,
    ) -> Replace {
        Replace(Call::new(&self.client, &REPLACE).id("applicationId", application_id).body(deployment))
    }
}

static GET: Action = Action {
    name: "edgeDeployments.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/edge/deployments",
    responses: &[
        (200, "One page of edge deployments, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the edge deployments of the application with their current and desired versions.
///
/// Created by [`EdgeDeploymentsApi::get`]; sends
/// `GET /applications/{applicationId}/edge/deployments`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `edgeDeployments.*`, `edgeDeployments.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`EdgeDeployments`](crate::models::EdgeDeployments): One page of edge deployments, with
///   the total number of matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .edge_deployments()
///     .get("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "edgeDeployments.get", alias = "Get Edge Deployments", alias = "List Edge Deployments")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::EdgeDeployments);
pages!(Get => models::EdgeDeployments [models::EdgeDeployment], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `id`, `deviceId`, `flowId`, `desiredVersion`, `currentVersion`,
    /// `creationDate`, `lastUpdated`. Default: `lastUpdated`. Example: `creationDate`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<SortField>>) -> Self {
        Self(self.0.query_argument("sortField", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `asc`. Example: `desc`.
    pub fn sort_direction(self, value: impl IntoArgument<OptionalArgument<models::SortDirectionParameter>>) -> Self {
        Self(self.0.query_argument("sortDirection", value))
    }

    /// Page number, starting at 0.
    ///
    /// Default: `0`. Example: `2`.
    pub fn page(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("page", value))
    }

    /// Maximum per page.
    ///
    /// Default: `100`. Example: `50`.
    pub fn per_page(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("perPage", value))
    }

    /// ID of a device to filter deployments by.
    ///
    /// Example: `658135330459e237e01a0f3a`.
    pub fn device_id(self, value: impl IntoArgument<OptionalArgument<models::DeviceId>>) -> Self {
        Self(self.0.query_argument("deviceId", value))
    }

    /// Workflow version to filter deployments by, current or desired.
    ///
    /// Example: `v1.2.0`.
    pub fn version(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("version", value))
    }

    /// If true, deployments with neither a current nor a desired version are left out.
    ///
    /// Example: `true`.
    pub fn filter_empty(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("filterEmpty", value))
    }

    /// ID of a workflow to filter deployments by.
    ///
    /// Example: `65cec3af1dc85f34e47b196f`.
    pub fn flow_id(self, value: impl IntoArgument<OptionalArgument<models::FlowId>>) -> Self {
        Self(self.0.query_argument("flowId", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static RELEASE: Action = Action {
    name: "edgeDeployments.release",
    method: &Method::POST,
    path: "/applications/{applicationId}/edge/deployments/release",
    responses: &[
        (201, "The deployment is scheduled."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deploys a version of an edge workflow to devices, selected by ID or by tag. With null as the
/// version, the workflow is removed from them.
///
/// Created by [`EdgeDeploymentsApi::release`]; sends
/// `POST /applications/{applicationId}/edge/deployments/release`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `edgeDeployments.*`, `edgeDeployments.release`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `deployment`: Workflow, version and devices.
///
/// # Responses
///
/// - `201`, [`Success`](crate::models::Success): The deployment is scheduled.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, deployment: losant::models::EdgeDeploymentRelease) -> Result<(), losant::Error> {
/// let response = client
///     .edge_deployments()
///     .release("65c8126189a4a5943a7e3a57", deployment)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "edgeDeployments.release", alias = "Release Edge Deployments")]
#[must_use = "a call does nothing until it is sent"]
pub struct Release(Call);
call!(Release => models::Success);

impl Release {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static REMOVE: Action = Action {
    name: "edgeDeployments.remove",
    method: &Method::POST,
    path: "/applications/{applicationId}/edge/deployments/remove",
    responses: &[
        (201, "The removal is scheduled."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Removes a workflow from a device. With null as the device, the workflow is removed from all
/// devices; with null as the workflow, all workflows are removed from the device.
///
/// Created by [`EdgeDeploymentsApi::remove`]; sends
/// `POST /applications/{applicationId}/edge/deployments/remove`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `edgeDeployments.*`, `edgeDeployments.remove`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `deployment`: Workflow and device; one of the two can be null.
///
/// # Responses
///
/// - `201`, [`Success`](crate::models::Success): The removal is scheduled.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, deployment: losant::models::EdgeDeploymentRemove) -> Result<(), losant::Error> {
/// let response = client
///     .edge_deployments()
///     .remove("65c8126189a4a5943a7e3a57", deployment)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "edgeDeployments.remove", alias = "Remove Edge Deployments")]
#[must_use = "a call does nothing until it is sent"]
pub struct Remove(Call);
call!(Remove => models::Success);

impl Remove {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static REPLACE: Action = Action {
    name: "edgeDeployments.replace",
    method: &Method::POST,
    path: "/applications/{applicationId}/edge/deployments/replace",
    responses: &[
        (201, "The replacement is scheduled."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Replaces a version of an edge workflow with another on all devices that have it. With null as
/// the new version, the workflow is removed from them.
///
/// Created by [`EdgeDeploymentsApi::replace`]; sends
/// `POST /applications/{applicationId}/edge/deployments/replace`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `edgeDeployments.*`, `edgeDeployments.replace`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `deployment`: Workflow, old version and new version.
///
/// # Responses
///
/// - `201`, [`Success`](crate::models::Success): The replacement is scheduled.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, deployment: losant::models::EdgeDeploymentReplace) -> Result<(), losant::Error> {
/// let response = client
///     .edge_deployments()
///     .replace("65c8126189a4a5943a7e3a57", deployment)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "edgeDeployments.replace", alias = "Replace Edge Deployments")]
#[must_use = "a call does nothing until it is sent"]
pub struct Replace(Call);
call!(Replace => models::Success);

impl Replace {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

string_enum! {
    /// The type of `edgeDeployments.sortField`.
    pub enum SortField {
        Id = "id",
        DeviceId = "deviceId",
        FlowId = "flowId",
        DesiredVersion = "desiredVersion",
        CurrentVersion = "currentVersion",
        CreationDate = "creationDate",
        LastUpdated = "lastUpdated",
    }
}
