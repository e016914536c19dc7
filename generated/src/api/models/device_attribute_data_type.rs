// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Device Attribute Data Type.
///
/// Type of the values of an attribute. `gps` is a position, `blob` is binary content.
///
/// Used on the pages [`dashboard`](crate::resources::dashboard),
/// [`device`](crate::resources::device), [`deviceAttribute`](crate::resources::device_attribute),
/// [`deviceAttributes`](crate::resources::device_attributes),
/// [`deviceRecipe`](crate::resources::device_recipe),
/// [`deviceRecipes`](crate::resources::device_recipes), [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceAttributeDataType {
    /// `string`.
    String,
    /// `number`.
    Number,
    /// `gps`.
    Gps,
    /// `boolean`.
    Boolean,
    /// `blob`.
    Blob,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(DeviceAttributeDataType {
    "string" => String,
    "number" => Number,
    "gps" => Gps,
    "boolean" => Boolean,
    "blob" => Blob,
});
