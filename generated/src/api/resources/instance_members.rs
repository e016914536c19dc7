// @generated from instanceMembers.md by codegen/src/emit/resource.rs; do not edit.
//! The members of an instance: list and add them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// The members of an instance: list and add them.
    pub fn instance_members(&self) -> InstanceMembersApi {
        InstanceMembersApi {
            client: self.clone(),
        }
    }
}

/// The actions of Instance Members, returned by [`Client::instance_members`].
#[derive(Debug, Clone)]
pub struct InstanceMembersApi {
    client: Client,
}

impl InstanceMembersApi {
    /// Lists the members of the instance with their roles, all in one response.
    ///
    /// `GET /instances/{instanceId}/members`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    pub fn get(&self, instance_id: impl Into<models::InstanceId>) -> Get {
        Get(Call::new(&self.client, &GET).id("instanceId", instance_id))
    }

    /// Adds a user to the members of the instance, with the role `admin` or `view`.
    ///
    /// `POST /instances/{instanceId}/members`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `member`: ID or email address of the user, and the role.
    pub fn post(
        &self,
        instance_id: impl Into<models::InstanceId>,
        member: impl Into<models::InstanceMemberPost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("instanceId", instance_id).body(member))
    }
}

static GET: Action = Action {
    name: "instanceMembers.get",
    method: &Method::GET,
    path: "/instances/{instanceId}/members",
    responses: &[
        (200, "The members of the instance."),
        (400, "The request is malformed."),
        (404, "The instance does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the members of the instance with their roles, all in one response.
///
/// Created by [`InstanceMembersApi::get`]; sends `GET /instances/{instanceId}/members`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceMembers.*`,
/// `instanceMembers.get`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
///
/// # Responses
///
/// - `200`, [`InstanceMembers`](crate::models::InstanceMembers): The members of the instance.
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
///     .instance_members()
///     .get("6512c3bfbbea68f0713ad82a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceMembers.get", alias = "Get Instance Members", alias = "List Instance Members")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::InstanceMembers);

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
    name: "instanceMembers.post",
    method: &Method::POST,
    path: "/instances/{instanceId}/members",
    responses: &[
        (200, "The new member of the instance."),
        (400, "The request is malformed."),
        (404, "The instance does not exist."),
    ],
    ..Action::DEFAULT
};

/// Adds a user to the members of the instance, with the role `admin` or `view`.
///
/// Created by [`InstanceMembersApi::post`]; sends `POST /instances/{instanceId}/members`.
///
/// The access token needs one of the scopes `all.Instance`, `all.User`, `instanceMembers.*`,
/// `instanceMembers.post`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `member`: ID or email address of the user, and the role.
///
/// # Responses
///
/// - `200`, [`InstanceMember`](crate::models::InstanceMember): The new member of the instance.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, member: losant::models::InstanceMemberPost) -> Result<(), losant::Error> {
/// let response = client
///     .instance_members()
///     .post("6512c3bfbbea68f0713ad82a", member)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceMembers.post", alias = "Post Instance Members")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::InstanceMember);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
