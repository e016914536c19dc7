// @generated from _schemas/dashboards.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Number, UnknownValue, union};
use super::{DeviceTagMatch, ValidatedContextDevice};

/// The value of a context variable: text, a number, a tag, or a device if the variable includes the
/// full device.
///
/// Used by the resources [`dashboard`](crate::resources::dashboard).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ValidatedContextValue {
    /// A string.
    ///
    /// At most 32767 characters.
    Text(String),
    /// A number.
    Number(Number),
    /// A device in a context.
    ///
    /// An object with `id`, `name`, `description`, `tags` or `attributes`.
    Device(ValidatedContextDevice),
    /// A tag to match, by key, by value or by both.
    ///
    /// An object with `key` or `value`.
    KeyValue(DeviceTagMatch),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(ValidatedContextValue {
    string => Text or text,
    number => Number(i32, i64, f64, Number),
    keys("id", "name", "description", "tags", "attributes") => Device(ValidatedContextDevice),
    keys("key", "value") => KeyValue(DeviceTagMatch),
});
