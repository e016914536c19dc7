// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Secret, record};

/// Multi Factor Auth Info.
///
/// A new key to set up an authenticator app with. It counts only when two-factor authentication is
/// turned on with it.
///
/// Used by [`me.generateTwoFactorAuth`](crate::resources::me::GenerateTwoFactorAuth).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MultiFactorAuthInfo {
    /// Secret. The key as text, to type in.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// Secret. The key as a URI, to show as a QR code.
    ///
    /// At most 1024 characters.
    pub key_uri: Option<Secret<String>>,
}

record!(MultiFactorAuthInfo {
    "key" => optional(key),
    "keyUri" => optional(key_uri),
});
