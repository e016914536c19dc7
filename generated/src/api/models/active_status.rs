// @generated from _schemas/shared-tokens.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Active Status.
    ///
    /// Whether a token, key or certificate can be used.
    ///
    /// Used on 16 pages.
    pub enum ActiveStatus {
        /// `active`.
        Active = "active",
        /// `inactive`.
        Inactive = "inactive",
    }
}
