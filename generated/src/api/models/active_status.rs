// @generated from _schemas/shared-tokens.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Whether a token, key or certificate can be used.
    ///
    /// Used by 16 resources.
    pub enum ActiveStatus {
        Active = "active",
        Inactive = "inactive",
    }
}
