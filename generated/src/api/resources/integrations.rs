// @generated from integrations.md by codegen/src/emit/resource.rs; do not edit.
//! The integrations of an application, which are connections that the platform keeps to external
//! sources of messages: list and create them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages, string_enum};
use crate::models;

impl Client {
    /// The integrations of an application, which are connections that the platform keeps to
    /// external sources of messages: list and create them.
    pub fn integrations(&self) -> IntegrationsApi {
        IntegrationsApi {
            client: self.clone(),
        }
    }
}

/// The actions of Integrations, returned by [`Client::integrations`].
#[derive(Debug, Clone)]
pub struct IntegrationsApi {
    client: Client,
}

impl IntegrationsApi {
    /// Lists the integrations of the application, each with its settings and the state of its
    /// connection.
    ///
    /// `GET /applications/{applicationId}/integrations`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Creates an integration. A name and a type are required, along with the configuration of that
    /// type.
    ///
    /// `POST /applications/{applicationId}/integrations`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `integration`: The integration to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        integration: impl Into<models::IntegrationPost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(integration))
    }
}

static GET: Action = Action {
    name: "integrations.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/integrations",
    responses: &[
        (200, "One page of integrations, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the integrations of the application, each with its settings and the state of its
/// connection.
///
/// Created by [`IntegrationsApi::get`]; sends `GET /applications/{applicationId}/integrations`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `integrations.*`, `integrations.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`Integrations`](crate::models::Integrations): One page of integrations, with the total
///   number of matches.
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
/// let response = client.integrations().get("65c8126189a4a5943a7e3a57").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "integrations.get", alias = "Get Integrations", alias = "List Integrations")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Integrations);
pages!(Get => models::Integrations [models::Integration], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `name`, `id`, `creationDate`, `integrationType`, `lastUpdated`.
    /// Default: `name`. Example: `lastUpdated`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<SortField>>) -> Self {
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
    /// Accepted values are: `name`, `integrationType`. Example: `name`.
    pub fn filter_field(self, value: impl IntoArgument<OptionalArgument<FilterField>>) -> Self {
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
    name: "integrations.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/integrations",
    responses: &[
        (201, "The new integration."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates an integration. A name and a type are required, along with the configuration of that
/// type.
///
/// Created by [`IntegrationsApi::post`]; sends `POST /applications/{applicationId}/integrations`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `integrations.*`, `integrations.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `integration`: The integration to create.
///
/// # Responses
///
/// - `201`, [`Integration`](crate::models::Integration): The new integration.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, integration: losant::models::IntegrationPost) -> Result<(), losant::Error> {
/// let response = client
///     .integrations()
///     .post("65c8126189a4a5943a7e3a57", integration)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "integrations.post", alias = "Post Integrations")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::Integration);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

string_enum! {
    /// The type of `integrations.filterField`.
    pub enum FilterField {
        Name = "name",
        IntegrationType = "integrationType",
    }
}

string_enum! {
    /// The type of `integrations.sortField`.
    pub enum SortField {
        Name = "name",
        Id = "id",
        CreationDate = "creationDate",
        IntegrationType = "integrationType",
        LastUpdated = "lastUpdated",
    }
}
