// @generated from _schemas/data.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Scalar, Timestamp, record};

/// Attribute values of a device at one time.
///
/// Used by the resources [`data`](crate::resources::data).
#[derive(Debug, Clone, PartialEq)]
pub struct DataPoint {
    pub time: Timestamp,
    /// Values by attribute name.
    pub data: BTreeMap<String, Scalar>,
}

impl DataPoint {
    /// Creates the value from its required fields.
    pub fn new(time: impl Into<Timestamp>, data: BTreeMap<String, Scalar>) -> Self { Self { time: time.into(), data } }
}

record!(DataPoint { "time" => required(time), "data" => required(data) });
