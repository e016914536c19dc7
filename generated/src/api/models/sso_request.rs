// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Single sign-on request that starts the login of a user.
///
/// Used by [`auth.ssoDomain`](crate::resources::auth::SsoDomain).
#[non_exhaustive]
pub struct SsoRequest {
    /// Accepted: `SAML`.
    pub sso_type: String,
    /// URL to send the user to.
    ///
    /// At most 32767 characters.
    pub sso_request: String,
}

impl SsoRequest {
    /// Creates the value from its required fields.
    pub fn new(sso_type: impl Into<String>, sso_request: impl Into<String>) -> Self {
        Self { sso_type: sso_type.into(), sso_request: sso_request.into() }
    }
}
record!(SsoRequest {
    "ssoType" => required(sso_type),
    "ssoRequest" => required(sso_request),
});
