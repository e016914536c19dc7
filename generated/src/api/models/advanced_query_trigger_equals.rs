// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::AdvancedQueryTriggerMatch;

/// Matches if at least one trigger matches.
///
/// Used by the resources [`flowVersions`](crate::resources::flow_versions),
/// [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq)]
pub struct AdvancedQueryTriggerEquals {
    /// On the wire: `$eq`.
    pub eq: AdvancedQueryTriggerMatch,
}

impl AdvancedQueryTriggerEquals {
    /// Creates the value from its required fields.
    pub fn new(eq: AdvancedQueryTriggerMatch) -> Self { Self { eq } }
}

record!(AdvancedQueryTriggerEquals { "$eq" => required(eq) });
