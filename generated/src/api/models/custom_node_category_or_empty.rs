// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Custom Node Category Or Empty.
    ///
    /// Category of the node palette in which a custom node is listed, or empty.
    ///
    /// Used on the pages [`flow`](crate::resources::flow), [`flows`](crate::resources::flows),
    /// [`instanceCustomNode`](crate::resources::instance_custom_node),
    /// [`instanceCustomNodes`](crate::resources::instance_custom_nodes).
    pub enum CustomNodeCategoryOrEmpty {
        /// `data`.
        Data = "data",
        /// `experience`.
        Experience = "experience",
        /// `logic`.
        Logic = "logic",
        /// `output`.
        Output = "output",
        /// `debug`.
        Debug = "debug",
        /// (empty).
        Empty = "",
    }
}
