// @generated from _schemas/devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Scalar, record};
use super::TimeValue;

/// Last known value of an attribute.
///
/// Used by the resources [`device`](crate::resources::device),
/// [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct CompositeAttributeState {
    /// A string, a number or a boolean.
    pub value: Option<Scalar>,
    /// Time at which the value was reported.
    pub time: Option<TimeValue>,
}
record!(CompositeAttributeState: Default {
    "value" => optional(value),
    "time" => optional(time),
});
