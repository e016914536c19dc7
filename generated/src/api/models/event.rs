// @generated from _schemas/events.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{BTreeMap, Model, Nullable, Timestamp, Value, record, words};
use super::TimeValue;

/// Event.
///
/// Something that happened in an application, with a level and a state, and the history of its
/// updates.
///
/// Used by [`event.get`](crate::resources::event::Get),
/// [`event.patch`](crate::resources::event::Patch),
/// [`events.post`](crate::resources::events::Post).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Event {
    /// Same as `eventId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `eventId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub event_id: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `creationDate`.
    pub creation_date: Option<Timestamp>,
    /// `lastUpdated`.
    pub last_updated: Option<Timestamp>,
    /// `sourceType`.
    pub source_type: Option<EventSourceType>,
    /// Who or what made the event, of the kind `sourceType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub source_id: Option<String>,
    /// `sourceName`.
    ///
    /// 1 to 255 characters.
    pub source_name: Option<String>,
    /// `level`.
    pub level: Option<EventLevel>,
    /// `state`.
    pub state: Option<EventState>,
    /// `subject`.
    ///
    /// 1 to 255 characters.
    pub subject: Option<String>,
    /// `message`.
    ///
    /// At most 32767 characters.
    pub message: Option<String>,
    /// Any JSON value that goes along with the event.
    pub data: Nullable<Value>,
    /// Device that the event is about, if any.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<String>,
    /// `deviceName`.
    ///
    /// 1 to 255 characters.
    pub device_name: Option<String>,
    /// If true, the history leaves out changes of tags.
    pub disable_tag_change_tracking: Option<bool>,
    /// Tags of the event, value by key.
    pub event_tags: Option<BTreeMap<String, String>>,
    /// History of the event.
    ///
    /// At most 100 items.
    pub updates: Option<Vec<EventUpdate>>,
}

record!(Event {
    "id" => optional(id),
    "eventId" => optional(event_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "sourceType" => optional(source_type),
    "sourceId" => optional(source_id),
    "sourceName" => optional(source_name),
    "level" => optional(level),
    "state" => optional(state),
    "subject" => optional(subject),
    "message" => optional(message),
    "data" => maybe(data),
    "deviceId" => optional(device_id),
    "deviceName" => optional(device_name),
    "disableTagChangeTracking" => optional(disable_tag_change_tracking),
    "eventTags" => optional(event_tags),
    "updates" => optional(updates),
});

words! {
    /// Event Level.
    ///
    /// How grave an event is.
    ///
    /// Used on the pages [`event`](crate::resources::event), [`events`](crate::resources::events).
    pub enum EventLevel {
        /// `info`.
        Info = "info",
        /// `warning`.
        Warning = "warning",
        /// `error`.
        Error = "error",
        /// `critical`.
        Critical = "critical",
    }
}

/// Event Patch.
///
/// What to send to change an event. What is absent stays as it is.
///
/// Used by [`event.patch`](crate::resources::event::Patch),
/// [`events.patch`](crate::resources::events::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventPatch {
    /// `state`.
    pub state: Option<EventState>,
    /// `level`.
    pub level: Option<EventLevel>,
    /// `subject`.
    ///
    /// 1 to 255 characters.
    pub subject: Option<String>,
    /// Null takes the device away.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Nullable<String>,
    /// Added to the history of the event.
    ///
    /// At most 32767 characters.
    pub comment: Option<String>,
    /// Any JSON value; added to the history of the event.
    pub data: Nullable<Value>,
    /// Tags of the event, value by key.
    pub event_tags: Option<BTreeMap<String, String>>,
}

record!(EventPatch {
    "state" => optional(state),
    "level" => optional(level),
    "subject" => optional(subject),
    "deviceId" => maybe(device_id),
    "comment" => optional(comment),
    "data" => maybe(data),
    "eventTags" => optional(event_tags),
});

/// Event Plus New Count.
///
/// The most recent of the gravest new events.
///
/// Used by [`events.mostRecentBySeverity`](crate::resources::events::MostRecentBySeverity).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventPlusNewCount {
    /// `event`.
    pub event: Option<Event>,
    /// Number of events in state `new`.
    pub new_count: Option<i64>,
}

record!(EventPlusNewCount {
    "event" => optional(event),
    "newCount" => optional(new_count),
});

/// Event Post.
///
/// What to send to create an event.
///
/// Used by [`events.post`](crate::resources::events::Post).
#[derive(Debug, Clone, PartialEq)]
pub struct EventPost {
    /// `level`.
    pub level: EventLevel,
    /// State that the event begins in.
    pub state: Option<EventState>,
    /// `subject`.
    ///
    /// 1 to 255 characters.
    pub subject: String,
    /// `message`.
    ///
    /// At most 32767 characters.
    pub message: Option<String>,
    /// Any JSON value that goes along with the event.
    pub data: Nullable<Value>,
    /// Device that the event is about.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<String>,
    /// Tags of the event, value by key.
    pub event_tags: Option<BTreeMap<String, String>>,
    /// When it happened; now without it.
    pub creation_date: Option<TimeValue>,
    /// If true, the history leaves out changes of tags.
    ///
    /// Default: `false`.
    pub disable_tag_change_tracking: Option<bool>,
}

impl EventPost {
    /// With what is required.
    pub fn new(level: impl Into<EventLevel>, subject: impl Into<String>) -> Self {
        Self { level: level.into(), subject: subject.into(), ..Model::blank() }
    }
}

record!(EventPost {
    "level" => required(level),
    "state" => optional(state),
    "subject" => required(subject),
    "message" => optional(message),
    "data" => maybe(data),
    "deviceId" => optional(device_id),
    "eventTags" => optional(event_tags),
    "creationDate" => optional(creation_date),
    "disableTagChangeTracking" => optional(disable_tag_change_tracking),
});

words! {
    /// Event Source Type.
    ///
    /// What kind of source an event or an update comes from.
    ///
    /// Used on the pages [`event`](crate::resources::event), [`events`](crate::resources::events).
    pub enum EventSourceType {
        /// `flow`.
        Flow = "flow",
        /// `user`.
        User = "user",
        /// `device`.
        Device = "device",
        /// `apiToken`.
        ApiToken = "apiToken",
        /// `experienceUser`.
        ExperienceUser = "experienceUser",
        /// `public`.
        Public = "public",
    }
}

words! {
    /// Event State.
    ///
    /// How far an event has been dealt with.
    ///
    /// Used on the pages [`event`](crate::resources::event), [`events`](crate::resources::events).
    pub enum EventState {
        /// `new`.
        New = "new",
        /// `acknowledged`.
        Acknowledged = "acknowledged",
        /// `resolved`.
        Resolved = "resolved",
    }
}

/// Event Text Change.
///
/// A text before and after a change. The half that did not exist is absent.
///
/// Used on the pages [`event`](crate::resources::event), [`events`](crate::resources::events).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventTextChange {
    /// `old`.
    ///
    /// 1 to 255 characters.
    pub old: Option<String>,
    /// `new`.
    ///
    /// 1 to 255 characters.
    pub new: Option<String>,
}

record!(EventTextChange { "old" => optional(old), "new" => optional(new) });

/// Event Update.
///
/// One entry in the history of an event: a comment, a change, or both. Only what changed is there.
///
/// Used on the pages [`event`](crate::resources::event), [`events`](crate::resources::events).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventUpdate {
    /// `sourceType`.
    pub source_type: Option<EventSourceType>,
    /// Who or what made the update, of the kind `sourceType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub source_id: Option<String>,
    /// `sourceName`.
    ///
    /// 1 to 255 characters.
    pub source_name: Option<String>,
    /// `creationDate`.
    pub creation_date: Option<Timestamp>,
    /// `comment`.
    ///
    /// At most 32767 characters.
    pub comment: Option<String>,
    /// Any JSON value that came with the update.
    pub data: Nullable<Value>,
    /// State after the update.
    pub state: Option<EventState>,
    /// `stateChange`.
    pub state_change: Option<EventUpdateStateChange>,
    /// `levelChange`.
    pub level_change: Option<EventUpdateLevelChange>,
    /// `subjectChange`.
    pub subject_change: Option<EventTextChange>,
    /// Device before and after, with their names.
    pub device_id_change: Option<EventUpdateDeviceIdChange>,
    /// Changes of tags, by key.
    pub tags_change: Option<BTreeMap<String, EventTextChange>>,
}

record!(EventUpdate {
    "sourceType" => optional(source_type),
    "sourceId" => optional(source_id),
    "sourceName" => optional(source_name),
    "creationDate" => optional(creation_date),
    "comment" => optional(comment),
    "data" => maybe(data),
    "state" => optional(state),
    "stateChange" => optional(state_change),
    "levelChange" => optional(level_change),
    "subjectChange" => optional(subject_change),
    "deviceIdChange" => optional(device_id_change),
    "tagsChange" => optional(tags_change),
});

/// Device before and after, with their names.
///
/// Used on the pages [`event`](crate::resources::event), [`events`](crate::resources::events).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventUpdateDeviceIdChange {
    /// `old`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub old: Option<String>,
    /// `oldDeviceName`.
    ///
    /// 1 to 255 characters.
    pub old_device_name: Option<String>,
    /// `new`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub new: Option<String>,
    /// `newDeviceName`.
    ///
    /// 1 to 255 characters.
    pub new_device_name: Option<String>,
}

record!(EventUpdateDeviceIdChange {
    "old" => optional(old),
    "oldDeviceName" => optional(old_device_name),
    "new" => optional(new),
    "newDeviceName" => optional(new_device_name),
});

/// The shape of `eventUpdate.levelChange`.
///
/// Used on the pages [`event`](crate::resources::event), [`events`](crate::resources::events).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventUpdateLevelChange {
    /// `old`.
    pub old: Option<EventLevel>,
    /// `new`.
    pub new: Option<EventLevel>,
}

record!(EventUpdateLevelChange {
    "old" => optional(old),
    "new" => optional(new),
});

/// The shape of `eventUpdate.stateChange`.
///
/// Used on the pages [`event`](crate::resources::event), [`events`](crate::resources::events).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventUpdateStateChange {
    /// `old`.
    pub old: Option<EventState>,
    /// `new`.
    pub new: Option<EventState>,
}

record!(EventUpdateStateChange {
    "old" => optional(old),
    "new" => optional(new),
});
