// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, UnknownValue, union};
use super::{AdvancedQueryTagPair, AdvancedQueryTagValue};

/// What tags are compared with: a tag, conditions by key, or null.
///
/// Used by the resources [`applicationKeys`](crate::resources::application_keys),
/// [`data`](crate::resources::data), [`devices`](crate::resources::devices),
/// [`events`](crate::resources::events), [`experienceGroups`](crate::resources::experience_groups),
/// [`experienceUsers`](crate::resources::experience_users),
/// [`instanceOrgs`](crate::resources::instance_orgs).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AdvancedQueryTagMatch {
    /// A tag, by key, by value or by both.
    ///
    /// An object with `$tagKey` or `$tagValue`.
    Pair(AdvancedQueryTagPair),
    /// Any other object.
    Map(BTreeMap<String, Option<AdvancedQueryTagValue>>),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(AdvancedQueryTagMatch {
    keys("$tagKey", "$tagValue") => Pair(AdvancedQueryTagPair),
    keys() => Map(BTreeMap<String, Option<AdvancedQueryTagValue>>),
});
