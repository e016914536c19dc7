// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Number, record, string_enum};
use super::EmptyObject;

/// A trigger without settings of its own, for a custom node, device, email, notebook, resource job,
/// webhook, UDP message or the edge agent, as `type` says.
///
/// Used by 9 resources.
#[non_exhaustive]
pub struct FlowTriggerGeneric {
    /// What the trigger listens to, by type: ID of the device, webhook, notebook or resource job; a
    /// device tag as `tagKey/tagValue`; the UDP port; `default` or a subaddress for `inboundEmail`;
    /// `/` for `deviceCreate`; the type itself for `customNodeStart` and `onBoot`. The server sets
    /// it for the other types.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    pub type_: FlowTriggerGenericType,
    pub config: Option<EmptyObject>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerGenericMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 100 items.
    ///
    /// Items: 1 to 48 characters.
    pub output_ids: Option<Vec<Vec<String>>>,
}

impl FlowTriggerGeneric {
    /// Creates the value from its required fields.
    pub fn new(type_: impl Into<FlowTriggerGenericType>) -> Self { Self { type_: type_.into(), ..Model::empty() } }
}
record!(FlowTriggerGeneric {
    "key" => optional(key: Option<String>),
    "type" => required(type_),
    "config" => optional(config: Option<EmptyObject>),
    "meta" => optional(meta: Option<FlowTriggerGenericMeta>),
    "outputIds" => optional(output_ids: Option<Vec<Vec<String>>>),
});

/// Properties of the trigger in the editor.
///
/// Used by 9 resources.
#[non_exhaustive]
pub struct FlowTriggerGenericMeta {
    /// Accepted: `trigger`.
    pub category: Option<String>,
    pub name: Option<FlowTriggerGenericMetaName>,
    /// 1 to 255 characters.
    pub label: Option<String>,
    /// Horizontal position in the editor.
    pub x: Option<Number>,
    /// Vertical position in the editor.
    pub y: Option<Number>,
    /// At most 48 characters.
    pub ui_id: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// At most 1024 characters.
    pub icon: Option<String>,
    /// At most 1024 characters.
    pub color: Option<String>,
    pub input_count: Option<Number>,
    pub output_count: Option<Number>,
    /// At most 48 characters.
    pub trigger_id: Option<String>,
    /// At most 48 characters.
    pub id: Option<String>,
}
record!(FlowTriggerGenericMeta: Default {
    "category" => optional(category: Option<String>),
    "name" => optional(name: Option<FlowTriggerGenericMetaName>),
    "label" => optional(label: Option<String>),
    "x" => optional(x: Option<Number>),
    "y" => optional(y: Option<Number>),
    "uiId" => optional(ui_id: Option<String>),
    "description" => optional(description: Option<String>),
    "icon" => optional(icon: Option<String>),
    "color" => optional(color: Option<String>),
    "inputCount" => optional(input_count: Option<Number>),
    "outputCount" => optional(output_count: Option<Number>),
    "triggerId" => optional(trigger_id: Option<String>),
    "id" => optional(id: Option<String>),
});

string_enum! {
    /// The type of `flowTriggerGeneric.meta.name`.
    ///
    /// Used by 9 resources.
    pub enum FlowTriggerGenericMetaName {
        CustomNodeStart = "customNodeStart",
        DeviceCreate = "deviceCreate",
        DeviceCommand = "deviceCommand",
        DeviceIdsTagsConnect = "deviceIdsTagsConnect",
        DeviceIdsTagsDisconnect = "deviceIdsTagsDisconnect",
        EeaInit = "eeaInit",
        FlowError = "flowError",
        InboundEmail = "inboundEmail",
        Notebook = "notebook",
        OnBoot = "onBoot",
        OnConnect = "onConnect",
        OnDisconnect = "onDisconnect",
        ResourceJobComplete = "resourceJobComplete",
        ResourceJobIteration = "resourceJobIteration",
        ResourceJobIterationTimeout = "resourceJobIterationTimeout",
        Udp = "udp",
        Webhook = "webhook",
    }
}

string_enum! {
    /// The type of `flowTriggerGeneric.type`.
    ///
    /// Used by 9 resources.
    pub enum FlowTriggerGenericType {
        CustomNodeStart = "customNodeStart",
        DeviceCreate = "deviceCreate",
        DeviceCommand = "deviceCommand",
        DeviceIdConnect = "deviceIdConnect",
        DeviceTagConnect = "deviceTagConnect",
        DeviceIdDisconnect = "deviceIdDisconnect",
        DeviceTagDisconnect = "deviceTagDisconnect",
        InboundEmail = "inboundEmail",
        Notebook = "notebook",
        OnBoot = "onBoot",
        OnConnect = "onConnect",
        OnDisconnect = "onDisconnect",
        ResourceJobComplete = "resourceJobComplete",
        ResourceJobIteration = "resourceJobIteration",
        ResourceJobIterationTimeout = "resourceJobIterationTimeout",
        Udp = "udp",
        Webhook = "webhook",
    }
}
