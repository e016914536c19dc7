// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, record, string_enum};

/// Error of an OAuth request.
#[non_exhaustive]
pub struct OauthError {
    /// OAuth error code.
    pub error: OauthErrorError,
    /// Description of the error for people.
    pub error_description: Option<String>,
    /// URI of a page about the error.
    pub error_uri: Option<String>,
}

impl OauthError {
    /// Creates the value from its required fields.
    pub fn new(error: impl Into<OauthErrorError>) -> Self { Self { error: error.into(), ..Model::empty() } }
}
record!(OauthError {
    "error" => required(error),
    "error_description" => optional(error_description),
    "error_uri" => optional(error_uri),
});

string_enum! {
    /// OAuth error code.
    pub enum OauthErrorError {
        InvalidRequest = "invalid_request",
        InvalidClient = "invalid_client",
        InvalidGrant = "invalid_grant",
        UnauthorizedClient = "unauthorized_client",
        UnsupportedGrantType = "unsupported_grant_type",
        InvalidScope = "invalid_scope",
        InvalidTarget = "invalid_target",
        TemporarilyUnavailable = "temporarily_unavailable",
    }
}
