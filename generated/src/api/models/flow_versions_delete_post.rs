// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, record};
use super::AdvancedFlowVersionQuery;

/// Request body that deletes the versions of a workflow that a query selects.
///
/// Used by [`flowVersions.delete`](crate::resources::flow_versions::Delete).
#[non_exhaustive]
pub struct FlowVersionsDeletePost {
    /// Email address notified when the work is complete.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// Query for the versions to delete.
    pub query: AdvancedFlowVersionQuery,
    /// URL called when the work is complete.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
}

impl FlowVersionsDeletePost {
    /// Creates the value from its required fields.
    pub fn new(query: impl Into<AdvancedFlowVersionQuery>) -> Self { Self { query: query.into(), ..Model::empty() } }
}
record!(FlowVersionsDeletePost {
    "email" => optional(email: Option<String>),
    "query" => required(query),
    "callbackUrl" => optional(callback_url: Option<String>),
});
