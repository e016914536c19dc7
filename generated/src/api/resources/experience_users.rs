// @generated from experienceUsers.md by codegen/src/emit/resource.rs; do not edit.
//! The users of the experience of an application: list them and create new ones.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages, string_enum};
use crate::models;

impl Client {
    /// The users of the experience of an application: list them and create new ones.
    pub fn experience_users(&self) -> ExperienceUsersApi {
        ExperienceUsersApi {
            client: self.clone(),
        }
    }
}

/// The actions of Experience Users, returned by [`Client::experience_users`].
#[derive(Debug, Clone)]
pub struct ExperienceUsersApi {
    client: Client,
}

impl ExperienceUsersApi {
    /// Lists the experience users of the application, or of one group.
    ///
    /// `GET /applications/{applicationId}/experience/users`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Creates an experience user. An email address and a password of at least 8 characters are
    /// required.
    ///
    /// `POST /applications/{applicationId}/experience/users`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_user`: The experience user to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_user: impl Into<models::ExperienceUserPost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(experience_user))
    }
}

static GET: Action = Action {
    name: "experienceUsers.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/experience/users",
    responses: &[
        (200, "One page of experience users, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the experience users of the application, or of one group.
///
/// Created by [`ExperienceUsersApi::get`]; sends
/// `GET /applications/{applicationId}/experience/users`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `experienceUsers.*`, `experienceUsers.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`ExperienceUsers`](crate::models::ExperienceUsers): One page of experience users, with
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
///     .experience_users()
///     .get("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceUsers.get", alias = "Get Experience Users", alias = "List Experience Users")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ExperienceUsers);
pages!(Get => models::ExperienceUsers [models::ExperienceUser], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `firstName`, `lastName`, `email`, `id`, `creationDate`, `lastLogin`,
    /// `lastUpdated`. Default: `email`. Example: `lastUpdated`.
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
    /// Accepted values are: `firstName`, `lastName`, `email`. Example: `firstName`.
    pub fn filter_field(self, value: impl IntoArgument<OptionalArgument<models::ExperienceUsersFilterField>>) -> Self {
        Self(self.0.query_argument("filterField", value))
    }

    /// Pattern to match against the field in `filterField`, with `*` as a wildcard. No filtering if
    /// blank or omitted.
    ///
    /// Example: `Mar*`.
    pub fn filter(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("filter", value))
    }

    /// ID of an experience group, to list only its users; `any` for the users in any group, `none`
    /// for those in no group.
    ///
    /// Example: `65b1729567cf5ccd52d8c6fe`.
    pub fn experience_group_id(self, value: impl IntoArgument<OptionalArgument<models::ExperienceGroupId>>) -> Self {
        Self(self.0.query_argument("experienceGroupId", value))
    }

    /// If set, the users of the groups above `experienceGroupId` are listed too.
    ///
    /// Example: `true`.
    pub fn include_ancestor_groups(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeAncestorGroups", value))
    }

    /// Advanced query. If given, it replaces all other filters.
    pub fn query(self, value: impl IntoArgument<Option<models::AdvancedExperienceUserQuery>>) -> Self {
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
    name: "experienceUsers.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/experience/users",
    responses: &[
        (201, "The new experience user."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates an experience user. An email address and a password of at least 8 characters are
/// required.
///
/// Created by [`ExperienceUsersApi::post`]; sends
/// `POST /applications/{applicationId}/experience/users`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `experienceUsers.*`, `experienceUsers.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_user`: The experience user to create.
///
/// # Responses
///
/// - `201`, [`ExperienceUser`](crate::models::ExperienceUser): The new experience user.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, experience_user: losant::models::ExperienceUserPost) -> Result<(), losant::Error> {
/// let response = client
///     .experience_users()
///     .post("65c8126189a4a5943a7e3a57", experience_user)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceUsers.post", alias = "Post Experience Users")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::ExperienceUser);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

string_enum! {
    /// The type of `experienceUsers.sortField`.
    pub enum SortField {
        FirstName = "firstName",
        LastName = "lastName",
        Email = "email",
        Id = "id",
        CreationDate = "creationDate",
        LastLogin = "lastLogin",
        LastUpdated = "lastUpdated",
    }
}
