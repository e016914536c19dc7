// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{list, record};
use super::{ExperienceView, ExperienceViewType, SortDirection};

/// Experience Views.
///
/// A page of the views of one experience version.
///
/// Used by [`experienceViews.get`](crate::resources::experience_views::Get).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExperienceViews {
    /// `items`.
    pub items: Option<Vec<ExperienceView>>,
    /// Number of views on this page.
    pub count: Option<i64>,
    /// Number of views on all pages.
    pub total_count: Option<i64>,
    /// Most views that a page holds.
    pub per_page: Option<i64>,
    /// Number of this page, 0-based.
    pub page: Option<i64>,
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
    /// Kind the list was limited to, if any.
    pub view_type: Option<ExperienceViewType>,
}

record!(ExperienceViews {
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
