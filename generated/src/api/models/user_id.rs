// @generated from _schemas/legacy.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::id;

id! {
    /// The id that paths take as `userId`. Text converts into it, other ids do not.
    ///
    /// Used by 13 resources.
    pub struct UserId;
}
