// @generated from _schemas/data.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Sort order of the points by time.
    ///
    /// Used on 51 pages.
    pub enum SortDirectionParameter {
        Asc = "asc",
        Desc = "desc",
    }
}
