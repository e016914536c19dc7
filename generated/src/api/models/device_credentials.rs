// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Secret, record};
use super::DeviceScope;

/// Device Credentials.
///
/// Credentials that a device logs in with.
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
    /// Secret. Access secret that belongs to the key.
    pub secret: Option<Secret<String>>,
    /// Requested lifetime of the token. The unit is not documented.
    ///
    /// At least `0`.
    pub token_ttl: Option<i64>,
    /// Requested scopes, in place of `all.Device`.
    ///
    /// No item twice.
    pub requested_scopes: Option<Vec<DeviceScope>>,
}

impl DeviceCredentials {
    /// With what is required.
    pub fn new(device_id: impl Into<String>) -> Self { Self { device_id: device_id.into(), ..Model::empty() } }
}

record!(DeviceCredentials {
    "deviceId" => required(device_id),
    "key" => optional(key),
    "secret" => optional(secret),
    "tokenTTL" => optional(token_ttl),
    "requestedScopes" => optional(requested_scopes),
});
