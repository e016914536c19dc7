// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Request body that sets up an experience with standard endpoints and views.
///
/// Used by [`experience.bootstrap`](crate::resources::experience::Bootstrap).
#[non_exhaustive]
pub struct ExperienceBootstrapOptions {
    /// If true, existing resources are replaced.
    ///
    /// Default: `false`.
    pub replace_existing: Option<bool>,
    /// If true, an experience user is created.
    ///
    /// Default: `true`.
    pub create_users: Option<bool>,
    /// If true, experience groups are created.
    ///
    /// Default: `true`.
    pub create_groups: Option<bool>,
    /// Slug to create.
    ///
    /// 3 to 63 characters. Pattern: `^[0-9a-z-]*$`.
    pub slug: Option<String>,
}
record!(ExperienceBootstrapOptions: Default {
    "replaceExisting" => optional(replace_existing: Option<bool>),
    "createUsers" => optional(create_users: Option<bool>),
    "createGroups" => optional(create_groups: Option<bool>),
    "slug" => optional(slug: Option<String>),
});
