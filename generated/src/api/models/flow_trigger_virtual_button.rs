// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Nullable, Number, record};
use super::EmptyObject;

/// Flow Trigger Virtual Button.
///
/// Starts a run when its button is pressed, in the editor or through the API.
///
/// Used on 9 pages.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerVirtualButton {
    /// Names the button in a press.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `config`.
    pub config: Option<EmptyObject>,
    /// `meta`.
    pub meta: Option<FlowTriggerVirtualButtonMeta>,
    /// `outputIds`.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

record!(FlowTriggerVirtualButton {
    "key" => optional(key),
    "type" => constant("virtualButton"),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// The shape of `flowTriggerVirtualButton.meta`.
///
/// Used on 9 pages.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerVirtualButtonMeta {
    /// `category`.
    pub category: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `label`.
    ///
    /// 1 to 255 characters.
    pub label: Option<String>,
    /// `x`.
    pub x: Option<Number>,
    /// `y`.
    pub y: Option<Number>,
    /// `uiId`.
    ///
    /// At most 48 characters.
    pub ui_id: Option<String>,
    /// `groupId`.
    ///
    /// At most 48 characters.
    pub group_id: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `icon`.
    ///
    /// At most 1024 characters.
    pub icon: Option<String>,
    /// `color`.
    ///
    /// At most 1024 characters.
    pub color: Option<String>,
    /// `inputCount`.
    pub input_count: Option<Number>,
    /// `outputCount`.
    pub output_count: Option<Number>,
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// JSON text that the editor sends with a press.
    ///
    /// At most 262144 characters.
    pub payload: Option<String>,
    /// Device on which the editor presses the button; null or empty for none.
    pub device_id: Nullable<String>,
}

record!(FlowTriggerVirtualButtonMeta {
    "category" => optional(category),
    "name" => optional(name),
    "label" => optional(label),
    "x" => optional(x),
    "y" => optional(y),
    "uiId" => optional(ui_id),
    "groupId" => optional(group_id),
    "description" => optional(description),
    "icon" => optional(icon),
    "color" => optional(color),
    "inputCount" => optional(input_count),
    "outputCount" => optional(output_count),
    "id" => optional(id),
    "payload" => optional(payload),
    "deviceId" => maybe(device_id),
});
