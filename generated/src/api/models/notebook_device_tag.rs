// @generated from _schemas/notebooks.md by codegen/src/emit/model.rs; do not edit.

use super::DeviceTagMatch;

/// Notebook Device Tag.
///
/// A tag to choose devices by. With only a key or only a value, the other may be anything.
pub type NotebookDeviceTag = DeviceTagMatch;
