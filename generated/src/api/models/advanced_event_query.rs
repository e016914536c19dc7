// @generated from _schemas/events.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Nullable, record};
use super::{AdvancedQueryCondition, AdvancedQueryIdCondition, AdvancedQueryTagCondition};

/// Advanced Event Query.
///
/// Selects events. A match must meet every condition.
///
/// Used by [`events.delete`](crate::resources::events::Delete),
/// [`events.get`](crate::resources::events::Get),
/// [`events.mostRecentBySeverity`](crate::resources::events::MostRecentBySeverity),
/// [`events.patch`](crate::resources::events::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdvancedEventQuery {
    /// Queries that must all match.
    ///
    /// At most 100 items.
    pub and: Option<Vec<AdvancedEventQuery>>,
    /// Queries of which at least one must match.
    ///
    /// At most 100 items.
    pub or: Option<Vec<AdvancedEventQuery>>,
    /// Queries of which none may match.
    ///
    /// At most 100 items.
    pub nor: Option<Vec<AdvancedEventQuery>>,
    /// `id`.
    pub id: Nullable<AdvancedQueryCondition>,
    /// `creationDate`.
    pub creation_date: Nullable<AdvancedQueryCondition>,
    /// `lastUpdated`.
    pub last_updated: Nullable<AdvancedQueryCondition>,
    /// ID of the source of the event; see `sourceType`.
    pub source_id: Nullable<AdvancedQueryCondition>,
    /// `sourceType`.
    pub source_type: Nullable<AdvancedQueryCondition>,
    /// `level`.
    pub level: Nullable<AdvancedQueryCondition>,
    /// `state`.
    pub state: Nullable<AdvancedQueryCondition>,
    /// `subject`.
    pub subject: Nullable<AdvancedQueryCondition>,
    /// ID of the device that the event is about.
    pub device_id: Nullable<AdvancedQueryCondition>,
    /// ID of an experience user associated with the device of the event.
    pub experience_user_id: Nullable<AdvancedQueryIdCondition>,
    /// ID of an experience group associated with the device of the event.
    pub experience_group_id: Nullable<AdvancedQueryIdCondition>,
    /// `eventTags`.
    pub event_tags: Nullable<AdvancedQueryTagCondition>,
}

record!(AdvancedEventQuery {
    "$and" => optional(and),
    "$or" => optional(or),
    "$nor" => optional(nor),
    "id" => maybe(id),
    "creationDate" => maybe(creation_date),
    "lastUpdated" => maybe(last_updated),
    "sourceId" => maybe(source_id),
    "sourceType" => maybe(source_type),
    "level" => maybe(level),
    "state" => maybe(state),
    "subject" => maybe(subject),
    "deviceId" => maybe(device_id),
    "experienceUserId" => maybe(experience_user_id),
    "experienceGroupId" => maybe(experience_group_id),
    "eventTags" => maybe(event_tags),
});
