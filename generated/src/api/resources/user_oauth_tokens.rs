// @generated from userOauthTokens.md by codegen/src/emit/resource.rs; do not edit.
//! The OAuth tokens of the current user, with which OAuth clients act on behalf of the user: list
//! and create them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The OAuth tokens of the current user, with which OAuth clients act on behalf of the user:
    /// list and create them.
    pub fn user_oauth_tokens(&self) -> UserOauthTokensApi {
        UserOauthTokensApi {
            client: self.clone(),
        }
    }
}

/// The actions of User Oauth Tokens, returned by [`Client::user_oauth_tokens`].
#[derive(Debug, Clone)]
pub struct UserOauthTokensApi {
    client: Client,
}

impl UserOauthTokensApi {
    /// Lists the OAuth tokens of the current user with their clients.
    ///
    /// `GET /me/oauth-tokens`
    pub fn get(&self) -> Get { Get(Call::new(&self.client, &GET)) }

    /// Creates an OAuth token, which grants an OAuth client access on behalf of the current user.
    /// The body names the client, its redirect URI and a PKCE code challenge. Without an expiration
    /// date, the token lasts one year; with null, it does not expire.
    ///
    /// `POST /me/oauth-tokens`
    ///
    /// - `oauth_token`: OAuth token to create.
    pub fn post(&self, oauth_token: impl Into<models::UserOauthTokenPost>) -> Post {
        Post(Call::new(&self.client, &POST).body(oauth_token))
    }
}

static GET: Action = Action {
    name: "userOauthTokens.get",
    method: &Method::GET,
    path: "/me/oauth-tokens",
    responses: &[
        (200, "One page of OAuth tokens, with the total number of matches."),
        (400, "The request is malformed."),
    ],
    ..Action::DEFAULT
};

/// Lists the OAuth tokens of the current user with their clients.
///
/// Created by [`UserOauthTokensApi::get`]; sends `GET /me/oauth-tokens`.
///
/// The access token needs one of the scopes `all.User`, `all.User.bounded`, `all.User.read`,
/// `only.User`, `only.User.bounded`, `only.User.read`, `userOauthTokens.*`, `userOauthTokens.get`.
///
/// # Responses
///
/// - `200`, [`UserOauthTokens`](crate::models::UserOauthTokens): One page of OAuth tokens, with the
///   total number of matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.user_oauth_tokens().get().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "userOauthTokens.get", alias = "Get User Oauth Tokens", alias = "List User Oauth Tokens")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::UserOauthTokens);
pages!(Get => models::UserOauthTokens [models::UserOauthToken], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `name`, `status`, `id`, `creationDate`, `lastUpdated`. Default: `name`.
    /// Example: `lastUpdated`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<models::SortFieldParameter>>) -> Self {
        Self(self.0.query_argument("sortField", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `asc`. Example: `desc`.
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
    /// Default: `100`. Example: `50`.
    pub fn per_page(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("perPage", value))
    }

    /// Field to filter on. No filtering if blank or omitted.
    ///
    /// Accepted values are: `name`. Example: `name`.
    pub fn filter_field(self, value: impl IntoArgument<Option<String>>) -> Self {
        Self(self.0.query_argument("filterField", value))
    }

    /// Pattern to match against the field in `filterField`, with `*` as a wildcard. No filtering if
    /// blank or omitted.
    ///
    /// Example: `pump*`.
    pub fn filter(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("filter", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "userOauthTokens.post",
    method: &Method::POST,
    path: "/me/oauth-tokens",
    responses: &[(201, "The new OAuth token."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Creates an OAuth token, which grants an OAuth client access on behalf of the current user. The
/// body names the client, its redirect URI and a PKCE code challenge. Without an expiration date,
/// the token lasts one year; with null, it does not expire.
///
/// Created by [`UserOauthTokensApi::post`]; sends `POST /me/oauth-tokens`.
///
/// The access token needs one of the scopes `all.User`, `only.User`, `userOauthTokens.*`,
/// `userOauthTokens.post`.
///
/// # Arguments
///
/// - `oauth_token`: OAuth token to create.
///
/// # Responses
///
/// - `201`, [`UserOauthToken`](crate::models::UserOauthToken): The new OAuth token.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, oauth_token: losant::models::UserOauthTokenPost) -> Result<(), losant::Error> {
/// let response = client.user_oauth_tokens().post(oauth_token).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "userOauthTokens.post", alias = "Post User Oauth Tokens")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::UserOauthToken);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
