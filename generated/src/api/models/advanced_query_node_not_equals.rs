// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::AdvancedQueryNodeMatch;

/// Matches if no node matches.
///
/// Used by the resources [`flowVersions`](crate::resources::flow_versions),
/// [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct AdvancedQueryNodeNotEquals {
    /// On the wire: `$ne`.
    pub ne: AdvancedQueryNodeMatch,
}

impl AdvancedQueryNodeNotEquals {
    /// Creates the value from its required fields.
    pub fn new(ne: impl Into<AdvancedQueryNodeMatch>) -> Self { Self { ne: ne.into() } }
}
record!(AdvancedQueryNodeNotEquals { "$ne" => required(ne) });
