// @generated from _schemas/devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Number, record};

/// Result of restoring many resources.
///
/// Used by [`devices.restore`](crate::resources::devices::Restore).
#[non_exhaustive]
pub struct BulkRestoreResponse {
    /// Number of resources restored.
    pub restored: Option<Number>,
    /// Number of resources that could not be restored.
    pub failed: Option<Number>,
}
record!(BulkRestoreResponse: Default {
    "restored" => optional(restored),
    "failed" => optional(failed),
});
