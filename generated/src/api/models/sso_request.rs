// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::record;

/// Sso Request.
///
/// How a user of an email domain starts to log in through single sign-on.
///
/// Used by [`auth.ssoDomain`](crate::resources::auth::SsoDomain).
#[derive(Debug, Clone, PartialEq)]
pub struct SsoRequest {
    /// `ssoType`.
    pub sso_type: String,
    /// Address of the identity provider to send the user to.
    ///
    /// At most 32767 characters.
    pub sso_request: String,
}

impl SsoRequest {
    /// With what is required.
    pub fn new(sso_type: impl Into<String>, sso_request: impl Into<String>) -> Self {
        Self { sso_type: sso_type.into(), sso_request: sso_request.into() }
    }
}

record!(SsoRequest {
    "ssoType" => required(sso_type),
    "ssoRequest" => required(sso_request),
});
