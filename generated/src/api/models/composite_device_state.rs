// @generated from _schemas/devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::BTreeMap;
use super::CompositeAttributeState;

/// Last known value of each attribute of a device. The values can come from different state
/// reports.
///
/// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
///
/// Values: Last value of the attribute of this name.
///
/// Used by [`device.getCompositeState`](crate::resources::device::GetCompositeState).
pub type CompositeDeviceState = BTreeMap<String, CompositeAttributeState>;
