// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Flow Class.
///
/// Where a workflow runs: on the platform, on a gateway (`edge`), on a small device (`embedded`),
/// for the requests of an experience, or inside other workflows as a custom node.
///
/// Used on the pages [`application`](crate::resources::application),
/// [`credential`](crate::resources::credential),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
/// [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowClass {
    /// `cloud`.
    Cloud,
    /// `edge`.
    Edge,
    /// `embedded`.
    Embedded,
    /// `experience`.
    Experience,
    /// `customNode`.
    CustomNode,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(FlowClass {
    "cloud" => Cloud,
    "edge" => Edge,
    "embedded" => Embedded,
    "experience" => Experience,
    "customNode" => CustomNode,
});
