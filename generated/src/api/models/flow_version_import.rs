// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Model, record};
use super::{ApplicationId, CustomNodeConfig, FlowGlobal, FlowId, FlowNode, FlowTrigger};

/// A workflow version to import. Further fields are accepted if they hold text.
///
/// Used by the resources [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct FlowVersionImport {
    /// Original ID of the version. The new version has another.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Original ID of the workflow, as in this import.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_id: Option<FlowId>,
    /// Original application of the version.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
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
    pub triggers: Option<Vec<FlowTrigger>>,
    pub nodes: Option<Vec<FlowNode>>,
    /// At most 100 items.
    pub globals: Option<Vec<FlowGlobal>>,
    /// For workflows that run on devices: lowest agent version that can run the version.
    ///
    /// Pattern: `^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$`.
    pub minimum_agent_version: Option<String>,
    pub custom_node_config: Option<CustomNodeConfig>,
    /// The other properties, by name.
    ///
    /// Values: Value of a further field. At most 1024 characters.
    pub rest: BTreeMap<String, String>,
}

impl FlowVersionImport {
    /// Creates the value from its required fields.
    pub fn new(version: impl Into<String>) -> Self { Self { version: version.into(), ..Model::empty() } }
}
record!(FlowVersionImport {
    "id" => optional(id: Option<String>),
    "flowId" => optional(flow_id: Option<FlowId>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "version" => required(version),
    "notes" => optional(notes: Option<String>),
    "enabled" => optional(enabled: Option<bool>),
    "triggers" => optional(triggers: Option<Vec<FlowTrigger>>),
    "nodes" => optional(nodes: Option<Vec<FlowNode>>),
    "globals" => optional(globals: Option<Vec<FlowGlobal>>),
    "minimumAgentVersion" => optional(minimum_agent_version: Option<String>),
    "customNodeConfig" => optional(custom_node_config: Option<CustomNodeConfig>),
    _ => rest(rest: BTreeMap<String, String>),
});
