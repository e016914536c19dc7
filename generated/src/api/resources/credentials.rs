// @generated from credentials.md by codegen/src/emit/resource.rs; do not edit.
//! The credentials of an application, which hold logins to outside services: list and create them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages, string_enum};
use crate::models;

impl Client {
    /// The credentials of an application, which hold logins to outside services: list and create
    /// them.
    pub fn credentials(&self) -> CredentialsApi {
        CredentialsApi {
            client: self.clone(),
        }
    }
}

/// The actions of Credentials, returned by [`Client::credentials`].
#[derive(Debug, Clone)]
pub struct CredentialsApi {
    client: Client,
}

impl CredentialsApi {
    /// Lists the credentials of the application, newest first by default. Secrets, such as
    /// passwords and private keys, are not returned.
    ///
    /// `GET /applications/{applicationId}/credentials`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Creates a credential. The name, the type and the settings of the type are required. For
    /// Snowflake and Git, the server can generate the private key.
    ///
    /// `POST /applications/{applicationId}/credentials`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `credential`: Credential to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        credential: impl Into<models::CredentialPost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(credential))
    }
}

static GET: Action = Action {
    name: "credentials.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/credentials",
    responses: &[
        (200, "One page of credentials, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the credentials of the application, newest first by default. Secrets, such as passwords
/// and private keys, are not returned.
///
/// Created by [`CredentialsApi::get`]; sends `GET /applications/{applicationId}/credentials`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `credentials.*`, `credentials.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`Credentials`](crate::models::Credentials): One page of credentials, with the total
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
/// let response = client.credentials().get("65c8126189a4a5943a7e3a57").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "credentials.get", alias = "Get Credentials", alias = "List Credentials")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Credentials);
pages!(Get => models::Credentials [models::Credential], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `name`, `type`, `creationDate`, `lastUpdated`. Default: `creationDate`.
    /// Example: `lastUpdated`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<models::FileSortField>>) -> Self {
        Self(self.0.query_argument("sortField", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `desc`. Example: `asc`.
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
    /// Accepted values are: `name`, `type`. Example: `name`.
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
    name: "credentials.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/credentials",
    responses: &[
        (201, "The new credential."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates a credential. The name, the type and the settings of the type are required. For
/// Snowflake and Git, the server can generate the private key.
///
/// Created by [`CredentialsApi::post`]; sends `POST /applications/{applicationId}/credentials`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `credentials.*`,
/// `credentials.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `credential`: Credential to create.
///
/// # Responses
///
/// - `201`, [`Credential`](crate::models::Credential): The new credential.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, credential: losant::models::CredentialPost) -> Result<(), losant::Error> {
/// let response = client
///     .credentials()
///     .post("65c8126189a4a5943a7e3a57", credential)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "credentials.post", alias = "Post Credentials")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::Credential);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

string_enum! {
    /// The type of `credentials.filterField`.
    pub enum FilterField {
        Name = "name",
        Type = "type",
    }
}
