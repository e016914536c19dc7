// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{list, record};
use super::{ApplicationId, ExperienceVersion};

/// A page of experience versions.
///
/// Used by [`experienceVersions.get`](crate::resources::experience_versions::Get).
#[non_exhaustive]
pub struct ExperienceVersions {
    pub items: Option<Vec<ExperienceVersion>>,
    /// Number of versions returned.
    pub count: Option<i64>,
    /// Total number of versions.
    pub total_count: Option<i64>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
}
record!(ExperienceVersions: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "applicationId" => optional(application_id),
});
list!(ExperienceVersions, items: ExperienceVersion);
