// @generated from embeddedDeployment.md by codegen/src/emit/resource.rs; do not edit.
//! One embedded deployment: the embedded workflows of a device, compiled into a bundle, with the
//! bundle that is running and the bundle that should run.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One embedded deployment: the embedded workflows of a device, compiled into a bundle, with
    /// the bundle that is running and the bundle that should run.
    pub fn embedded_deployment(&self) -> EmbeddedDeploymentApi {
        EmbeddedDeploymentApi {
            client: self.clone(),
        }
    }
}

/// The actions of Embedded Deployment, returned by [`Client::embedded_deployment`].
#[derive(Debug, Clone)]
pub struct EmbeddedDeploymentApi {
    client: Client,
}

impl EmbeddedDeploymentApi {
    /// Returns the embedded deployment with the versions of its workflows, its current and desired
    /// bundles, the connection of the device, and a log of changes and errors.
    ///
    /// `GET /applications/{applicationId}/embedded/deployments/{embeddedDeploymentId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `embedded_deployment_id`: ID of the embedded deployment. Example:
    ///   `65931adb4b88c11bc8eb67da`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        embedded_deployment_id: impl Into<models::EmbeddedDeploymentId>,
    ) -> Get {
        Get(
            Call::new(&self.client, &GET)
                .id("applicationId", application_id)
                .id("embeddedDeploymentId", embedded_deployment_id),
        )
    }
}

static GET: Action = Action {
    name: "embeddedDeployment.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/embedded/deployments/{embeddedDeploymentId}",
    responses: &[
        (200, "The embedded deployment."),
        (400, "The request is malformed."),
        (404, "The embedded deployment does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the embedded deployment with the versions of its workflows, its current and desired
/// bundles, the connection of the device, and a log of changes and errors.
///
/// Created by [`EmbeddedDeploymentApi::get`]; sends
/// `GET /applications/{applicationId}/embedded/deployments/{embeddedDeploymentId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `embeddedDeployment.*`,
/// `embeddedDeployment.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `embedded_deployment_id`: ID of the embedded deployment. Example: `65931adb4b88c11bc8eb67da`.
///
/// # Responses
///
/// - `200`, [`EmbeddedDeployment`](crate::models::EmbeddedDeployment): The embedded deployment.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The embedded deployment does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .embedded_deployment()
///     .get("65c8126189a4a5943a7e3a57", "65931adb4b88c11bc8eb67da")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "embeddedDeployment.get", alias = "Get Embedded Deployment")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::EmbeddedDeployment);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
