// @generated from edgeDeployment.md by codegen/src/emit/resource.rs; do not edit.
//! One edge deployment: a workflow on an edge device, with the version that is running and the
//! version that should run.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One edge deployment: a workflow on an edge device, with the version that is running and the
    /// version that should run.
    pub fn edge_deployment(&self) -> EdgeDeploymentApi {
        EdgeDeploymentApi {
            client: self.clone(),
        }
    }
}

/// The actions of Edge Deployment, returned by [`Client::edge_deployment`].
#[derive(Debug, Clone)]
pub struct EdgeDeploymentApi {
    client: Client,
}

impl EdgeDeploymentApi {
    /// Returns the edge deployment with its current and desired versions, the connection of the
    /// device, and a log of changes and errors.
    ///
    /// `GET /applications/{applicationId}/edge/deployments/{edgeDeploymentId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `edge_deployment_id`: ID of the edge deployment. Example: `65eff6206b549753620e2e7f`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        edge_deployment_id: impl Into<models::EdgeDeploymentId>,
    ) -> Get {
        Get(
            Call::new(&self.client, &GET)
                .id("applicationId", application_id)
                .id("edgeDeploymentId", edge_deployment_id),
        )
    }
}

static GET: Action = Action {
    name: "edgeDeployment.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/edge/deployments/{edgeDeploymentId}",
    responses: &[
        (200, "The edge deployment."),
        (400, "The request is malformed."),
        (404, "The edge deployment does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the edge deployment with its current and desired versions, the connection of the device,
/// and a log of changes and errors.
///
/// Created by [`EdgeDeploymentApi::get`]; sends
/// `GET /applications/{applicationId}/edge/deployments/{edgeDeploymentId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `edgeDeployment.*`, `edgeDeployment.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `edge_deployment_id`: ID of the edge deployment. Example: `65eff6206b549753620e2e7f`.
///
/// # Responses
///
/// - `200`, [`EdgeDeployment`](crate::models::EdgeDeployment): The edge deployment.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The edge deployment does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .edge_deployment()
///     .get("65c8126189a4a5943a7e3a57", "65eff6206b549753620e2e7f")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "edgeDeployment.get", alias = "Get Edge Deployment")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::EdgeDeployment);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
