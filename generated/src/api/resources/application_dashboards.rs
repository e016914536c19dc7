// @generated from applicationDashboards.md by codegen/src/emit/resource.rs; do not edit.
//! The dashboards that belong to an application: list them and create new ones.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The dashboards that belong to an application: list them and create new ones.
    pub fn application_dashboards(&self) -> ApplicationDashboardsApi {
        ApplicationDashboardsApi {
            client: self.clone(),
        }
    }
}

/// The actions of Application Dashboards, returned by [`Client::application_dashboards`].
#[derive(Debug, Clone)]
pub struct ApplicationDashboardsApi {
    client: Client,
}

impl ApplicationDashboardsApi {
    /// Lists the dashboards of the application.
    ///
    /// `GET /applications/{applicationId}/dashboards`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Creates a dashboard of the application. Only a name is required.
    ///
    /// `POST /applications/{applicationId}/dashboards`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `dashboard`: The dashboard to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        dashboard: impl Into<models::ApplicationDashboardPost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(dashboard))
    }
}

static GET: Action = Action {
    name: "applicationDashboards.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/dashboards",
    responses: &[
        (200, "One page of dashboards, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the dashboards of the application.
///
/// Created by [`ApplicationDashboardsApi::get`]; sends
/// `GET /applications/{applicationId}/dashboards`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `applicationDashboards.*`,
/// `applicationDashboards.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`Dashboards`](crate::models::Dashboards): One page of dashboards, with the total
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
/// let response = client
///     .application_dashboards()
///     .get("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationDashboards.get", alias = "Get Application Dashboards", alias = "List Application Dashboards")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Dashboards);
pages!(Get => models::Dashboards [models::Dashboard], Page {
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
    name: "applicationDashboards.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/dashboards",
    responses: &[
        (201, "The new dashboard."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates a dashboard of the application. Only a name is required.
///
/// Created by [`ApplicationDashboardsApi::post`]; sends
/// `POST /applications/{applicationId}/dashboards`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `applicationDashboards.*`, `applicationDashboards.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `dashboard`: The dashboard to create.
///
/// # Responses
///
/// - `201`, [`Dashboard`](crate::models::Dashboard): The new dashboard.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, dashboard: losant::models::ApplicationDashboardPost) -> Result<(), losant::Error> {
/// let response = client
///     .application_dashboards()
///     .post("65c8126189a4a5943a7e3a57", dashboard)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationDashboards.post", alias = "Post Application Dashboards")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::Dashboard);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
