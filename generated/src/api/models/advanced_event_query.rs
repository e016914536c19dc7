// @generated from _schemas/events.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, record};
use super::{AdvancedQueryCondition, AdvancedQueryIdCondition, AdvancedQueryTagCondition};

/// Selects events. A match must meet every condition.
///
/// Used by [`events.delete`](crate::resources::events::Delete),
/// [`events.get`](crate::resources::events::Get),
/// [`events.mostRecentBySeverity`](crate::resources::events::MostRecentBySeverity),
/// [`events.patch`](crate::resources::events::Patch).
#[non_exhaustive]
pub struct AdvancedEventQuery {
    /// Queries that must all match.
    ///
    /// On the wire: `$and`.
    ///
    /// At most 100 items.
    pub and: Option<Vec<AdvancedEventQuery>>,
    /// Queries of which at least one must match.
    ///
    /// On the wire: `$or`.
    ///
    /// At most 100 items.
    pub or: Option<Vec<AdvancedEventQuery>>,
    /// Queries of which none may match.
    ///
    /// On the wire: `$nor`.
    ///
    /// At most 100 items.
    pub nor: Option<Vec<AdvancedEventQuery>>,
    pub id: Nullable<AdvancedQueryCondition>,
    pub creation_date: Nullable<AdvancedQueryCondition>,
    pub last_updated: Nullable<AdvancedQueryCondition>,
    /// ID of the source of the event; see `sourceType`.
    pub source_id: Nullable<AdvancedQueryCondition>,
    pub source_type: Nullable<AdvancedQueryCondition>,
    pub level: Nullable<AdvancedQueryCondition>,
    pub state: Nullable<AdvancedQueryCondition>,
    pub subject: Nullable<AdvancedQueryCondition>,
    /// ID of the device that the event is about.
    pub device_id: Nullable<AdvancedQueryCondition>,
    /// ID of an experience user associated with the device of the event.
    pub experience_user_id: Nullable<AdvancedQueryIdCondition>,
    /// ID of an experience group associated with the device of the event.
    pub experience_group_id: Nullable<AdvancedQueryIdCondition>,
    pub event_tags: Nullable<AdvancedQueryTagCondition>,
}
record!(AdvancedEventQuery: Default {
    "$and" => optional(and: Option<Vec<AdvancedEventQuery>>),
    "$or" => optional(or: Option<Vec<AdvancedEventQuery>>),
    "$nor" => optional(nor: Option<Vec<AdvancedEventQuery>>),
    "id" => optional_nullable(id: Nullable<AdvancedQueryCondition>),
    "creationDate" => optional_nullable(creation_date: Nullable<AdvancedQueryCondition>),
    "lastUpdated" => optional_nullable(last_updated: Nullable<AdvancedQueryCondition>),
    "sourceId" => optional_nullable(source_id: Nullable<AdvancedQueryCondition>),
    "sourceType" => optional_nullable(source_type: Nullable<AdvancedQueryCondition>),
    "level" => optional_nullable(level: Nullable<AdvancedQueryCondition>),
    "state" => optional_nullable(state: Nullable<AdvancedQueryCondition>),
    "subject" => optional_nullable(subject: Nullable<AdvancedQueryCondition>),
    "deviceId" => optional_nullable(device_id: Nullable<AdvancedQueryCondition>),
    "experienceUserId" => optional_nullable(experience_user_id: Nullable<AdvancedQueryIdCondition>),
    "experienceGroupId" => optional_nullable(experience_group_id: Nullable<AdvancedQueryIdCondition>),
    "eventTags" => optional_nullable(event_tags: Nullable<AdvancedQueryTagCondition>),
});
