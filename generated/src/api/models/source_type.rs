// @generated from _schemas/shared.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Type of the source of a change or file.
    ///
    /// Used by 11 resources.
    pub enum SourceType {
        Flow = "flow",
        User = "user",
        Device = "device",
        ApiToken = "apiToken",
        Notebook = "notebook",
    }
}
