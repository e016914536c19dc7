// @generated from _schemas/data.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Scalar, Timestamp, record};

/// Attribute values of a device at one time.
///
/// Used by the resources [`data`](crate::resources::data).
#[non_exhaustive]
pub struct DataPoint {
    pub time: Timestamp,
    /// Values by attribute name.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: Value of the attribute of this name. A string, a number or a boolean.
    pub data: BTreeMap<String, Scalar>,
}

impl DataPoint {
    /// Creates the value from its required fields.
    pub fn new(
        time: impl Into<Timestamp>,
        data: impl IntoIterator<Item = (impl Into<String>, impl Into<Scalar>)>,
    ) -> Self {
        Self { time: time.into(), data: data.into_iter().map(|(key, value)| (key.into(), value.into())).collect() }
    }
}
record!(DataPoint { "time" => required(time), "data" => required(data) });
