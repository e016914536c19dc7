// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Role in an organization. `none` gives no access, `view` reads everything, `collaborate` also
    /// changes applications and dashboards, `edit` also creates them, and `admin` also manages the
    /// organization and its members. Applications and dashboards can have roles of their own.
    ///
    /// Used by 17 resources.
    pub enum OrgRole {
        Admin = "admin",
        Edit = "edit",
        Collaborate = "collaborate",
        View = "view",
        None = "none",
    }
}
