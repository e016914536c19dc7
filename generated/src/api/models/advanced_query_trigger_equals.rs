// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::AdvancedQueryTriggerMatch;

/// Matches if at least one trigger matches.
///
/// Used by the resources [`flowVersions`](crate::resources::flow_versions),
/// [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct AdvancedQueryTriggerEquals {
    /// On the wire: `$eq`.
    pub eq: AdvancedQueryTriggerMatch,
}

impl AdvancedQueryTriggerEquals {
    /// Creates the value from its required fields.
    pub fn new(eq: impl Into<AdvancedQueryTriggerMatch>) -> Self { Self { eq: eq.into() } }
}
record!(AdvancedQueryTriggerEquals { "$eq" => required(eq) });
