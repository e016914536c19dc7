// @generated from _schemas/events.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Nullable, record};
use super::{AdvancedQueryCondition, AdvancedQueryIdCondition, AdvancedQueryTagCondition};

/// Advanced Event Query.
///
/// Selects events. All conditions given must hold; an empty query selects every event.
///
/// Used by [`events.delete`](crate::resources::events::Delete),
/// [`events.get`](crate::resources::events::Get),
/// [`events.mostRecentBySeverity`](crate::resources::events::MostRecentBySeverity),
/// [`events.patch`](crate::resources::events::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdvancedEventQuery {
    /// Every query of the list must match.
    ///
    /// At most 100 items.
    pub and: Option<Vec<AdvancedEventQuery>>,
    /// At least one query of the list must match.
    ///
    /// At most 100 items.
    pub or: Option<Vec<AdvancedEventQuery>>,
    /// No query of the list may match.
    ///
    /// At most 100 items.
    pub nor: Option<Vec<AdvancedEventQuery>>,
    /// `id`.
    pub id: Nullable<AdvancedQueryCondition>,
    /// `creationDate`.
    pub creation_date: Nullable<AdvancedQueryCondition>,
    /// `lastUpdated`.
    pub last_updated: Nullable<AdvancedQueryCondition>,
    /// Who or what made the event, of the kind `sourceType`.
    pub source_id: Nullable<AdvancedQueryCondition>,
    /// `sourceType`.
    pub source_type: Nullable<AdvancedQueryCondition>,
    /// `level`.
    pub level: Nullable<AdvancedQueryCondition>,
    /// `state`.
    pub state: Nullable<AdvancedQueryCondition>,
    /// `subject`.
    pub subject: Nullable<AdvancedQueryCondition>,
    /// The device that the event is about.
    pub device_id: Nullable<AdvancedQueryCondition>,
    /// An experience user who has the device of the event through a group.
    pub experience_user_id: Nullable<AdvancedQueryIdCondition>,
    /// An experience group that holds the device of the event.
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
