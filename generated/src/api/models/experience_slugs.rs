// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{list, record};
use super::{ApplicationId, ExperienceSlug};

/// All experience slugs of an application.
///
/// Used by [`experienceSlugs.get`](crate::resources::experience_slugs::Get).
#[non_exhaustive]
pub struct ExperienceSlugs {
    pub items: Option<Vec<ExperienceSlug>>,
    /// Number of slugs returned.
    pub count: Option<i64>,
    /// Total number of slugs.
    pub total_count: Option<i64>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
}
record!(ExperienceSlugs: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "applicationId" => optional(application_id),
});
list!(ExperienceSlugs, items: ExperienceSlug);
