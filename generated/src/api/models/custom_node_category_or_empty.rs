// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Custom Node Category Or Empty.
///
/// The drawer of the palette in which the workflow editor shows a custom node. The empty text
/// stands for none.
///
/// Used on the pages [`flow`](crate::resources::flow), [`flows`](crate::resources::flows),
/// [`instanceCustomNode`](crate::resources::instance_custom_node),
/// [`instanceCustomNodes`](crate::resources::instance_custom_nodes).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomNodeCategoryOrEmpty {
    /// `data`.
    Data,
    /// `experience`.
    Experience,
    /// `logic`.
    Logic,
    /// `output`.
    Output,
    /// `debug`.
    Debug,
    /// (empty).
    Empty,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(CustomNodeCategoryOrEmpty {
    "data" => Data,
    "experience" => Experience,
    "logic" => Logic,
    "output" => Output,
    "debug" => Debug,
    "" => Empty,
});
