// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// What to do when a resource already exists: create another (`create`), fail (`error`), keep
    /// the existing one (`retain`) or replace it (`replace`).
    ///
    /// Default: `"create"`.
    ///
    /// Used by the resources [`application`](crate::resources::application).
    pub enum ImportConflictBehavior {
        Create = "create",
        Error = "error",
        Retain = "retain",
        Replace = "replace",
    }
}
