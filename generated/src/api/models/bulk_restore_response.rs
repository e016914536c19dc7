// @generated from _schemas/devices.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Number, record};

/// Bulk Restore Response.
///
/// The result of bringing back many at once.
///
/// Used by [`devices.restore`](crate::resources::devices::Restore).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkRestoreResponse {
    /// How many were brought back.
    pub restored: Option<Number>,
    /// How many could not be brought back.
    pub failed: Option<Number>,
}

record!(BulkRestoreResponse {
    "restored" => optional(restored),
    "failed" => optional(failed),
});
