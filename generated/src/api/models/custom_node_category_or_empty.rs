// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Category of the node palette in which a custom node is listed, or empty.
    ///
    /// Used by the resources [`flow`](crate::resources::flow), [`flows`](crate::resources::flows),
    /// [`instanceCustomNode`](crate::resources::instance_custom_node),
    /// [`instanceCustomNodes`](crate::resources::instance_custom_nodes).
    pub enum CustomNodeCategoryOrEmpty {
        Data = "data",
        Experience = "experience",
        Logic = "logic",
        Output = "output",
        Debug = "debug",
        /// On the wire: (empty).
        Empty = "",
    }
}
