// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Secret, record};

/// Request body that turns on two-factor authentication.
///
/// Used by [`me.enableTwoFactorAuth`](crate::resources::me::EnableTwoFactorAuth).
#[non_exhaustive]
pub struct MultiFactorAuthEnable {
    /// Secret. Key from `me.generateTwoFactorAuth`, as set up in the authenticator app.
    ///
    /// Exactly 52 characters.
    pub two_factor_auth_key: Option<Secret<String>>,
    /// Secret. Current password.
    ///
    /// 8 to 2048 characters.
    pub password: Secret<String>,
    /// Secret. Code that the authenticator app generates from the key.
    ///
    /// At most 2048 characters.
    pub two_factor_code: Secret<String>,
}

impl MultiFactorAuthEnable {
    /// Creates the value from its required fields.
    pub fn new(password: impl Into<Secret<String>>, two_factor_code: impl Into<Secret<String>>) -> Self {
        Self { password: password.into(), two_factor_code: two_factor_code.into(), ..Model::empty() }
    }
}
record!(MultiFactorAuthEnable {
    "twoFactorAuthKey" => optional(two_factor_auth_key: Option<Secret<String>>),
    "password" => required(password),
    "twoFactorCode" => required(two_factor_code),
});
