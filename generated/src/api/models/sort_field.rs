// @generated from _schemas/dashboards.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Field to sort by. The default is `name`.
    ///
    /// Used by 16 resources.
    pub enum SortField {
        Id = "id",
        CreationDate = "creationDate",
        LastUpdated = "lastUpdated",
        Name = "name",
    }
}
