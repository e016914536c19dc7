// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, record};
use super::{AdvancedQueryCondition, AdvancedQueryIdCondition, AdvancedQueryTagCondition};

/// Selects experience users. A match must meet every condition; an empty query selects all users.
///
/// Used by [`experienceUsers.get`](crate::resources::experience_users::Get).
#[non_exhaustive]
pub struct AdvancedExperienceUserQuery {
    /// Queries that must all match.
    ///
    /// On the wire: `$and`.
    ///
    /// At most 100 items.
    pub and: Option<Vec<AdvancedExperienceUserQuery>>,
    /// Queries of which at least one must match.
    ///
    /// On the wire: `$or`.
    ///
    /// At most 100 items.
    pub or: Option<Vec<AdvancedExperienceUserQuery>>,
    /// Queries of which none may match.
    ///
    /// On the wire: `$nor`.
    ///
    /// At most 100 items.
    pub nor: Option<Vec<AdvancedExperienceUserQuery>>,
    pub id: Nullable<AdvancedQueryIdCondition>,
    pub creation_date: Nullable<AdvancedQueryCondition>,
    pub last_updated: Nullable<AdvancedQueryCondition>,
    pub first_name: Nullable<AdvancedQueryCondition>,
    pub last_name: Nullable<AdvancedQueryCondition>,
    pub email: Nullable<AdvancedQueryCondition>,
    /// When the user last logged in.
    pub last_login: Nullable<AdvancedQueryCondition>,
    /// When the password was last changed.
    pub password_last_updated: Nullable<AdvancedQueryCondition>,
    pub user_tags: Nullable<AdvancedQueryTagCondition>,
    /// ID of a group that the user belongs to.
    pub experience_group_id: Nullable<AdvancedQueryIdCondition>,
}
record!(AdvancedExperienceUserQuery: Default {
    "$and" => optional(and: Option<Vec<AdvancedExperienceUserQuery>>),
    "$or" => optional(or: Option<Vec<AdvancedExperienceUserQuery>>),
    "$nor" => optional(nor: Option<Vec<AdvancedExperienceUserQuery>>),
    "id" => optional_nullable(id: Nullable<AdvancedQueryIdCondition>),
    "creationDate" => optional_nullable(creation_date: Nullable<AdvancedQueryCondition>),
    "lastUpdated" => optional_nullable(last_updated: Nullable<AdvancedQueryCondition>),
    "firstName" => optional_nullable(first_name: Nullable<AdvancedQueryCondition>),
    "lastName" => optional_nullable(last_name: Nullable<AdvancedQueryCondition>),
    "email" => optional_nullable(email: Nullable<AdvancedQueryCondition>),
    "lastLogin" => optional_nullable(last_login: Nullable<AdvancedQueryCondition>),
    "passwordLastUpdated" => optional_nullable(password_last_updated: Nullable<AdvancedQueryCondition>),
    "userTags" => optional_nullable(user_tags: Nullable<AdvancedQueryTagCondition>),
    "experienceGroupId" => optional_nullable(experience_group_id: Nullable<AdvancedQueryIdCondition>),
});
