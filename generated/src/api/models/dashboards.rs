// @generated from _schemas/dashboards.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{list, record};
use super::{ApplicationId, Dashboard, OrgId, SortDirection};

/// A page of dashboards.
///
/// Used by [`applicationDashboards.get`](crate::resources::application_dashboards::Get),
/// [`dashboards.get`](crate::resources::dashboards::Get).
#[non_exhaustive]
pub struct Dashboards {
    pub items: Option<Vec<Dashboard>>,
    /// Number of dashboards on this page.
    pub count: Option<i64>,
    /// Number of dashboards on all pages.
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
    /// ID of the organization filtered on.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub org_id: Option<OrgId>,
    /// ID of the application filtered on.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
}
record!(Dashboards: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "perPage" => optional(per_page),
    "page" => optional(page),
    "filter" => optional(filter),
    "filterField" => optional(filter_field),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
    "orgId" => optional(org_id),
    "applicationId" => optional(application_id),
});
list!(Dashboards, items: Dashboard);
