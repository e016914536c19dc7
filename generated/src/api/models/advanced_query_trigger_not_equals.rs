// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::AdvancedQueryTriggerMatch;

/// Matches if no trigger matches.
///
/// Used by the resources [`flowVersions`](crate::resources::flow_versions),
/// [`flows`](crate::resources::flows).
#[non_exhaustive]
pub struct AdvancedQueryTriggerNotEquals {
    /// On the wire: `$ne`.
    pub ne: AdvancedQueryTriggerMatch,
}

impl AdvancedQueryTriggerNotEquals {
    /// Creates the value from its required fields.
    pub fn new(ne: impl Into<AdvancedQueryTriggerMatch>) -> Self { Self { ne: ne.into() } }
}
record!(AdvancedQueryTriggerNotEquals { "$ne" => required(ne) });
