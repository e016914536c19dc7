// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{IntoArgument, record};

/// A tag to match, by key, by value or by both.
///
/// Used by 23 resources.
#[non_exhaustive]
pub struct DeviceTagMatch {
    /// Key to match. If omitted, any key matches.
    pub key: Option<String>,
    /// Value to match. If omitted, any value matches.
    ///
    /// 1 to 255 characters.
    pub value: Option<String>,
}
record!(DeviceTagMatch: Default {
    "key" => optional(key: Option<String>),
    "value" => optional(value: Option<String>),
});

impl<K: IntoArgument<Option<String>>, V: IntoArgument<Option<String>>> From<(K, V)>
for DeviceTagMatch {
    fn from((key, value): (K, V)) -> Self {
        Self { key: key.into_argument(), value: value.into_argument() }
    }
}
