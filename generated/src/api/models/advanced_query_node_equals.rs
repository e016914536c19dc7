// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::AdvancedQueryNodeMatch;

/// Advanced Query Node Equals.
///
/// Matches if at least one node matches.
///
/// Used on the pages [`flowVersions`](crate::resources::flow_versions),
/// [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq)]
pub struct AdvancedQueryNodeEquals {
    /// `$eq`.
    pub eq: AdvancedQueryNodeMatch,
}

impl AdvancedQueryNodeEquals {
    /// With what is required.
    pub fn new(eq: AdvancedQueryNodeMatch) -> Self { Self { eq } }
}

record!(AdvancedQueryNodeEquals { "$eq" => required(eq) });
