// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, record};
use super::{AdvancedQueryCondition, AdvancedQueryIdCondition, AdvancedQueryTagCondition};

/// Selects experience groups. A match must meet every condition; an empty query selects all groups.
///
/// Used by [`experienceGroups.get`](crate::resources::experience_groups::Get).
#[non_exhaustive]
pub struct AdvancedExperienceGroupQuery {
    /// Queries that must all match.
    ///
    /// On the wire: `$and`.
    ///
    /// At most 100 items.
    pub and: Option<Vec<AdvancedExperienceGroupQuery>>,
    /// Queries of which at least one must match.
    ///
    /// On the wire: `$or`.
    ///
    /// At most 100 items.
    pub or: Option<Vec<AdvancedExperienceGroupQuery>>,
    /// Queries of which none may match.
    ///
    /// On the wire: `$nor`.
    ///
    /// At most 100 items.
    pub nor: Option<Vec<AdvancedExperienceGroupQuery>>,
    pub id: Nullable<AdvancedQueryIdCondition>,
    pub creation_date: Nullable<AdvancedQueryCondition>,
    pub last_updated: Nullable<AdvancedQueryCondition>,
    pub name: Nullable<AdvancedQueryCondition>,
    /// ID of the parent group.
    pub parent_id: Nullable<AdvancedQueryIdCondition>,
    /// ID of a group at any level above.
    pub ancestor_id: Nullable<AdvancedQueryIdCondition>,
    pub group_tags: Nullable<AdvancedQueryTagCondition>,
    /// ID of a user in the group.
    pub experience_user_id: Nullable<AdvancedQueryIdCondition>,
    /// ID of an endpoint that the group has access to.
    pub experience_endpoint_id: Nullable<AdvancedQueryIdCondition>,
}
record!(AdvancedExperienceGroupQuery: Default {
    "$and" => optional(and: Option<Vec<AdvancedExperienceGroupQuery>>),
    "$or" => optional(or: Option<Vec<AdvancedExperienceGroupQuery>>),
    "$nor" => optional(nor: Option<Vec<AdvancedExperienceGroupQuery>>),
    "id" => optional_nullable(id: Nullable<AdvancedQueryIdCondition>),
    "creationDate" => optional_nullable(creation_date: Nullable<AdvancedQueryCondition>),
    "lastUpdated" => optional_nullable(last_updated: Nullable<AdvancedQueryCondition>),
    "name" => optional_nullable(name: Nullable<AdvancedQueryCondition>),
    "parentId" => optional_nullable(parent_id: Nullable<AdvancedQueryIdCondition>),
    "ancestorId" => optional_nullable(ancestor_id: Nullable<AdvancedQueryIdCondition>),
    "groupTags" => optional_nullable(group_tags: Nullable<AdvancedQueryTagCondition>),
    "experienceUserId" => optional_nullable(experience_user_id: Nullable<AdvancedQueryIdCondition>),
    "experienceEndpointId" => optional_nullable(experience_endpoint_id: Nullable<AdvancedQueryIdCondition>),
});
