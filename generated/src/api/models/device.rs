// @generated from _schemas/devices.md and _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{
    BTreeMap, EpochMillis, Model, Nullable, Number, Scalar, Timestamp, UnknownValue,
    Value, id, list, record, string_enum, union,
};
use super::{
    AggregationType, ApplicationId, CompositeAttributeState, DeviceAttributeDataType,
    DeviceClass, DeviceConnected, DeviceConnectionInfo, DeviceId, DeviceTagMatch,
    EmptyObject, FilterMode, SortDirection, Tag, TimeValue,
};

/// A device of an application. Its class defines how it connects, and its attributes define what
/// state it can report.
///
/// Used by [`device.get`](crate::resources::device::Get),
/// [`device.patch`](crate::resources::device::Patch),
/// [`devices.post`](crate::resources::devices::Post).
#[non_exhaustive]
pub struct Device {
    /// Same as `deviceId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<DeviceId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// For deleted devices: time of the deletion.
    pub deleted_at: Option<Timestamp>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// At most 100 items.
    pub tags: Option<Vec<Tag>>,
    /// Attributes that the device can report as state.
    ///
    /// At most 256 items.
    pub attributes: Option<Vec<DeviceAttributePost>>,
    pub device_class: Option<DeviceClass>,
    /// For peripherals: ID of the only gateway that can report for the device.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub gateway_id: Option<String>,
    /// For edge devices: version of the edge agent.
    ///
    /// Pattern: `^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$`.
    pub edge_agent_version: Option<String>,
    /// Absent if the request excludes it.
    pub connection_info: Option<DeviceConnectionInfo>,
    /// ID of the parent system, or null if there is none.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Nullable<String>,
    /// IDs of all systems above the device.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub ancestor_ids: Option<Vec<String>>,
    /// For systems: interval at which state is computed from child devices, in seconds.
    ///
    /// From `5` to `3600`.
    pub system_interval: Option<i64>,
    pub keep_duplicates: Option<bool>,
}
record!(Device: Default {
    "id" => optional(id),
    "deviceId" => optional(device_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "deletedAt" => optional(deleted_at),
    "name" => optional(name),
    "description" => optional(description),
    "tags" => optional(tags) or values("key", "value"),
    "attributes" => optional(attributes) or items("name"),
    "deviceClass" => optional(device_class),
    "gatewayId" => optional(gateway_id),
    "edgeAgentVersion" => optional(edge_agent_version),
    "connectionInfo" => optional(connection_info),
    "parentId" => optional_nullable(parent_id),
    "ancestorIds" => optional(ancestor_ids),
    "systemInterval" => optional(system_interval),
    "keepDuplicates" => optional(keep_duplicates),
});

/// An attribute of a device: a name for reported values of one data type.
///
/// Used by [`deviceAttribute.get`](crate::resources::device_attribute::Get),
/// [`deviceAttribute.patch`](crate::resources::device_attribute::Patch),
/// [`deviceAttributes.post`](crate::resources::device_attributes::Post).
#[non_exhaustive]
pub struct DeviceAttribute {
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: Option<String>,
    pub data_type: Option<DeviceAttributeDataType>,
    /// For blobs: media type of the values.
    ///
    /// At most 64 characters.
    pub content_type: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Tags of the attribute, as an object of values by key.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: 1 to 255 characters.
    pub attribute_tags: Option<BTreeMap<String, String>>,
    /// For systems: how the value is computed from child devices.
    pub system: Option<DeviceAttributeSystem>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<DeviceId>,
}
record!(DeviceAttribute: Default {
    "name" => optional(name),
    "dataType" => optional(data_type),
    "contentType" => optional(content_type),
    "description" => optional(description),
    "attributeTags" => optional(attribute_tags),
    "system" => optional(system),
    "applicationId" => optional(application_id),
    "deviceId" => optional(device_id),
});

/// One or more data types to filter attributes by.
///
/// Used by [`devices.attributeNames`](crate::resources::devices::AttributeNames).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DeviceAttributeDataTypeFilter {
    /// Data type of an attribute. A `gps` value is a position, a `blob` is binary data.
    ///
    /// A string.
    One(DeviceAttributeDataType),
    /// A list.
    ///
    /// At least 1 item.
    List(Vec<DeviceAttributeDataType>),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(DeviceAttributeDataTypeFilter {
    string => One(DeviceAttributeDataType) or text,
    list => List(Vec<DeviceAttributeDataType>) or [DeviceAttributeDataType],
});

/// Request body that changes an attribute. Omitted fields are unchanged. The data type cannot be
/// changed.
///
/// Used by [`deviceAttribute.patch`](crate::resources::device_attribute::Patch).
#[non_exhaustive]
pub struct DeviceAttributePatch {
    /// New name of the attribute.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: Option<String>,
    /// For blobs: media type of the values.
    ///
    /// At most 64 characters.
    pub content_type: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Tags of the attribute, as an object of values by key.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: 1 to 255 characters.
    pub attribute_tags: Option<BTreeMap<String, String>>,
    /// For systems: how the value is computed from child devices.
    pub system: Option<DeviceAttributeSystem>,
}
record!(DeviceAttributePatch: Default {
    "name" => optional(name: Option<String>),
    "contentType" => optional(content_type: Option<String>),
    "description" => optional(description: Option<String>),
    "attributeTags" => optional(attribute_tags: Option<BTreeMap<String, String>>),
    "system" => optional(system: Option<DeviceAttributeSystem>),
});

/// An attribute to create, on its own or as an entry in the list of a device.
///
/// Used by [`deviceAttributes.post`](crate::resources::device_attributes::Post).
#[non_exhaustive]
pub struct DeviceAttributePost {
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: String,
    pub data_type: DeviceAttributeDataType,
    /// For blobs: media type of the values.
    ///
    /// At most 64 characters.
    pub content_type: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Tags of the attribute, as an object of values by key.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: 1 to 255 characters.
    pub attribute_tags: Option<BTreeMap<String, String>>,
    /// For systems: how the value is computed from child devices.
    pub system: Option<DeviceAttributeSystem>,
}

impl DeviceAttributePost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, data_type: impl Into<DeviceAttributeDataType>) -> Self {
        Self { name: name.into(), data_type: data_type.into(), ..Model::empty() }
    }
}
record!(DeviceAttributePost {
    "name" => required(name),
    "dataType" => required(data_type),
    "contentType" => optional(content_type: Option<String>),
    "description" => optional(description: Option<String>),
    "attributeTags" => optional(attribute_tags: Option<BTreeMap<String, String>>),
    "system" => optional(system: Option<DeviceAttributeSystem>),
});

/// How an attribute of a system is computed from attributes of child devices.
///
/// Used by the resources [`device`](crate::resources::device),
/// [`deviceAttribute`](crate::resources::device_attribute),
/// [`deviceAttributes`](crate::resources::device_attributes),
/// [`deviceRecipe`](crate::resources::device_recipe),
/// [`deviceRecipes`](crate::resources::device_recipes), [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceAttributeSystem {
    /// How the values of the child devices are combined.
    pub aggregation: Option<AggregationType>,
    /// Always empty.
    ///
    /// At most 0 items.
    pub aggregation_options: Option<Vec<EmptyObject>>,
    /// Attributes of child devices to combine.
    ///
    /// At most 256 items.
    pub child_attributes: Option<Vec<DeviceAttributeSystemChild>>,
}
record!(DeviceAttributeSystem: Default {
    "aggregation" => optional(aggregation: Option<AggregationType>),
    "aggregationOptions" => optional(aggregation_options: Option<Vec<EmptyObject>>),
    "childAttributes" => optional(child_attributes: Option<Vec<DeviceAttributeSystemChild>>),
});

/// An attribute of child devices that contributes to an attribute of a system.
///
/// Used by the resources [`device`](crate::resources::device),
/// [`deviceAttribute`](crate::resources::device_attribute),
/// [`deviceAttributes`](crate::resources::device_attributes),
/// [`deviceRecipe`](crate::resources::device_recipe),
/// [`deviceRecipes`](crate::resources::device_recipes), [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceAttributeSystemChild {
    /// Name of the attribute on the child devices.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: String,
    /// Child devices to include: all, only those listed, or all except those listed.
    pub mode: FilterMode,
    /// IDs of the child devices that `mode` applies to.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the child devices that `mode` applies to.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
}

impl DeviceAttributeSystemChild {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, mode: impl Into<FilterMode>) -> Self {
        Self { name: name.into(), mode: mode.into(), ..Model::empty() }
    }
}
record!(DeviceAttributeSystemChild {
    "name" => required(name),
    "mode" => required(mode),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DeviceTagMatch>>),
});

/// Attributes of a device.
///
/// Used by [`deviceAttributes.get`](crate::resources::device_attributes::Get).
#[non_exhaustive]
pub struct DeviceAttributes {
    pub items: Option<Vec<DeviceAttribute>>,
    /// Number of attributes in the list.
    pub count: Option<i64>,
    /// Total number of attributes.
    pub total_count: Option<i64>,
    /// Filter applied.
    pub filter: Option<String>,
    /// Field filtered on.
    pub filter_field: Option<String>,
    /// Field sorted by.
    pub sort_field: Option<String>,
    pub sort_direction: Option<SortDirection>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<DeviceId>,
}
record!(DeviceAttributes: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "filter" => optional(filter),
    "filterField" => optional(filter_field),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
    "applicationId" => optional(application_id),
    "deviceId" => optional(device_id),
});
list!(DeviceAttributes, items: DeviceAttribute);

/// One or more device classes to filter devices by.
///
/// Used by [`devices.get`](crate::resources::devices::Get).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DeviceClassFilter {
    /// Class of a device. A `peripheral` connects through one gateway, a `floating` device through
    /// any. A `system` computes its state from child devices. `edgeCompute` and `embedded` devices
    /// run workflows.
    ///
    /// A string.
    One(DeviceClass),
    /// A list.
    List(Vec<DeviceClass>),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(DeviceClassFilter {
    string => One(DeviceClass) or text,
    list => List(Vec<DeviceClass>) or [DeviceClass],
});

/// A command to a device.
///
/// Used by [`device.commandStream`](crate::resources::device::CommandStream),
/// [`device.sendCommand`](crate::resources::device::SendCommand).
#[non_exhaustive]
pub struct DeviceCommand {
    pub time: Option<TimeValue>,
    /// 1 to 255 characters.
    pub name: String,
    /// Payload of the command: any JSON value.
    pub payload: Nullable<Value>,
}

impl DeviceCommand {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::empty() } }
}
record!(DeviceCommand {
    "time" => optional(time: Option<TimeValue>),
    "name" => required(name),
    "payload" => optional_nullable(payload: Nullable<Value>),
});

/// Commands sent to a device.
///
/// Used by [`device.getCommand`](crate::resources::device::GetCommand).
pub type DeviceCommands = Vec<DeviceCommand>;

/// Request body that records that a device connected or disconnected.
///
/// Used by [`device.setConnectionStatus`](crate::resources::device::SetConnectionStatus).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DeviceConnectionStatus {
    /// Records that a device connected.
    ///
    /// An object whose `status` is `connected`.
    Connected(DeviceConnectionStatusConnected),
    /// Records that a device disconnected, with details of the connection that ended.
    ///
    /// An object whose `status` is `disconnected`.
    Disconnected(DeviceConnectionStatusDisconnected),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(DeviceConnectionStatus by ["status"] {
    tags("connected") => Connected(DeviceConnectionStatusConnected),
    tags("disconnected") => Disconnected(DeviceConnectionStatusDisconnected),
});

/// Records that a device connected.
///
/// Used by the resources [`device`](crate::resources::device).
#[non_exhaustive]
pub struct DeviceConnectionStatusConnected {
    /// Time at which the device connected.
    pub connected_at: Option<TimeValue>,
    /// IP address of the device.
    ///
    /// 2 to 39 characters.
    pub ip_address: Option<String>,
}
record!(DeviceConnectionStatusConnected: Default where "status" = "connected" {
    "connectedAt" => optional(connected_at: Option<TimeValue>),
    "ipAddress" => optional(ip_address: Option<String>),
});

/// Records that a device disconnected, with details of the connection that ended.
///
/// Used by the resources [`device`](crate::resources::device).
#[non_exhaustive]
pub struct DeviceConnectionStatusDisconnected {
    /// Time at which the device connected.
    pub connected_at: Option<TimeValue>,
    /// Time at which the device disconnected.
    pub disconnected_at: Option<TimeValue>,
    /// At most 1024 characters.
    pub disconnect_reason: Option<String>,
    /// Number of messages that the device sent while connected.
    ///
    /// From `0` to `2147483647`.
    pub messages_from_client: Option<i64>,
    /// Number of messages that the device received while connected.
    ///
    /// From `0` to `2147483647`.
    pub messages_to_client: Option<i64>,
    /// IP address of the device.
    ///
    /// 2 to 39 characters.
    pub ip_address: Option<String>,
}
record!(DeviceConnectionStatusDisconnected: Default where "status" = "disconnected" {
    "connectedAt" => optional(connected_at: Option<TimeValue>),
    "disconnectedAt" => optional(disconnected_at: Option<TimeValue>),
    "disconnectReason" => optional(disconnect_reason: Option<String>),
    "messagesFromClient" => optional(messages_from_client: Option<i64>),
    "messagesToClient" => optional(messages_to_client: Option<i64>),
    "ipAddress" => optional(ip_address: Option<String>),
});

/// Request body that exports the data of a device with a background job.
///
/// Used by [`device.export`](crate::resources::device::Export).
#[non_exhaustive]
pub struct DeviceDataExport {
    /// Email address that the export is sent to. The default is that of the current user.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// URL called with the result.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// Names of the attributes to export.
    ///
    /// At most 256 items.
    ///
    /// Items: Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attributes: Option<Vec<String>>,
    /// Start of the time range, in ms since epoch. A negative value is relative to now.
    pub start: Option<EpochMillis>,
    /// End of the time range, in ms since epoch. 0 is now; a negative value is relative to now.
    pub end: Option<EpochMillis>,
    /// Columns and form of the export.
    pub options: Option<DeviceDataExportOptions>,
}
record!(DeviceDataExport: Default {
    "email" => optional(email: Option<String>),
    "callbackUrl" => optional(callback_url: Option<String>),
    "attributes" => optional(attributes: Option<Vec<String>>),
    "start" => optional(start: Option<EpochMillis>),
    "end" => optional(end: Option<EpochMillis>),
    "options" => optional(options: Option<DeviceDataExportOptions>),
});

/// Columns and form of the export.
///
/// Used by the resources [`device`](crate::resources::device).
#[non_exhaustive]
pub struct DeviceDataExportOptions {
    /// If true, each row includes the time as a date.
    ///
    /// Default: `true`.
    pub include_date: Option<bool>,
    /// If true, each row includes the device ID.
    ///
    /// Default: `true`.
    pub include_id: Option<bool>,
    /// If true, blobs are exported in base64; otherwise as links, which expire.
    ///
    /// Default: `false`.
    pub include_blob_data: Option<bool>,
}
record!(DeviceDataExportOptions: Default {
    "includeDate" => optional(include_date: Option<bool>),
    "includeID" => optional(include_id: Option<bool>),
    "includeBlobData" => optional(include_blob_data: Option<bool>),
});

/// Connections and disconnections of a device.
///
/// Used by [`device.getLogEntries`](crate::resources::device::GetLogEntries).
pub type DeviceLog = Vec<DeviceLogEntry>;

/// A connection or disconnection of a device. Disconnections have a reason and message counts.
///
/// Used by the resources [`device`](crate::resources::device).
#[non_exhaustive]
pub struct DeviceLogEntry {
    /// 1 for a connection, 0 for a disconnection.
    pub connected: Option<DeviceConnected>,
    pub time: Option<Timestamp>,
    pub disconnect_reason: Option<String>,
    /// Number of messages that the device sent while connected.
    pub messages_from_client: Option<Number>,
    /// Number of messages that the device received while connected.
    pub messages_to_client: Option<Number>,
    pub ip_address: Option<String>,
}
record!(DeviceLogEntry: Default {
    "connected" => optional(connected),
    "time" => optional(time),
    "disconnectReason" => optional(disconnect_reason),
    "messagesFromClient" => optional(messages_from_client),
    "messagesToClient" => optional(messages_to_client),
    "ipAddress" => optional(ip_address),
});

/// The ID, class and name of a device.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceNameSummary {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    pub device_class: Option<DeviceClass>,
    /// 1 to 255 characters.
    pub name: Option<String>,
}
record!(DeviceNameSummary: Default {
    "id" => optional(id),
    "deviceClass" => optional(device_class),
    "name" => optional(name),
});

/// Names of devices, at most 1000.
///
/// Used by [`devices.deviceNames`](crate::resources::devices::DeviceNames).
#[non_exhaustive]
pub struct DeviceNamesResponse {
    /// At most 1000 items.
    pub device_summary: Option<Vec<DeviceNameSummary>>,
}
record!(DeviceNamesResponse: Default {
    "deviceSummary" => optional(device_summary),
});

/// Request body that changes a device. Omitted fields are unchanged; lists are replaced as a whole.
/// Changing the data type of an attribute deletes its history.
///
/// Used by [`device.patch`](crate::resources::device::Patch).
#[non_exhaustive]
pub struct DevicePatch {
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// At most 100 items.
    pub tags: Option<Vec<Tag>>,
    /// Attributes that the device can report as state.
    ///
    /// At most 256 items.
    pub attributes: Option<Vec<DeviceAttributePost>>,
    /// The class cannot be changed to or from `system`.
    pub device_class: Option<DeviceClass>,
    /// For peripherals: ID of the only gateway that can report for the device.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub gateway_id: Option<String>,
    /// ID of the parent system, or null if there is none.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Nullable<String>,
    /// For systems: interval at which state is computed from child devices, in seconds.
    ///
    /// From `5` to `3600`.
    pub system_interval: Option<i64>,
    pub keep_duplicates: Option<bool>,
}
record!(DevicePatch: Default {
    "name" => optional(name: Option<String>),
    "description" => optional(description: Option<String>),
    "tags" => optional(tags: Option<Vec<Tag>>),
    "attributes" => optional(attributes: Option<Vec<DeviceAttributePost>>),
    "deviceClass" => optional(device_class: Option<DeviceClass>),
    "gatewayId" => optional(gateway_id: Option<String>),
    "parentId" => optional_nullable(parent_id: Nullable<String>),
    "systemInterval" => optional(system_interval: Option<i64>),
    "keepDuplicates" => optional(keep_duplicates: Option<bool>),
});

/// Payload counts of a device in a time range, by type.
///
/// Used by [`device.payloadCounts`](crate::resources::device::PayloadCounts).
#[non_exhaustive]
pub struct DevicePayloadCounts {
    /// Commands sent to the device.
    pub device_command: Option<Number>,
    /// Connections of the device.
    pub device_connect: Option<Number>,
    /// Disconnections of the device.
    pub device_disconnect: Option<Number>,
    /// States of the device.
    pub device_state: Option<Number>,
    /// Other MQTT messages received by the server.
    pub mqtt_in: Option<Number>,
    /// Other MQTT messages sent by the server.
    pub mqtt_out: Option<Number>,
}
record!(DevicePayloadCounts: Default {
    "deviceCommand" => optional(device_command),
    "deviceConnect" => optional(device_connect),
    "deviceDisconnect" => optional(device_disconnect),
    "deviceState" => optional(device_state),
    "mqttIn" => optional(mqtt_in),
    "mqttOut" => optional(mqtt_out),
});

/// Request body that creates a device.
///
/// Used by [`devices.post`](crate::resources::devices::Post).
#[non_exhaustive]
pub struct DevicePost {
    /// 1 to 255 characters.
    pub name: String,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// At most 100 items.
    pub tags: Option<Vec<Tag>>,
    /// Attributes that the device can report as state.
    ///
    /// At most 256 items.
    pub attributes: Option<Vec<DeviceAttributePost>>,
    /// The default is `standalone`. A device cannot change to or from `system` later.
    pub device_class: Option<DeviceClass>,
    /// For peripherals: ID of the only gateway that can report for the device.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub gateway_id: Option<String>,
    /// ID of the parent system, or null if there is none.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Nullable<String>,
    /// For systems: interval at which state is computed from child devices, in seconds.
    ///
    /// From `5` to `3600`.
    pub system_interval: Option<i64>,
    pub keep_duplicates: Option<bool>,
}

impl DevicePost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::empty() } }
}
record!(DevicePost {
    "name" => required(name),
    "description" => optional(description: Option<String>),
    "tags" => optional(tags: Option<Vec<Tag>>),
    "attributes" => optional(attributes: Option<Vec<DeviceAttributePost>>),
    "deviceClass" => optional(device_class: Option<DeviceClass>),
    "gatewayId" => optional(gateway_id: Option<String>),
    "parentId" => optional_nullable(parent_id: Nullable<String>),
    "systemInterval" => optional(system_interval: Option<i64>),
    "keepDuplicates" => optional(keep_duplicates: Option<bool>),
});

/// A template for creating devices. Changing it does not affect devices created from it earlier.
///
/// Used by [`deviceRecipe.get`](crate::resources::device_recipe::Get),
/// [`deviceRecipe.patch`](crate::resources::device_recipe::Patch),
/// [`deviceRecipes.post`](crate::resources::device_recipes::Post).
#[non_exhaustive]
pub struct DeviceRecipe {
    /// Same as `deviceRecipeId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_recipe_id: Option<DeviceRecipeId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// Name of the recipe, not of the devices.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// Name of the devices created from the recipe.
    ///
    /// 1 to 255 characters.
    pub device_name: Option<String>,
    /// Description of the recipe, not of the devices.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Description of the devices created from the recipe.
    ///
    /// At most 32767 characters.
    pub device_description: Option<String>,
    /// Tags of the devices created from the recipe.
    ///
    /// At most 100 items.
    pub tags: Option<Vec<Tag>>,
    /// Attributes of the devices created from the recipe.
    ///
    /// At most 256 items.
    pub attributes: Option<Vec<DeviceAttributePost>>,
    /// Class of the devices created from the recipe.
    pub device_class: Option<DeviceClass>,
    /// ID of the gateway of the devices created from the recipe.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub gateway_id: Option<String>,
    /// ID of the parent system of the devices created from the recipe, or null if there is none.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Nullable<String>,
    /// For systems: interval at which state is computed from child devices, in seconds.
    ///
    /// From `5` to `3600`.
    pub system_interval: Option<i64>,
    pub keep_duplicates: Option<bool>,
}
record!(DeviceRecipe: Default {
    "id" => optional(id),
    "deviceRecipeId" => optional(device_recipe_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "name" => optional(name),
    "deviceName" => optional(device_name),
    "description" => optional(description),
    "deviceDescription" => optional(device_description),
    "tags" => optional(tags) or values("key", "value"),
    "attributes" => optional(attributes) or items("name"),
    "deviceClass" => optional(device_class),
    "gatewayId" => optional(gateway_id),
    "parentId" => optional_nullable(parent_id),
    "systemInterval" => optional(system_interval),
    "keepDuplicates" => optional(keep_duplicates),
});

/// Result of creating devices from a recipe.
///
/// Used by [`deviceRecipe.bulkCreate`](crate::resources::device_recipe::BulkCreate).
#[non_exhaustive]
pub struct DeviceRecipeBulkCreate {
    /// Number of devices created.
    pub created: Option<Number>,
    /// Number of devices that could not be created.
    pub failed: Option<Number>,
    /// Result as CSV, with the columns `losantDeviceId` and `creationErrors`.
    pub csv_result: Option<String>,
}
record!(DeviceRecipeBulkCreate: Default {
    "created" => optional(created),
    "failed" => optional(failed),
    "csvResult" => optional(csv_result),
});

/// Request body that creates devices from a recipe: a number of devices, or one for each row of a
/// CSV. Every device gets a tag `DeviceRecipe`. Creating more than 750 devices requires a
/// background job.
///
/// Used by [`deviceRecipe.bulkCreate`](crate::resources::device_recipe::BulkCreate).
#[non_exhaustive]
pub struct DeviceRecipeBulkCreatePost {
    /// CSV text with a header row. Columns not mapped by another field become tags, with the header
    /// as key and the cell as value.
    pub csv: Option<String>,
    /// Number of devices to create if there is no CSV. Their names get incrementing numbers.
    pub count: Option<i64>,
    /// Column with the names of the devices.
    ///
    /// At most 255 characters.
    pub name_column: Option<String>,
    /// Column with the descriptions of the devices.
    ///
    /// At most 255 characters.
    pub description_column: Option<String>,
    /// Column with the IDs of the gateways.
    ///
    /// At most 255 characters.
    pub gateway_id_column: Option<String>,
    /// Column with the IDs of the parent systems.
    ///
    /// At most 255 characters.
    pub parent_id_column: Option<String>,
    /// If true, an access key is created for each device, and its key and secret are part of the
    /// result.
    pub make_unique_key_secret: Option<bool>,
    /// Email address notified when the work is complete.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// URL called when the work is complete.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// ID of the gateway of the created devices.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub gateway_id: Option<String>,
    /// ID of the parent system of the created devices, or null if there is none.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Nullable<String>,
}
record!(DeviceRecipeBulkCreatePost: Default {
    "csv" => optional(csv: Option<String>),
    "count" => optional(count: Option<i64>),
    "nameColumn" => optional(name_column: Option<String>),
    "descriptionColumn" => optional(description_column: Option<String>),
    "gatewayIdColumn" => optional(gateway_id_column: Option<String>),
    "parentIdColumn" => optional(parent_id_column: Option<String>),
    "makeUniqueKeySecret" => optional(make_unique_key_secret: Option<bool>),
    "email" => optional(email: Option<String>),
    "callbackUrl" => optional(callback_url: Option<String>),
    "gatewayId" => optional(gateway_id: Option<String>),
    "parentId" => optional_nullable(parent_id: Nullable<String>),
});

id! {
    /// The id that paths take as `deviceRecipeId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`deviceRecipe`](crate::resources::device_recipe),
    /// [`deviceRecipes`](crate::resources::device_recipes).
    pub struct DeviceRecipeId;
}

/// Request body that changes a device recipe. Omitted fields are unchanged; lists are replaced as a
/// whole.
///
/// Used by [`deviceRecipe.patch`](crate::resources::device_recipe::Patch).
#[non_exhaustive]
pub struct DeviceRecipePatch {
    /// Name of the recipe, not of the devices.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// Name of the devices created from the recipe.
    ///
    /// 1 to 255 characters.
    pub device_name: Option<String>,
    /// Description of the recipe, not of the devices.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Description of the devices created from the recipe.
    ///
    /// At most 32767 characters.
    pub device_description: Option<String>,
    /// Tags of the devices created from the recipe.
    ///
    /// At most 100 items.
    pub tags: Option<Vec<Tag>>,
    /// Attributes of the devices created from the recipe.
    ///
    /// At most 256 items.
    pub attributes: Option<Vec<DeviceAttributePost>>,
    /// Class of the devices created from the recipe.
    pub device_class: Option<DeviceClass>,
    /// ID of the gateway of the devices created from the recipe. Null removes it.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub gateway_id: Nullable<String>,
    /// ID of the parent system of the devices created from the recipe, or null if there is none.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Nullable<String>,
    /// For systems: interval at which state is computed from child devices, in seconds.
    ///
    /// From `5` to `3600`.
    pub system_interval: Option<i64>,
    pub keep_duplicates: Option<bool>,
}
record!(DeviceRecipePatch: Default {
    "name" => optional(name: Option<String>),
    "deviceName" => optional(device_name: Option<String>),
    "description" => optional(description: Option<String>),
    "deviceDescription" => optional(device_description: Option<String>),
    "tags" => optional(tags: Option<Vec<Tag>>),
    "attributes" => optional(attributes: Option<Vec<DeviceAttributePost>>),
    "deviceClass" => optional(device_class: Option<DeviceClass>),
    "gatewayId" => optional_nullable(gateway_id: Nullable<String>),
    "parentId" => optional_nullable(parent_id: Nullable<String>),
    "systemInterval" => optional(system_interval: Option<i64>),
    "keepDuplicates" => optional(keep_duplicates: Option<bool>),
});

/// Request body that creates a device recipe.
///
/// Used by [`deviceRecipes.post`](crate::resources::device_recipes::Post).
#[non_exhaustive]
pub struct DeviceRecipePost {
    /// Name of the recipe, not of the devices.
    ///
    /// 1 to 255 characters.
    pub name: String,
    /// Name of the devices created from the recipe.
    ///
    /// 1 to 255 characters.
    pub device_name: Option<String>,
    /// Description of the recipe, not of the devices.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Description of the devices created from the recipe.
    ///
    /// At most 32767 characters.
    pub device_description: Option<String>,
    /// Tags of the devices created from the recipe.
    ///
    /// At most 100 items.
    pub tags: Option<Vec<Tag>>,
    /// Attributes of the devices created from the recipe.
    ///
    /// At most 256 items.
    pub attributes: Option<Vec<DeviceAttributePost>>,
    /// Class of the devices created from the recipe.
    pub device_class: Option<DeviceClass>,
    /// ID of the gateway of the devices created from the recipe.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub gateway_id: Option<String>,
    /// ID of the parent system of the devices created from the recipe, or null if there is none.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Nullable<String>,
    /// For systems: interval at which state is computed from child devices, in seconds.
    ///
    /// From `5` to `3600`.
    pub system_interval: Option<i64>,
    pub keep_duplicates: Option<bool>,
}

impl DeviceRecipePost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::empty() } }
}
record!(DeviceRecipePost {
    "name" => required(name),
    "deviceName" => optional(device_name: Option<String>),
    "description" => optional(description: Option<String>),
    "deviceDescription" => optional(device_description: Option<String>),
    "tags" => optional(tags: Option<Vec<Tag>>),
    "attributes" => optional(attributes: Option<Vec<DeviceAttributePost>>),
    "deviceClass" => optional(device_class: Option<DeviceClass>),
    "gatewayId" => optional(gateway_id: Option<String>),
    "parentId" => optional_nullable(parent_id: Nullable<String>),
    "systemInterval" => optional(system_interval: Option<i64>),
    "keepDuplicates" => optional(keep_duplicates: Option<bool>),
});

/// A page of device recipes.
///
/// Used by [`deviceRecipes.get`](crate::resources::device_recipes::Get).
#[non_exhaustive]
pub struct DeviceRecipes {
    pub items: Option<Vec<DeviceRecipe>>,
    /// Number of recipes on this page.
    pub count: Option<i64>,
    /// Number of recipes on all pages.
    pub total_count: Option<i64>,
    /// Maximum per page.
    pub per_page: Option<i64>,
    /// Page number, starting at 0.
    pub page: Option<i64>,
    /// Filter applied.
    pub filter: Option<String>,
    /// Field filtered on.
    pub filter_field: Option<String>,
    /// Field sorted by.
    pub sort_field: Option<String>,
    pub sort_direction: Option<SortDirection>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
}
record!(DeviceRecipes: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "perPage" => optional(per_page),
    "page" => optional(page),
    "filter" => optional(filter),
    "filterField" => optional(filter_field),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
    "applicationId" => optional(application_id),
});
list!(DeviceRecipes, items: DeviceRecipe);

/// State of a device: values of some or all of its attributes at one time.
///
/// Used by [`device.stateStream`](crate::resources::device::StateStream).
#[non_exhaustive]
pub struct DeviceState {
    /// Time of the values. The default is now.
    pub time: Option<TimeValue>,
    /// Metadata of the state: any JSON value.
    pub meta: Nullable<Value>,
    /// Values by attribute name.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: Value of the attribute of this name. A string, a number or a boolean.
    pub data: BTreeMap<String, Scalar>,
    /// Version to run of workflows that this state triggers. Without it, the default version runs.
    ///
    /// 1 to 255 characters.
    pub flow_version: Option<String>,
}

impl DeviceState {
    /// Creates the value from its required fields.
    pub fn new(data: impl IntoIterator<Item = (impl Into<String>, impl Into<Scalar>)>) -> Self {
        Self { data: data.into_iter().map(|(key, value)| (key.into(), value.into())).collect(), ..Model::empty() }
    }
}
record!(DeviceState {
    "time" => optional(time: Option<TimeValue>),
    "meta" => optional_nullable(meta: Nullable<Value>),
    "data" => required(data),
    "flowVersion" => optional(flow_version: Option<String>),
});

/// One or more states to report for a device.
///
/// Used by [`device.sendState`](crate::resources::device::SendState).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DeviceStateOrStates {
    /// A list.
    List(Vec<DeviceState>),
    /// State of a device: values of some or all of its attributes at one time.
    ///
    /// An object.
    One(DeviceState),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(DeviceStateOrStates {
    list => List(Vec<DeviceState>) or [DeviceState],
    object => One(DeviceState),
});

/// States of a device.
///
/// Used by [`device.getState`](crate::resources::device::GetState).
pub type DeviceStates = Vec<DeviceState>;

/// Tags by which devices are selected. A device matches if it has one of them.
///
/// At most 100 items.
///
/// Used by [`devices.get`](crate::resources::devices::Get).
pub type DeviceTagFilter = Vec<DeviceTagMatch>;

/// Update operation that adds an attribute.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceUpdateAddAttribute {
    pub value: DeviceAttributePost,
}

impl DeviceUpdateAddAttribute {
    /// Creates the value from its required fields.
    pub fn new(value: impl Into<DeviceAttributePost>) -> Self { Self { value: value.into() } }
}
record!(DeviceUpdateAddAttribute where "operation" = "add", "target" = "attribute" {
    "value" => required(value),
});

/// Update operation that adds an attribute whose value is computed from child devices.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceUpdateAddAttributeSystem {
    pub value: DeviceAttributePost,
}

impl DeviceUpdateAddAttributeSystem {
    /// Creates the value from its required fields.
    pub fn new(value: impl Into<DeviceAttributePost>) -> Self { Self { value: value.into() } }
}
record!(DeviceUpdateAddAttributeSystem where "operation" = "add", "target" = "attributeSystem" {
    "value" => required(value),
});

/// An operation of a bulk update of devices. `operation` says what to do and `target` what to do it
/// to; the other fields depend on `target`.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DeviceUpdateOperation {
    /// Update operation that sets the name.
    ///
    /// An object whose `operation` is `set` and whose `target` is `name`.
    SetName(DeviceUpdateSetName),
    /// Update operation that sets the class.
    ///
    /// An object whose `operation` is `set` and whose `target` is `deviceClass`.
    SetDeviceClass(DeviceUpdateSetDeviceClass),
    /// Update operation that sets the description.
    ///
    /// An object whose `operation` is `set` and whose `target` is `description`.
    SetDescription(DeviceUpdateSetDescription),
    /// Update operation that sets the gateway or the parent system.
    ///
    /// An object whose `operation` is `set` and whose `target` is `gatewayId` or `parentId`.
    SetGatewayOrParent(DeviceUpdateSetGatewayOrParent),
    /// Update operation that sets the interval at which a system computes its state.
    ///
    /// An object whose `operation` is `set` and whose `target` is `systemInterval`.
    SetSystemInterval(DeviceUpdateSetSystemInterval),
    /// Update operation that sets `keepDuplicates`.
    ///
    /// An object whose `operation` is `set` and whose `target` is `keepDuplicates`.
    SetKeepDuplicates(DeviceUpdateSetKeepDuplicates),
    /// Update operation that sets a tag.
    ///
    /// An object whose `operation` is `set` and whose `target` is `tag`.
    SetTag(DeviceUpdateSetTag),
    /// Update operation that sets a tag of an attribute.
    ///
    /// An object whose `operation` is `set` and whose `target` is `attributeTag`.
    SetAttributeTag(DeviceUpdateSetAttributeTag),
    /// Update operation that sets the description of an attribute.
    ///
    /// An object whose `operation` is `set` and whose `target` is `attributeDescription`.
    SetAttributeDescription(DeviceUpdateSetAttributeDescription),
    /// Update operation that sets the content type of an attribute.
    ///
    /// An object whose `operation` is `set` and whose `target` is `attributeContentType`.
    SetAttributeContentType(DeviceUpdateSetAttributeContentType),
    /// Update operation that renames an attribute.
    ///
    /// An object whose `operation` is `set` and whose `target` is `attributeName`.
    SetAttributeName(DeviceUpdateSetAttributeName),
    /// Update operation that removes the description or the parent system.
    ///
    /// An object whose `operation` is `remove` and whose `target` is `description` or `parentId`.
    RemoveField(DeviceUpdateRemoveField),
    /// Update operation that removes a tag.
    ///
    /// An object whose `operation` is `remove` and whose `target` is `tag`.
    RemoveTag(DeviceUpdateRemoveTag),
    /// Update operation that removes an attribute.
    ///
    /// An object whose `operation` is `remove` and whose `target` is `attribute`.
    RemoveAttribute(DeviceUpdateRemoveAttribute),
    /// Update operation that removes a tag of an attribute.
    ///
    /// An object whose `operation` is `remove` and whose `target` is `attributeTag`.
    RemoveAttributeTag(DeviceUpdateRemoveAttributeTag),
    /// Update operation that removes the description of an attribute.
    ///
    /// An object whose `operation` is `remove` and whose `target` is `attributeDescription`.
    RemoveAttributeDescription(DeviceUpdateRemoveAttributeDescription),
    /// Update operation that adds an attribute.
    ///
    /// An object whose `operation` is `add` and whose `target` is `attribute`.
    AddAttribute(Box<DeviceUpdateAddAttribute>),
    /// Update operation that adds an attribute whose value is computed from child devices.
    ///
    /// An object whose `operation` is `add` and whose `target` is `attributeSystem`.
    AddAttributeSystem(Box<DeviceUpdateAddAttributeSystem>),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(DeviceUpdateOperation by ["operation", "target"] {
    tags("set", "name") => SetName(DeviceUpdateSetName),
    tags("set", "deviceClass") => SetDeviceClass(DeviceUpdateSetDeviceClass),
    tags("set", "description") => SetDescription(DeviceUpdateSetDescription),
    tags("set", "gatewayId" | "parentId") => SetGatewayOrParent(DeviceUpdateSetGatewayOrParent),
    tags("set", "systemInterval") => SetSystemInterval(DeviceUpdateSetSystemInterval),
    tags("set", "keepDuplicates") => SetKeepDuplicates(DeviceUpdateSetKeepDuplicates),
    tags("set", "tag") => SetTag(DeviceUpdateSetTag),
    tags("set", "attributeTag") => SetAttributeTag(DeviceUpdateSetAttributeTag),
    tags("set", "attributeDescription") => SetAttributeDescription(DeviceUpdateSetAttributeDescription),
    tags("set", "attributeContentType") => SetAttributeContentType(DeviceUpdateSetAttributeContentType),
    tags("set", "attributeName") => SetAttributeName(DeviceUpdateSetAttributeName),
    tags("remove", "description" | "parentId") => RemoveField(DeviceUpdateRemoveField),
    tags("remove", "tag") => RemoveTag(DeviceUpdateRemoveTag),
    tags("remove", "attribute") => RemoveAttribute(DeviceUpdateRemoveAttribute),
    tags("remove", "attributeTag") => RemoveAttributeTag(DeviceUpdateRemoveAttributeTag),
    tags("remove", "attributeDescription") => RemoveAttributeDescription(DeviceUpdateRemoveAttributeDescription),
    tags("add", "attribute") => AddAttribute(DeviceUpdateAddAttribute),
    tags("add", "attributeSystem") => AddAttributeSystem(DeviceUpdateAddAttributeSystem),
});

/// Update operation that removes an attribute.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceUpdateRemoveAttribute {
    /// Name of the attribute to remove.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attribute_name: String,
}

impl DeviceUpdateRemoveAttribute {
    /// Creates the value from its required fields.
    pub fn new(attribute_name: impl Into<String>) -> Self { Self { attribute_name: attribute_name.into() } }
}
record!(DeviceUpdateRemoveAttribute where "operation" = "remove", "target" = "attribute" {
    "attributeName" => required(attribute_name),
});

/// Update operation that removes the description of an attribute.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceUpdateRemoveAttributeDescription {
    /// Name of the attribute.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attribute_name: String,
}

impl DeviceUpdateRemoveAttributeDescription {
    /// Creates the value from its required fields.
    pub fn new(attribute_name: impl Into<String>) -> Self { Self { attribute_name: attribute_name.into() } }
}
record!(DeviceUpdateRemoveAttributeDescription where "operation" = "remove", "target" = "attributeDescription" {
    "attributeName" => required(attribute_name),
});

/// Update operation that removes a tag of an attribute.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceUpdateRemoveAttributeTag {
    /// Name of the attribute.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attribute_name: String,
    /// Key of the tag to remove.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub tag_key: String,
}

impl DeviceUpdateRemoveAttributeTag {
    /// Creates the value from its required fields.
    pub fn new(attribute_name: impl Into<String>, tag_key: impl Into<String>) -> Self {
        Self { attribute_name: attribute_name.into(), tag_key: tag_key.into() }
    }
}
record!(DeviceUpdateRemoveAttributeTag where "operation" = "remove", "target" = "attributeTag" {
    "attributeName" => required(attribute_name),
    "tagKey" => required(tag_key),
});

/// Update operation that removes the description or the parent system.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceUpdateRemoveField {
    pub target: DeviceUpdateRemoveFieldTarget,
}

impl DeviceUpdateRemoveField {
    /// Creates the value from its required fields.
    pub fn new(target: impl Into<DeviceUpdateRemoveFieldTarget>) -> Self { Self { target: target.into() } }
}
record!(DeviceUpdateRemoveField where "operation" = "remove" {
    "target" => required(target),
});

string_enum! {
    /// The type of `deviceUpdateRemoveField.target`.
    ///
    /// Used by the resources [`devices`](crate::resources::devices).
    pub enum DeviceUpdateRemoveFieldTarget {
        Description = "description",
        ParentId = "parentId",
    }
}

/// Update operation that removes a tag.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceUpdateRemoveTag {
    /// Key of the tag to remove.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub tag_key: String,
}

impl DeviceUpdateRemoveTag {
    /// Creates the value from its required fields.
    pub fn new(tag_key: impl Into<String>) -> Self { Self { tag_key: tag_key.into() } }
}
record!(DeviceUpdateRemoveTag where "operation" = "remove", "target" = "tag" {
    "tagKey" => required(tag_key),
});

/// Update operation that sets the content type of an attribute.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceUpdateSetAttributeContentType {
    /// Name of the attribute.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attribute_name: String,
    /// Media type of the values.
    ///
    /// 1 to 64 characters.
    pub value: String,
}

impl DeviceUpdateSetAttributeContentType {
    /// Creates the value from its required fields.
    pub fn new(attribute_name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { attribute_name: attribute_name.into(), value: value.into() }
    }
}
record!(DeviceUpdateSetAttributeContentType where "operation" = "set", "target" = "attributeContentType" {
    "attributeName" => required(attribute_name),
    "value" => required(value),
});

/// Update operation that sets the description of an attribute.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceUpdateSetAttributeDescription {
    /// Name of the attribute.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attribute_name: String,
    /// At most 32767 characters.
    pub value: String,
}

impl DeviceUpdateSetAttributeDescription {
    /// Creates the value from its required fields.
    pub fn new(attribute_name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { attribute_name: attribute_name.into(), value: value.into() }
    }
}
record!(DeviceUpdateSetAttributeDescription where "operation" = "set", "target" = "attributeDescription" {
    "attributeName" => required(attribute_name),
    "value" => required(value),
});

/// Update operation that renames an attribute.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceUpdateSetAttributeName {
    /// Current name of the attribute.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attribute_name: String,
    /// New name of the attribute.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub value: String,
}

impl DeviceUpdateSetAttributeName {
    /// Creates the value from its required fields.
    pub fn new(attribute_name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { attribute_name: attribute_name.into(), value: value.into() }
    }
}
record!(DeviceUpdateSetAttributeName where "operation" = "set", "target" = "attributeName" {
    "attributeName" => required(attribute_name),
    "value" => required(value),
});

/// Update operation that sets a tag of an attribute.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceUpdateSetAttributeTag {
    /// Name of the attribute.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attribute_name: String,
    pub value: Tag,
}

impl DeviceUpdateSetAttributeTag {
    /// Creates the value from its required fields.
    pub fn new(attribute_name: impl Into<String>, value: impl Into<Tag>) -> Self {
        Self { attribute_name: attribute_name.into(), value: value.into() }
    }
}
record!(DeviceUpdateSetAttributeTag where "operation" = "set", "target" = "attributeTag" {
    "attributeName" => required(attribute_name),
    "value" => required(value),
});

/// Update operation that sets the description.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceUpdateSetDescription {
    /// At most 32767 characters.
    pub value: String,
}

impl DeviceUpdateSetDescription {
    /// Creates the value from its required fields.
    pub fn new(value: impl Into<String>) -> Self { Self { value: value.into() } }
}
record!(DeviceUpdateSetDescription where "operation" = "set", "target" = "description" {
    "value" => required(value),
});

/// Update operation that sets the class.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceUpdateSetDeviceClass {
    pub value: DeviceClass,
}

impl DeviceUpdateSetDeviceClass {
    /// Creates the value from its required fields.
    pub fn new(value: impl Into<DeviceClass>) -> Self { Self { value: value.into() } }
}
record!(DeviceUpdateSetDeviceClass where "operation" = "set", "target" = "deviceClass" {
    "value" => required(value),
});

/// Update operation that sets the gateway or the parent system.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceUpdateSetGatewayOrParent {
    pub target: DeviceUpdateSetGatewayOrParentTarget,
    /// ID of the gateway or the system.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub value: String,
}

impl DeviceUpdateSetGatewayOrParent {
    /// Creates the value from its required fields.
    pub fn new(target: impl Into<DeviceUpdateSetGatewayOrParentTarget>, value: impl Into<String>) -> Self {
        Self { target: target.into(), value: value.into() }
    }
}
record!(DeviceUpdateSetGatewayOrParent where "operation" = "set" {
    "target" => required(target),
    "value" => required(value),
});

string_enum! {
    /// The type of `deviceUpdateSetGatewayOrParent.target`.
    ///
    /// Used by the resources [`devices`](crate::resources::devices).
    pub enum DeviceUpdateSetGatewayOrParentTarget {
        GatewayId = "gatewayId",
        ParentId = "parentId",
    }
}

/// Update operation that sets `keepDuplicates`.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceUpdateSetKeepDuplicates {
    pub value: bool,
}

impl DeviceUpdateSetKeepDuplicates {
    /// Creates the value from its required fields.
    pub fn new(value: impl Into<bool>) -> Self { Self { value: value.into() } }
}
record!(DeviceUpdateSetKeepDuplicates where "operation" = "set", "target" = "keepDuplicates" {
    "value" => required(value),
});

/// Update operation that sets the name.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceUpdateSetName {
    /// 1 to 255 characters.
    pub value: String,
}

impl DeviceUpdateSetName {
    /// Creates the value from its required fields.
    pub fn new(value: impl Into<String>) -> Self { Self { value: value.into() } }
}
record!(DeviceUpdateSetName where "operation" = "set", "target" = "name" {
    "value" => required(value),
});

/// Update operation that sets the interval at which a system computes its state.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceUpdateSetSystemInterval {
    /// Interval in seconds.
    ///
    /// From `5` to `3600`.
    pub value: i64,
}

impl DeviceUpdateSetSystemInterval {
    /// Creates the value from its required fields.
    pub fn new(value: impl Into<i64>) -> Self { Self { value: value.into() } }
}
record!(DeviceUpdateSetSystemInterval where "operation" = "set", "target" = "systemInterval" {
    "value" => required(value),
});

/// Update operation that sets a tag.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceUpdateSetTag {
    pub value: Tag,
}

impl DeviceUpdateSetTag {
    /// Creates the value from its required fields.
    pub fn new(value: impl Into<Tag>) -> Self { Self { value: value.into() } }
}
record!(DeviceUpdateSetTag where "operation" = "set", "target" = "tag" {
    "value" => required(value),
});

/// A device with the last known values of its attributes.
///
/// Used by the resources [`devices`](crate::resources::devices).
#[non_exhaustive]
pub struct DeviceWithCompositeState {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: Last value of the attribute of this name.
    pub composite_state: Option<BTreeMap<String, CompositeAttributeState>>,
}
record!(DeviceWithCompositeState: Default {
    "id" => optional(id),
    "name" => optional(name),
    "compositeState" => optional(composite_state),
});
