// @generated from _schemas/dashboards.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, record};
use super::ValidatedContextAttribute;

/// A device in a context.
///
/// Used by the resources [`dashboard`](crate::resources::dashboard).
#[non_exhaustive]
pub struct ValidatedContextDevice {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: Values of the tag with this key. At least 1 item.
    ///
    /// Items: 1 to 255 characters.
    pub tags: Option<BTreeMap<String, Vec<String>>>,
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: Attribute with this name.
    pub attributes: Option<BTreeMap<String, ValidatedContextAttribute>>,
}
record!(ValidatedContextDevice: Default {
    "id" => optional(id),
    "name" => optional(name),
    "description" => optional(description),
    "tags" => optional(tags),
    "attributes" => optional(attributes),
});
