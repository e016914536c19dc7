// @generated from _schemas/events.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Model, Nullable, Timestamp, Value, id, record, string_enum};
use super::{ApplicationId, DeviceId, TimeValue};

/// An event: an exceptional occurrence in an application, with a level, a state and a history.
///
/// Used by [`event.get`](crate::resources::event::Get),
/// [`event.patch`](crate::resources::event::Patch),
/// [`events.post`](crate::resources::events::Post).
#[non_exhaustive]
pub struct Event {
    /// Same as `eventId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub event_id: Option<EventId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    pub source_type: Option<EventSourceType>,
    /// ID of the source of the event; see `sourceType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub source_id: Option<String>,
    /// 1 to 255 characters.
    pub source_name: Option<String>,
    pub level: Option<EventLevel>,
    pub state: Option<EventState>,
    /// 1 to 255 characters.
    pub subject: Option<String>,
    /// Longer description of the event.
    ///
    /// At most 32767 characters.
    pub message: Option<String>,
    /// Structured data of the event: any JSON value.
    pub data: Nullable<Value>,
    /// ID of the device that the event is about, if any.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<DeviceId>,
    /// 1 to 255 characters.
    pub device_name: Option<String>,
    /// If true, tag changes are not added to the history.
    pub disable_tag_change_tracking: Option<bool>,
    /// Tags of the event, as an object of values by key.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: 1 to 255 characters.
    pub event_tags: Option<BTreeMap<String, String>>,
    /// History of the event.
    ///
    /// At most 100 items.
    pub updates: Option<Vec<EventUpdate>>,
}
record!(Event: Default {
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
    "data" => optional_nullable(data),
    "deviceId" => optional(device_id),
    "deviceName" => optional(device_name),
    "disableTagChangeTracking" => optional(disable_tag_change_tracking),
    "eventTags" => optional(event_tags),
    "updates" => optional(updates),
});

id! {
    /// The id that paths take as `eventId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`event`](crate::resources::event),
    /// [`events`](crate::resources::events).
    pub struct EventId;
}

string_enum! {
    /// Severity of an event.
    ///
    /// Used by the resources [`event`](crate::resources::event),
    /// [`events`](crate::resources::events).
    pub enum EventLevel {
        Info = "info",
        Warning = "warning",
        Error = "error",
        Critical = "critical",
    }
}

/// Request body that changes an event. Omitted fields are unchanged.
///
/// Used by [`event.patch`](crate::resources::event::Patch),
/// [`events.patch`](crate::resources::events::Patch).
#[non_exhaustive]
pub struct EventPatch {
    pub state: Option<EventState>,
    pub level: Option<EventLevel>,
    /// 1 to 255 characters.
    pub subject: Option<String>,
    /// ID of the device that the event is about. Null removes it.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Nullable<DeviceId>,
    /// Comment to add to the history of the event.
    ///
    /// At most 32767 characters.
    pub comment: Option<String>,
    /// Structured data to add to the history of the event: any JSON value.
    pub data: Nullable<Value>,
    /// Tags to merge into those of the event, as an object of values by key.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: 1 to 255 characters.
    pub event_tags: Option<BTreeMap<String, String>>,
}
record!(EventPatch: Default {
    "state" => optional(state: Option<EventState>),
    "level" => optional(level: Option<EventLevel>),
    "subject" => optional(subject: Option<String>),
    "deviceId" => optional_nullable(device_id: Nullable<DeviceId>),
    "comment" => optional(comment: Option<String>),
    "data" => optional_nullable(data: Nullable<Value>),
    "eventTags" => optional(event_tags: Option<BTreeMap<String, String>>),
});

/// The most severe new event, and the number of new events.
///
/// Used by [`events.mostRecentBySeverity`](crate::resources::events::MostRecentBySeverity).
#[non_exhaustive]
pub struct EventPlusNewCount {
    pub event: Option<Event>,
    /// Number of events in state `new`.
    pub new_count: Option<i64>,
}
record!(EventPlusNewCount: Default {
    "event" => optional(event),
    "newCount" => optional(new_count),
});

/// Request body that creates an event.
///
/// Used by [`events.post`](crate::resources::events::Post).
#[non_exhaustive]
pub struct EventPost {
    pub level: EventLevel,
    /// Initial state. The default is `new`.
    pub state: Option<EventState>,
    /// 1 to 255 characters.
    pub subject: String,
    /// Longer description of the event.
    ///
    /// At most 32767 characters.
    pub message: Option<String>,
    /// Structured data of the event: any JSON value.
    pub data: Nullable<Value>,
    /// ID of the device that the event is about.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<DeviceId>,
    /// Tags of the event, as an object of values by key.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: 1 to 255 characters.
    pub event_tags: Option<BTreeMap<String, String>>,
    /// Time of the event. The default is now.
    pub creation_date: Option<TimeValue>,
    /// If true, tag changes are not added to the history.
    ///
    /// Default: `false`.
    pub disable_tag_change_tracking: Option<bool>,
}

impl EventPost {
    /// Creates the value from its required fields.
    pub fn new(level: impl Into<EventLevel>, subject: impl Into<String>) -> Self {
        Self { level: level.into(), subject: subject.into(), ..Model::empty() }
    }
}
record!(EventPost {
    "level" => required(level),
    "state" => optional(state: Option<EventState>),
    "subject" => required(subject),
    "message" => optional(message: Option<String>),
    "data" => optional_nullable(data: Nullable<Value>),
    "deviceId" => optional(device_id: Option<DeviceId>),
    "eventTags" => optional(event_tags: Option<BTreeMap<String, String>>),
    "creationDate" => optional(creation_date: Option<TimeValue>),
    "disableTagChangeTracking" => optional(disable_tag_change_tracking: Option<bool>),
});

string_enum! {
    /// Type of the source of an event or an update.
    ///
    /// Used by the resources [`event`](crate::resources::event),
    /// [`events`](crate::resources::events).
    pub enum EventSourceType {
        Flow = "flow",
        User = "user",
        Device = "device",
        ApiToken = "apiToken",
        ExperienceUser = "experienceUser",
        Public = "public",
    }
}

string_enum! {
    /// State of an event in its life cycle: from `new` to `acknowledged` and `resolved`.
    ///
    /// Used by the resources [`event`](crate::resources::event),
    /// [`events`](crate::resources::events).
    pub enum EventState {
        New = "new",
        Acknowledged = "acknowledged",
        Resolved = "resolved",
    }
}

/// The old and new values of a text.
///
/// Used by the resources [`event`](crate::resources::event), [`events`](crate::resources::events).
#[non_exhaustive]
pub struct EventTextChange {
    /// 1 to 255 characters.
    pub old: Option<String>,
    /// 1 to 255 characters.
    pub new: Option<String>,
}
record!(EventTextChange: Default {
    "old" => optional(old),
    "new" => optional(new),
});

/// An entry in the history of an event: a comment, changes, or both. Only changes that were made
/// are present.
///
/// Used by the resources [`event`](crate::resources::event), [`events`](crate::resources::events).
#[non_exhaustive]
pub struct EventUpdate {
    pub source_type: Option<EventSourceType>,
    /// ID of the source of the update; see `sourceType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub source_id: Option<String>,
    /// 1 to 255 characters.
    pub source_name: Option<String>,
    pub creation_date: Option<Timestamp>,
    /// At most 32767 characters.
    pub comment: Option<String>,
    /// Structured data of the update: any JSON value.
    pub data: Nullable<Value>,
    /// State after the update.
    pub state: Option<EventState>,
    /// Old and new state.
    pub state_change: Option<EventUpdateStateChange>,
    /// Old and new level.
    pub level_change: Option<EventUpdateLevelChange>,
    pub subject_change: Option<EventTextChange>,
    /// Old and new device, with their names.
    pub device_id_change: Option<EventUpdateDeviceIdChange>,
    /// Changed tags, by key.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    pub tags_change: Option<BTreeMap<String, EventTextChange>>,
}
record!(EventUpdate: Default {
    "sourceType" => optional(source_type),
    "sourceId" => optional(source_id),
    "sourceName" => optional(source_name),
    "creationDate" => optional(creation_date),
    "comment" => optional(comment),
    "data" => optional_nullable(data),
    "state" => optional(state),
    "stateChange" => optional(state_change),
    "levelChange" => optional(level_change),
    "subjectChange" => optional(subject_change),
    "deviceIdChange" => optional(device_id_change),
    "tagsChange" => optional(tags_change),
});

/// Old and new device, with their names.
///
/// Used by the resources [`event`](crate::resources::event), [`events`](crate::resources::events).
#[non_exhaustive]
pub struct EventUpdateDeviceIdChange {
    /// ID of the old device.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub old: Option<String>,
    /// Name of the old device.
    ///
    /// 1 to 255 characters.
    pub old_device_name: Option<String>,
    /// ID of the new device.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub new: Option<String>,
    /// Name of the new device.
    ///
    /// 1 to 255 characters.
    pub new_device_name: Option<String>,
}
record!(EventUpdateDeviceIdChange: Default {
    "old" => optional(old),
    "oldDeviceName" => optional(old_device_name),
    "new" => optional(new),
    "newDeviceName" => optional(new_device_name),
});

/// Old and new level.
///
/// Used by the resources [`event`](crate::resources::event), [`events`](crate::resources::events).
#[non_exhaustive]
pub struct EventUpdateLevelChange {
    pub old: Option<EventLevel>,
    pub new: Option<EventLevel>,
}
record!(EventUpdateLevelChange: Default {
    "old" => optional(old),
    "new" => optional(new),
});

/// Old and new state.
///
/// Used by the resources [`event`](crate::resources::event), [`events`](crate::resources::events).
#[non_exhaustive]
pub struct EventUpdateStateChange {
    pub old: Option<EventState>,
    pub new: Option<EventState>,
}
record!(EventUpdateStateChange: Default {
    "old" => optional(old),
    "new" => optional(new),
});
