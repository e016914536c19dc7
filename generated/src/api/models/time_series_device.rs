// @generated from _schemas/data.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, record};
use super::DataPoint;

/// Time Series Device.
///
/// Points of one device.
///
/// Used on the pages [`data`](crate::resources::data).
#[derive(Debug, Clone, PartialEq)]
pub struct TimeSeriesDevice {
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: String,
    /// `tags`.
    pub tags: BTreeMap<String, Vec<String>>,
    /// `points`.
    pub points: Vec<DataPoint>,
}

impl TimeSeriesDevice {
    /// With what is required.
    pub fn new(name: impl Into<String>, tags: BTreeMap<String, Vec<String>>, points: Vec<DataPoint>) -> Self {
        Self { name: name.into(), tags, points }
    }
}

record!(TimeSeriesDevice {
    "name" => required(name),
    "tags" => required(tags),
    "points" => required(points),
});
