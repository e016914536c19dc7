// @generated from _schemas/data.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::BTreeMap;
use super::DataPoint;

/// Last known value of an attribute, by device.
///
/// Pattern of the names: `^[A-Fa-f\d]{24}$`.
///
/// Values: Last value of the device with this ID.
///
/// Used by [`data.lastValueQuery`](crate::resources::data::LastValueQuery).
pub type LastValueData = BTreeMap<String, DataPoint>;
