// @generated from userOauthToken.md by codegen/src/emit/resource.rs; do not edit.
//! One OAuth token of the current user: the access that the user has granted to an OAuth client.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One OAuth token of the current user: the access that the user has granted to an OAuth
    /// client.
    pub fn user_oauth_token(&self) -> UserOauthTokenApi {
        UserOauthTokenApi {
            client: self.clone(),
        }
    }
}

/// The actions of User Oauth Token, returned by [`Client::user_oauth_token`].
#[derive(Debug, Clone)]
pub struct UserOauthTokenApi {
    client: Client,
}

impl UserOauthTokenApi {
    /// Deletes the OAuth token. To disable it instead, set its status to `inactive` with `patch`.
    ///
    /// `DELETE /me/oauth-tokens/{oauthTokenId}`
    ///
    /// - `oauth_token_id`: ID of the OAuth token. Example: `65591d19f9535c3db72e85f9`.
    pub fn delete(&self, oauth_token_id: impl Into<models::OauthTokenId>) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("oauthTokenId", oauth_token_id))
    }

    /// Returns the OAuth token with its client, scopes, roles, status and dates.
    ///
    /// `GET /me/oauth-tokens/{oauthTokenId}`
    ///
    /// - `oauth_token_id`: ID of the OAuth token. Example: `65591d19f9535c3db72e85f9`.
    pub fn get(&self, oauth_token_id: impl Into<models::OauthTokenId>) -> Get {
        Get(Call::new(&self.client, &GET).id("oauthTokenId", oauth_token_id))
    }

    /// Changes the name, the description, the roles or the status of the OAuth token. Omitted
    /// fields are unchanged. The client, the scopes and the expiration date cannot be changed.
    ///
    /// `PATCH /me/oauth-tokens/{oauthTokenId}`
    ///
    /// - `oauth_token_id`: ID of the OAuth token. Example: `65591d19f9535c3db72e85f9`.
    /// - `oauth_token`: Changes to the OAuth token.
    pub fn patch(
        &self,
        oauth_token_id: impl Into<models::OauthTokenId>,
        oauth_token: impl Into<models::UserOauthTokenPatch>,
    ) -> Patch {
        Patch(Call::new(&self.client, &PATCH).id("oauthTokenId", oauth_token_id).body(oauth_token))
    }
}

static DELETE: Action = Action {
    name: "userOauthToken.delete",
    method: &Method::DELETE,
    path: "/me/oauth-tokens/{oauthTokenId}",
    responses: &[
        (200, "The OAuth token is deleted."),
        (400, "The request is malformed."),
        (404, "The OAuth token does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the OAuth token. To disable it instead, set its status to `inactive` with `patch`.
///
/// Created by [`UserOauthTokenApi::delete`]; sends `DELETE /me/oauth-tokens/{oauthTokenId}`.
///
/// The access token needs one of the scopes `all.User`, `only.User`, `userOauthToken.*`,
/// `userOauthToken.delete`.
///
/// # Arguments
///
/// - `oauth_token_id`: ID of the OAuth token. Example: `65591d19f9535c3db72e85f9`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The OAuth token is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The OAuth token does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .user_oauth_token()
///     .delete("65591d19f9535c3db72e85f9")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "userOauthToken.delete", alias = "Delete User Oauth Token")]
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
    name: "userOauthToken.get",
    method: &Method::GET,
    path: "/me/oauth-tokens/{oauthTokenId}",
    responses: &[
        (200, "The OAuth token."),
        (400, "The request is malformed."),
        (404, "The OAuth token does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the OAuth token with its client, scopes, roles, status and dates.
///
/// Created by [`UserOauthTokenApi::get`]; sends `GET /me/oauth-tokens/{oauthTokenId}`.
///
/// The access token needs one of the scopes `all.User`, `all.User.bounded`, `all.User.read`,
/// `only.User`, `only.User.bounded`, `only.User.read`, `userOauthToken.*`, `userOauthToken.get`.
///
/// # Arguments
///
/// - `oauth_token_id`: ID of the OAuth token. Example: `65591d19f9535c3db72e85f9`.
///
/// # Responses
///
/// - `200`, [`UserOauthToken`](crate::models::UserOauthToken): The OAuth token.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The OAuth token does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .user_oauth_token()
///     .get("65591d19f9535c3db72e85f9")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "userOauthToken.get", alias = "Get User Oauth Token")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::UserOauthToken);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "userOauthToken.patch",
    method: &Method::PATCH,
    path: "/me/oauth-tokens/{oauthTokenId}",
    responses: &[
        (200, "The OAuth token with the changes applied."),
        (400, "The request is malformed."),
        (404, "The OAuth token does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes the name, the description, the roles or the status of the OAuth token. Omitted fields
/// are unchanged. The client, the scopes and the expiration date cannot be changed.
///
/// Created by [`UserOauthTokenApi::patch`]; sends `PATCH /me/oauth-tokens/{oauthTokenId}`.
///
/// The access token needs one of the scopes `all.User`, `only.User`, `userOauthToken.*`,
/// `userOauthToken.patch`.
///
/// # Arguments
///
/// - `oauth_token_id`: ID of the OAuth token. Example: `65591d19f9535c3db72e85f9`.
/// - `oauth_token`: Changes to the OAuth token.
///
/// # Responses
///
/// - `200`, [`UserOauthToken`](crate::models::UserOauthToken): The OAuth token with the changes
///   applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The OAuth token does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, oauth_token: losant::models::UserOauthTokenPatch) -> Result<(), losant::Error> {
/// let response = client
///     .user_oauth_token()
///     .patch("65591d19f9535c3db72e85f9", oauth_token)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "userOauthToken.patch", alias = "Patch User Oauth Token")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::UserOauthToken);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
