// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, record, string_enum};

/// Error of the registration of an OAuth client.
#[non_exhaustive]
pub struct OauthDcrError {
    /// Error code of OAuth dynamic client registration.
    pub error: OauthDcrErrorError,
    /// Description of the error for people.
    pub error_description: Option<String>,
}

impl OauthDcrError {
    /// Creates the value from its required fields.
    pub fn new(error: impl Into<OauthDcrErrorError>) -> Self { Self { error: error.into(), ..Model::empty() } }
}
record!(OauthDcrError {
    "error" => required(error),
    "error_description" => optional(error_description),
});

string_enum! {
    /// Error code of OAuth dynamic client registration.
    pub enum OauthDcrErrorError {
        InvalidRedirectUri = "invalid_redirect_uri",
        InvalidClientMetadata = "invalid_client_metadata",
        InvalidSoftwareStatement = "invalid_software_statement",
        UnapprovedSoftwareStatement = "unapproved_software_statement",
    }
}
