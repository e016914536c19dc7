// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::words;

words! {
    /// Org Role.
    ///
    /// What somebody may do in an organization, from everything (`admin`) down to nothing (`none`).
    /// Single applications and dashboards can have roles of their own.
    ///
    /// Used on 17 pages.
    pub enum OrgRole {
        /// `admin`.
        Admin = "admin",
        /// `edit`.
        Edit = "edit",
        /// `collaborate`.
        Collaborate = "collaborate",
        /// `view`.
        View = "view",
        /// `none`.
        None = "none",
    }
}
