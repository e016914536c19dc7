// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Secret, record};

/// Request body that replaces the password of the user.
///
/// Used by [`me.changePassword`](crate::resources::me::ChangePassword).
#[non_exhaustive]
pub struct ChangePassword {
    /// Secret. Current two-factor code, for accounts with two-factor authentication.
    ///
    /// At most 2048 characters.
    pub two_factor_code: Option<Secret<String>>,
    /// Secret. Current password.
    ///
    /// 8 to 2048 characters.
    pub password: Secret<String>,
    /// Secret. New password of at least 12 characters, with an uppercase letter, a lowercase
    /// letter, a digit and a special character.
    ///
    /// 12 to 2048 characters. Pattern:
    /// `^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$`.
    pub new_password: Secret<String>,
    /// If true, tokens issued earlier become invalid.
    pub invalidate_existing_tokens: Option<bool>,
    /// Requested lifetime of the new token. The unit is not documented.
    ///
    /// At least `0`.
    pub token_ttl: Option<i64>,
}

impl ChangePassword {
    /// Creates the value from its required fields.
    pub fn new(password: impl Into<Secret<String>>, new_password: impl Into<Secret<String>>) -> Self {
        Self { password: password.into(), new_password: new_password.into(), ..Model::empty() }
    }
}
record!(ChangePassword {
    "twoFactorCode" => optional(two_factor_code: Option<Secret<String>>),
    "password" => required(password),
    "newPassword" => required(new_password),
    "invalidateExistingTokens" => optional(invalidate_existing_tokens: Option<bool>),
    "tokenTTL" => optional(token_ttl: Option<i64>),
});
