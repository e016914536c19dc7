// @generated from _schemas/data.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, record};
use super::DataPoint;

/// Points of one device.
///
/// Used by the resources [`data`](crate::resources::data).
#[derive(Debug, Clone, PartialEq)]
pub struct TimeSeriesDevice {
    /// 1 to 255 characters.
    pub name: String,
    pub tags: BTreeMap<String, Vec<String>>,
    pub points: Vec<DataPoint>,
}

impl TimeSeriesDevice {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, tags: BTreeMap<String, Vec<String>>, points: Vec<DataPoint>) -> Self {
        Self { name: name.into(), tags, points }
    }
}

record!(TimeSeriesDevice {
    "name" => required(name),
    "tags" => required(tags),
    "points" => required(points),
});
