// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::AdvancedQueryNodeMatch;

/// Matches if no node matches.
///
/// Used by the resources [`flowVersions`](crate::resources::flow_versions),
/// [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq)]
pub struct AdvancedQueryNodeNotEquals {
    /// On the wire: `$ne`.
    pub ne: AdvancedQueryNodeMatch,
}

impl AdvancedQueryNodeNotEquals {
    /// Creates the value from its required fields.
    pub fn new(ne: AdvancedQueryNodeMatch) -> Self { Self { ne } }
}

record!(AdvancedQueryNodeNotEquals { "$ne" => required(ne) });
