// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Number, record};

/// Result of a bulk delete.
///
/// Used by [`devices.delete`](crate::resources::devices::Delete),
/// [`flowVersions.delete`](crate::resources::flow_versions::Delete).
#[non_exhaustive]
pub struct BulkDeleteResponse {
    /// Number deleted.
    pub removed: Option<Number>,
    /// Number that could not be deleted.
    pub failed: Option<Number>,
}
record!(BulkDeleteResponse: Default {
    "removed" => optional(removed),
    "failed" => optional(failed),
});
