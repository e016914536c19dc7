// @generated from integration.md by codegen/src/emit/resource.rs; do not edit.
//! One integration of an application: a connection that the platform keeps to an external source of
//! messages, such as an MQTT broker or a message queue.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One integration of an application: a connection that the platform keeps to an external
    /// source of messages, such as an MQTT broker or a message queue.
    pub fn integration(&self) -> IntegrationApi {
        IntegrationApi {
            client: self.clone(),
        }
    }
}

/// The actions of Integration, returned by [`Client::integration`].
#[derive(Debug, Clone)]
pub struct IntegrationApi {
    client: Client,
}

impl IntegrationApi {
    /// Deletes the integration. The workflows that use it are kept unless `includeWorkflows` is
    /// true. This cannot be undone through the API.
    ///
    /// `DELETE /applications/{applicationId}/integrations/{integrationId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `integration_id`: ID of the integration. Example: `65eeb01355c13afb2e8025c3`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        integration_id: impl Into<models::IntegrationId>,
    ) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("applicationId", application_id).id("integrationId", integration_id))
    }

    /// Returns the integration: its type, topics and connection settings, and when it last
    /// connected and disconnected.
    ///
    /// `GET /applications/{applicationId}/integrations/{integrationId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `integration_id`: ID of the integration. Example: `65eeb01355c13afb2e8025c3`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        integration_id: impl Into<models::IntegrationId>,
    ) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id).id("integrationId", integration_id))
    }

    /// Changes the integration. Omitted fields are unchanged. The type cannot be changed.
    ///
    /// `PATCH /applications/{applicationId}/integrations/{integrationId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `integration_id`: ID of the integration. Example: `65eeb01355c13afb2e8025c3`.
    /// - `integration`: The properties of the integration to change.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        integration_id: impl Into<models::IntegrationId>,
        integration: impl Into<models::IntegrationPatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .id("integrationId", integration_id)
                .body(integration),
        )
    }
}

static DELETE: Action = Action {
    name: "integration.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/integrations/{integrationId}",
    responses: &[
        (200, "The integration is deleted."),
        (400, "The request is malformed."),
        (404, "The integration does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the integration. The workflows that use it are kept unless `includeWorkflows` is true.
/// This cannot be undone through the API.
///
/// Created by [`IntegrationApi::delete`]; sends
/// `DELETE /applications/{applicationId}/integrations/{integrationId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `integration.*`,
/// `integration.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `integration_id`: ID of the integration. Example: `65eeb01355c13afb2e8025c3`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The integration is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The integration does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .integration()
///     .delete("65c8126189a4a5943a7e3a57", "65eeb01355c13afb2e8025c3")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "integration.delete", alias = "Delete Integration")]
#[must_use = "a call does nothing until it is sent"]
pub struct Delete(Call);
call!(Delete => models::Success);

impl Delete {
    /// If true, the workflows that use this integration are deleted too.
    ///
    /// Example: `true`.
    pub fn include_workflows(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeWorkflows", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET: Action = Action {
    name: "integration.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/integrations/{integrationId}",
    responses: &[
        (200, "The integration."),
        (400, "The request is malformed."),
        (404, "The integration does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the integration: its type, topics and connection settings, and when it last connected
/// and disconnected.
///
/// Created by [`IntegrationApi::get`]; sends
/// `GET /applications/{applicationId}/integrations/{integrationId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `integration.*`, `integration.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `integration_id`: ID of the integration. Example: `65eeb01355c13afb2e8025c3`.
///
/// # Responses
///
/// - `200`, [`Integration`](crate::models::Integration): The integration.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The integration does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .integration()
///     .get("65c8126189a4a5943a7e3a57", "65eeb01355c13afb2e8025c3")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "integration.get", alias = "Get Integration")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Integration);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "integration.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/integrations/{integrationId}",
    responses: &[
        (200, "The integration with the changes applied."),
        (400, "The request is malformed."),
        (404, "The integration does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes the integration. Omitted fields are unchanged. The type cannot be changed.
///
/// Created by [`IntegrationApi::patch`]; sends
/// `PATCH /applications/{applicationId}/integrations/{integrationId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `integration.*`,
/// `integration.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `integration_id`: ID of the integration. Example: `65eeb01355c13afb2e8025c3`.
/// - `integration`: The properties of the integration to change.
///
/// # Responses
///
/// - `200`, [`Integration`](crate::models::Integration): The integration with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The integration does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, integration: losant::models::IntegrationPatch) -> Result<(), losant::Error> {
/// let response = client
///     .integration()
///     .patch("65c8126189a4a5943a7e3a57", "65eeb01355c13afb2e8025c3", integration)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "integration.patch", alias = "Patch Integration")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::Integration);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
