// @generated from applicationKeys.md by codegen/src/emit/resource.rs; do not edit.
//! The application keys, which devices log in with: list and create them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages, string_enum};
use crate::models;

impl Client {
    /// The application keys, which devices log in with: list and create them.
    pub fn application_keys(&self) -> ApplicationKeysApi {
        ApplicationKeysApi {
            client: self.clone(),
        }
    }
}

/// The actions of Application Keys, returned by [`Client::application_keys`].
#[derive(Debug, Clone)]
pub struct ApplicationKeysApi {
    client: Client,
}

impl ApplicationKeysApi {
    /// Lists the application keys, newest first by default. The secrets are not returned.
    ///
    /// `GET /applications/{applicationId}/keys`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Creates an application key. All fields are optional; the key can be limited to devices, by
    /// ID or tag, to MQTT topics and to IP addresses. The secret is returned only by this call.
    ///
    /// `POST /applications/{applicationId}/keys`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `application_key`: Application key to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        application_key: impl Into<models::ApplicationKeyPost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(application_key))
    }
}

static GET: Action = Action {
    name: "applicationKeys.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/keys",
    responses: &[
        (200, "One page of application keys, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the application keys, newest first by default. The secrets are not returned.
///
/// Created by [`ApplicationKeysApi::get`]; sends `GET /applications/{applicationId}/keys`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `applicationKeys.*`, `applicationKeys.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`ApplicationKeys`](crate::models::ApplicationKeys): One page of application keys, with
///   the total number of matches.
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
/// let response = client
///     .application_keys()
///     .get("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationKeys.get", alias = "Get Application Keys", alias = "List Application Keys")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ApplicationKeys);
pages!(Get => models::ApplicationKeys [models::ApplicationKey], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `key`, `status`, `id`, `creationDate`, `lastUpdated`, `name`. Default:
    /// `creationDate`. Example: `name`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<SortField>>) -> Self {
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
    /// Accepted values are: `key`, `status`, `name`. Example: `key`.
    pub fn filter_field(self, value: impl IntoArgument<OptionalArgument<FilterField>>) -> Self {
        Self(self.0.query_argument("filterField", value))
    }

    /// Pattern to match against the field in `filterField`, with `*` as a wildcard. No filtering if
    /// blank or omitted.
    ///
    /// Example: `site*`.
    pub fn filter(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("filter", value))
    }

    /// Advanced query. If given, it replaces `filterField` and `filter`.
    pub fn query(self, value: impl IntoArgument<Option<models::AdvancedApplicationKeyQuery>>) -> Self {
        Self(self.0.query_json("query", &value.into_argument()))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "applicationKeys.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/keys",
    responses: &[
        (201, "The new application key, with its secret."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates an application key. All fields are optional; the key can be limited to devices, by ID or
/// tag, to MQTT topics and to IP addresses. The secret is returned only by this call.
///
/// Created by [`ApplicationKeysApi::post`]; sends `POST /applications/{applicationId}/keys`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `applicationKeys.*`, `applicationKeys.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `application_key`: Application key to create.
///
/// # Responses
///
/// - `201`, [`ApplicationKeyPostResponse`](crate::models::ApplicationKeyPostResponse): The new
///   application key, with its secret.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, application_key: losant::models::ApplicationKeyPost) -> Result<(), losant::Error> {
/// let response = client
///     .application_keys()
///     .post("65c8126189a4a5943a7e3a57", application_key)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationKeys.post", alias = "Post Application Keys")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::ApplicationKeyPostResponse);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

string_enum! {
    /// The type of `applicationKeys.filterField`.
    pub enum FilterField {
        Key = "key",
        Status = "status",
        Name = "name",
    }
}

string_enum! {
    /// The type of `applicationKeys.sortField`.
    pub enum SortField {
        Key = "key",
        Status = "status",
        Id = "id",
        CreationDate = "creationDate",
        LastUpdated = "lastUpdated",
        Name = "name",
    }
}
