// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::AdvancedQueryTriggerMatch;

/// Advanced Query Trigger Not Equals.
///
/// Matches if no trigger matches.
///
/// Used on the pages [`flowVersions`](crate::resources::flow_versions),
/// [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq)]
pub struct AdvancedQueryTriggerNotEquals {
    /// `$ne`.
    pub ne: AdvancedQueryTriggerMatch,
}

impl AdvancedQueryTriggerNotEquals {
    /// With what is required.
    pub fn new(ne: AdvancedQueryTriggerMatch) -> Self { Self { ne } }
}

record!(AdvancedQueryTriggerNotEquals { "$ne" => required(ne) });
