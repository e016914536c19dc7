// @generated from _schemas/devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Unique values of a tag, at most 1000.
///
/// Used by [`devices.tagValues`](crate::resources::devices::TagValues).
#[non_exhaustive]
pub struct TagValuesResponse {
    /// Key of the tag.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub tag_key: Option<String>,
    /// At most 1000 items.
    ///
    /// Items: 1 to 255 characters.
    pub tag_values: Option<Vec<String>>,
}
record!(TagValuesResponse: Default {
    "tagKey" => optional(tag_key),
    "tagValues" => optional(tag_values),
});
