// @generated from experienceVersions.md by codegen/src/emit/resource.rs; do not edit.
//! The versions of the experience of an application: list them and create new ones.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The versions of the experience of an application: list them and create new ones.
    pub fn experience_versions(&self) -> ExperienceVersionsApi {
        ExperienceVersionsApi {
            client: self.clone(),
        }
    }
}

/// The actions of Experience Versions, returned by [`Client::experience_versions`].
#[derive(Debug, Clone)]
pub struct ExperienceVersionsApi {
    client: Client,
}

impl ExperienceVersionsApi {
    /// Lists the experience versions of the application, each with its settings and the domains and
    /// slugs that serve it.
    ///
    /// `GET /applications/{applicationId}/experience/versions`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Creates an experience version as a snapshot of the develop version. Only its name is
    /// required.
    ///
    /// `POST /applications/{applicationId}/experience/versions`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_version`: The experience version to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_version: impl Into<models::ExperienceVersionPost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(experience_version))
    }
}

static GET: Action = Action {
    name: "experienceVersions.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/experience/versions",
    responses: &[
        (200, "One page of experience versions, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the experience versions of the application, each with its settings and the domains and
/// slugs that serve it.
///
/// Created by [`ExperienceVersionsApi::get`]; sends
/// `GET /applications/{applicationId}/experience/versions`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Application.read`, `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.cli`, `all.User.read`,
/// `experienceVersions.*`, `experienceVersions.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`ExperienceVersions`](crate::models::ExperienceVersions): One page of experience
///   versions, with the total number of matches.
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
///     .experience_versions()
///     .get("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceVersions.get", alias = "Get Experience Versions", alias = "List Experience Versions")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ExperienceVersions);
pages!(Get => models::ExperienceVersions [models::ExperienceVersion], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `version`, `id`, `creationDate`, `lastUpdated`. Default: `version`.
    /// Example: `lastUpdated`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<models::VersionSortField>>) -> Self {
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
    /// Accepted values are: `version`. Example: `version`.
    pub fn filter_field(self, value: impl IntoArgument<Option<String>>) -> Self {
        Self(self.0.query_argument("filterField", value))
    }

    /// Pattern to match against the field in `filterField`, with `*` as a wildcard. No filtering if
    /// blank or omitted.
    ///
    /// Example: `v1*`.
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
    name: "experienceVersions.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/experience/versions",
    responses: &[
        (201, "The new experience version."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates an experience version as a snapshot of the develop version. Only its name is required.
///
/// Created by [`ExperienceVersionsApi::post`]; sends
/// `POST /applications/{applicationId}/experience/versions`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Organization`, `all.Organization.bounded`, `all.User`,
/// `all.User.bounded`, `all.User.cli`, `experienceVersions.*`, `experienceVersions.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_version`: The experience version to create.
///
/// # Responses
///
/// - `201`, [`ExperienceVersion`](crate::models::ExperienceVersion): The new experience version.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, experience_version: losant::models::ExperienceVersionPost) -> Result<(), losant::Error> {
/// let response = client
///     .experience_versions()
///     .post("65c8126189a4a5943a7e3a57", experience_version)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceVersions.post", alias = "Post Experience Versions")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::ExperienceVersion);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
