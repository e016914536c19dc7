// @generated from org.md by codegen/src/emit/resource.rs; do not edit.
//! One organization: its settings, members, invitations and usage.

use crate::__private::{Action, Argument, Call, Client, EpochMillis, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One organization: its settings, members, invitations and usage.
    pub fn org(&self) -> OrgApi { OrgApi { client: self.clone() } }
}

/// The actions of Org, returned by [`Client::org`].
#[derive(Debug, Clone)]
pub struct OrgApi {
    client: Client,
}

impl OrgApi {
    /// Deletes the organization with its applications, their data, and its dashboards. This cannot
    /// be undone through the API.
    ///
    /// `DELETE /orgs/{orgId}`
    ///
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    pub fn delete(&self, org_id: impl Into<models::OrgId>) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("orgId", org_id))
    }

    /// Returns the device counts of the organization (created, deleted and total) for each day of a
    /// time range.
    ///
    /// `GET /orgs/{orgId}/deviceCounts`
    ///
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    pub fn device_counts(&self, org_id: impl Into<models::OrgId>) -> DeviceCounts {
        DeviceCounts(Call::new(&self.client, &DEVICE_COUNTS).id("orgId", org_id))
    }

    /// Returns the organization with its members, limits and plan and, in its summary, the number
    /// of its resources and their usage.
    ///
    /// `GET /orgs/{orgId}`
    ///
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    pub fn get(&self, org_id: impl Into<models::OrgId>) -> Get {
        Get(Call::new(&self.client, &GET).id("orgId", org_id))
    }

    /// Invites a person, by email address, to the organization. Individual applications and
    /// dashboards can have roles of their own.
    ///
    /// `POST /orgs/{orgId}/invites`
    ///
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    /// - `invite`: Email address to invite, and roles to offer.
    pub fn invite_member(
        &self,
        org_id: impl Into<models::OrgId>,
        invite: impl Into<models::OrgInvitePost>,
    ) -> InviteMember {
        InviteMember(Call::new(&self.client, &INVITE_MEMBER).id("orgId", org_id).body(invite))
    }

    /// Changes the role of a member in the organization, and the roles in individual applications
    /// and on individual dashboards. Omitted fields are unchanged.
    ///
    /// `PATCH /orgs/{orgId}/member`
    ///
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    /// - `member`: ID of the member, and the new roles.
    pub fn modify_member(
        &self,
        org_id: impl Into<models::OrgId>,
        member: impl Into<models::OrgMemberPatch>,
    ) -> ModifyMember {
        ModifyMember(Call::new(&self.client, &MODIFY_MEMBER).id("orgId", org_id).body(member))
    }

    /// Returns the run time of the notebooks of the organization, and the outcomes of their
    /// executions, for each day of a time range.
    ///
    /// `GET /orgs/{orgId}/notebookMinuteCounts`
    ///
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    pub fn notebook_minute_counts(&self, org_id: impl Into<models::OrgId>) -> NotebookMinuteCounts {
        NotebookMinuteCounts(Call::new(&self.client, &NOTEBOOK_MINUTE_COUNTS).id("orgId", org_id))
    }

    /// Changes properties of the organization. Omitted fields are unchanged.
    ///
    /// `PATCH /orgs/{orgId}`
    ///
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    /// - `organization`: Changes to the organization.
    pub fn patch(&self, org_id: impl Into<models::OrgId>, organization: impl Into<models::OrgPatch>) -> Patch {
        Patch(Call::new(&self.client, &PATCH).id("orgId", org_id).body(organization))
    }

    /// Returns the payload counts of all applications of the organization in a time range, by type
    /// and source.
    ///
    /// `GET /orgs/{orgId}/payloadCounts`
    ///
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    pub fn payload_counts(&self, org_id: impl Into<models::OrgId>) -> PayloadCounts {
        PayloadCounts(Call::new(&self.client, &PAYLOAD_COUNTS).id("orgId", org_id))
    }

    /// Returns the payload count of all applications of the organization for each interval of a
    /// time range.
    ///
    /// `GET /orgs/{orgId}/payloadCountsBreakdown`
    ///
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    pub fn payload_counts_breakdown(&self, org_id: impl Into<models::OrgId>) -> PayloadCountsBreakdown {
        PayloadCountsBreakdown(Call::new(&self.client, &PAYLOAD_COUNTS_BREAKDOWN).id("orgId", org_id))
    }

    /// Lists the pending invitations to the organization with their email addresses and roles.
    ///
    /// `GET /orgs/{orgId}/invites`
    ///
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    pub fn pending_invites(&self, org_id: impl Into<models::OrgId>) -> PendingInvites {
        PendingInvites(Call::new(&self.client, &PENDING_INVITES).id("orgId", org_id))
    }

    /// Removes a user from the members of the organization.
    ///
    /// `DELETE /orgs/{orgId}/member`
    ///
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    /// - `user_id`: ID of the user to remove. Example: `654dd5c1af5831130c6bb816`.
    pub fn remove_member(
        &self,
        org_id: impl Into<models::OrgId>,
        user_id: impl Into<Argument<models::UserId>>,
    ) -> RemoveMember {
        RemoveMember(Call::new(&self.client, &REMOVE_MEMBER).id("orgId", org_id).query("userId", user_id.into()))
    }

    /// Revokes a pending invitation to the organization.
    ///
    /// `DELETE /orgs/{orgId}/invites`
    ///
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    /// - `invite_id`: ID of the invitation. Example: `654b364494810a39623b1341`.
    pub fn revoke_invite(
        &self,
        org_id: impl Into<models::OrgId>,
        invite_id: impl Into<Argument<String>>,
    ) -> RevokeInvite {
        RevokeInvite(Call::new(&self.client, &REVOKE_INVITE).id("orgId", org_id).query("inviteId", invite_id.into()))
    }

    /// Transfers applications and dashboards of the organization to another owner, at most 1000 of
    /// each.
    ///
    /// `PATCH /orgs/{orgId}/transferResources`
    ///
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    /// - `transfer`: Resources to transfer, and the new owner.
    pub fn transfer_resources(
        &self,
        org_id: impl Into<models::OrgId>,
        transfer: impl Into<models::ResourceTransfer>,
    ) -> TransferResources {
        TransferResources(Call::new(&self.client, &TRANSFER_RESOURCES).id("orgId", org_id).body(transfer))
    }
}

static DELETE: Action = Action {
    name: "org.delete",
    method: &Method::DELETE,
    path: "/orgs/{orgId}",
    responses: &[
        (200, "The organization is deleted."),
        (400, "The request is malformed."),
        (404, "The organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the organization with its applications, their data, and its dashboards. This cannot be
/// undone through the API.
///
/// Created by [`OrgApi::delete`]; sends `DELETE /orgs/{orgId}`.
///
/// The access token needs one of the scopes `all.Organization`, `all.Organization.bounded`,
/// `all.User`, `all.User.bounded`, `only.Organization`, `only.Organization.bounded`, `org.*`,
/// `org.delete`.
///
/// # Arguments
///
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The organization is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.org().delete("6530e2123958ca93236be4f8").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "org.delete", alias = "Delete Org")]
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

static DEVICE_COUNTS: Action = Action {
    name: "org.deviceCounts",
    method: &Method::GET,
    path: "/orgs/{orgId}/deviceCounts",
    responses: &[
        (200, "Devices created, deleted and in total, by day."),
        (400, "The request is malformed."),
        (404, "The organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the device counts of the organization (created, deleted and total) for each day of a
/// time range.
///
/// Created by [`OrgApi::device_counts`]; sends `GET /orgs/{orgId}/deviceCounts`.
///
/// The access token needs one of the scopes `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.read`, `only.Organization`,
/// `only.Organization.bounded`, `only.Organization.read`, `org.*`, `org.deviceCounts`.
///
/// # Arguments
///
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
///
/// # Responses
///
/// - `200`, [`DeviceCounts`](crate::models::DeviceCounts): Devices created, deleted and in total,
///   by day.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.org().device_counts("6530e2123958ca93236be4f8").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "org.deviceCounts", alias = "Device Counts")]
#[must_use = "a call does nothing until it is sent"]
pub struct DeviceCounts(Call);
call!(DeviceCounts => models::DeviceCounts);

impl DeviceCounts {
    /// Start of the time range, in ms since epoch.
    ///
    /// Example: `1735689600000`.
    pub fn start(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("start", value))
    }

    /// End of the time range, in ms since epoch.
    ///
    /// Example: `1738368000000`.
    pub fn end(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("end", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET: Action = Action {
    name: "org.get",
    method: &Method::GET,
    path: "/orgs/{orgId}",
    responses: &[
        (200, "The organization."),
        (400, "The request is malformed."),
        (404, "The organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the organization with its members, limits and plan and, in its summary, the number of
/// its resources and their usage.
///
/// Created by [`OrgApi::get`]; sends `GET /orgs/{orgId}`.
///
/// The access token needs one of the scopes `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.read`, `only.Organization`,
/// `only.Organization.bounded`, `only.Organization.read`, `org.*`, `org.get`.
///
/// # Arguments
///
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
///
/// # Responses
///
/// - `200`, [`Org`](crate::models::Org): The organization.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.org().get("6530e2123958ca93236be4f8").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "org.get", alias = "Get Org")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Org);

impl Get {
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

static INVITE_MEMBER: Action = Action {
    name: "org.inviteMember",
    method: &Method::POST,
    path: "/orgs/{orgId}/invites",
    responses: &[
        (200, "The pending invitations, including the new one."),
        (400, "The request is malformed."),
        (404, "The organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Invites a person, by email address, to the organization. Individual applications and dashboards
/// can have roles of their own.
///
/// Created by [`OrgApi::invite_member`]; sends `POST /orgs/{orgId}/invites`.
///
/// The access token needs one of the scopes `all.Organization`, `all.User`, `only.Organization`,
/// `org.*`, `org.inviteMember`.
///
/// # Arguments
///
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
/// - `invite`: Email address to invite, and roles to offer.
///
/// # Responses
///
/// - `200`, [`OrgInvites`](crate::models::OrgInvites): The pending invitations, including the new
///   one.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, invite: losant::models::OrgInvitePost) -> Result<(), losant::Error> {
/// let response = client
///     .org()
///     .invite_member("6530e2123958ca93236be4f8", invite)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "org.inviteMember", alias = "Invite Member")]
#[must_use = "a call does nothing until it is sent"]
pub struct InviteMember(Call);
call!(InviteMember => models::OrgInvites);

impl InviteMember {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static MODIFY_MEMBER: Action = Action {
    name: "org.modifyMember",
    method: &Method::PATCH,
    path: "/orgs/{orgId}/member",
    responses: &[
        (200, "The organization with the changes applied."),
        (400, "The request is malformed."),
        (404, "The organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes the role of a member in the organization, and the roles in individual applications and
/// on individual dashboards. Omitted fields are unchanged.
///
/// Created by [`OrgApi::modify_member`]; sends `PATCH /orgs/{orgId}/member`.
///
/// The access token needs one of the scopes `all.Organization`, `all.User`, `only.Organization`,
/// `org.*`, `org.modifyMember`.
///
/// # Arguments
///
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
/// - `member`: ID of the member, and the new roles.
///
/// # Responses
///
/// - `200`, [`Org`](crate::models::Org): The organization with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, member: losant::models::OrgMemberPatch) -> Result<(), losant::Error> {
/// let response = client
///     .org()
///     .modify_member("6530e2123958ca93236be4f8", member)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "org.modifyMember", alias = "Modify Member")]
#[must_use = "a call does nothing until it is sent"]
pub struct ModifyMember(Call);
call!(ModifyMember => models::Org);

impl ModifyMember {
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

static NOTEBOOK_MINUTE_COUNTS: Action = Action {
    name: "org.notebookMinuteCounts",
    method: &Method::GET,
    path: "/orgs/{orgId}/notebookMinuteCounts",
    responses: &[
        (200, "Notebook minutes and outcomes of executions, by day."),
        (400, "The request is malformed."),
        (404, "The organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the run time of the notebooks of the organization, and the outcomes of their executions,
/// for each day of a time range.
///
/// Created by [`OrgApi::notebook_minute_counts`]; sends `GET /orgs/{orgId}/notebookMinuteCounts`.
///
/// The access token needs one of the scopes `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.read`, `only.Organization`,
/// `only.Organization.bounded`, `only.Organization.read`, `org.*`, `org.notebookMinuteCounts`.
///
/// # Arguments
///
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
///
/// # Responses
///
/// - `200`, [`NotebookMinuteCounts`](crate::models::NotebookMinuteCounts): Notebook minutes and
///   outcomes of executions, by day.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .org()
///     .notebook_minute_counts("6530e2123958ca93236be4f8")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "org.notebookMinuteCounts", alias = "Notebook Minute Counts")]
#[must_use = "a call does nothing until it is sent"]
pub struct NotebookMinuteCounts(Call);
call!(NotebookMinuteCounts => models::NotebookMinuteCounts);

impl NotebookMinuteCounts {
    /// Start of the time range, in ms since epoch.
    ///
    /// Example: `1735689600000`.
    pub fn start(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("start", value))
    }

    /// End of the time range, in ms since epoch.
    ///
    /// Example: `1738368000000`.
    pub fn end(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("end", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "org.patch",
    method: &Method::PATCH,
    path: "/orgs/{orgId}",
    responses: &[
        (200, "The organization with the changes applied."),
        (400, "The request is malformed."),
        (404, "The organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes properties of the organization. Omitted fields are unchanged.
///
/// Created by [`OrgApi::patch`]; sends `PATCH /orgs/{orgId}`.
///
/// The access token needs one of the scopes `all.Organization`, `all.Organization.bounded`,
/// `all.User`, `all.User.bounded`, `only.Organization`, `only.Organization.bounded`, `org.*`,
/// `org.patch`.
///
/// # Arguments
///
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
/// - `organization`: Changes to the organization.
///
/// # Responses
///
/// - `200`, [`Org`](crate::models::Org): The organization with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, organization: losant::models::OrgPatch) -> Result<(), losant::Error> {
/// let response = client
///     .org()
///     .patch("6530e2123958ca93236be4f8", organization)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "org.patch", alias = "Patch Org")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::Org);

impl Patch {
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

static PAYLOAD_COUNTS: Action = Action {
    name: "org.payloadCounts",
    method: &Method::GET,
    path: "/orgs/{orgId}/payloadCounts",
    responses: &[
        (200, "Payload counts by type and source."),
        (400, "The request is malformed."),
        (404, "The organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the payload counts of all applications of the organization in a time range, by type and
/// source.
///
/// Created by [`OrgApi::payload_counts`]; sends `GET /orgs/{orgId}/payloadCounts`.
///
/// The access token needs one of the scopes `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.read`, `only.Organization`,
/// `only.Organization.bounded`, `only.Organization.read`, `org.*`, `org.payloadCounts`.
///
/// # Arguments
///
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
///
/// # Responses
///
/// - `200`, [`PayloadStats`](crate::models::PayloadStats): Payload counts by type and source.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .org()
///     .payload_counts("6530e2123958ca93236be4f8")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "org.payloadCounts", alias = "Payload Counts")]
#[must_use = "a call does nothing until it is sent"]
pub struct PayloadCounts(Call);
call!(PayloadCounts => models::PayloadStats);

impl PayloadCounts {
    /// Start of the time range, in ms since epoch.
    ///
    /// Example: `1735689600000`.
    pub fn start(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("start", value))
    }

    /// End of the time range, in ms since epoch.
    ///
    /// Example: `1738368000000`.
    pub fn end(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("end", value))
    }

    /// If true, the result is in bytes instead of payloads.
    ///
    /// Default: `false`. Example: `true`.
    pub fn as_bytes(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("asBytes", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PAYLOAD_COUNTS_BREAKDOWN: Action = Action {
    name: "org.payloadCountsBreakdown",
    method: &Method::GET,
    path: "/orgs/{orgId}/payloadCountsBreakdown",
    responses: &[
        (200, "Payload counts by interval."),
        (400, "The request is malformed."),
        (404, "The organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the payload count of all applications of the organization for each interval of a time
/// range.
///
/// Created by [`OrgApi::payload_counts_breakdown`]; sends
/// `GET /orgs/{orgId}/payloadCountsBreakdown`.
///
/// The access token needs one of the scopes `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.read`, `only.Organization`,
/// `only.Organization.bounded`, `only.Organization.read`, `org.*`, `org.payloadCountsBreakdown`.
///
/// # Arguments
///
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
///
/// # Responses
///
/// - `200`, [`PayloadCountsBreakdown`](crate::models::PayloadCountsBreakdown): Payload counts by
///   interval.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .org()
///     .payload_counts_breakdown("6530e2123958ca93236be4f8")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "org.payloadCountsBreakdown", alias = "Payload Counts Breakdown")]
#[must_use = "a call does nothing until it is sent"]
pub struct PayloadCountsBreakdown(Call);
call!(PayloadCountsBreakdown => models::PayloadCountsBreakdown);

impl PayloadCountsBreakdown {
    /// Start of the time range, in ms since epoch.
    ///
    /// Example: `1735689600000`.
    pub fn start(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("start", value))
    }

    /// End of the time range, in ms since epoch.
    ///
    /// Example: `1738368000000`.
    pub fn end(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("end", value))
    }

    /// Length of the intervals in ms.
    ///
    /// Accepted values are: `86400000`, `3600000`. Default: `86400000`. Example: `3600000`.
    pub fn resolution(self, value: impl IntoArgument<OptionalArgument<models::Resolution>>) -> Self {
        Self(self.0.query_argument("resolution", value))
    }

    /// If true, the result is in bytes instead of payloads.
    ///
    /// Default: `false`. Example: `true`.
    pub fn as_bytes(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("asBytes", value))
    }

    /// If true, non-billable payloads are included.
    ///
    /// Default: `false`. Example: `true`.
    pub fn include_non_billable(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeNonBillable", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PENDING_INVITES: Action = Action {
    name: "org.pendingInvites",
    method: &Method::GET,
    path: "/orgs/{orgId}/invites",
    responses: &[
        (200, "The pending invitations."),
        (400, "The request is malformed."),
        (404, "The organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the pending invitations to the organization with their email addresses and roles.
///
/// Created by [`OrgApi::pending_invites`]; sends `GET /orgs/{orgId}/invites`.
///
/// The access token needs one of the scopes `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.read`, `only.Organization`,
/// `only.Organization.bounded`, `only.Organization.read`, `org.*`, `org.pendingInvites`.
///
/// # Arguments
///
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
///
/// # Responses
///
/// - `200`, [`OrgInvites`](crate::models::OrgInvites): The pending invitations.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .org()
///     .pending_invites("6530e2123958ca93236be4f8")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "org.pendingInvites", alias = "Pending Invites")]
#[must_use = "a call does nothing until it is sent"]
pub struct PendingInvites(Call);
call!(PendingInvites => models::OrgInvites);

impl PendingInvites {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static REMOVE_MEMBER: Action = Action {
    name: "org.removeMember",
    method: &Method::DELETE,
    path: "/orgs/{orgId}/member",
    responses: &[
        (200, "The organization without the member."),
        (400, "The request is malformed."),
        (404, "The organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Removes a user from the members of the organization.
///
/// Created by [`OrgApi::remove_member`]; sends `DELETE /orgs/{orgId}/member`.
///
/// The access token needs one of the scopes `all.Organization`, `all.User`, `only.Organization`,
/// `org.*`, `org.removeMember`.
///
/// # Arguments
///
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
/// - `user_id`: ID of the user to remove. Example: `654dd5c1af5831130c6bb816`.
///
/// # Responses
///
/// - `200`, [`Org`](crate::models::Org): The organization without the member.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .org()
///     .remove_member("6530e2123958ca93236be4f8", "654dd5c1af5831130c6bb816")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "org.removeMember", alias = "Remove Member")]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveMember(Call);
call!(RemoveMember => models::Org);

impl RemoveMember {
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

static REVOKE_INVITE: Action = Action {
    name: "org.revokeInvite",
    method: &Method::DELETE,
    path: "/orgs/{orgId}/invites",
    responses: &[
        (200, "The invitations that are still pending."),
        (400, "The request is malformed."),
        (404, "The organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Revokes a pending invitation to the organization.
///
/// Created by [`OrgApi::revoke_invite`]; sends `DELETE /orgs/{orgId}/invites`.
///
/// The access token needs one of the scopes `all.Organization`, `all.User`, `only.Organization`,
/// `org.*`, `org.revokeInvite`.
///
/// # Arguments
///
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
/// - `invite_id`: ID of the invitation. Example: `654b364494810a39623b1341`.
///
/// # Responses
///
/// - `200`, [`OrgInvites`](crate::models::OrgInvites): The invitations that are still pending.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .org()
///     .revoke_invite("6530e2123958ca93236be4f8", "654b364494810a39623b1341")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "org.revokeInvite", alias = "Revoke Invite")]
#[must_use = "a call does nothing until it is sent"]
pub struct RevokeInvite(Call);
call!(RevokeInvite => models::OrgInvites);

impl RevokeInvite {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static TRANSFER_RESOURCES: Action = Action {
    name: "org.transferResources",
    method: &Method::PATCH,
    path: "/orgs/{orgId}/transferResources",
    responses: &[
        (200, "The resources belong to the new owner."),
        (400, "The request is malformed."),
        (404, "The organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Transfers applications and dashboards of the organization to another owner, at most 1000 of
/// each.
///
/// Created by [`OrgApi::transfer_resources`]; sends `PATCH /orgs/{orgId}/transferResources`.
///
/// The access token needs one of the scopes `all.Organization`, `all.User`, `only.Organization`,
/// `org.*`, `org.transferResources`.
///
/// # Arguments
///
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
/// - `transfer`: Resources to transfer, and the new owner.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The resources belong to the new owner.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, transfer: losant::models::ResourceTransfer) -> Result<(), losant::Error> {
/// let response = client
///     .org()
///     .transfer_resources("6530e2123958ca93236be4f8", transfer)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "org.transferResources", alias = "Transfer Resources")]
#[must_use = "a call does nothing until it is sent"]
pub struct TransferResources(Call);
call!(TransferResources => models::Success);

impl TransferResources {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
