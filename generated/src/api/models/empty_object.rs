// @generated from _schemas/shared-devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Empty: these methods have no options.
///
/// Used by 21 resources.
#[non_exhaustive]
pub struct EmptyObject {}
record!(EmptyObject: Default {});
