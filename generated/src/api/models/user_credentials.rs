// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Secret, record};
use super::ApiTokenScope;

/// Credentials that a user logs in with.
///
/// Used by [`auth.authenticateUser`](crate::resources::auth::AuthenticateUser),
/// [`me.delete`](crate::resources::me::Delete).
#[non_exhaustive]
pub struct UserCredentials {
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
    /// Items must be unique.
    pub requested_scopes: Option<Vec<ApiTokenScope>>,
    /// Requested lifetime of the token. The unit is not documented.
    ///
    /// At least `0`.
    pub token_ttl: Option<i64>,
}

impl UserCredentials {
    /// Creates the value from its required fields.
    pub fn new(email: impl Into<String>, password: impl Into<Secret<String>>) -> Self {
        Self { email: email.into(), password: password.into(), ..Model::empty() }
    }
}
record!(UserCredentials {
    "email" => required(email),
    "password" => required(password),
    "twoFactorCode" => optional(two_factor_code: Option<Secret<String>>),
    "requestedScopes" => optional(requested_scopes: Option<Vec<ApiTokenScope>>),
    "tokenTTL" => optional(token_ttl: Option<i64>),
});
