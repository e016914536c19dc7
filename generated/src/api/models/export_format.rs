// @generated from _schemas/shared-devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Format of the file that an export writes.
    ///
    /// Default: `"csv"`.
    ///
    /// Used by the resources [`devices`](crate::resources::devices),
    /// [`events`](crate::resources::events), [`notebook`](crate::resources::notebook),
    /// [`notebooks`](crate::resources::notebooks).
    pub enum ExportFormat {
        Csv = "csv",
        Json = "json",
    }
}
