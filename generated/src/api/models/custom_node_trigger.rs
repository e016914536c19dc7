// @generated from _schemas/instances.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{UnknownValue, union};
use super::{FlowTriggerGeneric, FlowTriggerVirtualButton};

/// A trigger of a custom node: its start or a virtual button.
///
/// Used by the resources [`instanceCustomNode`](crate::resources::instance_custom_node),
/// [`instanceCustomNodes`](crate::resources::instance_custom_nodes).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomNodeTrigger {
    /// A trigger without settings of its own, for a custom node, device, email, notebook, resource
    /// job, webhook, UDP message or the edge agent, as `type` says.
    ///
    /// An object whose `type` is `customNodeStart`, `deviceCreate`, `deviceCommand`,
    /// `deviceIdConnect`, `deviceTagConnect`, `deviceIdDisconnect`, `deviceTagDisconnect`,
    /// `inboundEmail`, `notebook`, `onBoot`, `onConnect`, `onDisconnect`, `resourceJobComplete`,
    /// `resourceJobIteration`, `resourceJobIterationTimeout`, `udp` or `webhook`.
    Other(Box<FlowTriggerGeneric>),
    /// Starts a run when its button is pressed, in the editor, from a dashboard or through the API.
    ///
    /// An object whose `type` is `virtualButton`.
    VirtualButton(Box<FlowTriggerVirtualButton>),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(CustomNodeTrigger by ["type"] {
    tags("customNodeStart" | "deviceCreate" | "deviceCommand" | "deviceIdConnect" | "deviceTagConnect" |
        "deviceIdDisconnect" | "deviceTagDisconnect" | "inboundEmail" | "notebook" | "onBoot" | "onConnect" |
        "onDisconnect" | "resourceJobComplete" | "resourceJobIteration" | "resourceJobIterationTimeout" | "udp" |
        "webhook") => Other(FlowTriggerGeneric),
    tags("virtualButton") => VirtualButton(FlowTriggerVirtualButton),
});
