// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Secret, record};

/// A new key for an authenticator app. It takes effect when two-factor authentication is turned on
/// with it.
///
/// Used by [`me.generateTwoFactorAuth`](crate::resources::me::GenerateTwoFactorAuth).
#[non_exhaustive]
pub struct MultiFactorAuthInfo {
    /// Secret. The key as text.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// Secret. The key as a URI, for display as a QR code.
    ///
    /// At most 1024 characters.
    pub key_uri: Option<Secret<String>>,
}
record!(MultiFactorAuthInfo: Default {
    "key" => optional(key),
    "keyUri" => optional(key_uri),
});
