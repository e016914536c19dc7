// @generated from userApiTokens.md by codegen/src/emit/resource.rs; do not edit.
//! The API tokens of the current user, with which programs call the API on behalf of the user: list
//! and create them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The API tokens of the current user, with which programs call the API on behalf of the user:
    /// list and create them.
    pub fn user_api_tokens(&self) -> UserApiTokensApi {
        UserApiTokensApi {
            client: self.clone(),
        }
    }
}

/// The actions of User Api Tokens, returned by [`Client::user_api_tokens`].
#[derive(Debug, Clone)]
pub struct UserApiTokensApi {
    client: Client,
}

impl UserApiTokensApi {
    /// Lists the API tokens of the current user with their scopes, statuses and expiration dates.
    ///
    /// `GET /me/tokens`
    pub fn get(&self) -> Get { Get(Call::new(&self.client, &GET)) }

    /// Creates an API token for the current user, optionally with roles in organizations. Only a
    /// name is required. The scopes and the expiration date cannot be changed later. The response
    /// holds the `token` that programs send with their calls.
    ///
    /// `POST /me/tokens`
    ///
    /// - `api_token`: API token to create.
    pub fn post(&self, api_token: impl Into<models::ApiTokenPost>) -> Post {
        Post(Call::new(&self.client, &POST).body(api_token))
    }
}

static GET: Action = Action {
    name: "userApiTokens.get",
    method: &Method::GET,
    path: "/me/tokens",
    responses: &[
        (200, "One page of API tokens, with the total number of matches."),
        (400, "The request is malformed."),
    ],
    ..Action::DEFAULT
};

/// Lists the API tokens of the current user with their scopes, statuses and expiration dates.
///
/// Created by [`UserApiTokensApi::get`]; sends `GET /me/tokens`.
///
/// The access token needs one of the scopes `all.User`, `all.User.bounded`, `all.User.read`,
/// `only.User`, `only.User.bounded`, `only.User.read`, `userApiTokens.*`, `userApiTokens.get`.
///
/// # Responses
///
/// - `200`, [`ApiTokens`](crate::models::ApiTokens): One page of API tokens, with the total number
///   of matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.user_api_tokens().get().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "userApiTokens.get", alias = "Get User Api Tokens", alias = "List User Api Tokens")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ApiTokens);
pages!(Get => models::ApiTokens [models::ApiToken], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `name`, `status`, `id`, `creationDate`, `lastUpdated`,
    /// `expirationDate`. Default: `name`. Example: `expirationDate`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<models::ApiTokenSortField>>) -> Self {
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
    /// Accepted values are: `name`, `status`. Example: `name`.
    pub fn filter_field(self, value: impl IntoArgument<OptionalArgument<models::ApiTokenFilterField>>) -> Self {
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
    name: "userApiTokens.post",
    method: &Method::POST,
    path: "/me/tokens",
    responses: &[(201, "The new API token."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Creates an API token for the current user, optionally with roles in organizations. Only a name
/// is required. The scopes and the expiration date cannot be changed later. The response holds the
/// `token` that programs send with their calls.
///
/// Created by [`UserApiTokensApi::post`]; sends `POST /me/tokens`.
///
/// The access token needs one of the scopes `all.User`, `only.User`, `userApiTokens.*`,
/// `userApiTokens.post`.
///
/// # Arguments
///
/// - `api_token`: API token to create.
///
/// # Responses
///
/// - `201`, [`ApiToken`](crate::models::ApiToken): The new API token.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, api_token: losant::models::ApiTokenPost) -> Result<(), losant::Error> {
/// let response = client.user_api_tokens().post(api_token).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "userApiTokens.post", alias = "Post User Api Tokens")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::ApiToken);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
