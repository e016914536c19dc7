// @generated from webhooks.md by codegen/src/emit/resource.rs; do not edit.
//! The webhooks of an application, which are public URLs at which other services can trigger
//! workflows: list and create them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The webhooks of an application, which are public URLs at which other services can trigger
    /// workflows: list and create them.
    pub fn webhooks(&self) -> WebhooksApi {
        WebhooksApi {
            client: self.clone(),
        }
    }
}

/// The actions of Webhooks, returned by [`Client::webhooks`].
#[derive(Debug, Clone)]
pub struct WebhooksApi {
    client: Client,
}

impl WebhooksApi {
    /// Lists the webhooks of the application.
    ///
    /// `GET /applications/{applicationId}/webhooks`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Creates a webhook. Only a name is required. The server sets the token of its URL.
    ///
    /// `POST /applications/{applicationId}/webhooks`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `webhook`: The webhook to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        webhook: impl Into<models::WebhookPost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(webhook))
    }
}

static GET: Action = Action {
    name: "webhooks.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/webhooks",
    responses: &[
        (200, "One page of webhooks, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the webhooks of the application.
///
/// Created by [`WebhooksApi::get`]; sends `GET /applications/{applicationId}/webhooks`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `webhooks.*`, `webhooks.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`Webhooks`](crate::models::Webhooks): One page of webhooks, with the total number of
///   matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.webhooks().get("65c8126189a4a5943a7e3a57").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "webhooks.get", alias = "Get Webhooks", alias = "List Webhooks")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Webhooks);
pages!(Get => models::Webhooks [models::Webhook], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `name`, `id`, `creationDate`, `lastUpdated`. Default: `name`. Example:
    /// `lastUpdated`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<models::SortField>>) -> Self {
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
    name: "webhooks.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/webhooks",
    responses: &[
        (201, "The new webhook."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates a webhook. Only a name is required. The server sets the token of its URL.
///
/// Created by [`WebhooksApi::post`]; sends `POST /applications/{applicationId}/webhooks`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `webhooks.*`,
/// `webhooks.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `webhook`: The webhook to create.
///
/// # Responses
///
/// - `201`, [`Webhook`](crate::models::Webhook): The new webhook.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, webhook: losant::models::WebhookPost) -> Result<(), losant::Error> {
/// let response = client
///     .webhooks()
///     .post("65c8126189a4a5943a7e3a57", webhook)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "webhooks.post", alias = "Post Webhooks")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::Webhook);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
