// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, record};
use super::AdvancedQueryTagValue;

/// A tag, by key, by value or by both.
///
/// At least 1 property.
///
/// Used by the resources [`applicationKeys`](crate::resources::application_keys),
/// [`data`](crate::resources::data), [`devices`](crate::resources::devices),
/// [`events`](crate::resources::events), [`experienceGroups`](crate::resources::experience_groups),
/// [`experienceUsers`](crate::resources::experience_users),
/// [`instanceOrgs`](crate::resources::instance_orgs).
#[non_exhaustive]
pub struct AdvancedQueryTagPair {
    /// Condition on the key. If omitted, any key matches.
    ///
    /// On the wire: `$tagKey`.
    pub tag_key: Nullable<AdvancedQueryTagValue>,
    /// Condition on the value. If omitted, any value matches.
    ///
    /// On the wire: `$tagValue`.
    pub tag_value: Nullable<AdvancedQueryTagValue>,
}
record!(AdvancedQueryTagPair: Default {
    "$tagKey" => optional_nullable(tag_key: Nullable<AdvancedQueryTagValue>),
    "$tagValue" => optional_nullable(tag_value: Nullable<AdvancedQueryTagValue>),
});
