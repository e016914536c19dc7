// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Number, list, record};
use super::{ExperienceEndpoint, SortDirection};

/// Experience Endpoints.
///
/// The endpoints of one version of an experience.
///
/// Used by [`experienceEndpoints.get`](crate::resources::experience_endpoints::Get).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExperienceEndpoints {
    /// `items`.
    pub items: Option<Vec<ExperienceEndpoint>>,
    /// Number of endpoints returned.
    pub count: Option<i64>,
    /// Number of endpoints in all.
    pub total_count: Option<i64>,
    /// Filter the list was narrowed with, if any.
    pub filter: Option<String>,
    /// Field that the filter looked at.
    pub filter_field: Option<String>,
    /// Field that the list is ordered by.
    pub sort_field: Option<String>,
    /// `sortDirection`.
    pub sort_direction: Option<SortDirection>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// Group the list was limited to, if any.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_group_id: Option<String>,
    /// Recent requests that no endpoint matched, if request counts were asked for.
    pub not_found_request_count: Option<Number>,
}

record!(ExperienceEndpoints {
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
