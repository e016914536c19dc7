// @generated from webhook.md by codegen/src/emit/resource.rs; do not edit.
//! One webhook of an application: a public URL at which other services can trigger workflows.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One webhook of an application: a public URL at which other services can trigger workflows.
    pub fn webhook(&self) -> WebhookApi { WebhookApi { client: self.clone() } }
}

/// The actions of Webhook, returned by [`Client::webhook`].
#[derive(Debug, Clone)]
pub struct WebhookApi {
    client: Client,
}

impl WebhookApi {
    /// Deletes the webhook. The workflows that use it are kept unless `includeWorkflows` is true.
    /// This cannot be undone through the API.
    ///
    /// `DELETE /applications/{applicationId}/webhooks/{webhookId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `webhook_id`: ID of the webhook. Example: `6594d7f4abaefe2d018db70b`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        webhook_id: impl Into<models::WebhookId>,
    ) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("applicationId", application_id).id("webhookId", webhook_id))
    }

    /// Returns the webhook: its token, its response code, and how it verifies and authenticates
    /// requests.
    ///
    /// `GET /applications/{applicationId}/webhooks/{webhookId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `webhook_id`: ID of the webhook. Example: `6594d7f4abaefe2d018db70b`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        webhook_id: impl Into<models::WebhookId>,
    ) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id).id("webhookId", webhook_id))
    }

    /// Changes the webhook. Omitted fields are unchanged.
    ///
    /// `PATCH /applications/{applicationId}/webhooks/{webhookId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `webhook_id`: ID of the webhook. Example: `6594d7f4abaefe2d018db70b`.
    /// - `webhook`: The properties of the webhook to change.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        webhook_id: impl Into<models::WebhookId>,
        webhook: impl Into<models::WebhookPatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .id("webhookId", webhook_id)
                .body(webhook),
        )
    }
}

static DELETE: Action = Action {
    name: "webhook.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/webhooks/{webhookId}",
    responses: &[
        (200, "The webhook is deleted."),
        (400, "The request is malformed."),
        (404, "The webhook does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the webhook. The workflows that use it are kept unless `includeWorkflows` is true. This
/// cannot be undone through the API.
///
/// Created by [`WebhookApi::delete`]; sends
/// `DELETE /applications/{applicationId}/webhooks/{webhookId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `webhook.*`,
/// `webhook.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `webhook_id`: ID of the webhook. Example: `6594d7f4abaefe2d018db70b`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The webhook is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The webhook does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .webhook()
///     .delete("65c8126189a4a5943a7e3a57", "6594d7f4abaefe2d018db70b")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "webhook.delete", alias = "Delete Webhook")]
#[must_use = "a call does nothing until it is sent"]
pub struct Delete(Call);
call!(Delete => models::Success);

impl Delete {
    /// If true, the workflows that use this webhook are deleted too.
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
    name: "webhook.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/webhooks/{webhookId}",
    responses: &[(200, "The webhook."), (400, "The request is malformed."), (404, "The webhook does not exist.")],
    ..Action::DEFAULT
};

/// Returns the webhook: its token, its response code, and how it verifies and authenticates
/// requests.
///
/// Created by [`WebhookApi::get`]; sends `GET /applications/{applicationId}/webhooks/{webhookId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `webhook.*`, `webhook.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `webhook_id`: ID of the webhook. Example: `6594d7f4abaefe2d018db70b`.
///
/// # Responses
///
/// - `200`, [`Webhook`](crate::models::Webhook): The webhook.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The webhook does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .webhook()
///     .get("65c8126189a4a5943a7e3a57", "6594d7f4abaefe2d018db70b")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "webhook.get", alias = "Get Webhook")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Webhook);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "webhook.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/webhooks/{webhookId}",
    responses: &[
        (200, "The webhook with the changes applied."),
        (400, "The request is malformed."),
        (404, "The webhook does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes the webhook. Omitted fields are unchanged.
///
/// Created by [`WebhookApi::patch`]; sends
/// `PATCH /applications/{applicationId}/webhooks/{webhookId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `webhook.*`,
/// `webhook.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `webhook_id`: ID of the webhook. Example: `6594d7f4abaefe2d018db70b`.
/// - `webhook`: The properties of the webhook to change.
///
/// # Responses
///
/// - `200`, [`Webhook`](crate::models::Webhook): The webhook with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The webhook does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, webhook: losant::models::WebhookPatch) -> Result<(), losant::Error> {
/// let response = client
///     .webhook()
///     .patch("65c8126189a4a5943a7e3a57", "6594d7f4abaefe2d018db70b", webhook)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "webhook.patch", alias = "Patch Webhook")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::Webhook);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
