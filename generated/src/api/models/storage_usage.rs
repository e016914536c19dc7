// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Number of items and their total size.
///
/// Used by 9 resources.
#[non_exhaustive]
pub struct StorageUsage {
    pub count: Option<i64>,
    /// Size in bytes.
    pub size: Option<i64>,
}
record!(StorageUsage: Default {
    "count" => optional(count),
    "size" => optional(size),
});
