// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, record};
use super::{CustomNodeConfig, FlowGlobal, FlowNode, FlowTrigger};

/// Request body that creates a workflow version. Triggers and nodes must be given: they are not
/// copied from the develop version.
///
/// Used by [`flowVersions.post`](crate::resources::flow_versions::Post).
#[non_exhaustive]
pub struct FlowVersionPost {
    /// Name of the version.
    ///
    /// 1 to 255 characters.
    pub version: String,
    /// Notes on the version.
    ///
    /// At most 32767 characters.
    pub notes: Option<String>,
    /// If false, the version is disabled.
    pub enabled: Option<bool>,
    /// Triggers of the version. If omitted, it has none.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Nodes of the version. If omitted, it has none.
    pub nodes: Option<Vec<FlowNode>>,
    /// At most 100 items.
    pub globals: Option<Vec<FlowGlobal>>,
    /// For workflows that run on devices: lowest agent version that can run the version.
    ///
    /// Pattern: `^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$`.
    pub minimum_agent_version: Option<String>,
    pub custom_node_config: Option<CustomNodeConfig>,
}

impl FlowVersionPost {
    /// Creates the value from its required fields.
    pub fn new(version: impl Into<String>) -> Self { Self { version: version.into(), ..Model::empty() } }
}
record!(FlowVersionPost {
    "version" => required(version),
    "notes" => optional(notes: Option<String>),
    "enabled" => optional(enabled: Option<bool>),
    "triggers" => optional(triggers: Option<Vec<FlowTrigger>>),
    "nodes" => optional(nodes: Option<Vec<FlowNode>>),
    "globals" => optional(globals: Option<Vec<FlowGlobal>>),
    "minimumAgentVersion" => optional(minimum_agent_version: Option<String>),
    "customNodeConfig" => optional(custom_node_config: Option<CustomNodeConfig>),
});
