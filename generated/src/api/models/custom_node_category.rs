// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Category of the node palette in which a custom node is listed.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flows`](crate::resources::flows),
    /// [`instanceCustomNode`](crate::resources::instance_custom_node),
    /// [`instanceCustomNodes`](crate::resources::instance_custom_nodes).
    pub enum CustomNodeCategory {
        Data = "data",
        Experience = "experience",
        Logic = "logic",
        Output = "output",
        Debug = "debug",
    }
}
