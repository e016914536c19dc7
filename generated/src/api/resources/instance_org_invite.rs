// @generated from instanceOrgInvite.md by codegen/src/emit/resource.rs; do not edit.
//! One pending invitation to an organization of an instance.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One pending invitation to an organization of an instance.
    pub fn instance_org_invite(&self) -> InstanceOrgInviteApi {
        InstanceOrgInviteApi {
            client: self.clone(),
        }
    }
}

/// The actions of Instance Org Invite, returned by [`Client::instance_org_invite`].
#[derive(Debug, Clone)]
pub struct InstanceOrgInviteApi {
    client: Client,
}

impl InstanceOrgInviteApi {
    /// Revokes the invitation.
    ///
    /// `DELETE /instances/{instanceId}/orgs/{orgId}/invites/{inviteId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    /// - `invite_id`: ID of the invitation. Example: `654b364494810a39623b1341`.
    pub fn delete(
        &self,
        instance_id: impl Into<models::InstanceId>,
        org_id: impl Into<models::OrgId>,
        invite_id: impl Into<String>,
    ) -> Delete {
        Delete(
            Call::new(&self.client, &DELETE)
                .id("instanceId", instance_id)
                .id("orgId", org_id)
                .path("inviteId", invite_id),
        )
    }

    /// Returns the invitation: the email address, the roles, and whether it has expired.
    ///
    /// `GET /instances/{instanceId}/orgs/{orgId}/invites/{inviteId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    /// - `invite_id`: ID of the invitation. Example: `654b364494810a39623b1341`.
    pub fn get(
        &self,
        instance_id: impl Into<models::InstanceId>,
        org_id: impl Into<models::OrgId>,
        invite_id: impl Into<String>,
    ) -> Get {
        Get(Call::new(&self.client, &GET).id("instanceId", instance_id).id("orgId", org_id).path("inviteId", invite_id))
    }

    /// Sends the invitation again, with the roles in the body. The response is the new invitation.
    ///
    /// `POST /instances/{instanceId}/orgs/{orgId}/invites/{inviteId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    /// - `invite_id`: ID of the invitation. Example: `654b364494810a39623b1341`.
    /// - `role_info`: Roles to offer.
    pub fn resend_invite(
        &self,
        instance_id: impl Into<models::InstanceId>,
        org_id: impl Into<models::OrgId>,
        invite_id: impl Into<String>,
        role_info: impl Into<models::OrgRoleInfo>,
    ) -> ResendInvite {
        ResendInvite(
            Call::new(&self.client, &RESEND_INVITE)
                .id("instanceId", instance_id)
                .id("orgId", org_id)
                .path("inviteId", invite_id)
                .body(role_info),
        )
    }
}

static DELETE: Action = Action {
    name: "instanceOrgInvite.delete",
    method: &Method::DELETE,
    path: "/instances/{instanceId}/orgs/{orgId}/invites/{inviteId}",
    responses: &[
        (200, "The invitation is revoked."),
        (400, "The request is malformed."),
        (404, "The instance, the organization or the invitation does not exist."),
    ],
    ..Action::DEFAULT
};

/// Revokes the invitation.
///
/// Created by [`InstanceOrgInviteApi::delete`]; sends
/// `DELETE /instances/{instanceId}/orgs/{orgId}/invites/{inviteId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.User`, `instanceOrgInvite.*`,
/// `instanceOrgInvite.delete`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
/// - `invite_id`: ID of the invitation. Example: `654b364494810a39623b1341`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The invitation is revoked.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance, the organization or the invitation does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_org_invite()
///     .delete("6512c3bfbbea68f0713ad82a", "6530e2123958ca93236be4f8", "654b364494810a39623b1341")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceOrgInvite.delete", alias = "Delete Instance Org Invite")]
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
    name: "instanceOrgInvite.get",
    method: &Method::GET,
    path: "/instances/{instanceId}/orgs/{orgId}/invites/{inviteId}",
    responses: &[
        (200, "The invitation."),
        (400, "The request is malformed."),
        (404, "The instance, the organization or the invitation does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the invitation: the email address, the roles, and whether it has expired.
///
/// Created by [`InstanceOrgInviteApi::get`]; sends
/// `GET /instances/{instanceId}/orgs/{orgId}/invites/{inviteId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceOrgInvite.*`,
/// `instanceOrgInvite.get`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
/// - `invite_id`: ID of the invitation. Example: `654b364494810a39623b1341`.
///
/// # Responses
///
/// - `200`, [`OrgInvite`](crate::models::OrgInvite): The invitation.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance, the organization or the invitation does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_org_invite()
///     .get("6512c3bfbbea68f0713ad82a", "6530e2123958ca93236be4f8", "654b364494810a39623b1341")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceOrgInvite.get", alias = "Get Instance Org Invite")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::OrgInvite);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static RESEND_INVITE: Action = Action {
    name: "instanceOrgInvite.resendInvite",
    method: &Method::POST,
    path: "/instances/{instanceId}/orgs/{orgId}/invites/{inviteId}",
    responses: &[
        (201, "The new invitation."),
        (400, "The request is malformed."),
        (404, "The instance, the organization or the invitation does not exist."),
    ],
    ..Action::DEFAULT
};

/// Sends the invitation again, with the roles in the body. The response is the new invitation.
///
/// Created by [`InstanceOrgInviteApi::resend_invite`]; sends
/// `POST /instances/{instanceId}/orgs/{orgId}/invites/{inviteId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.User`, `instanceOrgInvite.*`,
/// `instanceOrgInvite.resendInvite`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
/// - `invite_id`: ID of the invitation. Example: `654b364494810a39623b1341`.
/// - `role_info`: Roles to offer.
///
/// # Responses
///
/// - `201`, [`OrgInvite`](crate::models::OrgInvite): The new invitation.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance, the organization or the invitation does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, role_info: losant::models::OrgRoleInfo) -> Result<(), losant::Error> {
/// let response = client
///     .instance_org_invite()
///     .resend_invite("6512c3bfbbea68f0713ad82a", "6530e2123958ca93236be4f8", "654b364494810a39623b1341", role_info)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceOrgInvite.resendInvite", alias = "Resend Invite")]
#[must_use = "a call does nothing until it is sent"]
pub struct ResendInvite(Call);
call!(ResendInvite => models::OrgInvite);

impl ResendInvite {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
