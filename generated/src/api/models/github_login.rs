// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Secret, record};
use super::ApiTokenScope;

/// Credentials that a user logs in with through GitHub.
///
/// Used by [`auth.authenticateUserGithub`](crate::resources::auth::AuthenticateUserGithub).
#[non_exhaustive]
pub struct GithubLogin {
    /// Secret. The OAuth access token from GitHub.
    ///
    /// 1 to 1024 characters.
    pub access_token: Secret<String>,
    /// Requested scopes, in place of `all.User`.
    ///
    /// Items must be unique.
    pub requested_scopes: Option<Vec<ApiTokenScope>>,
    /// Requested lifetime of the token. The unit is not documented.
    ///
    /// At least `0`.
    pub token_ttl: Option<i64>,
}

impl GithubLogin {
    /// Creates the value from its required fields.
    pub fn new(access_token: impl Into<Secret<String>>) -> Self {
        Self { access_token: access_token.into(), ..Model::empty() }
    }
}
record!(GithubLogin {
    "accessToken" => required(access_token),
    "requestedScopes" => optional(requested_scopes: Option<Vec<ApiTokenScope>>),
    "tokenTTL" => optional(token_ttl: Option<i64>),
});
