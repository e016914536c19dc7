// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Nullable, record};
use super::{AdvancedQueryCondition, AdvancedQueryIdCondition, AdvancedQueryTagCondition};

/// Advanced Experience User Query.
///
/// Selects experience users. A match must meet every condition; an empty query selects all users.
///
/// Used by [`experienceUsers.get`](crate::resources::experience_users::Get).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdvancedExperienceUserQuery {
    /// Queries that must all match.
    ///
    /// At most 100 items.
    pub and: Option<Vec<AdvancedExperienceUserQuery>>,
    /// Queries of which at least one must match.
    ///
    /// At most 100 items.
    pub or: Option<Vec<AdvancedExperienceUserQuery>>,
    /// Queries of which none may match.
    ///
    /// At most 100 items.
    pub nor: Option<Vec<AdvancedExperienceUserQuery>>,
    /// `id`.
    pub id: Nullable<AdvancedQueryIdCondition>,
    /// `creationDate`.
    pub creation_date: Nullable<AdvancedQueryCondition>,
    /// `lastUpdated`.
    pub last_updated: Nullable<AdvancedQueryCondition>,
    /// `firstName`.
    pub first_name: Nullable<AdvancedQueryCondition>,
    /// `lastName`.
    pub last_name: Nullable<AdvancedQueryCondition>,
    /// `email`.
    pub email: Nullable<AdvancedQueryCondition>,
    /// When the user last logged in.
    pub last_login: Nullable<AdvancedQueryCondition>,
    /// When the password was last changed.
    pub password_last_updated: Nullable<AdvancedQueryCondition>,
    /// `userTags`.
    pub user_tags: Nullable<AdvancedQueryTagCondition>,
    /// ID of a group that the user belongs to.
    pub experience_group_id: Nullable<AdvancedQueryIdCondition>,
}

record!(AdvancedExperienceUserQuery {
    "$and" => optional(and),
    "$or" => optional(or),
    "$nor" => optional(nor),
    "id" => maybe(id),
    "creationDate" => maybe(creation_date),
    "lastUpdated" => maybe(last_updated),
    "firstName" => maybe(first_name),
    "lastName" => maybe(last_name),
    "email" => maybe(email),
    "lastLogin" => maybe(last_login),
    "passwordLastUpdated" => maybe(password_last_updated),
    "userTags" => maybe(user_tags),
    "experienceGroupId" => maybe(experience_group_id),
});
