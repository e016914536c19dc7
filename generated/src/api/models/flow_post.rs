// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Nullable, record};
use super::{
    CustomNodeCategoryOrEmpty, CustomNodeConfig, CustomNodeSupport, FlowClass,
    FlowGlobal, FlowNode, FlowTrigger,
};

/// Request body that creates a workflow. Only the name is required.
///
/// Used by [`flows.post`](crate::resources::flows::Post).
#[non_exhaustive]
pub struct FlowPost {
    /// 1 to 255 characters.
    pub name: String,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// For custom nodes: short description for the node palette.
    ///
    /// At most 1024 characters.
    pub short_description: Option<String>,
    /// For custom nodes: icon, as a data URL, or null for no icon.
    ///
    /// At most 32767 characters. Pattern:
    /// `^data:image/(jpg|jpeg|png|svg\+xml);base64,[0-9a-zA-Z+/=]*$`.
    pub icon_data: Nullable<String>,
    /// For custom nodes: URL of the documentation of the node.
    ///
    /// At most 1024 characters.
    pub docs_url: Option<String>,
    pub category: Option<CustomNodeCategoryOrEmpty>,
    /// If false, the workflow and all its versions are disabled.
    pub enabled: Option<bool>,
    pub triggers: Option<Vec<FlowTrigger>>,
    pub nodes: Option<Vec<FlowNode>>,
    /// At most 100 items.
    pub globals: Option<Vec<FlowGlobal>>,
    /// Class of the workflow. Cannot be changed later.
    pub flow_class: Option<FlowClass>,
    /// For workflows that run on devices: lowest agent version that can run the workflow. It
    /// determines the triggers and nodes that can be used.
    ///
    /// Pattern: `^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$`.
    pub minimum_agent_version: Option<String>,
    pub custom_node_config: Option<CustomNodeConfig>,
    /// For custom nodes: classes of workflows that can use the node. Cannot be changed later.
    ///
    /// At most 1 item.
    pub custom_node_supports: Option<Vec<CustomNodeSupport>>,
}

impl FlowPost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::empty() } }
}
record!(FlowPost {
    "name" => required(name),
    "description" => optional(description: Option<String>),
    "shortDescription" => optional(short_description: Option<String>),
    "iconData" => optional_nullable(icon_data: Nullable<String>),
    "docsUrl" => optional(docs_url: Option<String>),
    "category" => optional(category: Option<CustomNodeCategoryOrEmpty>),
    "enabled" => optional(enabled: Option<bool>),
    "triggers" => optional(triggers: Option<Vec<FlowTrigger>>),
    "nodes" => optional(nodes: Option<Vec<FlowNode>>),
    "globals" => optional(globals: Option<Vec<FlowGlobal>>),
    "flowClass" => optional(flow_class: Option<FlowClass>),
    "minimumAgentVersion" => optional(minimum_agent_version: Option<String>),
    "customNodeConfig" => optional(custom_node_config: Option<CustomNodeConfig>),
    "customNodeSupports" => optional(custom_node_supports: Option<Vec<CustomNodeSupport>>),
});
