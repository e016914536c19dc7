// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Nullable, record};
use super::{AdvancedQueryCondition, AdvancedQueryIdCondition, AdvancedQueryTagCondition};

/// Advanced Experience Group Query.
///
/// Selects experience groups. All conditions given must hold; an empty query selects every group.
///
/// Used by [`experienceGroups.get`](crate::resources::experience_groups::Get).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdvancedExperienceGroupQuery {
    /// Every query of the list must match.
    ///
    /// At most 100 items.
    pub and: Option<Vec<AdvancedExperienceGroupQuery>>,
    /// At least one query of the list must match.
    ///
    /// At most 100 items.
    pub or: Option<Vec<AdvancedExperienceGroupQuery>>,
    /// No query of the list may match.
    ///
    /// At most 100 items.
    pub nor: Option<Vec<AdvancedExperienceGroupQuery>>,
    /// `id`.
    pub id: Nullable<AdvancedQueryIdCondition>,
    /// `creationDate`.
    pub creation_date: Nullable<AdvancedQueryCondition>,
    /// `lastUpdated`.
    pub last_updated: Nullable<AdvancedQueryCondition>,
    /// `name`.
    pub name: Nullable<AdvancedQueryCondition>,
    /// The group one level up; null for none.
    pub parent_id: Nullable<AdvancedQueryIdCondition>,
    /// A group at any level above.
    pub ancestor_id: Nullable<AdvancedQueryIdCondition>,
    /// `groupTags`.
    pub group_tags: Nullable<AdvancedQueryTagCondition>,
    /// A user whom the group holds.
    pub experience_user_id: Nullable<AdvancedQueryIdCondition>,
    /// An endpoint that the group opens.
    pub experience_endpoint_id: Nullable<AdvancedQueryIdCondition>,
}

record!(AdvancedExperienceGroupQuery {
    "$and" => optional(and),
    "$or" => optional(or),
    "$nor" => optional(nor),
    "id" => maybe(id),
    "creationDate" => maybe(creation_date),
    "lastUpdated" => maybe(last_updated),
    "name" => maybe(name),
    "parentId" => maybe(parent_id),
    "ancestorId" => maybe(ancestor_id),
    "groupTags" => maybe(group_tags),
    "experienceUserId" => maybe(experience_user_id),
    "experienceEndpointId" => maybe(experience_endpoint_id),
});
