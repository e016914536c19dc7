// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{IntoArgument, record};
use super::AdvancedQueryTagMatch;

/// Matches if the tags match.
///
/// Used by the resources [`applicationKeys`](crate::resources::application_keys),
/// [`data`](crate::resources::data), [`devices`](crate::resources::devices),
/// [`events`](crate::resources::events), [`experienceGroups`](crate::resources::experience_groups),
/// [`experienceUsers`](crate::resources::experience_users),
/// [`instanceOrgs`](crate::resources::instance_orgs).
#[non_exhaustive]
pub struct AdvancedQueryTagEquals {
    /// On the wire: `$eq`.
    pub eq: Option<AdvancedQueryTagMatch>,
}

impl AdvancedQueryTagEquals {
    /// Creates the value from its required fields.
    pub fn new(eq: impl IntoArgument<Option<AdvancedQueryTagMatch>>) -> Self { Self { eq: eq.into_argument() } }
}
record!(AdvancedQueryTagEquals { "$eq" => nullable(eq) });
