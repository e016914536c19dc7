// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Scalar, record};

/// Classes of workflows that can use a custom node.
///
/// Used by the resources [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct CustomNodeCompatibility {
    /// Whether application workflows can use the node.
    pub cloud: Option<bool>,
    /// Whether experience workflows can use the node.
    pub experience: Option<bool>,
    /// Whether other custom nodes can use the node.
    pub custom_node: Option<bool>,
    /// Whether edge workflows can use the node. May be text.
    ///
    /// A string or a boolean.
    pub edge: Option<Scalar>,
    /// Whether embedded workflows can use the node. May be text.
    ///
    /// A string or a boolean.
    pub embedded: Option<Scalar>,
}
record!(CustomNodeCompatibility: Default {
    "cloud" => optional(cloud),
    "experience" => optional(experience),
    "customNode" => optional(custom_node),
    "edge" => optional(edge),
    "embedded" => optional(embedded),
});
