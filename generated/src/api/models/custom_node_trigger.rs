// @generated from _schemas/instances.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{UnknownValue, union};
use super::{FlowTriggerGeneric, FlowTriggerVirtualButton};

/// Custom Node Trigger.
///
/// A trigger of a custom node: its start or a virtual button.
///
/// Used on the pages [`instanceCustomNode`](crate::resources::instance_custom_node),
/// [`instanceCustomNodes`](crate::resources::instance_custom_nodes).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomNodeTrigger {
    /// `customNodeStart`, `deviceCreate`, `deviceCommand`, `deviceIdConnect`, `deviceTagConnect`,
    /// `deviceIdDisconnect`, `deviceTagDisconnect`, `inboundEmail`, `notebook`, `onBoot`,
    /// `onConnect`, `onDisconnect`, `resourceJobComplete`, `resourceJobIteration`,
    /// `resourceJobIterationTimeout`, `udp`, `webhook`.
    Other(Box<FlowTriggerGeneric>),
    /// `virtualButton`.
    VirtualButton(Box<FlowTriggerVirtualButton>),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(CustomNodeTrigger by ["type"] {
    tags("customNodeStart" | "deviceCreate" | "deviceCommand" | "deviceIdConnect" | "deviceTagConnect" |
        "deviceIdDisconnect" | "deviceTagDisconnect" | "inboundEmail" | "notebook" | "onBoot" | "onConnect" |
        "onDisconnect" | "resourceJobComplete" | "resourceJobIteration" | "resourceJobIterationTimeout" | "udp" |
        "webhook") => Other(FlowTriggerGeneric),
    tags("virtualButton") => VirtualButton(FlowTriggerVirtualButton),
});
