// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Result of an application export.
///
/// Used by [`application.export`](crate::resources::application::Export).
#[non_exhaustive]
pub struct ApplicationExportResult {
    /// URL to download the zip file from.
    pub url: Option<String>,
}
record!(ApplicationExportResult: Default {
    "url" => optional(url: Option<String>),
});
