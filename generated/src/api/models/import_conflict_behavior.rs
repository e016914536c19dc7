// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::words;

words! {
    /// Import Conflict Behavior.
    ///
    /// What to do with a resource that is there already: make another (`create`), stop (`error`),
    /// keep the old one (`retain`) or replace it.
    ///
    /// Used on the pages [`application`](crate::resources::application).
    pub enum ImportConflictBehavior {
        /// `create`.
        Create = "create",
        /// `error`.
        Error = "error",
        /// `retain`.
        Retain = "retain",
        /// `replace`.
        Replace = "replace",
    }
}
