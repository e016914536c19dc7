// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Destination of an export in a Git repository.
///
/// Used by the resources [`application`](crate::resources::application),
/// [`applications`](crate::resources::applications).
#[non_exhaustive]
pub struct ExportRepository {
    /// At most 255 characters.
    pub branch: Option<String>,
    /// Path in the repository.
    ///
    /// At most 1024 characters.
    pub directory: Option<String>,
    /// At most 1024 characters.
    pub commit_message: Option<String>,
}
record!(ExportRepository: Default {
    "branch" => optional(branch: Option<String>),
    "directory" => optional(directory: Option<String>),
    "commitMessage" => optional(commit_message: Option<String>),
});
