// @generated from _schemas/devices.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Scalar, record};
use super::TimeValue;

/// Composite Attribute State.
///
/// The last known value of one attribute.
///
/// Used on the pages [`device`](crate::resources::device), [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CompositeAttributeState {
    /// `value`.
    pub value: Option<Scalar>,
    /// When the value was reported.
    pub time: Option<TimeValue>,
}

record!(CompositeAttributeState {
    "value" => optional(value),
    "time" => optional(time),
});
