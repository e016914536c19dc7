// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Members who need multi-factor authentication: none, administrators or all.
    ///
    /// Used by the resources [`instance`](crate::resources::instance),
    /// [`instanceOrg`](crate::resources::instance_org),
    /// [`instanceOrgs`](crate::resources::instance_orgs),
    /// [`instances`](crate::resources::instances), [`org`](crate::resources::org),
    /// [`orgs`](crate::resources::orgs).
    pub enum MfaMode {
        NotRequired = "notRequired",
        AdminRequired = "adminRequired",
        Required = "required",
    }
}
