// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::record;

/// Experience Bootstrap Options.
///
/// What to send to fill an experience with a first set of endpoints and views.
///
/// Used by [`experience.bootstrap`](crate::resources::experience::Bootstrap).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExperienceBootstrapOptions {
    /// If true, what stands in the way is replaced; otherwise it stays.
    ///
    /// Default: `false`.
    pub replace_existing: Option<bool>,
    /// Whether a first experience user is made.
    ///
    /// Default: `true`.
    pub create_users: Option<bool>,
    /// Whether a first experience group is made.
    ///
    /// Default: `true`.
    pub create_groups: Option<bool>,
    /// Slug to create for the experience.
    ///
    /// 3 to 63 characters. Pattern: `^[0-9a-z-]*$`.
    pub slug: Option<String>,
}

record!(ExperienceBootstrapOptions {
    "replaceExisting" => optional(replace_existing),
    "createUsers" => optional(create_users),
    "createGroups" => optional(create_groups),
    "slug" => optional(slug),
});
