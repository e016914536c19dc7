// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Workflows that can use a custom node: application workflows, experience workflows and other
    /// such nodes (`cloud`), or edge workflows and other such nodes (`edge`).
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flows`](crate::resources::flows),
    /// [`instanceCustomNode`](crate::resources::instance_custom_node),
    /// [`instanceCustomNodes`](crate::resources::instance_custom_nodes).
    pub enum CustomNodeSupport {
        Cloud = "cloud",
        Edge = "edge",
    }
}
