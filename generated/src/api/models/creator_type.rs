// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Type of the creator or updater: an API token, a user or a workflow.
    ///
    /// Used by 25 resources.
    pub enum CreatorType {
        ApiToken = "apiToken",
        User = "user",
        Flow = "flow",
    }
}
