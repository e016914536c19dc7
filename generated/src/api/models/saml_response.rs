// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Model, Secret, record};
use super::ApiTokenScope;

/// Saml Response.
///
/// What a user logs in with through SAML single sign-on.
///
/// Used by [`auth.authenticateUserSaml`](crate::resources::auth::AuthenticateUserSaml).
#[derive(Debug, Clone, PartialEq)]
pub struct SamlResponse {
    /// Secret. What the identity provider sent, in base64.
    ///
    /// 4 to 100000 characters.
    pub saml_response: Secret<String>,
    /// Email domain of the user.
    ///
    /// 3 to 45 characters.
    pub saml_domain: String,
    /// Scopes to ask for; `all.User` without them.
    ///
    /// No item twice.
    pub requested_scopes: Option<Vec<ApiTokenScope>>,
    /// Lifetime to ask for the token, in seconds.
    ///
    /// At least `0`.
    pub token_ttl: Option<i64>,
}

impl SamlResponse {
    /// With what is required.
    pub fn new(saml_response: impl Into<Secret<String>>, saml_domain: impl Into<String>) -> Self {
        Self { saml_response: saml_response.into(), saml_domain: saml_domain.into(), ..Model::blank() }
    }
}

record!(SamlResponse {
    "SAMLResponse" => required(saml_response),
    "SAMLDomain" => required(saml_domain),
    "requestedScopes" => optional(requested_scopes),
    "tokenTTL" => optional(token_ttl),
});
