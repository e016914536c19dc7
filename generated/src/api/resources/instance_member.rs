// @generated from instanceMember.md by codegen/src/emit/resource.rs; do not edit.
//! One member of an instance: a user who can view or administer it.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One member of an instance: a user who can view or administer it.
    pub fn instance_member(&self) -> InstanceMemberApi {
        InstanceMemberApi {
            client: self.clone(),
        }
    }
}

/// The actions of Instance Member, returned by [`Client::instance_member`].
#[derive(Debug, Clone)]
pub struct InstanceMemberApi {
    client: Client,
}

impl InstanceMemberApi {
    /// Removes the user from the members of the instance.
    ///
    /// `DELETE /instances/{instanceId}/members/{userId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `user_id`: ID of the user who is a member of the instance. Example:
    ///   `654dd5c1af5831130c6bb816`.
    pub fn delete(&self, instance_id: impl Into<models::InstanceId>, user_id: impl Into<models::UserId>) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("instanceId", instance_id).id("userId", user_id))
    }

    /// Returns the member: name, email address, role, and whether two-factor authentication is on.
    ///
    /// `GET /instances/{instanceId}/members/{userId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `user_id`: ID of the user who is a member of the instance. Example:
    ///   `654dd5c1af5831130c6bb816`.
    pub fn get(&self, instance_id: impl Into<models::InstanceId>, user_id: impl Into<models::UserId>) -> Get {
        Get(Call::new(&self.client, &GET).id("instanceId", instance_id).id("userId", user_id))
    }

    /// Changes the role of the member to `admin` or `view`.
    ///
    /// `PATCH /instances/{instanceId}/members/{userId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `user_id`: ID of the user who is a member of the instance. Example:
    ///   `654dd5c1af5831130c6bb816`.
    /// - `member`: New role.
    pub fn patch(
        &self,
        instance_id: impl Into<models::InstanceId>,
        user_id: impl Into<models::UserId>,
        member: impl Into<models::InstanceMemberPatch>,
    ) -> Patch {
        Patch(Call::new(&self.client, &PATCH).id("instanceId", instance_id).id("userId", user_id).body(member))
    }
}

static DELETE: Action = Action {
    name: "instanceMember.delete",
    method: &Method::DELETE,
    path: "/instances/{instanceId}/members/{userId}",
    responses: &[
        (200, "The user is no longer a member of the instance."),
        (400, "The request is malformed."),
        (404, "The instance or the member does not exist."),
    ],
    ..Action::DEFAULT
};

/// Removes the user from the members of the instance.
///
/// Created by [`InstanceMemberApi::delete`]; sends
/// `DELETE /instances/{instanceId}/members/{userId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.User`, `instanceMember.*`,
/// `instanceMember.delete`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `user_id`: ID of the user who is a member of the instance. Example:
///   `654dd5c1af5831130c6bb816`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The user is no longer a member of the instance.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance or the member does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_member()
///     .delete("6512c3bfbbea68f0713ad82a", "654dd5c1af5831130c6bb816")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceMember.delete", alias = "Delete Instance Member")]
#[must_use = "a call does nothing until it is sent"]
pub struct Delete(Call);
call!(Delete => models::Success);

impl Delete {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET: Action = Action {
    name: "instanceMember.get",
    method: &Method::GET,
    path: "/instances/{instanceId}/members/{userId}",
    responses: &[
        (200, "The member of the instance."),
        (400, "The request is malformed."),
        (404, "The instance or the member does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the member: name, email address, role, and whether two-factor authentication is on.
///
/// Created by [`InstanceMemberApi::get`]; sends `GET /instances/{instanceId}/members/{userId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceMember.*`,
/// `instanceMember.get`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `user_id`: ID of the user who is a member of the instance. Example:
///   `654dd5c1af5831130c6bb816`.
///
/// # Responses
///
/// - `200`, [`InstanceMember`](crate::models::InstanceMember): The member of the instance.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance or the member does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_member()
///     .get("6512c3bfbbea68f0713ad82a", "654dd5c1af5831130c6bb816")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceMember.get", alias = "Get Instance Member")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::InstanceMember);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "instanceMember.patch",
    method: &Method::PATCH,
    path: "/instances/{instanceId}/members/{userId}",
    responses: &[
        (200, "The member of the instance with the changes applied."),
        (400, "The request is malformed."),
        (404, "The instance or the member does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes the role of the member to `admin` or `view`.
///
/// Created by [`InstanceMemberApi::patch`]; sends `PATCH /instances/{instanceId}/members/{userId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.User`, `instanceMember.*`,
/// `instanceMember.patch`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `user_id`: ID of the user who is a member of the instance. Example:
///   `654dd5c1af5831130c6bb816`.
/// - `member`: New role.
///
/// # Responses
///
/// - `200`, [`InstanceMemberPatch`](crate::models::InstanceMemberPatch): The member of the instance
///   with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance or the member does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, member: losant::models::InstanceMemberPatch) -> Result<(), losant::Error> {
/// let response = client
///     .instance_member()
///     .patch("6512c3bfbbea68f0713ad82a", "654dd5c1af5831130c6bb816", member)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceMember.patch", alias = "Patch Instance Member")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::InstanceMemberPatch);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
