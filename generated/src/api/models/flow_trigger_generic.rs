// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Number, record, string_enum};
use super::EmptyObject;

/// Flow Trigger Generic.
///
/// A trigger without settings of its own, for a custom node, device, email, notebook, resource job,
/// webhook, UDP message or the edge agent, as `type` says.
///
/// Used on 9 pages.
#[derive(Debug, Clone, PartialEq)]
pub struct FlowTriggerGeneric {
    /// What the trigger listens to, by type: ID of the device, webhook, notebook or resource job; a
    /// device tag as `tagKey/tagValue`; the UDP port; `default` or a subaddress for `inboundEmail`;
    /// `/` for `deviceCreate`; the type itself for `customNodeStart` and `onBoot`. The server sets
    /// it for the other types.
    ///
    /// At most 1024 characters.
    pub key: Option<String>,
    /// `type`.
    pub type_: FlowTriggerGenericType,
    /// `config`.
    pub config: Option<EmptyObject>,
    /// Properties of the trigger in the editor.
    pub meta: Option<FlowTriggerGenericMeta>,
    /// IDs of the nodes that the trigger starts. Without any, it runs nothing.
    ///
    /// At most 100 items.
    pub output_ids: Option<Vec<Vec<String>>>,
}

impl FlowTriggerGeneric {
    /// With what is required.
    pub fn new(type_: impl Into<FlowTriggerGenericType>) -> Self { Self { type_: type_.into(), ..Model::empty() } }
}

record!(FlowTriggerGeneric {
    "key" => optional(key),
    "type" => required(type_),
    "config" => optional(config),
    "meta" => optional(meta),
    "outputIds" => optional(output_ids),
});

/// Properties of the trigger in the editor.
///
/// Used on 9 pages.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowTriggerGenericMeta {
    /// `category`.
    pub category: Option<String>,
    /// `name`.
    pub name: Option<FlowTriggerGenericMetaName>,
    /// `label`.
    ///
    /// 1 to 255 characters.
    pub label: Option<String>,
    /// Horizontal position in the editor.
    pub x: Option<Number>,
    /// Vertical position in the editor.
    pub y: Option<Number>,
    /// `uiId`.
    ///
    /// At most 48 characters.
    pub ui_id: Option<String>,
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
    /// `triggerId`.
    ///
    /// At most 48 characters.
    pub trigger_id: Option<String>,
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
}

record!(FlowTriggerGenericMeta {
    "category" => optional(category),
    "name" => optional(name),
    "label" => optional(label),
    "x" => optional(x),
    "y" => optional(y),
    "uiId" => optional(ui_id),
    "description" => optional(description),
    "icon" => optional(icon),
    "color" => optional(color),
    "inputCount" => optional(input_count),
    "outputCount" => optional(output_count),
    "triggerId" => optional(trigger_id),
    "id" => optional(id),
});

string_enum! {
    /// The shape of `flowTriggerGeneric.meta.name`.
    ///
    /// Used on 9 pages.
    pub enum FlowTriggerGenericMetaName {
        /// `customNodeStart`.
        CustomNodeStart = "customNodeStart",
        /// `deviceCreate`.
        DeviceCreate = "deviceCreate",
        /// `deviceCommand`.
        DeviceCommand = "deviceCommand",
        /// `deviceIdsTagsConnect`.
        DeviceIdsTagsConnect = "deviceIdsTagsConnect",
        /// `deviceIdsTagsDisconnect`.
        DeviceIdsTagsDisconnect = "deviceIdsTagsDisconnect",
        /// `eeaInit`.
        EeaInit = "eeaInit",
        /// `flowError`.
        FlowError = "flowError",
        /// `inboundEmail`.
        InboundEmail = "inboundEmail",
        /// `notebook`.
        Notebook = "notebook",
        /// `onBoot`.
        OnBoot = "onBoot",
        /// `onConnect`.
        OnConnect = "onConnect",
        /// `onDisconnect`.
        OnDisconnect = "onDisconnect",
        /// `resourceJobComplete`.
        ResourceJobComplete = "resourceJobComplete",
        /// `resourceJobIteration`.
        ResourceJobIteration = "resourceJobIteration",
        /// `resourceJobIterationTimeout`.
        ResourceJobIterationTimeout = "resourceJobIterationTimeout",
        /// `udp`.
        Udp = "udp",
        /// `webhook`.
        Webhook = "webhook",
    }
}

string_enum! {
    /// The shape of `flowTriggerGeneric.type`.
    ///
    /// Used on 9 pages.
    pub enum FlowTriggerGenericType {
        /// `customNodeStart`.
        CustomNodeStart = "customNodeStart",
        /// `deviceCreate`.
        DeviceCreate = "deviceCreate",
        /// `deviceCommand`.
        DeviceCommand = "deviceCommand",
        /// `deviceIdConnect`.
        DeviceIdConnect = "deviceIdConnect",
        /// `deviceTagConnect`.
        DeviceTagConnect = "deviceTagConnect",
        /// `deviceIdDisconnect`.
        DeviceIdDisconnect = "deviceIdDisconnect",
        /// `deviceTagDisconnect`.
        DeviceTagDisconnect = "deviceTagDisconnect",
        /// `inboundEmail`.
        InboundEmail = "inboundEmail",
        /// `notebook`.
        Notebook = "notebook",
        /// `onBoot`.
        OnBoot = "onBoot",
        /// `onConnect`.
        OnConnect = "onConnect",
        /// `onDisconnect`.
        OnDisconnect = "onDisconnect",
        /// `resourceJobComplete`.
        ResourceJobComplete = "resourceJobComplete",
        /// `resourceJobIteration`.
        ResourceJobIteration = "resourceJobIteration",
        /// `resourceJobIterationTimeout`.
        ResourceJobIterationTimeout = "resourceJobIterationTimeout",
        /// `udp`.
        Udp = "udp",
        /// `webhook`.
        Webhook = "webhook",
    }
}
