// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Model, Nullable, record};
use super::{
    ApplicationId, CustomNodeCategoryOrEmpty, CustomNodeConfig, CustomNodeSupport,
    FlowClass, FlowGlobal, FlowNode, FlowTrigger,
};

/// A workflow to import. Further fields are accepted if they hold text.
///
/// Used by the resources [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowImport {
    /// Original ID of the workflow, to which versions in the import refer. The new workflow has
    /// another.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Original application of the workflow.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
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
    pub flow_class: Option<FlowClass>,
    /// Original ID of the version that runs unless a trigger requests another, or null for the
    /// develop version.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub default_version_id: Nullable<String>,
    /// For workflows that run on devices: lowest agent version that can run the workflow. It
    /// determines the triggers and nodes that can be used.
    ///
    /// Pattern: `^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$`.
    pub minimum_agent_version: Option<String>,
    pub custom_node_config: Option<CustomNodeConfig>,
    /// At most 1 item.
    pub custom_node_supports: Option<Vec<CustomNodeSupport>>,
    /// The other properties, by name.
    ///
    /// Values: Value of a further field. At most 1024 characters.
    pub rest: BTreeMap<String, String>,
}

impl FlowImport {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::empty() } }
}
record!(FlowImport {
    "id" => optional(id: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
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
    "defaultVersionId" => optional_nullable(default_version_id: Nullable<String>),
    "minimumAgentVersion" => optional(minimum_agent_version: Option<String>),
    "customNodeConfig" => optional(custom_node_config: Option<CustomNodeConfig>),
    "customNodeSupports" => optional(custom_node_supports: Option<Vec<CustomNodeSupport>>),
    _ => rest(rest: BTreeMap<String, String>),
});
