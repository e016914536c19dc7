// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Secret, record};

/// Request body that sets a new password after a reset was requested.
#[non_exhaustive]
pub struct PasswordResetFinish {
    /// Secret. Token from the email.
    ///
    /// At least 1 character.
    pub token: Secret<String>,
    /// At most 1024 characters. Format: `email`.
    pub email: String,
    /// Secret. The new password.
    ///
    /// 12 to 2048 characters. Pattern:
    /// `^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$`.
    pub password: Secret<String>,
}

impl PasswordResetFinish {
    /// Creates the value from its required fields.
    pub fn new(
        token: impl Into<Secret<String>>,
        email: impl Into<String>,
        password: impl Into<Secret<String>>,
    ) -> Self {
        Self { token: token.into(), email: email.into(), password: password.into() }
    }
}
record!(PasswordResetFinish {
    "token" => required(token),
    "email" => required(email),
    "password" => required(password),
});
