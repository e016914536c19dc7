// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, UnknownValue, union};
use super::{AdvancedQueryTagEquals, AdvancedQueryTagNotEquals, AdvancedQueryTagPair, AdvancedQueryTagValue};

/// A condition on tags: what must match, with or without `$eq`, or what must not match, with `$ne`.
///
/// Used by the resources [`applicationKeys`](crate::resources::application_keys),
/// [`data`](crate::resources::data), [`devices`](crate::resources::devices),
/// [`events`](crate::resources::events), [`experienceGroups`](crate::resources::experience_groups),
/// [`experienceUsers`](crate::resources::experience_users),
/// [`instanceOrgs`](crate::resources::instance_orgs).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AdvancedQueryTagCondition {
    /// Matches if the tags match.
    ///
    /// An object with `$eq`.
    Equals(AdvancedQueryTagEquals),
    /// Matches if the tags do not match.
    ///
    /// An object with `$ne`.
    NotEquals(AdvancedQueryTagNotEquals),
    /// A tag, by key, by value or by both.
    ///
    /// An object with `$tagKey` or `$tagValue`.
    Pair(AdvancedQueryTagPair),
    /// Any other object.
    Map(BTreeMap<String, Option<AdvancedQueryTagValue>>),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(AdvancedQueryTagCondition {
    keys("$eq") => Equals(AdvancedQueryTagEquals),
    keys("$ne") => NotEquals(AdvancedQueryTagNotEquals),
    keys("$tagKey", "$tagValue") => Pair(AdvancedQueryTagPair),
    keys() => Map(BTreeMap<String, Option<AdvancedQueryTagValue>>),
});
