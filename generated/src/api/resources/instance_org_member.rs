// @generated from instanceOrgMember.md by codegen/src/emit/resource.rs; do not edit.
//! One member of an organization of an instance.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One member of an organization of an instance.
    pub fn instance_org_member(&self) -> InstanceOrgMemberApi {
        InstanceOrgMemberApi {
            client: self.clone(),
        }
    }
}

/// The actions of Instance Org Member, returned by [`Client::instance_org_member`].
#[derive(Debug, Clone)]
pub struct InstanceOrgMemberApi {
    client: Client,
}

impl InstanceOrgMemberApi {
    /// Removes the user from the members of the organization.
    ///
    /// `DELETE /instances/{instanceId}/orgs/{orgId}/members/{userId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    /// - `user_id`: ID of the user who is a member of the organization. Example:
    ///   `654dd5c1af5831130c6bb816`.
    pub fn delete(
        &self,
        instance_id: impl Into<models::InstanceId>,
        org_id: impl Into<models::OrgId>,
        user_id: impl Into<models::UserId>,
    ) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("instanceId", instance_id).id("orgId", org_id).id("userId", user_id))
    }

    /// Returns the member: name, email address, role, and whether two-factor authentication is on.
    ///
    /// `GET /instances/{instanceId}/orgs/{orgId}/members/{userId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    /// - `user_id`: ID of the user who is a member of the organization. Example:
    ///   `654dd5c1af5831130c6bb816`.
    pub fn get(
        &self,
        instance_id: impl Into<models::InstanceId>,
        org_id: impl Into<models::OrgId>,
        user_id: impl Into<models::UserId>,
    ) -> Get {
        Get(Call::new(&self.client, &GET).id("instanceId", instance_id).id("orgId", org_id).id("userId", user_id))
    }

    /// Changes the role of the member in the organization, and the roles in individual applications
    /// and on individual dashboards. Omitted fields are unchanged.
    ///
    /// `PATCH /instances/{instanceId}/orgs/{orgId}/members/{userId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    /// - `user_id`: ID of the user who is a member of the organization. Example:
    ///   `654dd5c1af5831130c6bb816`.
    /// - `member`: New roles.
    pub fn patch(
        &self,
        instance_id: impl Into<models::InstanceId>,
        org_id: impl Into<models::OrgId>,
        user_id: impl Into<models::UserId>,
        member: impl Into<models::InstanceOrgMemberPatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("instanceId", instance_id)
                .id("orgId", org_id)
                .id("userId", user_id)
                .body(member),
        )
    }
}

static DELETE: Action = Action {
    name: "instanceOrgMember.delete",
    method: &Method::DELETE,
    path: "/instances/{instanceId}/orgs/{orgId}/members/{userId}",
    responses: &[
        (200, "The user is no longer a member of the organization."),
        (400, "The request is malformed."),
        (404, "The organization or the member does not exist."),
    ],
    ..Action::DEFAULT
};

/// Removes the user from the members of the organization.
///
/// Created by [`InstanceOrgMemberApi::delete`]; sends
/// `DELETE /instances/{instanceId}/orgs/{orgId}/members/{userId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.User`, `instanceOrgMember.*`,
/// `instanceOrgMember.delete`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
/// - `user_id`: ID of the user who is a member of the organization. Example:
///   `654dd5c1af5831130c6bb816`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The user is no longer a member of the
///   organization.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The organization or the member does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_org_member()
///     .delete("6512c3bfbbea68f0713ad82a", "6530e2123958ca93236be4f8", "654dd5c1af5831130c6bb816")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceOrgMember.delete", alias = "Delete Instance Org Member")]
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
    name: "instanceOrgMember.get",
    method: &Method::GET,
    path: "/instances/{instanceId}/orgs/{orgId}/members/{userId}",
    responses: &[
        (200, "The member of the organization."),
        (400, "The request is malformed."),
        (404, "The instance, the organization or the member does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the member: name, email address, role, and whether two-factor authentication is on.
///
/// Created by [`InstanceOrgMemberApi::get`]; sends
/// `GET /instances/{instanceId}/orgs/{orgId}/members/{userId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceOrgMember.*`,
/// `instanceOrgMember.get`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
/// - `user_id`: ID of the user who is a member of the organization. Example:
///   `654dd5c1af5831130c6bb816`.
///
/// # Responses
///
/// - `200`, [`InstanceOrgMember`](crate::models::InstanceOrgMember): The member of the
///   organization.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance, the organization or the member does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_org_member()
///     .get("6512c3bfbbea68f0713ad82a", "6530e2123958ca93236be4f8", "654dd5c1af5831130c6bb816")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceOrgMember.get", alias = "Get Instance Org Member")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::InstanceOrgMember);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "instanceOrgMember.patch",
    method: &Method::PATCH,
    path: "/instances/{instanceId}/orgs/{orgId}/members/{userId}",
    responses: &[
        (200, "The member of the organization with the changes applied."),
        (400, "The request is malformed."),
        (404, "The organization or the member does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes the role of the member in the organization, and the roles in individual applications and
/// on individual dashboards. Omitted fields are unchanged.
///
/// Created by [`InstanceOrgMemberApi::patch`]; sends
/// `PATCH /instances/{instanceId}/orgs/{orgId}/members/{userId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.User`, `instanceOrgMember.*`,
/// `instanceOrgMember.patch`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
/// - `user_id`: ID of the user who is a member of the organization. Example:
///   `654dd5c1af5831130c6bb816`.
/// - `member`: New roles.
///
/// # Responses
///
/// - `200`, [`InstanceOrgMember`](crate::models::InstanceOrgMember): The member of the organization
///   with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The organization or the member does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, member: losant::models::InstanceOrgMemberPatch) -> Result<(), losant::Error> {
/// let response = client
///     .instance_org_member()
///     .patch("6512c3bfbbea68f0713ad82a", "6530e2123958ca93236be4f8", "654dd5c1af5831130c6bb816", member)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceOrgMember.patch", alias = "Patch Instance Org Member")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::InstanceOrgMember);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
