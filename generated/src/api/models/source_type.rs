// @generated from _schemas/shared.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::words;

words! {
    /// Source Type.
    ///
    /// What kind of source a change or a file comes from.
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
