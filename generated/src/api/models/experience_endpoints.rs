// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Number, list, record};
use super::{ApplicationId, ExperienceEndpoint, ExperienceGroupId, SortDirection};

/// The endpoints of an experience version.
///
/// Used by [`experienceEndpoints.get`](crate::resources::experience_endpoints::Get).
#[non_exhaustive]
pub struct ExperienceEndpoints {
    pub items: Option<Vec<ExperienceEndpoint>>,
    /// Number of endpoints returned.
    pub count: Option<i64>,
    /// Total number of endpoints.
    pub total_count: Option<i64>,
    /// Filter applied.
    pub filter: Option<String>,
    /// Field filtered on.
    pub filter_field: Option<String>,
    /// Field sorted by.
    pub sort_field: Option<String>,
    pub sort_direction: Option<SortDirection>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// ID of the group filtered on.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_group_id: Option<ExperienceGroupId>,
    /// Number of recent requests that no endpoint matched.
    pub not_found_request_count: Option<Number>,
}
record!(ExperienceEndpoints: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "filter" => optional(filter),
    "filterField" => optional(filter_field),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
    "applicationId" => optional(application_id),
    "experienceGroupId" => optional(experience_group_id),
    "notFoundRequestCount" => optional(not_found_request_count),
});
list!(ExperienceEndpoints, items: ExperienceEndpoint);
