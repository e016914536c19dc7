// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// A tag to match, by key, by value or by both.
///
/// Used by 23 resources.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceTagMatch {
    /// Key to match. If omitted, any key matches.
    pub key: Option<String>,
    /// Value to match. If omitted, any value matches.
    ///
    /// 1 to 255 characters.
    pub value: Option<String>,
}

record!(DeviceTagMatch { "key" => optional(key), "value" => optional(value) });
