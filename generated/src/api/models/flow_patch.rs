// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, record};
use super::{CustomNodeCategoryOrEmpty, CustomNodeConfig, FlowGlobal, FlowNode, FlowTrigger};

/// Request body that changes a workflow. Omitted fields are unchanged; lists are replaced as a
/// whole. Changes to triggers, nodes and globals go to the develop version.
///
/// Used by [`flow.patch`](crate::resources::flow::Patch).
#[non_exhaustive]
pub struct FlowPatch {
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// For custom nodes: short description for the node palette.
    ///
    /// At most 1024 characters.
    pub short_description: Option<String>,
    /// For custom nodes: icon, as a data URL. Null removes it.
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
    /// ID of the version that runs unless a trigger requests another, or null for the develop
    /// version.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub default_version_id: Nullable<String>,
    pub triggers: Option<Vec<FlowTrigger>>,
    pub nodes: Option<Vec<FlowNode>>,
    /// At most 100 items.
    pub globals: Option<Vec<FlowGlobal>>,
    /// For workflows that run on devices: lowest agent version that can run the workflow. It
    /// determines the triggers and nodes that can be used.
    ///
    /// Pattern: `^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$`.
    pub minimum_agent_version: Option<String>,
    pub custom_node_config: Option<CustomNodeConfig>,
}
record!(FlowPatch: Default {
    "name" => optional(name: Option<String>),
    "description" => optional(description: Option<String>),
    "shortDescription" => optional(short_description: Option<String>),
    "iconData" => optional_nullable(icon_data: Nullable<String>),
    "docsUrl" => optional(docs_url: Option<String>),
    "category" => optional(category: Option<CustomNodeCategoryOrEmpty>),
    "enabled" => optional(enabled: Option<bool>),
    "defaultVersionId" => optional_nullable(default_version_id: Nullable<String>),
    "triggers" => optional(triggers: Option<Vec<FlowTrigger>>),
    "nodes" => optional(nodes: Option<Vec<FlowNode>>),
    "globals" => optional(globals: Option<Vec<FlowGlobal>>),
    "minimumAgentVersion" => optional(minimum_agent_version: Option<String>),
    "customNodeConfig" => optional(custom_node_config: Option<CustomNodeConfig>),
});
