// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::record;

/// Password Reset Response.
///
/// What came of a request to replace a lost password.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PasswordResetResponse {
    /// `success`.
    pub success: Option<bool>,
    /// If true, the account takes no login for now.
    pub account_is_locked: Option<bool>,
    /// `twoFactorAuthEnabled`.
    pub two_factor_auth_enabled: Option<bool>,
}

record!(PasswordResetResponse {
    "success" => optional(success),
    "accountIsLocked" => optional(account_is_locked),
    "twoFactorAuthEnabled" => optional(two_factor_auth_enabled),
});
