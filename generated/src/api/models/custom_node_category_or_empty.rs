// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::words;

words! {
    /// Custom Node Category Or Empty.
    ///
    /// The drawer of the palette in which the workflow editor shows a custom node. The empty text
    /// stands for none.
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
