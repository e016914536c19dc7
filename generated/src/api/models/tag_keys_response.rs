// @generated from _schemas/devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Unique tag keys, at most 1000.
///
/// Used by [`devices.tagKeys`](crate::resources::devices::TagKeys).
#[non_exhaustive]
pub struct TagKeysResponse {
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub tag_keys: Option<Vec<String>>,
}
record!(TagKeysResponse: Default { "tagKeys" => optional(tag_keys) });
