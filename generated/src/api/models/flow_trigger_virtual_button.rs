// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, Number, record};
use super::EmptyObject;

/// Starts a run when its button is pressed, in the editor, from a dashboard or through the API.
///
/// Used by 9 resources.
#[non_exhaustive]
pub struct FlowTriggerVirtualButton {
    /// Key of the button, used to press it. Set by the server.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub config: Option<EmptyObject>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerVirtualButtonMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}
record!(FlowTriggerVirtualButton: Default where "type" = "virtualButton" {
    "key" => optional(key: Option<String>),
    "config" => optional(config: Option<EmptyObject>),
    "meta" => optional(meta: Option<FlowTriggerVirtualButtonMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// Properties of the trigger in the editor.
///
/// Used by 9 resources.
#[non_exhaustive]
pub struct FlowTriggerVirtualButtonMeta {
    /// Accepted: `trigger`.
    pub category: Option<String>,
    /// Accepted: `virtualButton`.
    pub name: Option<String>,
    /// 1 to 255 characters.
    pub label: Option<String>,
    /// Horizontal position in the editor.
    pub x: Option<Number>,
    /// Vertical position in the editor.
    pub y: Option<Number>,
    /// ID by which buttons of dashboards refer to the trigger.
    ///
    /// At most 48 characters.
    pub ui_id: Option<String>,
    /// At most 48 characters.
    pub group_id: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// At most 1024 characters.
    pub icon: Option<String>,
    /// At most 1024 characters.
    pub color: Option<String>,
    pub input_count: Option<Number>,
    pub output_count: Option<Number>,
    /// At most 48 characters.
    pub id: Option<String>,
    /// JSON string of the object that is `data` of the payload.
    ///
    /// At most 262144 characters.
    pub payload: Option<String>,
    /// Known values: (empty).
    pub device_id: Nullable<String>,
}
record!(FlowTriggerVirtualButtonMeta: Default {
    "category" => optional(category: Option<String>),
    "name" => optional(name: Option<String>),
    "label" => optional(label: Option<String>),
    "x" => optional(x: Option<Number>),
    "y" => optional(y: Option<Number>),
    "uiId" => optional(ui_id: Option<String>),
    "groupId" => optional(group_id: Option<String>),
    "description" => optional(description: Option<String>),
    "icon" => optional(icon: Option<String>),
    "color" => optional(color: Option<String>),
    "inputCount" => optional(input_count: Option<Number>),
    "outputCount" => optional(output_count: Option<Number>),
    "id" => optional(id: Option<String>),
    "payload" => optional(payload: Option<String>),
    "deviceId" => optional_nullable(device_id: Nullable<String>),
});
