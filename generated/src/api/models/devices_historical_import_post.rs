// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Model, record};

/// Devices Historical Import Post.
///
/// What to send to import past data of devices from a file. The import goes on in the background.
#[derive(Debug, Clone, PartialEq)]
pub struct DevicesHistoricalImportPost {
    /// Address that is told when the work is done; that of the caller without it.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// Address that is called when the work is done.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// Where the server fetches the file.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub file_url: String,
}

impl DevicesHistoricalImportPost {
    /// With what is required.
    pub fn new(file_url: impl Into<String>) -> Self { Self { file_url: file_url.into(), ..Model::blank() } }
}

record!(DevicesHistoricalImportPost {
    "email" => optional(email),
    "callbackUrl" => optional(callback_url),
    "fileUrl" => required(file_url),
});
