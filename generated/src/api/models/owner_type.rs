// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Type of owner: a user or an organization.
    ///
    /// Used by 12 resources.
    pub enum OwnerType {
        User = "user",
        Organization = "organization",
    }
}
