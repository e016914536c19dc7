// @generated from me.md by codegen/src/emit/resource.rs; do not edit.
//! The current user, whom the token belongs to: account, password, two-factor authentication,
//! invitations, and the usage of applications that the user owns.

use crate::__private::{Action, Argument, Call, Client, EpochMillis, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// The current user, whom the token belongs to: account, password, two-factor authentication,
    /// invitations, and the usage of applications that the user owns.
    pub fn me(&self) -> MeApi { MeApi { client: self.clone() } }
}

/// The actions of Me, returned by [`Client::me`].
#[derive(Debug, Clone)]
pub struct MeApi {
    client: Client,
}

impl MeApi {
    /// Adds an application, device, workflow, dashboard or organization to a list of recent items
    /// of the current user.
    ///
    /// `POST /me/recentItems`
    ///
    /// - `data`: Type and ID of the item, and the ID of its parent, if any.
    pub fn add_recent_item(&self, data: impl Into<models::RecentItem>) -> AddRecentItem {
        AddRecentItem(Call::new(&self.client, &ADD_RECENT_ITEM).body(data))
    }

    /// Changes the password of the current user and returns a new API access token. On request, all
    /// tokens issued earlier become invalid, which logs out other sessions.
    ///
    /// `PATCH /me/changePassword`
    ///
    /// - `data`: Current and new password, and a two-factor code if the account requires one.
    pub fn change_password(&self, data: impl Into<models::ChangePassword>) -> ChangePassword {
        ChangePassword(Call::new(&self.client, &CHANGE_PASSWORD).body(data))
    }

    /// Deletes the account of the current user. The email address and the password are required.
    /// The user cannot undo this through the API.
    ///
    /// `POST /me/delete`
    ///
    /// - `credentials`: Email address and password of the user, and a two-factor code if the
    ///   account requires one.
    pub fn delete(&self, credentials: impl Into<models::UserCredentials>) -> Delete {
        Delete(Call::new(&self.client, &DELETE).body(credentials))
    }

    /// Returns the device counts of the current user (created, deleted and total) for each day of a
    /// time range.
    ///
    /// `GET /me/deviceCounts`
    pub fn device_counts(&self) -> DeviceCounts { DeviceCounts(Call::new(&self.client, &DEVICE_COUNTS)) }

    /// Turns off two-factor authentication for the current user. The password and a current code
    /// are required.
    ///
    /// `PATCH /me/disableTwoFactorAuth`
    ///
    /// - `data`: Current password and two-factor code.
    pub fn disable_two_factor_auth(&self, data: impl Into<models::MultiFactorAuthDisable>) -> DisableTwoFactorAuth {
        DisableTwoFactorAuth(Call::new(&self.client, &DISABLE_TWO_FACTOR_AUTH).body(data))
    }

    /// Disconnects the account of the current user from GitHub.
    ///
    /// `PATCH /me/disconnectGithub`
    pub fn disconnect_github(&self) -> DisconnectGithub {
        DisconnectGithub(Call::new(&self.client, &DISCONNECT_GITHUB))
    }

    /// Turns on two-factor authentication for the current user. It requires the key from
    /// `generateTwoFactorAuth` and a code generated from it.
    ///
    /// `PATCH /me/enableTwoFactorAuth`
    ///
    /// - `data`: Key, current password, and a code generated from the key.
    pub fn enable_two_factor_auth(&self, data: impl Into<models::MultiFactorAuthEnable>) -> EnableTwoFactorAuth {
        EnableTwoFactorAuth(Call::new(&self.client, &ENABLE_TWO_FACTOR_AUTH).body(data))
    }

    /// Lists recent items of the current user, of one type.
    ///
    /// `GET /me/recentItems`
    ///
    /// - `item_type`: Type of the items. Accepted values are: `application`, `device`, `flow`,
    ///   `dashboard`, `organization`. Example: `organization`.
    pub fn fetch_recent_items(&self, item_type: impl Into<Argument<models::RecentItemType>>) -> FetchRecentItems {
        FetchRecentItems(Call::new(&self.client, &FETCH_RECENT_ITEMS).query("itemType", item_type.into()))
    }

    /// Returns a key for an authenticator app, as text and as a URI. `enableTwoFactorAuth` then
    /// turns on two-factor authentication.
    ///
    /// `PATCH /me/generateTwoFactorAuth`
    pub fn generate_two_factor_auth(&self) -> GenerateTwoFactorAuth {
        GenerateTwoFactorAuth(Call::new(&self.client, &GENERATE_TWO_FACTOR_AUTH))
    }

    /// Returns the current user with limits and, in the summary, the number of resources and their
    /// usage.
    ///
    /// `GET /me`
    pub fn get(&self) -> Get { Get(Call::new(&self.client, &GET)) }

    /// Returns one invitation of the current user to an organization.
    ///
    /// `GET /me/invites/{inviteId}`
    ///
    /// - `invite_id`: ID of the invitation. Example: `654b364494810a39623b1341`.
    pub fn invite(&self, invite_id: impl Into<String>) -> Invite {
        Invite(Call::new(&self.client, &INVITE).path("inviteId", invite_id))
    }

    /// Lists the pending invitations of the current user to organizations. Use `respondToInvite` to
    /// respond to one.
    ///
    /// `GET /me/invites`
    pub fn invites(&self) -> Invites { Invites(Call::new(&self.client, &INVITES)) }

    /// Returns the run time of the notebooks of the current user, and the outcomes of their
    /// executions, for each day of a time range.
    ///
    /// `GET /me/notebookMinuteCounts`
    pub fn notebook_minute_counts(&self) -> NotebookMinuteCounts {
        NotebookMinuteCounts(Call::new(&self.client, &NOTEBOOK_MINUTE_COUNTS))
    }

    /// Changes properties of the current user, such as name, email address or password. Omitted
    /// fields are unchanged.
    ///
    /// `PATCH /me`
    ///
    /// - `user`: Changes to the user.
    pub fn patch(&self, user: impl Into<models::MePatch>) -> Patch { Patch(Call::new(&self.client, &PATCH).body(user)) }

    /// Returns the payload counts in a time range, by type and source, of all applications that the
    /// current user owns.
    ///
    /// `GET /me/payloadCounts`
    pub fn payload_counts(&self) -> PayloadCounts { PayloadCounts(Call::new(&self.client, &PAYLOAD_COUNTS)) }

    /// Returns the payload count for each interval of a time range, of all applications that the
    /// current user owns.
    ///
    /// `GET /me/payloadCountsBreakdown`
    pub fn payload_counts_breakdown(&self) -> PayloadCountsBreakdown {
        PayloadCountsBreakdown(Call::new(&self.client, &PAYLOAD_COUNTS_BREAKDOWN))
    }

    /// Returns a new API access token in exchange for the current one.
    ///
    /// `GET /me/refreshToken`
    pub fn refresh_token(&self) -> RefreshToken { RefreshToken(Call::new(&self.client, &REFRESH_TOKEN)) }

    /// Accepts, rejects or dismisses an invitation of the current user to an organization.
    ///
    /// `POST /me/invites/{inviteId}`
    ///
    /// - `invite_id`: ID of the invitation. Example: `654b364494810a39623b1341`.
    /// - `response`: Response to the invitation.
    pub fn respond_to_invite(
        &self,
        invite_id: impl Into<String>,
        response: impl Into<models::OrgInviteActionUser>,
    ) -> RespondToInvite {
        RespondToInvite(Call::new(&self.client, &RESPOND_TO_INVITE).path("inviteId", invite_id).body(response))
    }

    /// Transfers applications and dashboards of the current user to another owner, at most 1000 of
    /// each.
    ///
    /// `PATCH /me/transferResources`
    ///
    /// - `transfer`: Resources to transfer, and the new owner.
    pub fn transfer_resources(&self, transfer: impl Into<models::ResourceTransfer>) -> TransferResources {
        TransferResources(Call::new(&self.client, &TRANSFER_RESOURCES).body(transfer))
    }

    /// Sends an email to the current user for verifying the email address.
    ///
    /// `POST /me/verify-email`
    pub fn verify_email(&self) -> VerifyEmail { VerifyEmail(Call::new(&self.client, &VERIFY_EMAIL)) }
}

static ADD_RECENT_ITEM: Action = Action {
    name: "me.addRecentItem",
    method: &Method::POST,
    path: "/me/recentItems",
    responses: &[(200, "The list with the item added."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Adds an application, device, workflow, dashboard or organization to a list of recent items of
/// the current user.
///
/// Created by [`MeApi::add_recent_item`]; sends `POST /me/recentItems`.
///
/// The access token needs one of the scopes `all.User`, `all.User.bounded`, `me.*`,
/// `me.addRecentItem`, `only.User`, `only.User.bounded`.
///
/// # Arguments
///
/// - `data`: Type and ID of the item, and the ID of its parent, if any.
///
/// # Responses
///
/// - `200`, [`RecentItemList`](crate::models::RecentItemList): The list with the item added.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, data: losant::models::RecentItem) -> Result<(), losant::Error> {
/// let response = client.me().add_recent_item(data).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "me.addRecentItem", alias = "Add Recent Item")]
#[must_use = "a call does nothing until it is sent"]
pub struct AddRecentItem(Call);
call!(AddRecentItem => models::RecentItemList);

impl AddRecentItem {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static CHANGE_PASSWORD: Action = Action {
    name: "me.changePassword",
    method: &Method::PATCH,
    path: "/me/changePassword",
    responses: &[
        (200, "The password is changed. Returns a new API access token; earlier tokens can be invalid now."),
        (400, "The request is malformed."),
    ],
    ..Action::DEFAULT
};

/// Changes the password of the current user and returns a new API access token. On request, all
/// tokens issued earlier become invalid, which logs out other sessions.
///
/// Created by [`MeApi::change_password`]; sends `PATCH /me/changePassword`.
///
/// The access token needs one of the scopes `all.User`, `me.*`, `me.changePassword`, `only.User`.
///
/// # Arguments
///
/// - `data`: Current and new password, and a two-factor code if the account requires one.
///
/// # Responses
///
/// - `200`, [`AuthedUser`](crate::models::AuthedUser): The password is changed. Returns a new API
///   access token; earlier tokens can be invalid now.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, data: losant::models::ChangePassword) -> Result<(), losant::Error> {
/// let response = client.me().change_password(data).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "me.changePassword", alias = "Change Password")]
#[must_use = "a call does nothing until it is sent"]
pub struct ChangePassword(Call);
call!(ChangePassword => models::AuthedUser);

impl ChangePassword {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static DELETE: Action = Action {
    name: "me.delete",
    method: &Method::POST,
    path: "/me/delete",
    responses: &[(200, "The user is deleted."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Deletes the account of the current user. The email address and the password are required. The
/// user cannot undo this through the API.
///
/// Created by [`MeApi::delete`]; sends `POST /me/delete`.
///
/// The access token needs one of the scopes `all.User`, `me.*`, `me.delete`, `only.User`.
///
/// # Arguments
///
/// - `credentials`: Email address and password of the user, and a two-factor code if the account
///   requires one.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The user is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, credentials: losant::models::UserCredentials) -> Result<(), losant::Error> {
/// let response = client.me().delete(credentials).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "me.delete", alias = "Delete Me")]
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
    name: "me.deviceCounts",
    method: &Method::GET,
    path: "/me/deviceCounts",
    responses: &[(200, "Devices created, deleted and in total, by day."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Returns the device counts of the current user (created, deleted and total) for each day of a
/// time range.
///
/// Created by [`MeApi::device_counts`]; sends `GET /me/deviceCounts`.
///
/// The access token needs one of the scopes `all.User`, `all.User.bounded`, `all.User.read`,
/// `me.*`, `me.deviceCounts`, `only.User`, `only.User.bounded`, `only.User.read`.
///
/// # Responses
///
/// - `200`, [`DeviceCounts`](crate::models::DeviceCounts): Devices created, deleted and in total,
///   by day.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.me().device_counts().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "me.deviceCounts", alias = "Device Counts")]
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

static DISABLE_TWO_FACTOR_AUTH: Action = Action {
    name: "me.disableTwoFactorAuth",
    method: &Method::PATCH,
    path: "/me/disableTwoFactorAuth",
    responses: &[(200, "The user, with two-factor authentication off."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Turns off two-factor authentication for the current user. The password and a current code are
/// required.
///
/// Created by [`MeApi::disable_two_factor_auth`]; sends `PATCH /me/disableTwoFactorAuth`.
///
/// The access token needs one of the scopes `all.User`, `me.*`, `me.disableTwoFactorAuth`,
/// `only.User`.
///
/// # Arguments
///
/// - `data`: Current password and two-factor code.
///
/// # Responses
///
/// - `200`, [`Me`](crate::models::Me): The user, with two-factor authentication off.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, data: losant::models::MultiFactorAuthDisable) -> Result<(), losant::Error> {
/// let response = client.me().disable_two_factor_auth(data).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "me.disableTwoFactorAuth", alias = "Disable Two Factor Auth")]
#[must_use = "a call does nothing until it is sent"]
pub struct DisableTwoFactorAuth(Call);
call!(DisableTwoFactorAuth => models::Me);

impl DisableTwoFactorAuth {
    /// If true, recently used applications and dashboards are included.
    ///
    /// Example: `true`.
    pub fn include_recent(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeRecent", value))
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

static DISCONNECT_GITHUB: Action = Action {
    name: "me.disconnectGithub",
    method: &Method::PATCH,
    path: "/me/disconnectGithub",
    responses: &[(200, "The user, without the link to GitHub."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Disconnects the account of the current user from GitHub.
///
/// Created by [`MeApi::disconnect_github`]; sends `PATCH /me/disconnectGithub`.
///
/// The access token needs one of the scopes `all.User`, `me.*`, `me.disconnectGithub`, `only.User`.
///
/// # Responses
///
/// - `200`, [`Me`](crate::models::Me): The user, without the link to GitHub.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.me().disconnect_github().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "me.disconnectGithub", alias = "Disconnect Github")]
#[must_use = "a call does nothing until it is sent"]
pub struct DisconnectGithub(Call);
call!(DisconnectGithub => models::Me);

impl DisconnectGithub {
    /// If true, recently used applications and dashboards are included.
    ///
    /// Example: `true`.
    pub fn include_recent(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeRecent", value))
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

static ENABLE_TWO_FACTOR_AUTH: Action = Action {
    name: "me.enableTwoFactorAuth",
    method: &Method::PATCH,
    path: "/me/enableTwoFactorAuth",
    responses: &[(200, "The user, with two-factor authentication on."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Turns on two-factor authentication for the current user. It requires the key from
/// `generateTwoFactorAuth` and a code generated from it.
///
/// Created by [`MeApi::enable_two_factor_auth`]; sends `PATCH /me/enableTwoFactorAuth`.
///
/// The access token needs one of the scopes `all.User`, `me.*`, `me.enableTwoFactorAuth`,
/// `only.User`.
///
/// # Arguments
///
/// - `data`: Key, current password, and a code generated from the key.
///
/// # Responses
///
/// - `200`, [`Me`](crate::models::Me): The user, with two-factor authentication on.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, data: losant::models::MultiFactorAuthEnable) -> Result<(), losant::Error> {
/// let response = client.me().enable_two_factor_auth(data).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "me.enableTwoFactorAuth", alias = "Enable Two Factor Auth")]
#[must_use = "a call does nothing until it is sent"]
pub struct EnableTwoFactorAuth(Call);
call!(EnableTwoFactorAuth => models::Me);

impl EnableTwoFactorAuth {
    /// If true, recently used applications and dashboards are included.
    ///
    /// Example: `true`.
    pub fn include_recent(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeRecent", value))
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

static FETCH_RECENT_ITEMS: Action = Action {
    name: "me.fetchRecentItems",
    method: &Method::GET,
    path: "/me/recentItems",
    responses: &[(200, "The IDs and names of the items."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Lists recent items of the current user, of one type.
///
/// Created by [`MeApi::fetch_recent_items`]; sends `GET /me/recentItems`.
///
/// The access token needs one of the scopes `all.User`, `all.User.bounded`, `all.User.read`,
/// `me.*`, `me.fetchRecentItems`, `only.User`, `only.User.bounded`, `only.User.read`.
///
/// # Arguments
///
/// - `item_type`: Type of the items. Accepted values are: `application`, `device`, `flow`,
///   `dashboard`, `organization`. Example: `organization`.
///
/// # Responses
///
/// - `200`, [`RecentItemList`](crate::models::RecentItemList): The IDs and names of the items.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, item_type: losant::models::RecentItemType) -> Result<(), losant::Error> {
/// let response = client.me().fetch_recent_items(item_type).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "me.fetchRecentItems", alias = "Fetch Recent Items", alias = "List Me")]
#[must_use = "a call does nothing until it is sent"]
pub struct FetchRecentItems(Call);
call!(FetchRecentItems => models::RecentItemList);

impl FetchRecentItems {
    /// ID of the parent of the items, such as the application of devices.
    ///
    /// Example: `65c8126189a4a5943a7e3a57`.
    pub fn parent_id(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("parentId", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GENERATE_TWO_FACTOR_AUTH: Action = Action {
    name: "me.generateTwoFactorAuth",
    method: &Method::PATCH,
    path: "/me/generateTwoFactorAuth",
    responses: &[(200, "The key, and the URI that holds it."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Returns a key for an authenticator app, as text and as a URI. `enableTwoFactorAuth` then turns
/// on two-factor authentication.
///
/// Created by [`MeApi::generate_two_factor_auth`]; sends `PATCH /me/generateTwoFactorAuth`.
///
/// The access token needs one of the scopes `all.User`, `me.*`, `me.generateTwoFactorAuth`,
/// `only.User`.
///
/// # Responses
///
/// - `200`, [`MultiFactorAuthInfo`](crate::models::MultiFactorAuthInfo): The key, and the URI that
///   holds it.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.me().generate_two_factor_auth().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "me.generateTwoFactorAuth", alias = "Generate Two Factor Auth")]
#[must_use = "a call does nothing until it is sent"]
pub struct GenerateTwoFactorAuth(Call);
call!(GenerateTwoFactorAuth => models::MultiFactorAuthInfo);

impl GenerateTwoFactorAuth {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET: Action = Action {
    name: "me.get",
    method: &Method::GET,
    path: "/me",
    responses: &[(200, "The current user.")],
    ..Action::DEFAULT
};

/// Returns the current user with limits and, in the summary, the number of resources and their
/// usage.
///
/// Created by [`MeApi::get`]; sends `GET /me`.
///
/// The access token needs one of the scopes `all.User`, `all.User.bounded`, `all.User.read`,
/// `me.*`, `me.get`, `only.User`, `only.User.bounded`, `only.User.read`.
///
/// # Responses
///
/// - `200`, [`Me`](crate::models::Me): The current user.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.me().get().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "me.get", alias = "Get Me")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Me);

impl Get {
    /// If true, recently used applications and dashboards are included.
    ///
    /// Example: `true`.
    pub fn include_recent(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeRecent", value))
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

static INVITE: Action = Action {
    name: "me.invite",
    method: &Method::GET,
    path: "/me/invites/{inviteId}",
    responses: &[(200, "The invitation."), (400, "The request is malformed."), (404, "The invitation does not exist.")],
    ..Action::DEFAULT
};

/// Returns one invitation of the current user to an organization.
///
/// Created by [`MeApi::invite`]; sends `GET /me/invites/{inviteId}`.
///
/// The access token needs one of the scopes `all.User`, `all.User.bounded`, `all.User.read`,
/// `me.*`, `me.invite`, `only.User`, `only.User.bounded`, `only.User.read`.
///
/// # Arguments
///
/// - `invite_id`: ID of the invitation. Example: `654b364494810a39623b1341`.
///
/// # Responses
///
/// - `200`, [`OrgInviteUser`](crate::models::OrgInviteUser): The invitation.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The invitation does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.me().invite("654b364494810a39623b1341").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "me.invite", alias = "Invite Me")]
#[must_use = "a call does nothing until it is sent"]
pub struct Invite(Call);
call!(Invite => models::OrgInviteUser);

impl Invite {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static INVITES: Action = Action {
    name: "me.invites",
    method: &Method::GET,
    path: "/me/invites",
    responses: &[(200, "The invitations."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Lists the pending invitations of the current user to organizations. Use `respondToInvite` to
/// respond to one.
///
/// Created by [`MeApi::invites`]; sends `GET /me/invites`.
///
/// The access token needs one of the scopes `all.User`, `all.User.bounded`, `all.User.read`,
/// `me.*`, `me.invites`, `only.User`, `only.User.bounded`, `only.User.read`.
///
/// # Responses
///
/// - `200`, [`OrgInvitesUser`](crate::models::OrgInvitesUser): The invitations.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.me().invites().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "me.invites", alias = "Invites Me")]
#[must_use = "a call does nothing until it is sent"]
pub struct Invites(Call);
call!(Invites => models::OrgInvitesUser);

impl Invites {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static NOTEBOOK_MINUTE_COUNTS: Action = Action {
    name: "me.notebookMinuteCounts",
    method: &Method::GET,
    path: "/me/notebookMinuteCounts",
    responses: &[(200, "Notebook minutes and outcomes of executions, by day."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Returns the run time of the notebooks of the current user, and the outcomes of their executions,
/// for each day of a time range.
///
/// Created by [`MeApi::notebook_minute_counts`]; sends `GET /me/notebookMinuteCounts`.
///
/// The access token needs one of the scopes `all.User`, `all.User.bounded`, `all.User.read`,
/// `me.*`, `me.notebookMinuteCounts`, `only.User`, `only.User.bounded`, `only.User.read`.
///
/// # Responses
///
/// - `200`, [`NotebookMinuteCounts`](crate::models::NotebookMinuteCounts): Notebook minutes and
///   outcomes of executions, by day.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.me().notebook_minute_counts().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "me.notebookMinuteCounts", alias = "Notebook Minute Counts")]
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
    name: "me.patch",
    method: &Method::PATCH,
    path: "/me",
    responses: &[(200, "The user with the changes applied."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Changes properties of the current user, such as name, email address or password. Omitted fields
/// are unchanged.
///
/// Created by [`MeApi::patch`]; sends `PATCH /me`.
///
/// The access token needs one of the scopes `all.User`, `me.*`, `me.patch`, `only.User`.
///
/// # Arguments
///
/// - `user`: Changes to the user.
///
/// # Responses
///
/// - `200`, [`Me`](crate::models::Me): The user with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, user: losant::models::MePatch) -> Result<(), losant::Error> {
/// let response = client.me().patch(user).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "me.patch", alias = "Patch Me")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::Me);

impl Patch {
    /// If true, recently used applications and dashboards are included.
    ///
    /// Example: `true`.
    pub fn include_recent(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeRecent", value))
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

static PAYLOAD_COUNTS: Action = Action {
    name: "me.payloadCounts",
    method: &Method::GET,
    path: "/me/payloadCounts",
    responses: &[(200, "Payload counts by type and source."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Returns the payload counts in a time range, by type and source, of all applications that the
/// current user owns.
///
/// Created by [`MeApi::payload_counts`]; sends `GET /me/payloadCounts`.
///
/// The access token needs one of the scopes `all.User`, `all.User.bounded`, `all.User.read`,
/// `me.*`, `me.payloadCounts`, `only.User`, `only.User.bounded`, `only.User.read`.
///
/// # Responses
///
/// - `200`, [`PayloadStats`](crate::models::PayloadStats): Payload counts by type and source.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.me().payload_counts().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "me.payloadCounts", alias = "Payload Counts")]
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
    name: "me.payloadCountsBreakdown",
    method: &Method::GET,
    path: "/me/payloadCountsBreakdown",
    responses: &[(200, "Payload counts by interval."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Returns the payload count for each interval of a time range, of all applications that the
/// current user owns.
///
/// Created by [`MeApi::payload_counts_breakdown`]; sends `GET /me/payloadCountsBreakdown`.
///
/// The access token needs one of the scopes `all.User`, `all.User.bounded`, `all.User.read`,
/// `me.*`, `me.payloadCountsBreakdown`, `only.User`, `only.User.bounded`, `only.User.read`.
///
/// # Responses
///
/// - `200`, [`PayloadCountsBreakdown`](crate::models::PayloadCountsBreakdown): Payload counts by
///   interval.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.me().payload_counts_breakdown().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "me.payloadCountsBreakdown", alias = "Payload Counts Breakdown")]
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

static REFRESH_TOKEN: Action = Action {
    name: "me.refreshToken",
    method: &Method::GET,
    path: "/me/refreshToken",
    responses: &[
        (200, "The new API access token."),
        (400, "The request is malformed."),
        (401, "The credentials are not accepted."),
    ],
    ..Action::DEFAULT
};

/// Returns a new API access token in exchange for the current one.
///
/// Created by [`MeApi::refresh_token`]; sends `GET /me/refreshToken`.
///
/// The access token needs one of the scopes `all.User`, `me.*`, `me.refreshToken`, `only.User`.
///
/// # Responses
///
/// - `200`, [`AuthedUser`](crate::models::AuthedUser): The new API access token.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `401`: The credentials are not accepted.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.me().refresh_token().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "me.refreshToken", alias = "Refresh Token")]
#[must_use = "a call does nothing until it is sent"]
pub struct RefreshToken(Call);
call!(RefreshToken => models::AuthedUser);

impl RefreshToken {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static RESPOND_TO_INVITE: Action = Action {
    name: "me.respondToInvite",
    method: &Method::POST,
    path: "/me/invites/{inviteId}",
    responses: &[
        (200, "The result of the response, and the ID of the organization."),
        (400, "The request is malformed."),
        (404, "The invitation does not exist."),
        (410, "The invitation has expired."),
    ],
    ..Action::DEFAULT
};

/// Accepts, rejects or dismisses an invitation of the current user to an organization.
///
/// Created by [`MeApi::respond_to_invite`]; sends `POST /me/invites/{inviteId}`.
///
/// The access token needs one of the scopes `all.User`, `me.*`, `me.respondToInvite`, `only.User`.
///
/// # Arguments
///
/// - `invite_id`: ID of the invitation. Example: `654b364494810a39623b1341`.
/// - `response`: Response to the invitation.
///
/// # Responses
///
/// - `200`, [`OrgInviteResultUser`](crate::models::OrgInviteResultUser): The result of the
///   response, and the ID of the organization.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The invitation does not exist.
/// - `410`: The invitation has expired.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, response: losant::models::OrgInviteActionUser) -> Result<(), losant::Error> {
/// let response = client
///     .me()
///     .respond_to_invite("654b364494810a39623b1341", response)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "me.respondToInvite", alias = "Respond to Invite")]
#[must_use = "a call does nothing until it is sent"]
pub struct RespondToInvite(Call);
call!(RespondToInvite => models::OrgInviteResultUser);

impl RespondToInvite {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static TRANSFER_RESOURCES: Action = Action {
    name: "me.transferResources",
    method: &Method::PATCH,
    path: "/me/transferResources",
    responses: &[(200, "The resources belong to the new owner."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Transfers applications and dashboards of the current user to another owner, at most 1000 of
/// each.
///
/// Created by [`MeApi::transfer_resources`]; sends `PATCH /me/transferResources`.
///
/// The access token needs one of the scopes `all.User`, `me.*`, `me.transferResources`,
/// `only.User`.
///
/// # Arguments
///
/// - `transfer`: Resources to transfer, and the new owner.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The resources belong to the new owner.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, transfer: losant::models::ResourceTransfer) -> Result<(), losant::Error> {
/// let response = client.me().transfer_resources(transfer).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "me.transferResources", alias = "Transfer Resources")]
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

static VERIFY_EMAIL: Action = Action {
    name: "me.verifyEmail",
    method: &Method::POST,
    path: "/me/verify-email",
    responses: &[(200, "The email is sent."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Sends an email to the current user for verifying the email address.
///
/// Created by [`MeApi::verify_email`]; sends `POST /me/verify-email`.
///
/// The access token needs one of the scopes `all.User`, `me.*`, `me.verifyEmail`, `only.User`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The email is sent.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.me().verify_email().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "me.verifyEmail", alias = "Verify Email")]
#[must_use = "a call does nothing until it is sent"]
pub struct VerifyEmail(Call);
call!(VerifyEmail => models::Success);

impl VerifyEmail {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
