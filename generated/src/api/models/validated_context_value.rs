// @generated from _schemas/dashboards.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Number, UnknownValue, union};
use super::{DeviceTagMatch, ValidatedContextDevice};

/// Validated Context Value.
///
/// The value of a context variable: text, a number, a tag, or a device if the variable includes the
/// full device.
///
/// Used on the pages [`dashboard`](crate::resources::dashboard).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ValidatedContextValue {
    /// Text.
    Text(String),
    /// A number.
    Number(Number),
    /// An object with `id` or `name` or `description` or `tags` or `attributes`.
    Device(ValidatedContextDevice),
    /// An object with `key` or `value`.
    KeyValue(DeviceTagMatch),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(ValidatedContextValue {
    string => Text(String, &str),
    number => Number(Number, i64),
    keys("id", "name", "description", "tags", "attributes") => Device(ValidatedContextDevice),
    keys("key", "value") => KeyValue(DeviceTagMatch),
});
