// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, record};

/// A constant that the workflows and views of an experience version can read.
///
/// Used by the resources [`experienceVersion`](crate::resources::experience_version),
/// [`experienceVersions`](crate::resources::experience_versions).
#[non_exhaustive]
pub struct ExperienceGlobal {
    /// Name of the constant, read as `{{globals.key}}`.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub key: String,
    /// Value as a JSON string.
    ///
    /// 1 to 32767 characters.
    pub json: String,
    /// At most 1024 characters.
    pub description: Option<String>,
}

impl ExperienceGlobal {
    /// Creates the value from its required fields.
    pub fn new(key: impl Into<String>, json: impl Into<String>) -> Self {
        Self { key: key.into(), json: json.into(), ..Model::empty() }
    }
}
record!(ExperienceGlobal {
    "key" => required(key),
    "json" => required(json),
    "description" => optional(description: Option<String>),
});
