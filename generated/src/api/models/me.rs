// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Secret, Timestamp, record};
use super::{RecentItemList, UserId, UserLimits, UserSummary};

/// The current user, whom the token belongs to.
///
/// Used by [`me.disableTwoFactorAuth`](crate::resources::me::DisableTwoFactorAuth),
/// [`me.disconnectGithub`](crate::resources::me::DisconnectGithub),
/// [`me.enableTwoFactorAuth`](crate::resources::me::EnableTwoFactorAuth),
/// [`me.get`](crate::resources::me::Get), [`me.patch`](crate::resources::me::Patch).
#[non_exhaustive]
pub struct Me {
    /// Same as `userId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub user_id: Option<UserId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    pub password_last_updated: Option<Timestamp>,
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// New email address that awaits verification.
    ///
    /// At most 1024 characters. Format: `email`.
    pub requested_email: Option<String>,
    /// 1 to 1024 characters.
    pub first_name: Option<String>,
    /// At most 1024 characters.
    pub last_name: Option<String>,
    /// At most 1024 characters.
    pub company_name: Option<String>,
    /// At most 1024 characters.
    pub title: Option<String>,
    /// At most 1024 characters.
    pub phone_number: Option<String>,
    /// At most 1024 characters.
    pub location: Option<String>,
    /// At most 1024 characters.
    pub url: Option<String>,
    /// Tokens issued before this time are invalid.
    pub token_cutoff: Option<Timestamp>,
    pub email_verified: Option<bool>,
    /// If true, the user must verify the email address.
    pub needs_to_verify_email: Option<bool>,
    pub two_factor_auth_enabled: Option<bool>,
    pub full_name: Option<String>,
    /// User name of the linked GitHub account.
    pub github_name: Option<String>,
    /// URL of the avatar image of the user.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub avatar_url: Option<String>,
    pub limits: Option<UserLimits>,
    pub recent_dashboards: Option<RecentItemList>,
    pub recent_applications: Option<RecentItemList>,
    pub recent_organizations: Option<RecentItemList>,
    /// Number of resources that the user owns, and their usage.
    pub summary: Option<UserSummary>,
    /// Start of the current usage period.
    pub current_period_start: Option<Timestamp>,
    /// End of the current usage period.
    pub current_period_end: Option<Timestamp>,
    /// If true, the account is linked to single sign-on.
    pub sso_linked: Option<bool>,
}
record!(Me: Default {
    "id" => optional(id),
    "userId" => optional(user_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "passwordLastUpdated" => optional(password_last_updated),
    "email" => optional(email),
    "requestedEmail" => optional(requested_email),
    "firstName" => optional(first_name),
    "lastName" => optional(last_name),
    "companyName" => optional(company_name),
    "title" => optional(title),
    "phoneNumber" => optional(phone_number),
    "location" => optional(location),
    "url" => optional(url),
    "tokenCutoff" => optional(token_cutoff),
    "emailVerified" => optional(email_verified),
    "needsToVerifyEmail" => optional(needs_to_verify_email),
    "twoFactorAuthEnabled" => optional(two_factor_auth_enabled),
    "fullName" => optional(full_name),
    "githubName" => optional(github_name),
    "avatarUrl" => optional(avatar_url),
    "limits" => optional(limits),
    "recentDashboards" => optional(recent_dashboards),
    "recentApplications" => optional(recent_applications),
    "recentOrganizations" => optional(recent_organizations),
    "summary" => optional(summary),
    "currentPeriodStart" => optional(current_period_start),
    "currentPeriodEnd" => optional(current_period_end),
    "ssoLinked" => optional(sso_linked),
});

/// Request body that changes the current user. Omitted fields are unchanged.
///
/// Used by [`me.patch`](crate::resources::me::Patch).
#[non_exhaustive]
pub struct MePatch {
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// 1 to 1024 characters.
    pub first_name: Option<String>,
    /// At most 1024 characters.
    pub last_name: Option<String>,
    /// At most 1024 characters.
    pub company_name: Option<String>,
    /// At most 1024 characters.
    pub title: Option<String>,
    /// At most 1024 characters.
    pub phone_number: Option<String>,
    /// At most 1024 characters.
    pub location: Option<String>,
    /// At most 1024 characters.
    pub url: Option<String>,
    /// Secret. New password of at least 12 characters, with an uppercase letter, a lowercase
    /// letter, a digit and a special character.
    ///
    /// 12 to 2048 characters. Pattern:
    /// `^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$`.
    pub password: Option<Secret<String>>,
    /// Invalidates all tokens issued before this time.
    pub token_cutoff: Option<Timestamp>,
    /// Current credentials of the user, to confirm the change.
    pub current_credentials: Option<MePatchCurrentCredentials>,
}
record!(MePatch: Default {
    "email" => optional(email: Option<String>),
    "firstName" => optional(first_name: Option<String>),
    "lastName" => optional(last_name: Option<String>),
    "companyName" => optional(company_name: Option<String>),
    "title" => optional(title: Option<String>),
    "phoneNumber" => optional(phone_number: Option<String>),
    "location" => optional(location: Option<String>),
    "url" => optional(url: Option<String>),
    "password" => optional(password: Option<Secret<String>>),
    "tokenCutoff" => optional(token_cutoff: Option<Timestamp>),
    "currentCredentials" => optional(current_credentials: Option<MePatchCurrentCredentials>),
});

/// Current credentials of the user, to confirm the change.
///
/// Used by the resources [`me`](crate::resources::me).
#[non_exhaustive]
pub struct MePatchCurrentCredentials {
    /// Secret. Current two-factor code, for accounts with two-factor authentication.
    ///
    /// At most 2048 characters.
    pub two_factor_code: Option<Secret<String>>,
    /// Secret. Current password.
    ///
    /// 8 to 2048 characters.
    pub password: Secret<String>,
}

impl MePatchCurrentCredentials {
    /// Creates the value from its required fields.
    pub fn new(password: impl Into<Secret<String>>) -> Self { Self { password: password.into(), ..Model::empty() } }
}
record!(MePatchCurrentCredentials {
    "twoFactorCode" => optional(two_factor_code: Option<Secret<String>>),
    "password" => required(password),
});
