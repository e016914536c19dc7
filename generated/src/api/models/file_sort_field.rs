// @generated from credentials.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// The type of `credentials.sortField`.
    ///
    /// Used by the resources [`credentials`](crate::resources::credentials),
    /// [`files`](crate::resources::files), [`privateFiles`](crate::resources::private_files).
    pub enum FileSortField {
        Name = "name",
        Type = "type",
        CreationDate = "creationDate",
        LastUpdated = "lastUpdated",
    }
}
