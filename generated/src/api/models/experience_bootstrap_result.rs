// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Secret, record};

/// Experience Bootstrap Result.
///
/// What the setting up of an experience made.
///
/// Used by [`experience.bootstrap`](crate::resources::experience::Bootstrap).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExperienceBootstrapResult {
    /// Suffix in the names of the new resources; empty if none was needed.
    pub resource_suffix: Option<String>,
    /// Password of the new experience user, shown here only.
    pub password: Option<Secret<String>>,
    /// Email address that the new experience user logs in with.
    pub email: Option<String>,
}

record!(ExperienceBootstrapResult {
    "resourceSuffix" => optional(resource_suffix),
    "password" => optional(password),
    "email" => optional(email),
});
