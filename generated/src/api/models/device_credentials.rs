// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Model, Secret, record};
use super::DeviceScope;

/// Device Credentials.
///
/// What a device logs in with. The answer is a token of its own.
///
/// Used by [`auth.authenticateDevice`](crate::resources::auth::AuthenticateDevice).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceCredentials {
    /// `deviceId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: String,
    /// Access key of the application.
    pub key: Option<String>,
    /// Secret of the access key.
    pub secret: Option<Secret<String>>,
    /// Lifetime to ask for the token, in seconds.
    ///
    /// At least `0`.
    pub token_ttl: Option<i64>,
    /// Scopes to ask for; `all.Device` without them.
    ///
    /// No item twice.
    pub requested_scopes: Option<Vec<DeviceScope>>,
}

impl DeviceCredentials {
    /// With what is required.
    pub fn new(device_id: impl Into<String>) -> Self { Self { device_id: device_id.into(), ..Model::blank() } }
}

record!(DeviceCredentials {
    "deviceId" => required(device_id),
    "key" => optional(key),
    "secret" => optional(secret),
    "tokenTTL" => optional(token_ttl),
    "requestedScopes" => optional(requested_scopes),
});
