// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Secret, record};
use super::{DeviceId, DeviceScope};

/// Credentials that a device logs in with.
///
/// Used by [`auth.authenticateDevice`](crate::resources::auth::AuthenticateDevice).
#[non_exhaustive]
pub struct DeviceCredentials {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: DeviceId,
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
    /// Items must be unique.
    pub requested_scopes: Option<Vec<DeviceScope>>,
}

impl DeviceCredentials {
    /// Creates the value from its required fields.
    pub fn new(device_id: impl Into<DeviceId>) -> Self { Self { device_id: device_id.into(), ..Model::empty() } }
}
record!(DeviceCredentials {
    "deviceId" => required(device_id),
    "key" => optional(key: Option<String>),
    "secret" => optional(secret: Option<Secret<String>>),
    "tokenTTL" => optional(token_ttl: Option<i64>),
    "requestedScopes" => optional(requested_scopes: Option<Vec<DeviceScope>>),
});
