// @generated from _schemas/data.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, record};
use super::DataPoint;

/// Points of one device.
///
/// Used by the resources [`data`](crate::resources::data).
#[non_exhaustive]
pub struct TimeSeriesDevice {
    /// 1 to 255 characters.
    pub name: String,
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: Values of the tag with this key.
    ///
    /// Items: 1 to 255 characters.
    pub tags: BTreeMap<String, Vec<String>>,
    pub points: Vec<DataPoint>,
}

impl TimeSeriesDevice {
    /// Creates the value from its required fields.
    pub fn new(
        name: impl Into<String>,
        tags: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
        points: impl IntoIterator<Item = impl Into<DataPoint>>,
    ) -> Self {
        Self {
            name: name.into(),
            tags: tags
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            points: points.into_iter().map(Into::into).collect(),
        }
    }
}
record!(TimeSeriesDevice {
    "name" => required(name),
    "tags" => required(tags),
    "points" => required(points),
});
