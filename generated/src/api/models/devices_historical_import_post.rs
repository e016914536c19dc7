// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, record};

/// Request body that imports past device data from a file with a background job.
#[non_exhaustive]
pub struct DevicesHistoricalImportPost {
    /// Email address notified when the work is complete.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// URL called when the work is complete.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// URL of the file to import.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub file_url: String,
}

impl DevicesHistoricalImportPost {
    /// Creates the value from its required fields.
    pub fn new(file_url: impl Into<String>) -> Self { Self { file_url: file_url.into(), ..Model::empty() } }
}
record!(DevicesHistoricalImportPost {
    "email" => optional(email),
    "callbackUrl" => optional(callback_url),
    "fileUrl" => required(file_url),
});
