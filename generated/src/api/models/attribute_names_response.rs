// @generated from _schemas/devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Unique attribute names, at most 1000.
///
/// Used by [`devices.attributeNames`](crate::resources::devices::AttributeNames).
#[non_exhaustive]
pub struct AttributeNamesResponse {
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attribute_names: Option<Vec<String>>,
}
record!(AttributeNamesResponse: Default {
    "attributeNames" => optional(attribute_names),
});
