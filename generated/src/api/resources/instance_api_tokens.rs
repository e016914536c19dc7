// @generated from instanceApiTokens.md by codegen/src/emit/resource.rs; do not edit.
//! The API tokens of an instance, with which programs call the API on its behalf: list and create
//! them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The API tokens of an instance, with which programs call the API on its behalf: list and
    /// create them.
    pub fn instance_api_tokens(&self) -> InstanceApiTokensApi {
        InstanceApiTokensApi {
            client: self.clone(),
        }
    }
}

/// The actions of Instance Api Tokens, returned by [`Client::instance_api_tokens`].
#[derive(Debug, Clone)]
pub struct InstanceApiTokensApi {
    client: Client,
}

impl InstanceApiTokensApi {
    /// Lists the API tokens of the instance with their scopes, statuses and expiration dates.
    ///
    /// `GET /instances/{instanceId}/tokens`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    pub fn get(&self, instance_id: impl Into<models::InstanceId>) -> Get {
        Get(Call::new(&self.client, &GET).id("instanceId", instance_id))
    }

    /// Creates an API token for the instance. Only a name is required. The scopes and the
    /// expiration date cannot be changed later. The response holds the `token` that programs send
    /// with their calls.
    ///
    /// `POST /instances/{instanceId}/tokens`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `api_token`: API token to create.
    pub fn post(&self, instance_id: impl Into<models::InstanceId>, api_token: impl Into<models::ApiTokenPost>) -> Post {
        Post(Call::new(&self.client, &POST).id("instanceId", instance_id).body(api_token))
    }
}

static GET: Action = Action {
    name: "instanceApiTokens.get",
    method: &Method::GET,
    path: "/instances/{instanceId}/tokens",
    responses: &[
        (200, "One page of API tokens, with the total number of matches."),
        (400, "The request is malformed."),
    ],
    ..Action::DEFAULT
};

/// Lists the API tokens of the instance with their scopes, statuses and expiration dates.
///
/// Created by [`InstanceApiTokensApi::get`]; sends `GET /instances/{instanceId}/tokens`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceApiTokens.*`,
/// `instanceApiTokens.get`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
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
/// let response = client
///     .instance_api_tokens()
///     .get("6512c3bfbbea68f0713ad82a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceApiTokens.get", alias = "Get Instance Api Tokens", alias = "List Instance Api Tokens")]
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
    name: "instanceApiTokens.post",
    method: &Method::POST,
    path: "/instances/{instanceId}/tokens",
    responses: &[(201, "The new API token."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Creates an API token for the instance. Only a name is required. The scopes and the expiration
/// date cannot be changed later. The response holds the `token` that programs send with their
/// calls.
///
/// Created by [`InstanceApiTokensApi::post`]; sends `POST /instances/{instanceId}/tokens`.
///
/// The access token needs one of the scopes `all.Instance`, `all.User`, `instanceApiTokens.*`,
/// `instanceApiTokens.post`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
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
/// let response = client
///     .instance_api_tokens()
///     .post("6512c3bfbbea68f0713ad82a", api_token)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceApiTokens.post", alias = "Post Instance Api Tokens")]
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
