// @generated from experienceEndpoints.md by codegen/src/emit/resource.rs; do not edit.
//! The endpoints of the experience of an application: list and create them, and count their
//! requests.

use crate::__private::{Action, Call, Client, EpochMillis, IntoArgument, Method, OptionalArgument, call, string_enum};
use crate::models;

impl Client {
    /// The endpoints of the experience of an application: list and create them, and count their
    /// requests.
    pub fn experience_endpoints(&self) -> ExperienceEndpointsApi {
        ExperienceEndpointsApi {
            client: self.clone(),
        }
    }
}

/// The actions of Experience Endpoints, returned by [`Client::experience_endpoints`].
#[derive(Debug, Clone)]
pub struct ExperienceEndpointsApi {
    client: Client,
}

impl ExperienceEndpointsApi {
    /// Lists all experience endpoints of one version, by default in their order.
    ///
    /// `GET /applications/{applicationId}/experience/endpoints`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Creates an experience endpoint in the develop version. A method and a route are required.
    ///
    /// `POST /applications/{applicationId}/experience/endpoints`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_endpoint`: The experience endpoint to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_endpoint: impl Into<models::ExperienceEndpointPost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(experience_endpoint))
    }

    /// Counts the requests to experience endpoints in each interval of a time range, grouped by a
    /// field. By default the range is the last 24 hours, in intervals of one hour, and the field is
    /// the status code.
    ///
    /// `GET /applications/{applicationId}/experience/endpoints/stats`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn stats(&self, application_id: impl Into<models::ApplicationId>) -> Stats {
        Stats(Call::new(&self.client, &STATS).id("applicationId", application_id))
    }
}

static GET: Action = Action {
    name: "experienceEndpoints.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/experience/endpoints",
    responses: &[
        (200, "The experience endpoints, with their total number."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists all experience endpoints of one version, by default in their order.
///
/// Created by [`ExperienceEndpointsApi::get`]; sends
/// `GET /applications/{applicationId}/experience/endpoints`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `experienceEndpoints.*`,
/// `experienceEndpoints.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`ExperienceEndpoints`](crate::models::ExperienceEndpoints): The experience endpoints,
///   with their total number.
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
///     .experience_endpoints()
///     .get("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceEndpoints.get", alias = "Get Experience Endpoints", alias = "List Experience Endpoints")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ExperienceEndpoints);

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `order`, `method`, `route`, `id`, `creationDate`, `requestCount`,
    /// `lastUpdated`. Default: `order`. Example: `lastUpdated`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<SortField>>) -> Self {
        Self(self.0.query_argument("sortField", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `asc`. Example: `desc`.
    pub fn sort_direction(self, value: impl IntoArgument<OptionalArgument<models::SortDirectionParameter>>) -> Self {
        Self(self.0.query_argument("sortDirection", value))
    }

    /// Field to filter on. No filtering if blank or omitted.
    ///
    /// Accepted values are: `method`, `route`. Example: `method`.
    pub fn filter_field(self, value: impl IntoArgument<OptionalArgument<FilterField>>) -> Self {
        Self(self.0.query_argument("filterField", value))
    }

    /// Pattern to match against the field in `filterField`, with `*` as a wildcard. No filtering if
    /// blank or omitted.
    ///
    /// Example: `get`.
    pub fn filter(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("filter", value))
    }

    /// ID of an experience group, to list only the endpoints that it has access to.
    ///
    /// Example: `65b1729567cf5ccd52d8c6fe`.
    pub fn experience_group_id(self, value: impl IntoArgument<OptionalArgument<models::ExperienceGroupId>>) -> Self {
        Self(self.0.query_argument("experienceGroupId", value))
    }

    /// If set, a count of the requests within this many ms before now is returned with each
    /// endpoint.
    ///
    /// Example: `86400000`.
    pub fn request_count_duration(self, value: impl IntoArgument<OptionalArgument<::core::time::Duration>>) -> Self {
        Self(self.0.query_argument("requestCountDuration", value))
    }

    /// Name of the experience version of the endpoints.
    ///
    /// Default: `develop`. Example: `v1.2.0`.
    pub fn version(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("version", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "experienceEndpoints.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/experience/endpoints",
    responses: &[
        (201, "The new experience endpoint."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates an experience endpoint in the develop version. A method and a route are required.
///
/// Created by [`ExperienceEndpointsApi::post`]; sends
/// `POST /applications/{applicationId}/experience/endpoints`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `experienceEndpoints.*`, `experienceEndpoints.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_endpoint`: The experience endpoint to create.
///
/// # Responses
///
/// - `201`, [`ExperienceEndpoint`](crate::models::ExperienceEndpoint): The new experience endpoint.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, experience_endpoint: losant::models::ExperienceEndpointPost) -> Result<(), losant::Error> {
/// let response = client
///     .experience_endpoints()
///     .post("65c8126189a4a5943a7e3a57", experience_endpoint)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceEndpoints.post", alias = "Post Experience Endpoints")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::ExperienceEndpoint);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static STATS: Action = Action {
    name: "experienceEndpoints.stats",
    method: &Method::GET,
    path: "/applications/{applicationId}/experience/endpoints/stats",
    responses: &[
        (200, "The number of requests in each interval, by value of the grouping field."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Counts the requests to experience endpoints in each interval of a time range, grouped by a
/// field. By default the range is the last 24 hours, in intervals of one hour, and the field is the
/// status code.
///
/// Created by [`ExperienceEndpointsApi::stats`]; sends
/// `GET /applications/{applicationId}/experience/endpoints/stats`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `experienceEndpoints.*`,
/// `experienceEndpoints.stats`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`ExperienceEndpointStats`](crate::models::ExperienceEndpointStats): The number of
///   requests in each interval, by value of the grouping field.
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
///     .experience_endpoints()
///     .stats("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceEndpoints.stats", alias = "Stats Experience Endpoints")]
#[must_use = "a call does nothing until it is sent"]
pub struct Stats(Call);
call!(Stats => models::ExperienceEndpointStats);

impl Stats {
    /// Field to group the counts by.
    ///
    /// Accepted values are: `statusCode`, `endpointId`, `version`, `domain`. Default: `statusCode`.
    /// Example: `domain`.
    pub fn stat_grouping(self, value: impl IntoArgument<OptionalArgument<StatGrouping>>) -> Self {
        Self(self.0.query_argument("statGrouping", value))
    }

    /// Length of the time range in ms.
    ///
    /// Default: `86400000`. Example: `604800000`.
    pub fn duration(self, value: impl IntoArgument<OptionalArgument<::core::time::Duration>>) -> Self {
        Self(self.0.query_argument("duration", value))
    }

    /// End of the time range, in ms since epoch. 0 is now.
    ///
    /// Default: `0`. Example: `1738368000000`.
    pub fn end(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("end", value))
    }

    /// Length of the intervals in ms.
    ///
    /// Default: `3600000`. Example: `60000`.
    pub fn resolution(self, value: impl IntoArgument<OptionalArgument<::core::time::Duration>>) -> Self {
        Self(self.0.query_argument("resolution", value))
    }

    /// Name of an experience version, to count only the requests to it.
    ///
    /// Example: `v1.2.0`.
    pub fn version_filter(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("versionFilter", value))
    }

    /// Experience domain or slug, to count only the requests to it.
    ///
    /// Example: `plant.example.com`.
    pub fn domain_filter(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("domainFilter", value))
    }

    /// Status code, to count only the requests with this response.
    ///
    /// Example: `404`.
    pub fn status_code_filter(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("statusCodeFilter", value))
    }

    /// ID of an experience endpoint, to count only the requests to it.
    ///
    /// Example: `6535b8778536a48d0fcbb661`.
    pub fn endpoint_id_filter(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("endpointIdFilter", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

string_enum! {
    /// The type of `experienceEndpoints.filterField`.
    pub enum FilterField {
        Method = "method",
        Route = "route",
    }
}

string_enum! {
    /// The type of `experienceEndpoints.sortField`.
    pub enum SortField {
        Order = "order",
        Method = "method",
        Route = "route",
        Id = "id",
        CreationDate = "creationDate",
        RequestCount = "requestCount",
        LastUpdated = "lastUpdated",
    }
}

string_enum! {
    /// The type of `experienceEndpoints.statGrouping`.
    pub enum StatGrouping {
        StatusCode = "statusCode",
        EndpointId = "endpointId",
        Version = "version",
        Domain = "domain",
    }
}
