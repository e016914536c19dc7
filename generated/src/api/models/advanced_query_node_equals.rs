// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::AdvancedQueryNodeMatch;

/// Matches if at least one node matches.
///
/// Used by the resources [`flowVersions`](crate::resources::flow_versions),
/// [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct AdvancedQueryNodeEquals {
    /// On the wire: `$eq`.
    pub eq: AdvancedQueryNodeMatch,
}

impl AdvancedQueryNodeEquals {
    /// Creates the value from its required fields.
    pub fn new(eq: impl Into<AdvancedQueryNodeMatch>) -> Self { Self { eq: eq.into() } }
}
record!(AdvancedQueryNodeEquals { "$eq" => required(eq) });
