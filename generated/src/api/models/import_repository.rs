// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Source of an import in a Git repository.
///
/// Used by the resources [`application`](crate::resources::application).
#[non_exhaustive]
pub struct ImportRepository {
    /// At most 255 characters.
    pub branch: Option<String>,
    /// Path in the repository.
    ///
    /// At most 1024 characters.
    pub directory: Option<String>,
}
record!(ImportRepository: Default {
    "branch" => optional(branch: Option<String>),
    "directory" => optional(directory: Option<String>),
});
