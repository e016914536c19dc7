// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::record;
use super::{ImportConflictBehavior, ImportRepository, ImportResourceType};

/// Import Into Application Options.
///
/// What to import into an application, and from where. The source is an uploaded bundle, or else
/// one of a URL, another application and a repository.
///
/// Used by [`application.import`](crate::resources::application::Import).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportIntoApplicationOptions {
    /// `fromApplicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub from_application_id: Option<String>,
    /// Address to fetch the bundle from.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub import_url: Option<String>,
    /// Address that is called when the import is done.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// `conflictBehavior`.
    ///
    /// Default: `"create"`.
    pub conflict_behavior: Option<ImportConflictBehavior>,
    /// If true, nothing is changed: the results tell what would happen.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// If true, the import is made by a job in the background, however small.
    ///
    /// Default: `false`.
    pub force_job: Option<bool>,
    /// Kinds of resources to take; all without it.
    ///
    /// No item twice.
    pub include: Option<Vec<ImportResourceType>>,
    /// Credential of the type `git`; for an import from a repository only.
    ///
    /// At most 255 characters.
    pub credential_name: Option<String>,
    /// Where in the repository the import comes from.
    pub repo: Option<ImportRepository>,
}

record!(ImportIntoApplicationOptions {
    "fromApplicationId" => optional(from_application_id),
    "importUrl" => optional(import_url),
    "callbackUrl" => optional(callback_url),
    "conflictBehavior" => optional(conflict_behavior),
    "dryRun" => optional(dry_run),
    "forceJob" => optional(force_job),
    "include" => optional(include),
    "credentialName" => optional(credential_name),
    "repo" => optional(repo),
});
