// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Nullable, record};
use super::AdvancedQueryTagValue;

/// Advanced Query Tag Pair.
///
/// One tag, described by its key, its value or both. The dollar sign keeps these names apart from
/// the keys of tags.
///
/// Used on the pages [`applicationKeys`](crate::resources::application_keys),
/// [`data`](crate::resources::data), [`devices`](crate::resources::devices),
/// [`events`](crate::resources::events), [`experienceGroups`](crate::resources::experience_groups),
/// [`experienceUsers`](crate::resources::experience_users),
/// [`instanceOrgs`](crate::resources::instance_orgs).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdvancedQueryTagPair {
    /// What the key must be; any key without it.
    pub tag_key: Nullable<AdvancedQueryTagValue>,
    /// What the value must be; any value without it.
    pub tag_value: Nullable<AdvancedQueryTagValue>,
}

record!(AdvancedQueryTagPair {
    "$tagKey" => maybe(tag_key),
    "$tagValue" => maybe(tag_value),
});
