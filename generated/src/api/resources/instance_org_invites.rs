// @generated from instanceOrgInvites.md by codegen/src/emit/resource.rs; do not edit.
//! The pending invitations to an organization of an instance: list them and send new ones.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, string_enum};
use crate::models;

impl Client {
    /// The pending invitations to an organization of an instance: list them and send new ones.
    pub fn instance_org_invites(&self) -> InstanceOrgInvitesApi {
        InstanceOrgInvitesApi {
            client: self.clone(),
        }
    }
}

/// The actions of Instance Org Invites, returned by [`Client::instance_org_invites`].
#[derive(Debug, Clone)]
pub struct InstanceOrgInvitesApi {
    client: Client,
}

impl InstanceOrgInvitesApi {
    /// Lists the invitations to the organization, all in one response.
    ///
    /// `GET /instances/{instanceId}/orgs/{orgId}/invites`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    pub fn get(&self, instance_id: impl Into<models::InstanceId>, org_id: impl Into<models::OrgId>) -> Get {
        Get(Call::new(&self.client, &GET).id("instanceId", instance_id).id("orgId", org_id))
    }

    /// Invites a person, by email address, to the organization. Individual applications and
    /// dashboards can have roles of their own.
    ///
    /// `POST /instances/{instanceId}/orgs/{orgId}/invites`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    /// - `invite`: Email address to invite, and roles to offer.
    pub fn post(
        &self,
        instance_id: impl Into<models::InstanceId>,
        org_id: impl Into<models::OrgId>,
        invite: impl Into<models::OrgInvitePost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("instanceId", instance_id).id("orgId", org_id).body(invite))
    }
}

static GET: Action = Action {
    name: "instanceOrgInvites.get",
    method: &Method::GET,
    path: "/instances/{instanceId}/orgs/{orgId}/invites",
    responses: &[
        (200, "The invitations."),
        (400, "The request is malformed."),
        (404, "The instance or the organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the invitations to the organization, all in one response.
///
/// Created by [`InstanceOrgInvitesApi::get`]; sends
/// `GET /instances/{instanceId}/orgs/{orgId}/invites`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceOrgInvites.*`,
/// `instanceOrgInvites.get`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
///
/// # Responses
///
/// - `200`, [`OrgInviteCollection`](crate::models::OrgInviteCollection): The invitations.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance or the organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_org_invites()
///     .get("6512c3bfbbea68f0713ad82a", "6530e2123958ca93236be4f8")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceOrgInvites.get", alias = "Get Instance Org Invites", alias = "List Instance Org Invites")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::OrgInviteCollection);

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `email`, `role`, `inviteDate`. Default: `inviteDate`. Example: `role`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<SortField>>) -> Self {
        Self(self.0.query_argument("sortField", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `desc`. Example: `asc`.
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
    name: "instanceOrgInvites.post",
    method: &Method::POST,
    path: "/instances/{instanceId}/orgs/{orgId}/invites",
    responses: &[
        (201, "The invitations, including the new one."),
        (400, "The request is malformed."),
        (404, "The instance or the organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Invites a person, by email address, to the organization. Individual applications and dashboards
/// can have roles of their own.
///
/// Created by [`InstanceOrgInvitesApi::post`]; sends
/// `POST /instances/{instanceId}/orgs/{orgId}/invites`.
///
/// The access token needs one of the scopes `all.Instance`, `all.User`, `instanceOrgInvites.*`,
/// `instanceOrgInvites.post`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
/// - `invite`: Email address to invite, and roles to offer.
///
/// # Responses
///
/// - `201`, [`OrgInviteCollection`](crate::models::OrgInviteCollection): The invitations, including
///   the new one.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance or the organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, invite: losant::models::OrgInvitePost) -> Result<(), losant::Error> {
/// let response = client
///     .instance_org_invites()
///     .post("6512c3bfbbea68f0713ad82a", "6530e2123958ca93236be4f8", invite)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceOrgInvites.post", alias = "Post Instance Org Invites")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::OrgInviteCollection);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

string_enum! {
    /// The type of `instanceOrgInvites.sortField`.
    pub enum SortField {
        Email = "email",
        Role = "role",
        InviteDate = "inviteDate",
    }
}
