// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::AdvancedQueryNodeMatch;

/// Advanced Query Node Not Equals.
///
/// Matches if no node matches.
///
/// Used on the pages [`flowVersions`](crate::resources::flow_versions),
/// [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq)]
pub struct AdvancedQueryNodeNotEquals {
    /// `$ne`.
    pub ne: AdvancedQueryNodeMatch,
}

impl AdvancedQueryNodeNotEquals {
    /// With what is required.
    pub fn new(ne: AdvancedQueryNodeMatch) -> Self { Self { ne } }
}

record!(AdvancedQueryNodeNotEquals { "$ne" => required(ne) });
