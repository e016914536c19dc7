// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Secret, record};
use super::ApiTokenScope;

/// Credentials that a user logs in with through SAML single sign-on.
///
/// Used by [`auth.authenticateUserSaml`](crate::resources::auth::AuthenticateUserSaml).
#[non_exhaustive]
pub struct SamlResponse {
    /// Secret. Encoded response of the identity provider.
    ///
    /// 4 to 100000 characters.
    pub saml_response: Secret<String>,
    /// 3 to 45 characters.
    pub saml_domain: String,
    /// Requested scopes, in place of `all.User`.
    ///
    /// Items must be unique.
    pub requested_scopes: Option<Vec<ApiTokenScope>>,
    /// Requested lifetime of the token. The unit is not documented.
    ///
    /// At least `0`.
    pub token_ttl: Option<i64>,
}

impl SamlResponse {
    /// Creates the value from its required fields.
    pub fn new(saml_response: impl Into<Secret<String>>, saml_domain: impl Into<String>) -> Self {
        Self { saml_response: saml_response.into(), saml_domain: saml_domain.into(), ..Model::empty() }
    }
}
record!(SamlResponse {
    "SAMLResponse" => required(saml_response),
    "SAMLDomain" => required(saml_domain),
    "requestedScopes" => optional(requested_scopes: Option<Vec<ApiTokenScope>>),
    "tokenTTL" => optional(token_ttl: Option<i64>),
});
