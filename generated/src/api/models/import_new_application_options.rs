// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::record;
use super::ImportResourceType;

/// Import New Application Options.
///
/// What to import into a new application, and from where. The source is an uploaded bundle or a
/// URL.
///
/// Used by [`applications.import`](crate::resources::applications::Import).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportNewApplicationOptions {
    /// Address to fetch the bundle from.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub import_url: Option<String>,
    /// Address that is called when the import is done.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// Kinds of resources to take; all without it.
    ///
    /// No item twice.
    pub include: Option<Vec<ImportResourceType>>,
    /// If true, the import is made by a job in the background, however small.
    ///
    /// Default: `false`.
    pub force_job: Option<bool>,
}

record!(ImportNewApplicationOptions {
    "importUrl" => optional(import_url),
    "callbackUrl" => optional(callback_url),
    "include" => optional(include),
    "forceJob" => optional(force_job),
});
