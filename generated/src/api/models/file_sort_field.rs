// @generated from credentials.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// The shape of `credentials.sortField`.
    ///
    /// Used on the pages [`credentials`](crate::resources::credentials),
    /// [`files`](crate::resources::files), [`privateFiles`](crate::resources::private_files).
    pub enum FileSortField {
        /// `name`.
        Name = "name",
        /// `type`.
        Type = "type",
        /// `creationDate`.
        CreationDate = "creationDate",
        /// `lastUpdated`.
        LastUpdated = "lastUpdated",
    }
}
