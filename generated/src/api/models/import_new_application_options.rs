// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::ImportResourceType;

/// Options for creating an application by an import. The source is the uploaded bundle or a URL.
///
/// Used by [`applications.import`](crate::resources::applications::Import).
#[non_exhaustive]
pub struct ImportNewApplicationOptions {
    /// URL of the bundle to import.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub import_url: Option<String>,
    /// URL called when the import is complete.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// Types of resources to import.
    ///
    /// Items must be unique.
    pub include: Option<Vec<ImportResourceType>>,
    /// If true, the import always runs as a background job.
    ///
    /// Default: `false`.
    pub force_job: Option<bool>,
}
record!(ImportNewApplicationOptions: Default {
    "importUrl" => optional(import_url: Option<String>),
    "callbackUrl" => optional(callback_url: Option<String>),
    "include" => optional(include: Option<Vec<ImportResourceType>>),
    "forceJob" => optional(force_job: Option<bool>),
});
