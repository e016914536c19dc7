// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Sort Direction.
    ///
    /// Sort direction, ascending or descending.
    ///
    /// Used on 51 pages.
    pub enum SortDirection {
        /// `asc`.
        Asc = "asc",
        /// `desc`.
        Desc = "desc",
        /// `ASC`.
        AscUpper = "ASC",
        /// `DESC`.
        DescUpper = "DESC",
        /// (empty).
        Empty = "",
    }
}
