// @generated from applicationApiToken.md by codegen/src/emit/resource.rs; do not edit.
//! One API token of an application. Programs send the token with their calls; its scopes define
//! what they can do.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One API token of an application. Programs send the token with their calls; its scopes define
    /// what they can do.
    pub fn application_api_token(&self) -> ApplicationApiTokenApi {
        ApplicationApiTokenApi {
            client: self.clone(),
        }
    }
}

/// The actions of Application Api Token, returned by [`Client::application_api_token`].
#[derive(Debug, Clone)]
pub struct ApplicationApiTokenApi {
    client: Client,
}

impl ApplicationApiTokenApi {
    /// Deletes the API token. To disable it instead, set its status to `inactive` with `patch`.
    ///
    /// `DELETE /applications/{applicationId}/tokens/{apiTokenId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `api_token_id`: ID of the API token. Example: `65ec30113e83805ecfb09111`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        api_token_id: impl Into<models::ApiTokenId>,
    ) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("applicationId", application_id).id("apiTokenId", api_token_id))
    }

    /// Returns the API token with its name, scopes, status, creator and expiration date, without
    /// the token itself.
    ///
    /// `GET /applications/{applicationId}/tokens/{apiTokenId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `api_token_id`: ID of the API token. Example: `65ec30113e83805ecfb09111`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        api_token_id: impl Into<models::ApiTokenId>,
    ) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id).id("apiTokenId", api_token_id))
    }

    /// Changes properties of the API token. Omitted fields are unchanged. The scopes and the
    /// expiration date cannot be changed.
    ///
    /// `PATCH /applications/{applicationId}/tokens/{apiTokenId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `api_token_id`: ID of the API token. Example: `65ec30113e83805ecfb09111`.
    /// - `api_token`: Changes to the API token.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        api_token_id: impl Into<models::ApiTokenId>,
        api_token: impl Into<models::ApiTokenPatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .id("apiTokenId", api_token_id)
                .body(api_token),
        )
    }
}

static DELETE: Action = Action {
    name: "applicationApiToken.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/tokens/{apiTokenId}",
    responses: &[
        (200, "The API token is deleted."),
        (400, "The request is malformed."),
        (404, "The API token does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the API token. To disable it instead, set its status to `inactive` with `patch`.
///
/// Created by [`ApplicationApiTokenApi::delete`]; sends
/// `DELETE /applications/{applicationId}/tokens/{apiTokenId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Organization`, `all.User`,
/// `applicationApiToken.*`, `applicationApiToken.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `api_token_id`: ID of the API token. Example: `65ec30113e83805ecfb09111`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The API token is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The API token does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .application_api_token()
///     .delete("65c8126189a4a5943a7e3a57", "65ec30113e83805ecfb09111")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationApiToken.delete", alias = "Delete Application Api Token")]
#[must_use = "a call does nothing until it is sent"]
pub struct Delete(Call);
call!(Delete => models::Success);

impl Delete {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET: Action = Action {
    name: "applicationApiToken.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/tokens/{apiTokenId}",
    responses: &[(200, "The API token."), (400, "The request is malformed."), (404, "The API token does not exist.")],
    ..Action::DEFAULT
};

/// Returns the API token with its name, scopes, status, creator and expiration date, without the
/// token itself.
///
/// Created by [`ApplicationApiTokenApi::get`]; sends
/// `GET /applications/{applicationId}/tokens/{apiTokenId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `applicationApiToken.*`,
/// `applicationApiToken.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `api_token_id`: ID of the API token. Example: `65ec30113e83805ecfb09111`.
///
/// # Responses
///
/// - `200`, [`ApiToken`](crate::models::ApiToken): The API token.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The API token does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .application_api_token()
///     .get("65c8126189a4a5943a7e3a57", "65ec30113e83805ecfb09111")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationApiToken.get", alias = "Get Application Api Token")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ApiToken);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "applicationApiToken.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/tokens/{apiTokenId}",
    responses: &[
        (200, "The API token with the changes applied."),
        (400, "The request is malformed."),
        (404, "The API token does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes properties of the API token. Omitted fields are unchanged. The scopes and the expiration
/// date cannot be changed.
///
/// Created by [`ApplicationApiTokenApi::patch`]; sends
/// `PATCH /applications/{applicationId}/tokens/{apiTokenId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Organization`, `all.User`,
/// `applicationApiToken.*`, `applicationApiToken.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `api_token_id`: ID of the API token. Example: `65ec30113e83805ecfb09111`.
/// - `api_token`: Changes to the API token.
///
/// # Responses
///
/// - `200`, [`ApiToken`](crate::models::ApiToken): The API token with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The API token does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, api_token: losant::models::ApiTokenPatch) -> Result<(), losant::Error> {
/// let response = client
///     .application_api_token()
///     .patch("65c8126189a4a5943a7e3a57", "65ec30113e83805ecfb09111", api_token)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationApiToken.patch", alias = "Patch Application Api Token")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::ApiToken);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
