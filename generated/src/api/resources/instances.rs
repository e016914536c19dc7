// @generated from instances.md by codegen/src/emit/resource.rs; do not edit.
//! The instances that the current user has access to.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The instances that the current user has access to.
    pub fn instances(&self) -> InstancesApi {
        InstancesApi {
            client: self.clone(),
        }
    }
}

/// The actions of Instances, returned by [`Client::instances`].
#[derive(Debug, Clone)]
pub struct InstancesApi {
    client: Client,
}

impl InstancesApi {
    /// Lists the instances that the current user has access to, with their settings and limits.
    ///
    /// `GET /instances`
    pub fn get(&self) -> Get { Get(Call::new(&self.client, &GET)) }
}

static GET: Action = Action {
    name: "instances.get",
    method: &Method::GET,
    path: "/instances",
    responses: &[(200, "One page of instances, with the total number of matches."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Lists the instances that the current user has access to, with their settings and limits.
///
/// Created by [`InstancesApi::get`]; sends `GET /instances`.
///
/// The access token needs one of the scopes `all.User`, `all.User.bounded`, `all.User.read`,
/// `instances.*`, `instances.get`, `only.User`, `only.User.bounded`, `only.User.read`.
///
/// # Responses
///
/// - `200`, [`Instances`](crate::models::Instances): One page of instances, with the total number
///   of matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.instances().get().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instances.get", alias = "Get Instances", alias = "List Instances")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Instances);
pages!(Get => models::Instances [models::Instance], Page {
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
