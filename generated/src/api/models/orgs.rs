// @generated from _schemas/organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{list, record};
use super::{Org, SortDirection};

/// A page of organizations.
///
/// Used by [`orgs.get`](crate::resources::orgs::Get).
#[non_exhaustive]
pub struct Orgs {
    pub items: Option<Vec<Org>>,
    /// Number of organizations on this page.
    pub count: Option<i64>,
    /// Number of organizations on all pages.
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
record!(Orgs: Default {
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
list!(Orgs, items: Org);
