// @generated from _schemas/edge.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::id;

id! {
    /// The id that paths take as `flowId`. Text converts into it, other ids do not.
    ///
    /// Used by 10 resources.
    pub struct FlowId;
}
