// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Model, UnknownWord, record, words};

/// Oauth Error.
///
/// Why an OAuth request was refused.
#[derive(Debug, Clone, PartialEq)]
pub struct OauthError {
    /// Code of the OAuth standard.
    pub error: OauthErrorError,
    /// The reason in words.
    pub error_description: Option<String>,
    /// Page that tells more.
    pub error_uri: Option<String>,
}

impl OauthError {
    /// With what is required.
    pub fn new(error: impl Into<OauthErrorError>) -> Self { Self { error: error.into(), ..Model::blank() } }
}

record!(OauthError {
    "error" => required(error),
    "error_description" => optional(error_description),
    "error_uri" => optional(error_uri),
});

/// Code of the OAuth standard.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OauthErrorError {
    /// `invalid_request`.
    InvalidRequest,
    /// `invalid_client`.
    InvalidClient,
    /// `invalid_grant`.
    InvalidGrant,
    /// `unauthorized_client`.
    UnauthorizedClient,
    /// `unsupported_grant_type`.
    UnsupportedGrantType,
    /// `invalid_scope`.
    InvalidScope,
    /// `invalid_target`.
    InvalidTarget,
    /// `temporarily_unavailable`.
    TemporarilyUnavailable,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(OauthErrorError {
    "invalid_request" => InvalidRequest,
    "invalid_client" => InvalidClient,
    "invalid_grant" => InvalidGrant,
    "unauthorized_client" => UnauthorizedClient,
    "unsupported_grant_type" => UnsupportedGrantType,
    "invalid_scope" => InvalidScope,
    "invalid_target" => InvalidTarget,
    "temporarily_unavailable" => TemporarilyUnavailable,
});
