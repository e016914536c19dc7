// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{list, record};
use super::{ApplicationId, ExperienceDomain};

/// All experience domains of an application.
///
/// Used by [`experienceDomains.get`](crate::resources::experience_domains::Get).
#[non_exhaustive]
pub struct ExperienceDomains {
    pub items: Option<Vec<ExperienceDomain>>,
    /// Number of domains returned.
    pub count: Option<i64>,
    /// Total number of domains.
    pub total_count: Option<i64>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
}
record!(ExperienceDomains: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "applicationId" => optional(application_id),
});
list!(ExperienceDomains, items: ExperienceDomain);
