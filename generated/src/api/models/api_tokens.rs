// @generated from _schemas/shared-tokens.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{list, record};
use super::{ApiToken, ApiTokenOwnerType, SortDirection};

/// A page of API tokens.
///
/// Used by [`applicationApiTokens.get`](crate::resources::application_api_tokens::Get),
/// [`instanceApiTokens.get`](crate::resources::instance_api_tokens::Get),
/// [`userApiTokens.get`](crate::resources::user_api_tokens::Get).
#[non_exhaustive]
pub struct ApiTokens {
    pub items: Option<Vec<ApiToken>>,
    /// Number of API tokens on this page.
    pub count: Option<i64>,
    /// Number of API tokens on all pages.
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
    /// ID of the owner of the tokens; see `ownerType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub owner_id: Option<String>,
    pub owner_type: Option<ApiTokenOwnerType>,
}
record!(ApiTokens: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "perPage" => optional(per_page),
    "page" => optional(page),
    "filter" => optional(filter),
    "filterField" => optional(filter_field),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
    "ownerId" => optional(owner_id),
    "ownerType" => optional(owner_type),
});
list!(ApiTokens, items: ApiToken);
