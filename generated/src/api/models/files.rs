// @generated from _schemas/files.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{list, record};
use super::{File, SortDirection};

/// A page of files and directories.
///
/// Used by [`files.get`](crate::resources::files::Get),
/// [`privateFiles.get`](crate::resources::private_files::Get).
#[non_exhaustive]
pub struct Files {
    pub items: Option<Vec<File>>,
    /// Number of entries on this page.
    pub count: Option<i64>,
    /// Number of entries on all pages.
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
    /// If true, the requested directory exists.
    pub parent_exists: Option<bool>,
}
record!(Files: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "perPage" => optional(per_page),
    "page" => optional(page),
    "filter" => optional(filter),
    "filterField" => optional(filter_field),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
    "parentExists" => optional(parent_exists),
});
list!(Files, items: File);
