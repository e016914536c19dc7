// @generated from _schemas/notebooks.md by codegen/src/emit/model.rs; do not edit.

use super::DeviceTagMatch;

/// A tag to select devices by. An omitted key or value matches any.
pub type NotebookDeviceTag = DeviceTagMatch;
