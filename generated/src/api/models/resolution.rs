// @generated from application.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// The type of `application.resolution`.
    ///
    /// Used by the resources [`application`](crate::resources::application),
    /// [`device`](crate::resources::device), [`instance`](crate::resources::instance),
    /// [`instanceOrg`](crate::resources::instance_org),
    /// [`instanceSandbox`](crate::resources::instance_sandbox), [`me`](crate::resources::me),
    /// [`org`](crate::resources::org).
    pub enum Resolution {
        /// On the wire: `86400000`.
        N86400000 = "86400000",
        /// On the wire: `3600000`.
        N3600000 = "3600000",
    }
}
