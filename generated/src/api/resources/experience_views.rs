// @generated from experienceViews.md by codegen/src/emit/resource.rs; do not edit.
//! The views of the experience of an application, which are pages, layouts and components: list
//! them and create new ones.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The views of the experience of an application, which are pages, layouts and components: list
    /// them and create new ones.
    pub fn experience_views(&self) -> ExperienceViewsApi {
        ExperienceViewsApi {
            client: self.clone(),
        }
    }
}

/// The actions of Experience Views, returned by [`Client::experience_views`].
#[derive(Debug, Clone)]
pub struct ExperienceViewsApi {
    client: Client,
}

impl ExperienceViewsApi {
    /// Lists the experience views of one version.
    ///
    /// `GET /applications/{applicationId}/experience/views`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Creates an experience view in the develop version. A name and a type are required; the type
    /// cannot be changed later.
    ///
    /// `POST /applications/{applicationId}/experience/views`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_view`: The experience view to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_view: impl Into<models::ExperienceViewPost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(experience_view))
    }
}

static GET: Action = Action {
    name: "experienceViews.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/experience/views",
    responses: &[
        (200, "One page of experience views, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the experience views of one version.
///
/// Created by [`ExperienceViewsApi::get`]; sends
/// `GET /applications/{applicationId}/experience/views`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Application.read`, `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.cli`, `all.User.read`,
/// `experienceViews.*`, `experienceViews.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`ExperienceViews`](crate::models::ExperienceViews): One page of experience views, with
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
///     .experience_views()
///     .get("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceViews.get", alias = "Get Experience Views", alias = "List Experience Views")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ExperienceViews);
pages!(Get => models::ExperienceViews [models::ExperienceView], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `id`, `creationDate`, `name`, `lastUpdated`. Default: `name`. Example:
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

    /// Type of the views to list.
    ///
    /// Accepted values are: `page`, `layout`, `component`. Example: `component`.
    pub fn view_type(self, value: impl IntoArgument<OptionalArgument<models::ExperienceViewType>>) -> Self {
        Self(self.0.query_argument("viewType", value))
    }

    /// Name of the experience version of the views.
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
    name: "experienceViews.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/experience/views",
    responses: &[
        (201, "The new experience view."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates an experience view in the develop version. A name and a type are required; the type
/// cannot be changed later.
///
/// Created by [`ExperienceViewsApi::post`]; sends
/// `POST /applications/{applicationId}/experience/views`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Organization`, `all.Organization.bounded`, `all.User`,
/// `all.User.bounded`, `all.User.cli`, `experienceViews.*`, `experienceViews.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_view`: The experience view to create.
///
/// # Responses
///
/// - `201`, [`ExperienceView`](crate::models::ExperienceView): The new experience view.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, experience_view: losant::models::ExperienceViewPost) -> Result<(), losant::Error> {
/// let response = client
///     .experience_views()
///     .post("65c8126189a4a5943a7e3a57", experience_view)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceViews.post", alias = "Post Experience Views")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::ExperienceView);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
