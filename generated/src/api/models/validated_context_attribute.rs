// @generated from _schemas/dashboards.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, record};
use super::DeviceAttributeDataType;

/// An attribute of a device in a context.
///
/// Used by the resources [`dashboard`](crate::resources::dashboard).
#[non_exhaustive]
pub struct ValidatedContextAttribute {
    pub data_type: Option<DeviceAttributeDataType>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: Value of the attribute tag with this key. 1 to 255 characters.
    pub tags: Option<BTreeMap<String, String>>,
}
record!(ValidatedContextAttribute: Default {
    "dataType" => optional(data_type),
    "description" => optional(description),
    "tags" => optional(tags),
});
