// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::id;

id! {
    /// The id that paths take as `orgId`. Text converts into it, other ids do not.
    ///
    /// Used by 16 resources.
    pub struct OrgId;
}
