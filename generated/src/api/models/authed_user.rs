// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Secret, record};
use super::{OrgId, UserId};

/// A user who has logged in, with the API access token.
///
/// Used by [`auth.authenticateUser`](crate::resources::auth::AuthenticateUser),
/// [`auth.authenticateUserGithub`](crate::resources::auth::AuthenticateUserGithub),
/// [`auth.authenticateUserSaml`](crate::resources::auth::AuthenticateUserSaml),
/// [`me.changePassword`](crate::resources::me::ChangePassword),
/// [`me.refreshToken`](crate::resources::me::RefreshToken).
#[non_exhaustive]
pub struct AuthedUser {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub user_id: UserId,
    /// Secret. API access token of the user.
    ///
    /// At least 1 character.
    pub token: Secret<String>,
    /// If true, the user must verify the email address.
    pub needs_to_verify_email: Option<bool>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub org_id: Option<OrgId>,
}

impl AuthedUser {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<UserId>, token: impl Into<Secret<String>>) -> Self {
        Self { user_id: user_id.into(), token: token.into(), ..Model::empty() }
    }
}
record!(AuthedUser {
    "userId" => required(user_id),
    "token" => required(token),
    "needsToVerifyEmail" => optional(needs_to_verify_email),
    "orgId" => optional(org_id),
});
