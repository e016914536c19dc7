// @generated from applicationApiTokens.md by codegen/src/emit/resource.rs; do not edit.
//! The API tokens of an application, with which programs call the API without a user login: list
//! and create them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The API tokens of an application, with which programs call the API without a user login:
    /// list and create them.
    pub fn application_api_tokens(&self) -> ApplicationApiTokensApi {
        ApplicationApiTokensApi {
            client: self.clone(),
        }
    }
}

/// The actions of Application Api Tokens, returned by [`Client::application_api_tokens`].
#[derive(Debug, Clone)]
pub struct ApplicationApiTokensApi {
    client: Client,
}

impl ApplicationApiTokensApi {
    /// Lists the API tokens of the application with their scopes, statuses and expiration dates.
    ///
    /// `GET /applications/{applicationId}/tokens`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Creates an API token for the application. Only a name is required; the default scope is
    /// `all.Application`. The scopes and the expiration date cannot be changed later. The response
    /// holds the `token` that programs send with their calls.
    ///
    /// `POST /applications/{applicationId}/tokens`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `api_token`: API token to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        api_token: impl Into<models::ApiTokenPost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(api_token))
    }
}

static GET: Action = Action {
    name: "applicationApiTokens.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/tokens",
    responses: &[
        (200, "One page of API tokens, with the total number of matches."),
        (400, "The request is malformed."),
    ],
    ..Action::DEFAULT
};

/// Lists the API tokens of the application with their scopes, statuses and expiration dates.
///
/// Created by [`ApplicationApiTokensApi::get`]; sends `GET /applications/{applicationId}/tokens`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `applicationApiTokens.*`,
/// `applicationApiTokens.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
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
///     .application_api_tokens()
///     .get("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationApiTokens.get", alias = "Get Application Api Tokens", alias = "List Application Api Tokens")]
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
    name: "applicationApiTokens.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/tokens",
    responses: &[(201, "The new API token."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Creates an API token for the application. Only a name is required; the default scope is
/// `all.Application`. The scopes and the expiration date cannot be changed later. The response
/// holds the `token` that programs send with their calls.
///
/// Created by [`ApplicationApiTokensApi::post`]; sends `POST /applications/{applicationId}/tokens`.
///
/// The access token needs one of the scopes `all.Application`, `all.Organization`, `all.User`,
/// `applicationApiTokens.*`, `applicationApiTokens.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
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
///     .application_api_tokens()
///     .post("65c8126189a4a5943a7e3a57", api_token)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationApiTokens.post", alias = "Post Application Api Tokens")]
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
