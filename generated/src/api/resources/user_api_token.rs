// @generated from userApiToken.md by codegen/src/emit/resource.rs; do not edit.
//! One API token of the current user.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One API token of the current user.
    pub fn user_api_token(&self) -> UserApiTokenApi {
        UserApiTokenApi {
            client: self.clone(),
        }
    }
}

/// The actions of User Api Token, returned by [`Client::user_api_token`].
#[derive(Debug, Clone)]
pub struct UserApiTokenApi {
    client: Client,
}

impl UserApiTokenApi {
    /// Deletes the API token. To disable it instead, set its status to `inactive` with `patch`.
    ///
    /// `DELETE /me/tokens/{apiTokenId}`
    ///
    /// - `api_token_id`: ID of the API token. Example: `65ec30113e83805ecfb09111`.
    pub fn delete(&self, api_token_id: impl Into<models::ApiTokenId>) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("apiTokenId", api_token_id))
    }

    /// Returns the API token with its name, scopes, roles, status and expiration date, without the
    /// token itself.
    ///
    /// `GET /me/tokens/{apiTokenId}`
    ///
    /// - `api_token_id`: ID of the API token. Example: `65ec30113e83805ecfb09111`.
    pub fn get(&self, api_token_id: impl Into<models::ApiTokenId>) -> Get {
        Get(Call::new(&self.client, &GET).id("apiTokenId", api_token_id))
    }

    /// Changes properties of the API token. Omitted fields are unchanged. The scopes and the
    /// expiration date cannot be changed.
    ///
    /// `PATCH /me/tokens/{apiTokenId}`
    ///
    /// - `api_token_id`: ID of the API token. Example: `65ec30113e83805ecfb09111`.
    /// - `api_token`: Changes to the API token.
    pub fn patch(
        &self,
        api_token_id: impl Into<models::ApiTokenId>,
        api_token: impl Into<models::ApiTokenPatch>,
    ) -> Patch {
        Patch(Call::new(&self.client, &PATCH).id("apiTokenId", api_token_id).body(api_token))
    }
}

static DELETE: Action = Action {
    name: "userApiToken.delete",
    method: &Method::DELETE,
    path: "/me/tokens/{apiTokenId}",
    responses: &[
        (200, "The API token is deleted."),
        (400, "The request is malformed."),
        (404, "The API token does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the API token. To disable it instead, set its status to `inactive` with `patch`.
///
/// Created by [`UserApiTokenApi::delete`]; sends `DELETE /me/tokens/{apiTokenId}`.
///
/// The access token needs one of the scopes `all.User`, `only.User`, `userApiToken.*`,
/// `userApiToken.delete`.
///
/// # Arguments
///
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
///     .user_api_token()
///     .delete("65ec30113e83805ecfb09111")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "userApiToken.delete", alias = "Delete User Api Token")]
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
    name: "userApiToken.get",
    method: &Method::GET,
    path: "/me/tokens/{apiTokenId}",
    responses: &[(200, "The API token."), (400, "The request is malformed."), (404, "The API token does not exist.")],
    ..Action::DEFAULT
};

/// Returns the API token with its name, scopes, roles, status and expiration date, without the
/// token itself.
///
/// Created by [`UserApiTokenApi::get`]; sends `GET /me/tokens/{apiTokenId}`.
///
/// The access token needs one of the scopes `all.User`, `all.User.bounded`, `all.User.read`,
/// `only.User`, `only.User.bounded`, `only.User.read`, `userApiToken.*`, `userApiToken.get`.
///
/// # Arguments
///
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
///     .user_api_token()
///     .get("65ec30113e83805ecfb09111")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "userApiToken.get", alias = "Get User Api Token")]
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
    name: "userApiToken.patch",
    method: &Method::PATCH,
    path: "/me/tokens/{apiTokenId}",
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
/// Created by [`UserApiTokenApi::patch`]; sends `PATCH /me/tokens/{apiTokenId}`.
///
/// The access token needs one of the scopes `all.User`, `only.User`, `userApiToken.*`,
/// `userApiToken.patch`.
///
/// # Arguments
///
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
///     .user_api_token()
///     .patch("65ec30113e83805ecfb09111", api_token)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "userApiToken.patch", alias = "Patch User Api Token")]
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
