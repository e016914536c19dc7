// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Custom Node Category.
///
/// The drawer of the palette in which the workflow editor shows a custom node.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flows`](crate::resources::flows),
/// [`instanceCustomNode`](crate::resources::instance_custom_node),
/// [`instanceCustomNodes`](crate::resources::instance_custom_nodes).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomNodeCategory {
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
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(CustomNodeCategory {
    "data" => Data,
    "experience" => Experience,
    "logic" => Logic,
    "output" => Output,
    "debug" => Debug,
});
