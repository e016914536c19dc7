// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{UnknownValue, record, union};

/// A condition on a key or value of a tag: text that it must equal, null, or a list.
///
/// Used by the resources [`applicationKeys`](crate::resources::application_keys),
/// [`data`](crate::resources::data), [`devices`](crate::resources::devices),
/// [`events`](crate::resources::events), [`experienceGroups`](crate::resources::experience_groups),
/// [`experienceUsers`](crate::resources::experience_users),
/// [`instanceOrgs`](crate::resources::instance_orgs).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AdvancedQueryTagValue {
    /// A string.
    ///
    /// At most 255 characters.
    Text(String),
    /// Matches if the text is in the list.
    ///
    /// An object with `$in`.
    In(AdvancedQueryTagValueIn),
    /// Matches if the text is not in the list.
    ///
    /// An object with `$nin`.
    NotIn(AdvancedQueryTagValueNotIn),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(AdvancedQueryTagValue {
    string => Text or text,
    keys("$in") => In(AdvancedQueryTagValueIn),
    keys("$nin") => NotIn(AdvancedQueryTagValueNotIn),
});

/// Matches if the text is in the list.
///
/// Used by the resources [`applicationKeys`](crate::resources::application_keys),
/// [`data`](crate::resources::data), [`devices`](crate::resources::devices),
/// [`events`](crate::resources::events), [`experienceGroups`](crate::resources::experience_groups),
/// [`experienceUsers`](crate::resources::experience_users),
/// [`instanceOrgs`](crate::resources::instance_orgs).
#[non_exhaustive]
pub struct AdvancedQueryTagValueIn {
    /// On the wire: `$in`.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub in_: Vec<String>,
}

impl AdvancedQueryTagValueIn {
    /// Creates the value from its required fields.
    pub fn new(in_: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { in_: in_.into_iter().map(Into::into).collect() }
    }
}
record!(AdvancedQueryTagValueIn { "$in" => required(in_) });

/// Matches if the text is not in the list.
///
/// Used by the resources [`applicationKeys`](crate::resources::application_keys),
/// [`data`](crate::resources::data), [`devices`](crate::resources::devices),
/// [`events`](crate::resources::events), [`experienceGroups`](crate::resources::experience_groups),
/// [`experienceUsers`](crate::resources::experience_users),
/// [`instanceOrgs`](crate::resources::instance_orgs).
#[non_exhaustive]
pub struct AdvancedQueryTagValueNotIn {
    /// On the wire: `$nin`.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub nin: Vec<String>,
}

impl AdvancedQueryTagValueNotIn {
    /// Creates the value from its required fields.
    pub fn new(nin: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { nin: nin.into_iter().map(Into::into).collect() }
    }
}
record!(AdvancedQueryTagValueNotIn { "$nin" => required(nin) });
