// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Secret, record};
use super::ApiTokenScope;

/// User Credentials.
///
/// Credentials that a user logs in with.
///
/// Used by [`auth.authenticateUser`](crate::resources::auth::AuthenticateUser),
/// [`me.delete`](crate::resources::me::Delete).
#[derive(Debug, Clone, PartialEq)]
pub struct UserCredentials {
    /// `email`.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: String,
    /// Secret. Password of the user.
    ///
    /// 8 to 2048 characters.
    pub password: Secret<String>,
    /// Secret. Current two-factor code, for accounts with two-factor authentication.
    ///
    /// At most 2048 characters.
    pub two_factor_code: Option<Secret<String>>,
    /// Requested scopes, in place of `all.User`.
    ///
    /// No item twice.
    pub requested_scopes: Option<Vec<ApiTokenScope>>,
    /// Requested lifetime of the token. The unit is not documented.
    ///
    /// At least `0`.
    pub token_ttl: Option<i64>,
}

impl UserCredentials {
    /// With what is required.
    pub fn new(email: impl Into<String>, password: impl Into<Secret<String>>) -> Self {
        Self { email: email.into(), password: password.into(), ..Model::empty() }
    }
}

record!(UserCredentials {
    "email" => required(email),
    "password" => required(password),
    "twoFactorCode" => optional(two_factor_code),
    "requestedScopes" => optional(requested_scopes),
    "tokenTTL" => optional(token_ttl),
});
