// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::words;

words! {
    /// Mfa Mode.
    ///
    /// Who must log in with more than one factor: nobody, administrators, or every member.
    ///
    /// Used on the pages [`instance`](crate::resources::instance),
    /// [`instanceOrg`](crate::resources::instance_org),
    /// [`instanceOrgs`](crate::resources::instance_orgs),
    /// [`instances`](crate::resources::instances), [`org`](crate::resources::org),
    /// [`orgs`](crate::resources::orgs).
    pub enum MfaMode {
        /// `notRequired`.
        NotRequired = "notRequired",
        /// `adminRequired`.
        AdminRequired = "adminRequired",
        /// `required`.
        Required = "required",
    }
}
