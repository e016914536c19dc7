// @generated from _schemas/data.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Sort order of the points by time.
    ///
    /// Used by 51 resources.
    pub enum SortDirectionParameter {
        Asc = "asc",
        Desc = "desc",
    }
}
