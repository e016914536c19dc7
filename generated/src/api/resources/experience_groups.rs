// @generated from experienceGroups.md by codegen/src/emit/resource.rs; do not edit.
//! The groups of experience users of an application: list them and create new ones.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The groups of experience users of an application: list them and create new ones.
    pub fn experience_groups(&self) -> ExperienceGroupsApi {
        ExperienceGroupsApi {
            client: self.clone(),
        }
    }
}

/// The actions of Experience Groups, returned by [`Client::experience_groups`].
#[derive(Debug, Clone)]
pub struct ExperienceGroupsApi {
    client: Client,
}

impl ExperienceGroupsApi {
    /// Lists the experience groups of the application.
    ///
    /// `GET /applications/{applicationId}/experience/groups`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Creates an experience group. Only a name is required. `parentId` puts the group below
    /// another.
    ///
    /// `POST /applications/{applicationId}/experience/groups`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_group`: The experience group to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_group: impl Into<models::ExperienceGroupPost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(experience_group))
    }
}

static GET: Action = Action {
    name: "experienceGroups.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/experience/groups",
    responses: &[
        (200, "One page of experience groups, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the experience groups of the application.
///
/// Created by [`ExperienceGroupsApi::get`]; sends
/// `GET /applications/{applicationId}/experience/groups`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `experienceGroups.*`, `experienceGroups.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`ExperienceGroups`](crate::models::ExperienceGroups): One page of experience groups,
///   with the total number of matches.
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
///     .experience_groups()
///     .get("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceGroups.get", alias = "Get Experience Groups", alias = "List Experience Groups")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ExperienceGroups);
pages!(Get => models::ExperienceGroups [models::ExperienceGroup], Page {
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

    /// Advanced query. If given, it replaces `filter` and `filterField`.
    pub fn query(self, value: impl IntoArgument<Option<models::AdvancedExperienceGroupQuery>>) -> Self {
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
    name: "experienceGroups.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/experience/groups",
    responses: &[
        (201, "The new experience group."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates an experience group. Only a name is required. `parentId` puts the group below another.
///
/// Created by [`ExperienceGroupsApi::post`]; sends
/// `POST /applications/{applicationId}/experience/groups`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `experienceGroups.*`, `experienceGroups.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_group`: The experience group to create.
///
/// # Responses
///
/// - `201`, [`ExperienceGroup`](crate::models::ExperienceGroup): The new experience group.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, experience_group: losant::models::ExperienceGroupPost) -> Result<(), losant::Error> {
/// let response = client
///     .experience_groups()
///     .post("65c8126189a4a5943a7e3a57", experience_group)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceGroups.post", alias = "Post Experience Groups")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::ExperienceGroup);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
