// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Model, UnknownWord, record, words};

/// Oauth Dcr Error.
///
/// Why an OAuth client could not be registered.
#[derive(Debug, Clone, PartialEq)]
pub struct OauthDcrError {
    /// Code of the OAuth standard.
    pub error: OauthDcrErrorError,
    /// The reason in words.
    pub error_description: Option<String>,
}

impl OauthDcrError {
    /// With what is required.
    pub fn new(error: impl Into<OauthDcrErrorError>) -> Self { Self { error: error.into(), ..Model::blank() } }
}

record!(OauthDcrError {
    "error" => required(error),
    "error_description" => optional(error_description),
});

/// Code of the OAuth standard.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OauthDcrErrorError {
    /// `invalid_redirect_uri`.
    InvalidRedirectUri,
    /// `invalid_client_metadata`.
    InvalidClientMetadata,
    /// `invalid_software_statement`.
    InvalidSoftwareStatement,
    /// `unapproved_software_statement`.
    UnapprovedSoftwareStatement,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(OauthDcrErrorError {
    "invalid_redirect_uri" => InvalidRedirectUri,
    "invalid_client_metadata" => InvalidClientMetadata,
    "invalid_software_statement" => InvalidSoftwareStatement,
    "unapproved_software_statement" => UnapprovedSoftwareStatement,
});
