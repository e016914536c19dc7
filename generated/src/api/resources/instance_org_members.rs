// @generated from instanceOrgMembers.md by codegen/src/emit/resource.rs; do not edit.
//! The members of an organization of an instance: list and add them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// The members of an organization of an instance: list and add them.
    pub fn instance_org_members(&self) -> InstanceOrgMembersApi {
        InstanceOrgMembersApi {
            client: self.clone(),
        }
    }
}

/// The actions of Instance Org Members, returned by [`Client::instance_org_members`].
#[derive(Debug, Clone)]
pub struct InstanceOrgMembersApi {
    client: Client,
}

impl InstanceOrgMembersApi {
    /// Lists the members of the organization with their roles, all in one response.
    ///
    /// `GET /instances/{instanceId}/orgs/{orgId}/members`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    pub fn get(&self, instance_id: impl Into<models::InstanceId>, org_id: impl Into<models::OrgId>) -> Get {
        Get(Call::new(&self.client, &GET).id("instanceId", instance_id).id("orgId", org_id))
    }

    /// Adds a user to the members of the organization. Individual applications and dashboards can
    /// have roles of their own.
    ///
    /// `POST /instances/{instanceId}/orgs/{orgId}/members`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    /// - `member`: ID or email address of the user, and the roles.
    pub fn post(
        &self,
        instance_id: impl Into<models::InstanceId>,
        org_id: impl Into<models::OrgId>,
        member: impl Into<models::InstanceOrgMemberPost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("instanceId", instance_id).id("orgId", org_id).body(member))
    }
}

static GET: Action = Action {
    name: "instanceOrgMembers.get",
    method: &Method::GET,
    path: "/instances/{instanceId}/orgs/{orgId}/members",
    responses: &[
        (200, "The members of the organization."),
        (400, "The request is malformed."),
        (404, "The instance does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the members of the organization with their roles, all in one response.
///
/// Created by [`InstanceOrgMembersApi::get`]; sends
/// `GET /instances/{instanceId}/orgs/{orgId}/members`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceOrgMembers.*`,
/// `instanceOrgMembers.get`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
///
/// # Responses
///
/// - `200`, [`InstanceOrgMembers`](crate::models::InstanceOrgMembers): The members of the
///   organization.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_org_members()
///     .get("6512c3bfbbea68f0713ad82a", "6530e2123958ca93236be4f8")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceOrgMembers.get", alias = "Get Instance Org Members", alias = "List Instance Org Members")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::InstanceOrgMembers);

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `email`, `role`. Default: `email`. Example: `role`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<models::InstanceFilterField>>) -> Self {
        Self(self.0.query_argument("sortField", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `asc`. Example: `desc`.
    pub fn sort_direction(self, value: impl IntoArgument<OptionalArgument<models::SortDirectionParameter>>) -> Self {
        Self(self.0.query_argument("sortDirection", value))
    }

    /// Field to filter on. No filtering if blank or omitted.
    ///
    /// Accepted values are: `email`, `role`. Example: `email`.
    pub fn filter_field(self, value: impl IntoArgument<OptionalArgument<models::InstanceFilterField>>) -> Self {
        Self(self.0.query_argument("filterField", value))
    }

    /// Pattern to match against the field in `filterField`, with `*` as a wildcard. No filtering if
    /// blank or omitted.
    ///
    /// Example: `*@example.com`.
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
    name: "instanceOrgMembers.post",
    method: &Method::POST,
    path: "/instances/{instanceId}/orgs/{orgId}/members",
    responses: &[
        (200, "The new member of the organization."),
        (400, "The request is malformed."),
        (404, "The instance does not exist."),
    ],
    ..Action::DEFAULT
};

/// Adds a user to the members of the organization. Individual applications and dashboards can have
/// roles of their own.
///
/// Created by [`InstanceOrgMembersApi::post`]; sends
/// `POST /instances/{instanceId}/orgs/{orgId}/members`.
///
/// The access token needs one of the scopes `all.Instance`, `all.User`, `instanceOrgMembers.*`,
/// `instanceOrgMembers.post`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
/// - `member`: ID or email address of the user, and the roles.
///
/// # Responses
///
/// - `200`, [`InstanceOrgMember`](crate::models::InstanceOrgMember): The new member of the
///   organization.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, member: losant::models::InstanceOrgMemberPost) -> Result<(), losant::Error> {
/// let response = client
///     .instance_org_members()
///     .post("6512c3bfbbea68f0713ad82a", "6530e2123958ca93236be4f8", member)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceOrgMembers.post", alias = "Post Instance Org Members")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::InstanceOrgMember);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
