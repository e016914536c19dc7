// @generated from _schemas/data.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::BTreeMap;
use super::DataPoint;

/// Last Value Data.
///
/// The last known value of an attribute for each device that was asked for.
///
/// Used by [`data.lastValueQuery`](crate::resources::data::LastValueQuery).
pub type LastValueData = BTreeMap<String, DataPoint>;
