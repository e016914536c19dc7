// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Request body that requests an email for resetting a password.
#[non_exhaustive]
pub struct PasswordResetInput {
    /// At most 1024 characters. Format: `email`.
    pub email: String,
}

impl PasswordResetInput {
    /// Creates the value from its required fields.
    pub fn new(email: impl Into<String>) -> Self { Self { email: email.into() } }
}
record!(PasswordResetInput { "email" => required(email) });
