// @generated from _schemas/shared.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Source Type.
    ///
    /// Type of the source of a change or file.
    ///
    /// Used on 11 pages.
    pub enum SourceType {
        /// `flow`.
        Flow = "flow",
        /// `user`.
        User = "user",
        /// `device`.
        Device = "device",
        /// `apiToken`.
        ApiToken = "apiToken",
        /// `notebook`.
        Notebook = "notebook",
    }
}
