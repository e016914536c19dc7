// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{list, record};
use super::{Application, SortDirection};

/// A page of applications.
///
/// Used by [`applications.get`](crate::resources::applications::Get).
#[non_exhaustive]
pub struct Applications {
    pub items: Option<Vec<Application>>,
    /// Number of applications on this page.
    pub count: Option<i64>,
    /// Number of applications on all pages.
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
}
record!(Applications: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "perPage" => optional(per_page),
    "page" => optional(page),
    "filter" => optional(filter),
    "filterField" => optional(filter_field),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
});
list!(Applications, items: Application);
