// @generated from instanceOrgs.md by codegen/src/emit/resource.rs; do not edit.
//! The organizations of an instance: list and create them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The organizations of an instance: list and create them.
    pub fn instance_orgs(&self) -> InstanceOrgsApi {
        InstanceOrgsApi {
            client: self.clone(),
        }
    }
}

/// The actions of Instance Orgs, returned by [`Client::instance_orgs`].
#[derive(Debug, Clone)]
pub struct InstanceOrgsApi {
    client: Client,
}

impl InstanceOrgsApi {
    /// Lists the organizations of the instance, filtered by a simple filter or an advanced query.
    ///
    /// `GET /instances/{instanceId}/orgs`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    pub fn get(&self, instance_id: impl Into<models::InstanceId>) -> Get {
        Get(Call::new(&self.client, &GET).id("instanceId", instance_id))
    }

    /// Creates an organization in the instance. Only a name is required; limits, restrictions and
    /// up to 10 members are optional.
    ///
    /// `POST /instances/{instanceId}/orgs`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    pub fn post(&self, instance_id: impl Into<models::InstanceId>) -> Post {
        Post(Call::new(&self.client, &POST).id("instanceId", instance_id))
    }
}

static GET: Action = Action {
    name: "instanceOrgs.get",
    method: &Method::GET,
    path: "/instances/{instanceId}/orgs",
    responses: &[
        (200, "One page of organizations, with the total number of matches."),
        (400, "The request is malformed."),
    ],
    ..Action::DEFAULT
};

/// Lists the organizations of the instance, filtered by a simple filter or an advanced query.
///
/// Created by [`InstanceOrgsApi::get`]; sends `GET /instances/{instanceId}/orgs`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceOrgs.*`,
/// `instanceOrgs.get`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
///
/// # Responses
///
/// - `200`, [`InstanceOrgs`](crate::models::InstanceOrgs): One page of organizations, with the
///   total number of matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.instance_orgs().get("6512c3bfbbea68f0713ad82a").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceOrgs.get", alias = "Get Instance Orgs", alias = "List Instance Orgs")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::InstanceOrgs);
pages!(Get => models::InstanceOrgs [models::InstanceOrg], Page {
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

    /// Comma-separated list of summary fields to include.
    ///
    /// Example: `deviceCount`.
    pub fn summary_include(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("summaryInclude", value))
    }

    /// Advanced query. If given, it replaces all other filters.
    pub fn query(self, value: impl IntoArgument<Option<models::AdvancedInstanceOrgQuery>>) -> Self {
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
    name: "instanceOrgs.post",
    method: &Method::POST,
    path: "/instances/{instanceId}/orgs",
    responses: &[(200, "The new organization."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Creates an organization in the instance. Only a name is required; limits, restrictions and up to
/// 10 members are optional.
///
/// Created by [`InstanceOrgsApi::post`]; sends `POST /instances/{instanceId}/orgs`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`, `all.User`,
/// `all.User.bounded`, `instanceOrgs.*`, `instanceOrgs.post`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
///
/// # Responses
///
/// - `200`, [`Org`](crate::models::Org): The new organization.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_orgs()
///     .post("6512c3bfbbea68f0713ad82a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceOrgs.post", alias = "Post Instance Orgs")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::Org);

impl Post {
    /// Comma-separated list of summary fields to include.
    ///
    /// Example: `deviceCount`.
    pub fn summary_include(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("summaryInclude", value))
    }

    /// Organization to create.
    pub fn org_config(self, value: impl IntoArgument<Option<models::InstanceOrgPost>>) -> Self {
        Self(self.0.body_json(&value.into_argument()))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
