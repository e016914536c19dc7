// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Result of a request to reset a password.
#[non_exhaustive]
pub struct PasswordResetResponse {
    /// Accepted: `true`.
    pub success: Option<bool>,
    pub account_is_locked: Option<bool>,
    pub two_factor_auth_enabled: Option<bool>,
}
record!(PasswordResetResponse: Default {
    "success" => optional(success),
    "accountIsLocked" => optional(account_is_locked),
    "twoFactorAuthEnabled" => optional(two_factor_auth_enabled),
});
