// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Scalar, record};

/// Custom Node Compatibility.
///
/// The classes of workflow that a custom node can stand in.
///
/// Used on the pages [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CustomNodeCompatibility {
    /// `cloud`.
    pub cloud: Option<bool>,
    /// `experience`.
    pub experience: Option<bool>,
    /// `customNode`.
    pub custom_node: Option<bool>,
    /// True or false, or a text where it depends on the agent.
    pub edge: Option<Scalar>,
    /// True or false, or a text where it depends on the agent.
    pub embedded: Option<Scalar>,
}

record!(CustomNodeCompatibility {
    "cloud" => optional(cloud),
    "experience" => optional(experience),
    "customNode" => optional(custom_node),
    "edge" => optional(edge),
    "embedded" => optional(embedded),
});
