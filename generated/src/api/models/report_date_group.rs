// @generated from _schemas/instances.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Period that a row of a report covers.
    ///
    /// Used by the resources [`instance`](crate::resources::instance),
    /// [`instances`](crate::resources::instances).
    pub enum ReportDateGroup {
        Day = "day",
        Month = "month",
    }
}
