// @generated from _schemas/shared.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Type of the source of a change or file.
    ///
    /// Used on 11 pages.
    pub enum SourceType {
        Flow = "flow",
        User = "user",
        Device = "device",
        ApiToken = "apiToken",
        Notebook = "notebook",
    }
}
