// @generated from orgs.md by codegen/src/emit/resource.rs; do not edit.
//! The organizations that the current user is a member of: list and create them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The organizations that the current user is a member of: list and create them.
    pub fn orgs(&self) -> OrgsApi { OrgsApi { client: self.clone() } }
}

/// The actions of Orgs, returned by [`Client::orgs`].
#[derive(Debug, Clone)]
pub struct OrgsApi {
    client: Client,
}

impl OrgsApi {
    /// Lists the organizations that the current user is a member of, each with a summary of its
    /// resources.
    ///
    /// `GET /orgs`
    pub fn get(&self) -> Get { Get(Call::new(&self.client, &GET)) }

    /// Creates an organization. Only a name is required.
    ///
    /// `POST /orgs`
    ///
    /// - `organization`: Organization to create.
    pub fn post(&self, organization: impl Into<models::OrgPost>) -> Post {
        Post(Call::new(&self.client, &POST).body(organization))
    }
}

static GET: Action = Action {
    name: "orgs.get",
    method: &Method::GET,
    path: "/orgs",
    responses: &[
        (200, "One page of organizations, with the total number of matches."),
        (400, "The request is malformed."),
    ],
    ..Action::DEFAULT
};

/// Lists the organizations that the current user is a member of, each with a summary of its
/// resources.
///
/// Created by [`OrgsApi::get`]; sends `GET /orgs`.
///
/// The access token needs one of the scopes `all.User`, `all.User.bounded`, `all.User.read`,
/// `only.User`, `only.User.bounded`, `only.User.read`, `orgs.*`, `orgs.get`.
///
/// # Responses
///
/// - `200`, [`Orgs`](crate::models::Orgs): One page of organizations, with the total number of
///   matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.orgs().get().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "orgs.get", alias = "Get Orgs", alias = "List Orgs")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Orgs);
pages!(Get => models::Orgs [models::Org], Page {
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

    /// Comma-separated list of summary fields to exclude.
    ///
    /// Example: `deviceCount`.
    pub fn summary_exclude(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("summaryExclude", value))
    }

    /// Comma-separated list of summary fields to include.
    ///
    /// Example: `deviceCount`.
    pub fn summary_include(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("summaryInclude", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "orgs.post",
    method: &Method::POST,
    path: "/orgs",
    responses: &[(201, "The new organization."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Creates an organization. Only a name is required.
///
/// Created by [`OrgsApi::post`]; sends `POST /orgs`.
///
/// The access token needs one of the scopes `all.User`, `all.User.bounded`, `only.User`,
/// `only.User.bounded`, `orgs.*`, `orgs.post`.
///
/// # Arguments
///
/// - `organization`: Organization to create.
///
/// # Responses
///
/// - `201`, [`Org`](crate::models::Org): The new organization.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, organization: losant::models::OrgPost) -> Result<(), losant::Error> {
/// let response = client.orgs().post(organization).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "orgs.post", alias = "Post Orgs")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::Org);

impl Post {
    /// Comma-separated list of summary fields to exclude.
    ///
    /// Example: `deviceCount`.
    pub fn summary_exclude(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("summaryExclude", value))
    }

    /// Comma-separated list of summary fields to include.
    ///
    /// Example: `deviceCount`.
    pub fn summary_include(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("summaryInclude", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
