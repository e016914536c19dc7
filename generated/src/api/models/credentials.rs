// @generated from _schemas/credentials.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{list, record};
use super::{ApplicationId, Credential, SortDirection};

/// A page of credentials.
///
/// Used by [`credentials.get`](crate::resources::credentials::Get).
#[non_exhaustive]
pub struct Credentials {
    pub items: Option<Vec<Credential>>,
    /// Number of credentials on this page.
    pub count: Option<i64>,
    /// Number of credentials on all pages.
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
}
record!(Credentials: Default {
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
});
list!(Credentials, items: Credential);
