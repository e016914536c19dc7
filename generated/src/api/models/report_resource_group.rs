// @generated from _schemas/instances.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::words;

words! {
    /// Report Resource Group.
    ///
    /// What one row of a report stands for.
    ///
    /// Used on the pages [`instance`](crate::resources::instance),
    /// [`instances`](crate::resources::instances).
    pub enum ReportResourceGroup {
        /// `application`.
        Application = "application",
        /// `organization`.
        Organization = "organization",
    }
}
