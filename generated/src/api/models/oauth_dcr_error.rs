// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Model, record, words};

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

words! {
    /// Code of the OAuth standard.
    pub enum OauthDcrErrorError {
        /// `invalid_redirect_uri`.
        InvalidRedirectUri = "invalid_redirect_uri",
        /// `invalid_client_metadata`.
        InvalidClientMetadata = "invalid_client_metadata",
        /// `invalid_software_statement`.
        InvalidSoftwareStatement = "invalid_software_statement",
        /// `unapproved_software_statement`.
        UnapprovedSoftwareStatement = "unapproved_software_statement",
    }
}
