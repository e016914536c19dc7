// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{list, record};
use super::{ApplicationId, ExperienceView, ExperienceViewType, SortDirection};

/// A page of the views of an experience version.
///
/// Used by [`experienceViews.get`](crate::resources::experience_views::Get).
#[non_exhaustive]
pub struct ExperienceViews {
    pub items: Option<Vec<ExperienceView>>,
    /// Number of views on this page.
    pub count: Option<i64>,
    /// Number of views on all pages.
    pub total_count: Option<i64>,
    /// Maximum per page.
    pub per_page: Option<i64>,
    /// Page number, starting at 0.
    pub page: Option<i64>,
    /// Filter applied.
    pub filter: Option<String>,
    /// Field filtered on.
    pub filter_field: Option<String>,
    /// Field sorted by.
    pub sort_field: Option<String>,
    pub sort_direction: Option<SortDirection>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Type filtered on.
    pub view_type: Option<ExperienceViewType>,
}
record!(ExperienceViews: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "perPage" => optional(per_page),
    "page" => optional(page),
    "filter" => optional(filter),
    "filterField" => optional(filter_field),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
    "applicationId" => optional(application_id),
    "viewType" => optional(view_type),
});
list!(ExperienceViews, items: ExperienceView);
