// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Model, record};
use super::AdvancedFlowVersionQuery;

/// Flow Versions Delete Post.
///
/// What to send to delete the versions of a workflow that a query selects. Large numbers are
/// deleted in the background.
///
/// Used by [`flowVersions.delete`](crate::resources::flow_versions::Delete).
#[derive(Debug, Clone, PartialEq)]
pub struct FlowVersionsDeletePost {
    /// Address that is told when a job in the background is done.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// Versions to delete; an empty query selects all.
    pub query: AdvancedFlowVersionQuery,
    /// Address that is called when a job in the background is done.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
}

impl FlowVersionsDeletePost {
    /// With what is required.
    pub fn new(query: AdvancedFlowVersionQuery) -> Self { Self { query, ..Model::blank() } }
}

record!(FlowVersionsDeletePost {
    "email" => optional(email),
    "query" => required(query),
    "callbackUrl" => optional(callback_url),
});
