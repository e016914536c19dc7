// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Secret, record};

/// Request body that verifies an email address with the token sent to it.
#[non_exhaustive]
pub struct EmailVerificationVerify {
    /// At most 1024 characters. Format: `email`.
    pub email: String,
    /// Secret. Token from the email.
    ///
    /// At least 1 character.
    pub token: Secret<String>,
}

impl EmailVerificationVerify {
    /// Creates the value from its required fields.
    pub fn new(email: impl Into<String>, token: impl Into<Secret<String>>) -> Self {
        Self { email: email.into(), token: token.into() }
    }
}
record!(EmailVerificationVerify {
    "email" => required(email),
    "token" => required(token),
});
