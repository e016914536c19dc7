// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::{ImportConflictBehavior, ImportRepository, ImportResourceType};

/// Options for importing into an application. The source is the uploaded bundle, a URL, another
/// application or a repository.
///
/// Used by [`application.import`](crate::resources::application::Import).
#[non_exhaustive]
pub struct ImportIntoApplicationOptions {
    /// ID of the application to import from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub from_application_id: Option<String>,
    /// URL of the bundle to import.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub import_url: Option<String>,
    /// URL called when the import is complete.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// Default: `"create"`.
    pub conflict_behavior: Option<ImportConflictBehavior>,
    /// If true, nothing is changed; the results show what would happen.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// If true, the import always runs as a background job.
    ///
    /// Default: `false`.
    pub force_job: Option<bool>,
    /// Types of resources to import.
    ///
    /// Items must be unique.
    pub include: Option<Vec<ImportResourceType>>,
    /// For imports from a repository: name of a credential of type `git`.
    ///
    /// At most 255 characters.
    pub credential_name: Option<String>,
    /// Branch and directory of the repository to import from.
    pub repo: Option<ImportRepository>,
}
record!(ImportIntoApplicationOptions: Default {
    "fromApplicationId" => optional(from_application_id: Option<String>),
    "importUrl" => optional(import_url: Option<String>),
    "callbackUrl" => optional(callback_url: Option<String>),
    "conflictBehavior" => optional(conflict_behavior: Option<ImportConflictBehavior>),
    "dryRun" => optional(dry_run: Option<bool>),
    "forceJob" => optional(force_job: Option<bool>),
    "include" => optional(include: Option<Vec<ImportResourceType>>),
    "credentialName" => optional(credential_name: Option<String>),
    "repo" => optional(repo: Option<ImportRepository>),
});
