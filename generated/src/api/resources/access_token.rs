// @generated from accessToken.md by codegen/src/emit/resource.rs; do not edit.
//! One Application Access Token of a user, as the API had them around version 1.3.8. The
//! documentation of the current API no longer has these actions; they are kept here for servers and
//! programs of that time. Today, see the pages of the API tokens.

use crate::__private::{Action, Call, Client, Method, call};
use crate::models;

impl Client {
    /// One Application Access Token of a user, as the API had them around version 1.3.8. The
    /// documentation of the current API no longer has these actions; they are kept here for servers
    /// and programs of that time. Today, see the pages of the API tokens.
    pub fn access_token(&self) -> AccessTokenApi {
        AccessTokenApi {
            client: self.clone(),
        }
    }
}

/// The actions of Access Token, returned by [`Client::access_token`].
#[derive(Debug, Clone)]
pub struct AccessTokenApi {
    client: Client,
}

impl AccessTokenApi {
    /// Deletes the access token.
    ///
    /// `DELETE /access-tokens/{accessTokenId}`
    ///
    /// - `access_token_id`: ID of the access token. Example: `659e5ffaf1196e715acb72a9`.
    pub fn delete(&self, access_token_id: impl Into<models::AccessTokenId>) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("accessTokenId", access_token_id))
    }

    /// Returns the name, scope, status and dates of the access token.
    ///
    /// `GET /access-tokens/{accessTokenId}`
    ///
    /// - `access_token_id`: ID of the access token. Example: `659e5ffaf1196e715acb72a9`.
    pub fn get(&self, access_token_id: impl Into<models::AccessTokenId>) -> Get {
        Get(Call::new(&self.client, &GET).id("accessTokenId", access_token_id))
    }

    /// Renames the access token, or makes it active or inactive. Nothing else about it can be
    /// changed.
    ///
    /// `PATCH /access-tokens/{accessTokenId}`
    ///
    /// - `access_token_id`: ID of the access token. Example: `659e5ffaf1196e715acb72a9`.
    /// - `access_token`: The properties of the access token to change.
    pub fn patch(
        &self,
        access_token_id: impl Into<models::AccessTokenId>,
        access_token: impl Into<models::AccessTokenPatch>,
    ) -> Patch {
        Patch(Call::new(&self.client, &PATCH).id("accessTokenId", access_token_id).body(access_token))
    }
}

static DELETE: Action = Action {
    name: "accessToken.delete",
    method: &Method::DELETE,
    path: "/access-tokens/{accessTokenId}",
    responses: &[(200, "The access token is deleted."), (404, "The access token does not exist.")],
    ..Action::DEFAULT
};

/// Deletes the access token.
///
/// Created by [`AccessTokenApi::delete`]; sends `DELETE /access-tokens/{accessTokenId}`.
///
/// # Arguments
///
/// - `access_token_id`: ID of the access token. Example: `659e5ffaf1196e715acb72a9`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The access token is deleted.
///
/// # Errors
///
/// - `404`: The access token does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .access_token()
///     .delete("659e5ffaf1196e715acb72a9")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "accessToken.delete", alias = "Delete Access Token")]
#[must_use = "a call does nothing until it is sent"]
pub struct Delete(Call);
call!(Delete => models::Success);

static GET: Action = Action {
    name: "accessToken.get",
    method: &Method::GET,
    path: "/access-tokens/{accessTokenId}",
    responses: &[(200, "The access token."), (404, "The access token does not exist.")],
    ..Action::DEFAULT
};

/// Returns the name, scope, status and dates of the access token.
///
/// Created by [`AccessTokenApi::get`]; sends `GET /access-tokens/{accessTokenId}`.
///
/// # Arguments
///
/// - `access_token_id`: ID of the access token. Example: `659e5ffaf1196e715acb72a9`.
///
/// # Responses
///
/// - `200`, [`AccessToken`](crate::models::AccessToken): The access token.
///
/// # Errors
///
/// - `404`: The access token does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.access_token().get("659e5ffaf1196e715acb72a9").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "accessToken.get", alias = "Get Access Token")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::AccessToken);

static PATCH: Action = Action {
    name: "accessToken.patch",
    method: &Method::PATCH,
    path: "/access-tokens/{accessTokenId}",
    responses: &[
        (200, "The access token with the changes applied."),
        (400, "The request is malformed."),
        (404, "The access token does not exist."),
    ],
    ..Action::DEFAULT
};

/// Renames the access token, or makes it active or inactive. Nothing else about it can be changed.
///
/// Created by [`AccessTokenApi::patch`]; sends `PATCH /access-tokens/{accessTokenId}`.
///
/// # Arguments
///
/// - `access_token_id`: ID of the access token. Example: `659e5ffaf1196e715acb72a9`.
/// - `access_token`: The properties of the access token to change.
///
/// # Responses
///
/// - `200`, [`AccessToken`](crate::models::AccessToken): The access token with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The access token does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, access_token: losant::models::AccessTokenPatch) -> Result<(), losant::Error> {
/// let response = client
///     .access_token()
///     .patch("659e5ffaf1196e715acb72a9", access_token)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "accessToken.patch", alias = "Patch Access Token")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::AccessToken);
