// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Secret, record};

/// Result of setting up an experience.
///
/// Used by [`experience.bootstrap`](crate::resources::experience::Bootstrap).
#[non_exhaustive]
pub struct ExperienceBootstrapResult {
    /// Suffix of the names of the new resources; may be empty.
    pub resource_suffix: Option<String>,
    /// Secret. Password of the new experience user.
    pub password: Option<Secret<String>>,
    /// Email address of the new experience user.
    pub email: Option<String>,
}
record!(ExperienceBootstrapResult: Default {
    "resourceSuffix" => optional(resource_suffix),
    "password" => optional(password),
    "email" => optional(email),
});
