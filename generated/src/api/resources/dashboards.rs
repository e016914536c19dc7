// @generated from dashboards.md by codegen/src/emit/resource.rs; do not edit.
//! The dashboards that the caller can access: list them and create new ones.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages, string_enum};
use crate::models;

impl Client {
    /// The dashboards that the caller can access: list them and create new ones.
    pub fn dashboards(&self) -> DashboardsApi {
        DashboardsApi {
            client: self.clone(),
        }
    }
}

/// The actions of Dashboards, returned by [`Client::dashboards`].
#[derive(Debug, Clone)]
pub struct DashboardsApi {
    client: Client,
}

impl DashboardsApi {
    /// Lists the dashboards that the caller can access: those of the caller, of organizations and
    /// of applications.
    ///
    /// `GET /dashboards`
    pub fn get(&self) -> Get { Get(Call::new(&self.client, &GET)) }

    /// Creates a dashboard. Only a name is required. With `orgId` or `applicationId` in the body,
    /// it belongs to that organization or application.
    ///
    /// `POST /dashboards`
    ///
    /// - `dashboard`: The dashboard to create.
    pub fn post(&self, dashboard: impl Into<models::DashboardPost>) -> Post {
        Post(Call::new(&self.client, &POST).body(dashboard))
    }
}

static GET: Action = Action {
    name: "dashboards.get",
    method: &Method::GET,
    path: "/dashboards",
    responses: &[
        (200, "One page of dashboards, with the total number of matches."),
        (400, "The request is malformed."),
    ],
    ..Action::DEFAULT
};

/// Lists the dashboards that the caller can access: those of the caller, of organizations and of
/// applications.
///
/// Created by [`DashboardsApi::get`]; sends `GET /dashboards`.
///
/// The access token needs one of the scopes `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.read`, `dashboards.*`,
/// `dashboards.get`, `only.Organization`, `only.Organization.bounded`, `only.Organization.read`.
///
/// # Responses
///
/// - `200`, [`Dashboards`](crate::models::Dashboards): One page of dashboards, with the total
///   number of matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.dashboards().get().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dashboards.get", alias = "Get Dashboards", alias = "List Dashboards")]
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
    /// Accepted values are: `name`, `id`, `creationDate`, `ownerId`, `applicationId`,
    /// `lastUpdated`. Default: `name`. Example: `lastUpdated`.
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

    /// ID of an application, to list only dashboards that belong to it; blank lists only those
    /// without an application. If omitted, both are listed.
    ///
    /// Example: `65c8126189a4a5943a7e3a57`.
    pub fn application_id(self, value: impl IntoArgument<OptionalArgument<models::ApplicationId>>) -> Self {
        Self(self.0.query_argument("applicationId", value))
    }

    /// ID of an organization, to list only its dashboards; blank lists only the dashboards of the
    /// current user. If omitted, dashboards of every owner are listed.
    ///
    /// Example: `6530e2123958ca93236be4f8`.
    pub fn org_id(self, value: impl IntoArgument<OptionalArgument<models::OrgId>>) -> Self {
        Self(self.0.query_argument("orgId", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "dashboards.post",
    method: &Method::POST,
    path: "/dashboards",
    responses: &[(201, "The new dashboard."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Creates a dashboard. Only a name is required. With `orgId` or `applicationId` in the body, it
/// belongs to that organization or application.
///
/// Created by [`DashboardsApi::post`]; sends `POST /dashboards`.
///
/// The access token needs one of the scopes `all.Organization`, `all.Organization.bounded`,
/// `all.User`, `all.User.bounded`, `dashboards.*`, `dashboards.post`, `only.Organization`,
/// `only.Organization.bounded`.
///
/// # Arguments
///
/// - `dashboard`: The dashboard to create.
///
/// # Responses
///
/// - `201`, [`Dashboard`](crate::models::Dashboard): The new dashboard.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, dashboard: losant::models::DashboardPost) -> Result<(), losant::Error> {
/// let response = client.dashboards().post(dashboard).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dashboards.post", alias = "Post Dashboards")]
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

string_enum! {
    /// The type of `dashboards.sortField`.
    pub enum SortField {
        Name = "name",
        Id = "id",
        CreationDate = "creationDate",
        OwnerId = "ownerId",
        ApplicationId = "applicationId",
        LastUpdated = "lastUpdated",
    }
}
