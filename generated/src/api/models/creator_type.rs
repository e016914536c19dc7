// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Creator Type.
    ///
    /// Type of the creator or updater: an API token, a user or a workflow.
    ///
    /// Used on 25 pages.
    pub enum CreatorType {
        /// `apiToken`.
        ApiToken = "apiToken",
        /// `user`.
        User = "user",
        /// `flow`.
        Flow = "flow",
    }
}
