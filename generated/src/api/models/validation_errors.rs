// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::ValidationError;

/// Response when too many resources fail validation.
///
/// Used by [`application.clone`](crate::resources::application::Clone_),
/// [`applications.import`](crate::resources::applications::Import).
#[non_exhaustive]
pub struct ValidationErrors {
    /// Type of the error, for programs to check.
    pub type_: Option<String>,
    pub message: Option<String>,
    /// Resources that failed validation.
    pub validation_errors: Option<Vec<ValidationError>>,
}
record!(ValidationErrors: Default {
    "type" => optional(type_),
    "message" => optional(message),
    "validationErrors" => optional(validation_errors),
});
