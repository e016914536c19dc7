// @generated from embeddedDeployments.md by codegen/src/emit/resource.rs; do not edit.
//! The deployments of embedded workflows to devices: list, export, release, replace and remove
//! them. An action sets the desired version.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages, string_enum};
use crate::models;

impl Client {
    /// The deployments of embedded workflows to devices: list, export, release, replace and remove
    /// them. An action sets the desired version.
    pub fn embedded_deployments(&self) -> EmbeddedDeploymentsApi {
        EmbeddedDeploymentsApi {
            client: self.clone(),
        }
    }
}

/// The actions of Embedded Deployments, returned by [`Client::embedded_deployments`].
#[derive(Debug, Clone)]
pub struct EmbeddedDeploymentsApi {
    client: Client,
}

impl EmbeddedDeploymentsApi {
    /// Queues a job that exports the compiled WASM files of the current deployment of a device. The
    /// result is sent to an email address and, if one is given, a callback URL.
    ///
    /// `POST /applications/{applicationId}/embedded/deployments/export`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn export(&self, application_id: impl Into<models::ApplicationId>) -> Export {
        Export(Call::new(&self.client, &EXPORT).id("applicationId", application_id))
    }

    /// Lists the embedded deployments of the application, by default those updated last first.
    ///
    /// `GET /applications/{applicationId}/embedded/deployments`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Deploys a version of an embedded workflow to devices, selected by ID or by tag. With null as
    /// the version, the workflow is removed from them.
    ///
    /// `POST /applications/{applicationId}/embedded/deployments/release`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `deployment`: Workflow, version and devices.
    pub fn release(
        &self,
        application_id: impl Into<models::ApplicationId>,
        deployment: impl Into<models::EmbeddedDeploymentRelease>,
    ) -> Release {
        Release(Call::new(&self.client, &RELEASE).id("applicationId", application_id).body(deployment))
    }

    /// Removes a workflow from a device. With null as the device, the workflow is removed from all
    /// devices; with null as the workflow, all workflows are removed from the device.
    ///
    /// `POST /applications/{applicationId}/embedded/deployments/remove`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `deployment`: Workflow and device; one of the two can be null.
    pub fn remove(
        &self,
        application_id: impl Into<models::ApplicationId>,
        deployment: impl Into<models::EmbeddedDeploymentRemove>,
    ) -> Remove {
        Remove(Call::new(&self.client, &REMOVE).id("applicationId", application_id).body(deployment))
    }

    /// Replaces a version of an embedded workflow with another on all devices that have it. With
    /// null as the new version, the workflow is removed from them.
    ///
    /// `POST /applications/{applicationId}/embedded/deployments/replace`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `deployment`: Workflow, old version and new version.
    pub fn replace(
        &self,
        application_id: impl Into<models::ApplicationId>,
        deployment: impl Into<models::EmbeddedDeploymentReplace>,
    ) -> Replace {
        Replace(Call::new(&self.client, &REPLACE).id("applicationId", application_id).body(deployment))
    }
}

static EXPORT: Action = Action {
    name: "embeddedDeployments.export",
    method: &Method::POST,
    path: "/applications/{applicationId}/embedded/deployments/export",
    responses: &[
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The deployment does not exist."),
    ],
    ..Action::DEFAULT
};

/// Queues a job that exports the compiled WASM files of the current deployment of a device. The
/// result is sent to an email address and, if one is given, a callback URL.
///
/// Created by [`EmbeddedDeploymentsApi::export`]; sends
/// `POST /applications/{applicationId}/embedded/deployments/export`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `embeddedDeployments.*`,
/// `embeddedDeployments.export`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The deployment does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .embedded_deployments()
///     .export("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "embeddedDeployments.export", alias = "Export Embedded Deployments")]
#[must_use = "a call does nothing until it is sent"]
pub struct Export(Call);
call!(Export => models::JobEnqueuedResult);

impl Export {
    /// Deployment or device, compiler options, and where to send the result.
    pub fn options(self, value: impl IntoArgument<Option<models::EmbeddedDeploymentExport>>) -> Self {
        Self(self.0.body_json(&value.into_argument()))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET: Action = Action {
    name: "embeddedDeployments.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/embedded/deployments",
    responses: &[
        (200, "One page of embedded deployments, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application or the device does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the embedded deployments of the application, by default those updated last first.
///
/// Created by [`EmbeddedDeploymentsApi::get`]; sends
/// `GET /applications/{applicationId}/embedded/deployments`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `embeddedDeployments.*`,
/// `embeddedDeployments.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`EmbeddedDeployments`](crate::models::EmbeddedDeployments): One page of embedded
///   deployments, with the total number of matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application or the device does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .embedded_deployments()
///     .get("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "embeddedDeployments.get", alias = "Get Embedded Deployments", alias = "List Embedded Deployments")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::EmbeddedDeployments);
pages!(Get => models::EmbeddedDeployments [models::EmbeddedDeployment], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `id`, `creationDate`, `lastUpdated`. Default: `lastUpdated`. Example:
    /// `creationDate`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<SortField>>) -> Self {
        Self(self.0.query_argument("sortField", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `desc`. Example: `asc`.
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
    /// Default: `1000`. Example: `50`.
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
    name: "embeddedDeployments.release",
    method: &Method::POST,
    path: "/applications/{applicationId}/embedded/deployments/release",
    responses: &[
        (201, "The deployment is scheduled."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deploys a version of an embedded workflow to devices, selected by ID or by tag. With null as the
/// version, the workflow is removed from them.
///
/// Created by [`EmbeddedDeploymentsApi::release`]; sends
/// `POST /applications/{applicationId}/embedded/deployments/release`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `embeddedDeployments.*`, `embeddedDeployments.release`.
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
/// # async fn sample(client: losant::Client, deployment: losant::models::EmbeddedDeploymentRelease) -> Result<(), losant::Error> {
/// let response = client
///     .embedded_deployments()
///     .release("65c8126189a4a5943a7e3a57", deployment)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "embeddedDeployments.release", alias = "Release Embedded Deployments")]
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
    name: "embeddedDeployments.remove",
    method: &Method::POST,
    path: "/applications/{applicationId}/embedded/deployments/remove",
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
/// Created by [`EmbeddedDeploymentsApi::remove`]; sends
/// `POST /applications/{applicationId}/embedded/deployments/remove`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `embeddedDeployments.*`, `embeddedDeployments.remove`.
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
/// # async fn sample(client: losant::Client, deployment: losant::models::EmbeddedDeploymentRemove) -> Result<(), losant::Error> {
/// let response = client
///     .embedded_deployments()
///     .remove("65c8126189a4a5943a7e3a57", deployment)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "embeddedDeployments.remove", alias = "Remove Embedded Deployments")]
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
    name: "embeddedDeployments.replace",
    method: &Method::POST,
    path: "/applications/{applicationId}/embedded/deployments/replace",
    responses: &[
        (201, "The replacement is scheduled."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Replaces a version of an embedded workflow with another on all devices that have it. With null
/// as the new version, the workflow is removed from them.
///
/// Created by [`EmbeddedDeploymentsApi::replace`]; sends
/// `POST /applications/{applicationId}/embedded/deployments/replace`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `embeddedDeployments.*`, `embeddedDeployments.replace`.
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
/// # async fn sample(client: losant::Client, deployment: losant::models::EmbeddedDeploymentReplace) -> Result<(), losant::Error> {
/// let response = client
///     .embedded_deployments()
///     .replace("65c8126189a4a5943a7e3a57", deployment)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "embeddedDeployments.replace", alias = "Replace Embedded Deployments")]
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
    /// The type of `embeddedDeployments.sortField`.
    pub enum SortField {
        Id = "id",
        CreationDate = "creationDate",
        LastUpdated = "lastUpdated",
    }
}
