// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, record, string_enum};

/// Oauth Error.
///
/// Error of an OAuth request.
#[derive(Debug, Clone, PartialEq)]
pub struct OauthError {
    /// OAuth error code.
    pub error: OauthErrorError,
    /// Description of the error for people.
    pub error_description: Option<String>,
    /// URI of a page about the error.
    pub error_uri: Option<String>,
}

impl OauthError {
    /// With what is required.
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
        /// `invalid_request`.
        InvalidRequest = "invalid_request",
        /// `invalid_client`.
        InvalidClient = "invalid_client",
        /// `invalid_grant`.
        InvalidGrant = "invalid_grant",
        /// `unauthorized_client`.
        UnauthorizedClient = "unauthorized_client",
        /// `unsupported_grant_type`.
        UnsupportedGrantType = "unsupported_grant_type",
        /// `invalid_scope`.
        InvalidScope = "invalid_scope",
        /// `invalid_target`.
        InvalidTarget = "invalid_target",
        /// `temporarily_unavailable`.
        TemporarilyUnavailable = "temporarily_unavailable",
    }
}
