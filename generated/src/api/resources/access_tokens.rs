// @generated from accessTokens.md by codegen/src/emit/resource.rs; do not edit.
//! The Application Access Tokens of a user, as the API had them around version 1.3.8. The
//! documentation of the current API no longer has these actions; they are kept here for servers and
//! programs of that time. Today, see the pages of the API tokens.

use crate::__private::{Action, Call, Client, Method, call};
use crate::models;

impl Client {
    /// The Application Access Tokens of a user, as the API had them around version 1.3.8. The
    /// documentation of the current API no longer has these actions; they are kept here for servers
    /// and programs of that time. Today, see the pages of the API tokens.
    pub fn access_tokens(&self) -> AccessTokensApi {
        AccessTokensApi {
            client: self.clone(),
        }
    }
}

/// The actions of Access Tokens, returned by [`Client::access_tokens`].
#[derive(Debug, Clone)]
pub struct AccessTokensApi {
    client: Client,
}

impl AccessTokensApi {
    /// Lists the access tokens of the user.
    ///
    /// `GET /access-tokens`
    pub fn get(&self) -> Get { Get(Call::new(&self.client, &GET)) }

    /// Creates an access token for the user. It can be given an expiration date and a scope.
    ///
    /// `POST /access-tokens`
    ///
    /// - `access_token`: The access token to create.
    pub fn post(&self, access_token: impl Into<models::AccessTokenPost>) -> Post {
        Post(Call::new(&self.client, &POST).body(access_token))
    }
}

static GET: Action = Action {
    name: "accessTokens.get",
    method: &Method::GET,
    path: "/access-tokens",
    responses: &[(200, "The access tokens.")],
    ..Action::DEFAULT
};

/// Lists the access tokens of the user.
///
/// Created by [`AccessTokensApi::get`]; sends `GET /access-tokens`.
///
/// # Responses
///
/// - `200`, [`AccessTokens`](crate::models::AccessTokens): The access tokens.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.access_tokens().get().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "accessTokens.get", alias = "Get Access Tokens", alias = "List Access Tokens")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::AccessTokens);

static POST: Action = Action {
    name: "accessTokens.post",
    method: &Method::POST,
    path: "/access-tokens",
    responses: &[(201, "The new access token."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Creates an access token for the user. It can be given an expiration date and a scope.
///
/// Created by [`AccessTokensApi::post`]; sends `POST /access-tokens`.
///
/// # Arguments
///
/// - `access_token`: The access token to create.
///
/// # Responses
///
/// - `201`, [`AccessToken`](crate::models::AccessToken): The new access token.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, access_token: losant::models::AccessTokenPost) -> Result<(), losant::Error> {
/// let response = client.access_tokens().post(access_token).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "accessTokens.post", alias = "Post Access Tokens")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::AccessToken);
