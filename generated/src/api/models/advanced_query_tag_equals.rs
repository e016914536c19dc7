// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::AdvancedQueryTagMatch;

/// Advanced Query Tag Equals.
///
/// Matches if the tags match.
///
/// Used on the pages [`applicationKeys`](crate::resources::application_keys),
/// [`data`](crate::resources::data), [`devices`](crate::resources::devices),
/// [`events`](crate::resources::events), [`experienceGroups`](crate::resources::experience_groups),
/// [`experienceUsers`](crate::resources::experience_users),
/// [`instanceOrgs`](crate::resources::instance_orgs).
#[derive(Debug, Clone, PartialEq)]
pub struct AdvancedQueryTagEquals {
    /// `$eq`.
    pub eq: Option<AdvancedQueryTagMatch>,
}

impl AdvancedQueryTagEquals {
    /// With what is required.
    pub fn new(eq: Option<AdvancedQueryTagMatch>) -> Self { Self { eq } }
}

record!(AdvancedQueryTagEquals { "$eq" => nullable(eq) });
