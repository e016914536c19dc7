// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Secret, record};

/// Request body that turns off two-factor authentication.
///
/// Used by [`me.disableTwoFactorAuth`](crate::resources::me::DisableTwoFactorAuth).
#[non_exhaustive]
pub struct MultiFactorAuthDisable {
    /// Secret. Current code from the authenticator app.
    ///
    /// At most 2048 characters.
    pub two_factor_code: Secret<String>,
    /// Secret. Current password.
    ///
    /// 8 to 2048 characters.
    pub password: Secret<String>,
}

impl MultiFactorAuthDisable {
    /// Creates the value from its required fields.
    pub fn new(two_factor_code: impl Into<Secret<String>>, password: impl Into<Secret<String>>) -> Self {
        Self { two_factor_code: two_factor_code.into(), password: password.into() }
    }
}
record!(MultiFactorAuthDisable {
    "twoFactorCode" => required(two_factor_code),
    "password" => required(password),
});
