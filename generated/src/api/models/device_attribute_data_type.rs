// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Device Attribute Data Type.
///
/// Type of the values of an attribute. `gps` is a position, `blob` is binary content.
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
