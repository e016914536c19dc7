// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Sort direction, ascending or descending.
    ///
    /// Used by 51 resources.
    pub enum SortDirection {
        Asc = "asc",
        Desc = "desc",
        /// On the wire: `ASC`.
        AscUpper = "ASC",
        /// On the wire: `DESC`.
        DescUpper = "DESC",
        /// On the wire: (empty).
        Empty = "",
    }
}
