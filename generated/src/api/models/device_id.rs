// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::id;

id! {
    /// The id that paths take as `deviceId`. Text converts into it, other ids do not.
    ///
    /// Used by 14 resources.
    pub struct DeviceId;
}
