// @generated from _schemas/devices.md and _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{
    BTreeMap, Model, Nullable, Number, Scalar, Timestamp, UnknownValue, Value, list,
    record, union, words,
};
use super::{
    AggregationType, CompositeAttributeState, DeviceAttributeDataType, DeviceClass,
    DeviceConnected, DeviceConnectionInfo, DeviceTagMatch, EmptyObject, FilterMode,
    SortDirection, Tag, TimeValue,
};

/// Device.
///
/// A device of an application: its class, tags and attributes, and its place below a gateway or a
/// system.
///
/// Used by [`device.get`](crate::resources::device::Get),
/// [`device.patch`](crate::resources::device::Patch),
/// [`devices.post`](crate::resources::devices::Post).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Device {
    /// Same as `deviceId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `deviceId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `creationDate`.
    pub creation_date: Option<Timestamp>,
    /// `lastUpdated`.
    pub last_updated: Option<Timestamp>,
    /// Only for a device that was deleted.
    pub deleted_at: Option<Timestamp>,
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `tags`.
    ///
    /// At most 100 items.
    pub tags: Option<Vec<Tag>>,
    /// `attributes`.
    ///
    /// At most 256 items.
    pub attributes: Option<Vec<DeviceAttributePost>>,
    /// What kind of device it is.
    pub device_class: Option<DeviceClass>,
    /// Gateway that speaks for the device; only for peripherals.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub gateway_id: Option<String>,
    /// Version of the agent that an edge device runs; set by the server.
    ///
    /// Pattern: `^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$`.
    pub edge_agent_version: Option<String>,
    /// Left out if the request says so.
    pub connection_info: Option<DeviceConnectionInfo>,
    /// System one level up; null for none.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Nullable<String>,
    /// All systems above the device; set by the server.
    ///
    /// At most 1000 items.
    pub ancestor_ids: Option<Vec<String>>,
    /// Seconds between two computed states; used by systems only.
    ///
    /// From `5` to `3600`.
    pub system_interval: Option<i64>,
    /// If true, duplicate values are kept.
    pub keep_duplicates: Option<bool>,
}

record!(Device {
    "id" => optional(id),
    "deviceId" => optional(device_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "deletedAt" => optional(deleted_at),
    "name" => optional(name),
    "description" => optional(description),
    "tags" => optional(tags),
    "attributes" => optional(attributes),
    "deviceClass" => optional(device_class),
    "gatewayId" => optional(gateway_id),
    "edgeAgentVersion" => optional(edge_agent_version),
    "connectionInfo" => optional(connection_info),
    "parentId" => maybe(parent_id),
    "ancestorIds" => optional(ancestor_ids),
    "systemInterval" => optional(system_interval),
    "keepDuplicates" => optional(keep_duplicates),
});

/// Device Attribute.
///
/// An attribute of a device: a name under which values of one data type are reported.
///
/// Used by [`deviceAttribute.get`](crate::resources::device_attribute::Get),
/// [`deviceAttribute.patch`](crate::resources::device_attribute::Patch),
/// [`deviceAttributes.post`](crate::resources::device_attributes::Post).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceAttribute {
    /// `name`.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: Option<String>,
    /// `dataType`.
    pub data_type: Option<DeviceAttributeDataType>,
    /// Media type of the values; for blobs.
    ///
    /// At most 64 characters.
    pub content_type: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Tags of the attribute, value by key.
    pub attribute_tags: Option<BTreeMap<String, String>>,
    /// How the values of child devices become one; only for systems.
    pub system: Option<DeviceAttributeSystem>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `deviceId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<String>,
}

record!(DeviceAttribute {
    "name" => optional(name),
    "dataType" => optional(data_type),
    "contentType" => optional(content_type),
    "description" => optional(description),
    "attributeTags" => optional(attribute_tags),
    "system" => optional(system),
    "applicationId" => optional(application_id),
    "deviceId" => optional(device_id),
});

/// Device Attribute Data Type Filter.
///
/// One data type or several, to narrow a list of attributes with.
///
/// Used by [`devices.attributeNames`](crate::resources::devices::AttributeNames).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeviceAttributeDataTypeFilter {
    /// Text.
    One(DeviceAttributeDataType),
    /// A list.
    List(Vec<DeviceAttributeDataType>),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(DeviceAttributeDataTypeFilter {
    string => One(DeviceAttributeDataType),
    list => List(Vec<DeviceAttributeDataType>),
});

/// Device Attribute Patch.
///
/// What to send to change an attribute. What is absent stays as it is; the data type is fixed.
///
/// Used by [`deviceAttribute.patch`](crate::resources::device_attribute::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceAttributePatch {
    /// New name of the attribute.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: Option<String>,
    /// Media type of the values; for blobs.
    ///
    /// At most 64 characters.
    pub content_type: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Tags of the attribute, value by key.
    pub attribute_tags: Option<BTreeMap<String, String>>,
    /// How the values of child devices become one; only for systems.
    pub system: Option<DeviceAttributeSystem>,
}

record!(DeviceAttributePatch {
    "name" => optional(name),
    "contentType" => optional(content_type),
    "description" => optional(description),
    "attributeTags" => optional(attribute_tags),
    "system" => optional(system),
});

/// Device Attribute Post.
///
/// An attribute to create: what to send for one, and one entry in the list of a device.
///
/// Used by [`deviceAttributes.post`](crate::resources::device_attributes::Post).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceAttributePost {
    /// `name`.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: String,
    /// `dataType`.
    pub data_type: DeviceAttributeDataType,
    /// Media type of the values; for blobs.
    ///
    /// At most 64 characters.
    pub content_type: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Tags of the attribute, value by key.
    pub attribute_tags: Option<BTreeMap<String, String>>,
    /// How the values of child devices become one; only for systems.
    pub system: Option<DeviceAttributeSystem>,
}

impl DeviceAttributePost {
    /// With what is required.
    pub fn new(name: impl Into<String>, data_type: impl Into<DeviceAttributeDataType>) -> Self {
        Self { name: name.into(), data_type: data_type.into(), ..Model::blank() }
    }
}

record!(DeviceAttributePost {
    "name" => required(name),
    "dataType" => required(data_type),
    "contentType" => optional(content_type),
    "description" => optional(description),
    "attributeTags" => optional(attribute_tags),
    "system" => optional(system),
});

/// Device Attribute System.
///
/// How an attribute of a system gets its value from attributes of its child devices.
///
/// Used on the pages [`device`](crate::resources::device),
/// [`deviceAttribute`](crate::resources::device_attribute),
/// [`deviceAttributes`](crate::resources::device_attributes),
/// [`deviceRecipe`](crate::resources::device_recipe),
/// [`deviceRecipes`](crate::resources::device_recipes), [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceAttributeSystem {
    /// How the values of the children become one.
    pub aggregation: Option<AggregationType>,
    /// Always empty.
    ///
    /// At most 0 items.
    pub aggregation_options: Option<Vec<EmptyObject>>,
    /// Which attributes of which children are read.
    ///
    /// At most 256 items.
    pub child_attributes: Option<Vec<DeviceAttributeSystemChild>>,
}

record!(DeviceAttributeSystem {
    "aggregation" => optional(aggregation),
    "aggregationOptions" => optional(aggregation_options),
    "childAttributes" => optional(child_attributes),
});

/// Device Attribute System Child.
///
/// An attribute to read from child devices.
///
/// Used on the pages [`device`](crate::resources::device),
/// [`deviceAttribute`](crate::resources::device_attribute),
/// [`deviceAttributes`](crate::resources::device_attributes),
/// [`deviceRecipe`](crate::resources::device_recipe),
/// [`deviceRecipes`](crate::resources::device_recipes), [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceAttributeSystemChild {
    /// Name of the attribute on the children.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: String,
    /// Whether all children are read, only those listed, or all but those.
    pub mode: FilterMode,
    /// Children that the mode speaks of, by ID.
    ///
    /// At most 1000 items.
    pub device_ids: Option<Vec<String>>,
    /// Children that the mode speaks of, by tag.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
}

impl DeviceAttributeSystemChild {
    /// With what is required.
    pub fn new(name: impl Into<String>, mode: impl Into<FilterMode>) -> Self {
        Self { name: name.into(), mode: mode.into(), ..Model::blank() }
    }
}

record!(DeviceAttributeSystemChild {
    "name" => required(name),
    "mode" => required(mode),
    "deviceIds" => optional(device_ids),
    "deviceTags" => optional(device_tags),
});

/// Device Attributes.
///
/// All attributes of one device.
///
/// Used by [`deviceAttributes.get`](crate::resources::device_attributes::Get).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceAttributes {
    /// `items`.
    pub items: Option<Vec<DeviceAttribute>>,
    /// Number of attributes in the list.
    pub count: Option<i64>,
    /// Number of attributes in all.
    pub total_count: Option<i64>,
    /// Filter the list was narrowed with, if any.
    pub filter: Option<String>,
    /// Field that the filter looked at.
    pub filter_field: Option<String>,
    /// Field that the list is ordered by.
    pub sort_field: Option<String>,
    /// `sortDirection`.
    pub sort_direction: Option<SortDirection>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `deviceId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<String>,
}

record!(DeviceAttributes {
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

/// Device Class Filter.
///
/// One device class or several, to narrow a list of devices with.
///
/// Used by [`devices.get`](crate::resources::devices::Get).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeviceClassFilter {
    /// Text.
    One(DeviceClass),
    /// A list.
    List(Vec<DeviceClass>),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(DeviceClassFilter {
    string => One(DeviceClass),
    list => List(Vec<DeviceClass>),
});

/// Device Command.
///
/// A command to a device.
///
/// Used by [`device.commandStream`](crate::resources::device::CommandStream),
/// [`device.sendCommand`](crate::resources::device::SendCommand).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceCommand {
    /// When it was sent; now without it.
    pub time: Option<TimeValue>,
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: String,
    /// Any JSON value that belongs to the command.
    pub payload: Nullable<Value>,
}

impl DeviceCommand {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::blank() } }
}

record!(DeviceCommand {
    "time" => optional(time),
    "name" => required(name),
    "payload" => maybe(payload),
});

/// Device Commands.
///
/// Commands that were sent to a device.
///
/// Used by [`device.getCommand`](crate::resources::device::GetCommand).
pub type DeviceCommands = Vec<DeviceCommand>;

/// Device Connection Status.
///
/// What to send to record that a device connected or disconnected.
///
/// Used by [`device.setConnectionStatus`](crate::resources::device::SetConnectionStatus).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeviceConnectionStatus {
    /// `connected`.
    Connected(DeviceConnectionStatusConnected),
    /// `disconnected`.
    Disconnected(DeviceConnectionStatusDisconnected),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(DeviceConnectionStatus by ["status"] {
    tags("connected") => Connected(DeviceConnectionStatusConnected),
    tags("disconnected") => Disconnected(DeviceConnectionStatusDisconnected),
});

/// Device Connection Status Connected.
///
/// Records that a device connected.
///
/// Used on the pages [`device`](crate::resources::device).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceConnectionStatusConnected {
    /// `connectedAt`.
    pub connected_at: Option<TimeValue>,
    /// Address that it connected from.
    ///
    /// 2 to 39 characters.
    pub ip_address: Option<String>,
}

record!(DeviceConnectionStatusConnected {
    "status" => constant("connected"),
    "connectedAt" => optional(connected_at),
    "ipAddress" => optional(ip_address),
});

/// Device Connection Status Disconnected.
///
/// Records that a device disconnected, with what is known of the connection that ended.
///
/// Used on the pages [`device`](crate::resources::device).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceConnectionStatusDisconnected {
    /// When the connection began.
    pub connected_at: Option<TimeValue>,
    /// When it ended.
    pub disconnected_at: Option<TimeValue>,
    /// `disconnectReason`.
    ///
    /// At most 1024 characters.
    pub disconnect_reason: Option<String>,
    /// Messages that the device sent meanwhile.
    ///
    /// From `0` to `2147483647`.
    pub messages_from_client: Option<i64>,
    /// Messages that the device received meanwhile.
    ///
    /// From `0` to `2147483647`.
    pub messages_to_client: Option<i64>,
    /// Address that it was connected from.
    ///
    /// 2 to 39 characters.
    pub ip_address: Option<String>,
}

record!(DeviceConnectionStatusDisconnected {
    "status" => constant("disconnected"),
    "connectedAt" => optional(connected_at),
    "disconnectedAt" => optional(disconnected_at),
    "disconnectReason" => optional(disconnect_reason),
    "messagesFromClient" => optional(messages_from_client),
    "messagesToClient" => optional(messages_to_client),
    "ipAddress" => optional(ip_address),
});

/// Device Data Export.
///
/// What to send to export the data of one device. The export is made in the background.
///
/// Used by [`device.export`](crate::resources::device::Export).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceDataExport {
    /// Address that the export is sent to; that of the caller without it.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// Address that is called with the result.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// Attributes to export; all without it.
    ///
    /// At most 256 items.
    pub attributes: Option<Vec<String>>,
    /// Start of the span, in ms since epoch; a negative number counts back from now. The first data
    /// without it.
    pub start: Option<Number>,
    /// End of the span, in ms since epoch; 0 is now, a negative number counts back from now.
    pub end: Option<Number>,
    /// `options`.
    pub options: Option<DeviceDataExportOptions>,
}

record!(DeviceDataExport {
    "email" => optional(email),
    "callbackUrl" => optional(callback_url),
    "attributes" => optional(attributes),
    "start" => optional(start),
    "end" => optional(end),
    "options" => optional(options),
});

/// The shape of `deviceDataExport.options`.
///
/// Used on the pages [`device`](crate::resources::device).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceDataExportOptions {
    /// Whether rows have the time as a date too.
    ///
    /// Default: `true`.
    pub include_date: Option<bool>,
    /// Whether rows have the ID of the device.
    ///
    /// Default: `true`.
    pub include_id: Option<bool>,
    /// If true, blobs are written in base64; otherwise as links, which expire.
    ///
    /// Default: `false`.
    pub include_blob_data: Option<bool>,
}

record!(DeviceDataExportOptions {
    "includeDate" => optional(include_date),
    "includeID" => optional(include_id),
    "includeBlobData" => optional(include_blob_data),
});

/// Device Log.
///
/// When a device connected and disconnected.
///
/// Used by [`device.getLogEntries`](crate::resources::device::GetLogEntries).
pub type DeviceLog = Vec<DeviceLogEntry>;

/// Device Log Entry.
///
/// One connection or disconnection of a device. The reason and the numbers of messages come with a
/// disconnection.
///
/// Used on the pages [`device`](crate::resources::device).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceLogEntry {
    /// 1 if it connected, 0 if it disconnected.
    pub connected: Option<DeviceConnected>,
    /// `time`.
    pub time: Option<Timestamp>,
    /// `disconnectReason`.
    pub disconnect_reason: Option<String>,
    /// Messages that the device sent while connected.
    pub messages_from_client: Option<Number>,
    /// Messages that the device received while connected.
    pub messages_to_client: Option<Number>,
    /// `ipAddress`.
    pub ip_address: Option<String>,
}

record!(DeviceLogEntry {
    "connected" => optional(connected),
    "time" => optional(time),
    "disconnectReason" => optional(disconnect_reason),
    "messagesFromClient" => optional(messages_from_client),
    "messagesToClient" => optional(messages_to_client),
    "ipAddress" => optional(ip_address),
});

/// Device Name Summary.
///
/// A device by name.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceNameSummary {
    /// `id`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `deviceClass`.
    pub device_class: Option<DeviceClass>,
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
}

record!(DeviceNameSummary {
    "id" => optional(id),
    "deviceClass" => optional(device_class),
    "name" => optional(name),
});

/// Device Names Response.
///
/// Names of devices, at most 1000 of them.
///
/// Used by [`devices.deviceNames`](crate::resources::devices::DeviceNames).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceNamesResponse {
    /// `deviceSummary`.
    ///
    /// At most 1000 items.
    pub device_summary: Option<Vec<DeviceNameSummary>>,
}

record!(DeviceNamesResponse { "deviceSummary" => optional(device_summary) });

/// Device Patch.
///
/// What to send to change a device. What is absent stays as it is; tags and attributes are given
/// whole.
///
/// Used by [`device.patch`](crate::resources::device::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DevicePatch {
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `tags`.
    ///
    /// At most 100 items.
    pub tags: Option<Vec<Tag>>,
    /// `attributes`.
    ///
    /// At most 256 items.
    pub attributes: Option<Vec<DeviceAttributePost>>,
    /// `deviceClass`.
    pub device_class: Option<DeviceClass>,
    /// Gateway that speaks for the device; only for peripherals.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub gateway_id: Option<String>,
    /// System one level up; null for none.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Nullable<String>,
    /// Seconds between two computed states; used by systems only.
    ///
    /// From `5` to `3600`.
    pub system_interval: Option<i64>,
    /// If true, duplicate values are kept.
    pub keep_duplicates: Option<bool>,
}

record!(DevicePatch {
    "name" => optional(name),
    "description" => optional(description),
    "tags" => optional(tags),
    "attributes" => optional(attributes),
    "deviceClass" => optional(device_class),
    "gatewayId" => optional(gateway_id),
    "parentId" => maybe(parent_id),
    "systemInterval" => optional(system_interval),
    "keepDuplicates" => optional(keep_duplicates),
});

/// Device Payload Counts.
///
/// Payloads that a device used in a span of time, by type.
///
/// Used by [`device.payloadCounts`](crate::resources::device::PayloadCounts).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DevicePayloadCounts {
    /// For commands to it.
    pub device_command: Option<Number>,
    /// For connecting.
    pub device_connect: Option<Number>,
    /// For disconnecting.
    pub device_disconnect: Option<Number>,
    /// For states it reported.
    pub device_state: Option<Number>,
    /// For MQTT messages it published.
    pub mqtt_in: Option<Number>,
    /// For MQTT messages it received.
    pub mqtt_out: Option<Number>,
}

record!(DevicePayloadCounts {
    "deviceCommand" => optional(device_command),
    "deviceConnect" => optional(device_connect),
    "deviceDisconnect" => optional(device_disconnect),
    "deviceState" => optional(device_state),
    "mqttIn" => optional(mqtt_in),
    "mqttOut" => optional(mqtt_out),
});

/// Device Post.
///
/// What to send to create a device.
///
/// Used by [`devices.post`](crate::resources::devices::Post).
#[derive(Debug, Clone, PartialEq)]
pub struct DevicePost {
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: String,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `tags`.
    ///
    /// At most 100 items.
    pub tags: Option<Vec<Tag>>,
    /// `attributes`.
    ///
    /// At most 256 items.
    pub attributes: Option<Vec<DeviceAttributePost>>,
    /// `deviceClass`.
    pub device_class: Option<DeviceClass>,
    /// Gateway that speaks for the device; only for peripherals.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub gateway_id: Option<String>,
    /// System one level up; null for none.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Nullable<String>,
    /// Seconds between two computed states; used by systems only.
    ///
    /// From `5` to `3600`.
    pub system_interval: Option<i64>,
    /// If true, duplicate values are kept.
    pub keep_duplicates: Option<bool>,
}

impl DevicePost {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::blank() } }
}

record!(DevicePost {
    "name" => required(name),
    "description" => optional(description),
    "tags" => optional(tags),
    "attributes" => optional(attributes),
    "deviceClass" => optional(device_class),
    "gatewayId" => optional(gateway_id),
    "parentId" => maybe(parent_id),
    "systemInterval" => optional(system_interval),
    "keepDuplicates" => optional(keep_duplicates),
});

/// Device Recipe.
///
/// A pattern that devices are made from. Class, tags and attributes are those of the devices to
/// come.
///
/// Used by [`deviceRecipe.get`](crate::resources::device_recipe::Get),
/// [`deviceRecipe.patch`](crate::resources::device_recipe::Patch),
/// [`deviceRecipes.post`](crate::resources::device_recipes::Post).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceRecipe {
    /// Same as `deviceRecipeId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `deviceRecipeId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_recipe_id: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `creationDate`.
    pub creation_date: Option<Timestamp>,
    /// `lastUpdated`.
    pub last_updated: Option<Timestamp>,
    /// Name of the recipe itself.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// Name that devices made from it get.
    ///
    /// 1 to 255 characters.
    pub device_name: Option<String>,
    /// Description of the recipe itself.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Description that devices made from it get.
    ///
    /// At most 32767 characters.
    pub device_description: Option<String>,
    /// `tags`.
    ///
    /// At most 100 items.
    pub tags: Option<Vec<Tag>>,
    /// `attributes`.
    ///
    /// At most 256 items.
    pub attributes: Option<Vec<DeviceAttributePost>>,
    /// `deviceClass`.
    pub device_class: Option<DeviceClass>,
    /// Gateway that devices made from it get.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub gateway_id: Option<String>,
    /// System above devices made from it; null for none.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Nullable<String>,
    /// Seconds between two computed states; used by systems only.
    ///
    /// From `5` to `3600`.
    pub system_interval: Option<i64>,
    /// If true, duplicate values are kept.
    pub keep_duplicates: Option<bool>,
}

record!(DeviceRecipe {
    "id" => optional(id),
    "deviceRecipeId" => optional(device_recipe_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "name" => optional(name),
    "deviceName" => optional(device_name),
    "description" => optional(description),
    "deviceDescription" => optional(device_description),
    "tags" => optional(tags),
    "attributes" => optional(attributes),
    "deviceClass" => optional(device_class),
    "gatewayId" => optional(gateway_id),
    "parentId" => maybe(parent_id),
    "systemInterval" => optional(system_interval),
    "keepDuplicates" => optional(keep_duplicates),
});

/// Device Recipe Bulk Create.
///
/// The result of making many devices from a recipe.
///
/// Used by [`deviceRecipe.bulkCreate`](crate::resources::device_recipe::BulkCreate).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceRecipeBulkCreate {
    /// How many devices were made.
    pub created: Option<Number>,
    /// How many could not be made.
    pub failed: Option<Number>,
    /// CSV text that tells how each line went.
    pub csv_result: Option<String>,
}

record!(DeviceRecipeBulkCreate {
    "created" => optional(created),
    "failed" => optional(failed),
    "csvResult" => optional(csv_result),
});

/// Device Recipe Bulk Create Post.
///
/// What to send to make many devices from a recipe: a number of them, or a CSV text with one line
/// for each.
///
/// Used by [`deviceRecipe.bulkCreate`](crate::resources::device_recipe::BulkCreate).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceRecipeBulkCreatePost {
    /// CSV text; its first line names the columns.
    pub csv: Option<String>,
    /// How many devices to make, where there is no CSV.
    pub count: Option<i64>,
    /// Column that holds the name.
    ///
    /// At most 255 characters.
    pub name_column: Option<String>,
    /// Column that holds the description.
    ///
    /// At most 255 characters.
    pub description_column: Option<String>,
    /// Column that holds the ID of the gateway.
    ///
    /// At most 255 characters.
    pub gateway_id_column: Option<String>,
    /// Column that holds the ID of the system above.
    ///
    /// At most 255 characters.
    pub parent_id_column: Option<String>,
    /// If true, every device gets an access key of its own.
    pub make_unique_key_secret: Option<bool>,
    /// Address that is told when the work is done; that of the caller without it.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// Address that is called when the work is done.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// Gateway for all devices made.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub gateway_id: Option<String>,
    /// System above all devices made; null for none.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Nullable<String>,
}

record!(DeviceRecipeBulkCreatePost {
    "csv" => optional(csv),
    "count" => optional(count),
    "nameColumn" => optional(name_column),
    "descriptionColumn" => optional(description_column),
    "gatewayIdColumn" => optional(gateway_id_column),
    "parentIdColumn" => optional(parent_id_column),
    "makeUniqueKeySecret" => optional(make_unique_key_secret),
    "email" => optional(email),
    "callbackUrl" => optional(callback_url),
    "gatewayId" => optional(gateway_id),
    "parentId" => maybe(parent_id),
});

/// Device Recipe Patch.
///
/// What to send to change a device recipe. What is absent stays as it is; tags and attributes are
/// given whole.
///
/// Used by [`deviceRecipe.patch`](crate::resources::device_recipe::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceRecipePatch {
    /// Name of the recipe itself.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// Name that devices made from it get.
    ///
    /// 1 to 255 characters.
    pub device_name: Option<String>,
    /// Description of the recipe itself.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Description that devices made from it get.
    ///
    /// At most 32767 characters.
    pub device_description: Option<String>,
    /// `tags`.
    ///
    /// At most 100 items.
    pub tags: Option<Vec<Tag>>,
    /// `attributes`.
    ///
    /// At most 256 items.
    pub attributes: Option<Vec<DeviceAttributePost>>,
    /// `deviceClass`.
    pub device_class: Option<DeviceClass>,
    /// Gateway that devices made from it get. Null takes it away.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub gateway_id: Nullable<String>,
    /// System above devices made from it; null for none.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Nullable<String>,
    /// Seconds between two computed states; used by systems only.
    ///
    /// From `5` to `3600`.
    pub system_interval: Option<i64>,
    /// If true, duplicate values are kept.
    pub keep_duplicates: Option<bool>,
}

record!(DeviceRecipePatch {
    "name" => optional(name),
    "deviceName" => optional(device_name),
    "description" => optional(description),
    "deviceDescription" => optional(device_description),
    "tags" => optional(tags),
    "attributes" => optional(attributes),
    "deviceClass" => optional(device_class),
    "gatewayId" => maybe(gateway_id),
    "parentId" => maybe(parent_id),
    "systemInterval" => optional(system_interval),
    "keepDuplicates" => optional(keep_duplicates),
});

/// Device Recipe Post.
///
/// What to send to create a device recipe.
///
/// Used by [`deviceRecipes.post`](crate::resources::device_recipes::Post).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceRecipePost {
    /// Name of the recipe itself.
    ///
    /// 1 to 255 characters.
    pub name: String,
    /// Name that devices made from it get.
    ///
    /// 1 to 255 characters.
    pub device_name: Option<String>,
    /// Description of the recipe itself.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Description that devices made from it get.
    ///
    /// At most 32767 characters.
    pub device_description: Option<String>,
    /// `tags`.
    ///
    /// At most 100 items.
    pub tags: Option<Vec<Tag>>,
    /// `attributes`.
    ///
    /// At most 256 items.
    pub attributes: Option<Vec<DeviceAttributePost>>,
    /// `deviceClass`.
    pub device_class: Option<DeviceClass>,
    /// Gateway that devices made from it get.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub gateway_id: Option<String>,
    /// System above devices made from it; null for none.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Nullable<String>,
    /// Seconds between two computed states; used by systems only.
    ///
    /// From `5` to `3600`.
    pub system_interval: Option<i64>,
    /// If true, duplicate values are kept.
    pub keep_duplicates: Option<bool>,
}

impl DeviceRecipePost {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::blank() } }
}

record!(DeviceRecipePost {
    "name" => required(name),
    "deviceName" => optional(device_name),
    "description" => optional(description),
    "deviceDescription" => optional(device_description),
    "tags" => optional(tags),
    "attributes" => optional(attributes),
    "deviceClass" => optional(device_class),
    "gatewayId" => optional(gateway_id),
    "parentId" => maybe(parent_id),
    "systemInterval" => optional(system_interval),
    "keepDuplicates" => optional(keep_duplicates),
});

/// Device Recipes.
///
/// A page of device recipes.
///
/// Used by [`deviceRecipes.get`](crate::resources::device_recipes::Get).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceRecipes {
    /// `items`.
    pub items: Option<Vec<DeviceRecipe>>,
    /// Number of recipes on this page.
    pub count: Option<i64>,
    /// Number of recipes on all pages.
    pub total_count: Option<i64>,
    /// Most recipes that a page holds.
    pub per_page: Option<i64>,
    /// Number of this page, 0-based.
    pub page: Option<i64>,
    /// Filter the list was narrowed with, if any.
    pub filter: Option<String>,
    /// Field that the filter looked at.
    pub filter_field: Option<String>,
    /// Field that the list is ordered by.
    pub sort_field: Option<String>,
    /// `sortDirection`.
    pub sort_direction: Option<SortDirection>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
}

record!(DeviceRecipes {
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

/// Device State.
///
/// A state of a device: values of some or all of its attributes at one time.
///
/// Used by [`device.stateStream`](crate::resources::device::StateStream).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceState {
    /// When the values were taken; now without it.
    pub time: Option<TimeValue>,
    /// Any JSON value that goes along with the state.
    pub meta: Nullable<Value>,
    /// Values by attribute.
    pub data: BTreeMap<String, Scalar>,
    /// Version of the workflow that reports the state.
    ///
    /// 1 to 255 characters.
    pub flow_version: Option<String>,
}

impl DeviceState {
    /// With what is required.
    pub fn new(data: BTreeMap<String, Scalar>) -> Self { Self { data, ..Model::blank() } }
}

record!(DeviceState {
    "time" => optional(time),
    "meta" => maybe(meta),
    "data" => required(data),
    "flowVersion" => optional(flow_version),
});

/// Device State Or States.
///
/// What to send to report state for a device: one state or several.
///
/// Used by [`device.sendState`](crate::resources::device::SendState).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeviceStateOrStates {
    /// A list.
    List(Vec<DeviceState>),
    /// An object.
    One(DeviceState),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(DeviceStateOrStates {
    list => List(Vec<DeviceState>),
    object => One(DeviceState),
});

/// Device States.
///
/// States of one device.
///
/// Used by [`device.getState`](crate::resources::device::GetState).
pub type DeviceStates = Vec<DeviceState>;

/// Device Tag Filter.
///
/// Selects devices by tag, with a list of keys and values to look for.
///
/// Used by [`devices.get`](crate::resources::devices::Get).
pub type DeviceTagFilter = Vec<DeviceTagMatch>;

/// Device Update Add Attribute.
///
/// An update of devices: adds an attribute.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceUpdateAddAttribute {
    /// `value`.
    pub value: DeviceAttributePost,
}

impl DeviceUpdateAddAttribute {
    /// With what is required.
    pub fn new(value: DeviceAttributePost) -> Self { Self { value } }
}

record!(DeviceUpdateAddAttribute {
    "operation" => constant("add"),
    "target" => constant("attribute"),
    "value" => required(value),
});

/// Device Update Add Attribute System.
///
/// An update of devices: adds an attribute whose value comes from child devices.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceUpdateAddAttributeSystem {
    /// `value`.
    pub value: DeviceAttributePost,
}

impl DeviceUpdateAddAttributeSystem {
    /// With what is required.
    pub fn new(value: DeviceAttributePost) -> Self { Self { value } }
}

record!(DeviceUpdateAddAttributeSystem {
    "operation" => constant("add"),
    "target" => constant("attributeSystem"),
    "value" => required(value),
});

/// Device Update Operation.
///
/// One step of an update of many devices: `operation` says what to do and `target` what it is done
/// to. The target decides which fields follow.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeviceUpdateOperation {
    /// `set` with `name`.
    SetName(DeviceUpdateSetName),
    /// `set` with `deviceClass`.
    SetDeviceClass(DeviceUpdateSetDeviceClass),
    /// `set` with `description`.
    SetDescription(DeviceUpdateSetDescription),
    /// `set` with `gatewayId`, `parentId`.
    SetGatewayOrParent(DeviceUpdateSetGatewayOrParent),
    /// `set` with `systemInterval`.
    SetSystemInterval(DeviceUpdateSetSystemInterval),
    /// `set` with `keepDuplicates`.
    SetKeepDuplicates(DeviceUpdateSetKeepDuplicates),
    /// `set` with `tag`.
    SetTag(DeviceUpdateSetTag),
    /// `set` with `attributeTag`.
    SetAttributeTag(DeviceUpdateSetAttributeTag),
    /// `set` with `attributeDescription`.
    SetAttributeDescription(DeviceUpdateSetAttributeDescription),
    /// `set` with `attributeContentType`.
    SetAttributeContentType(DeviceUpdateSetAttributeContentType),
    /// `set` with `attributeName`.
    SetAttributeName(DeviceUpdateSetAttributeName),
    /// `remove` with `description`, `parentId`.
    RemoveField(DeviceUpdateRemoveField),
    /// `remove` with `tag`.
    RemoveTag(DeviceUpdateRemoveTag),
    /// `remove` with `attribute`.
    RemoveAttribute(DeviceUpdateRemoveAttribute),
    /// `remove` with `attributeTag`.
    RemoveAttributeTag(DeviceUpdateRemoveAttributeTag),
    /// `remove` with `attributeDescription`.
    RemoveAttributeDescription(DeviceUpdateRemoveAttributeDescription),
    /// `add` with `attribute`.
    AddAttribute(Box<DeviceUpdateAddAttribute>),
    /// `add` with `attributeSystem`.
    AddAttributeSystem(Box<DeviceUpdateAddAttributeSystem>),
    /// Another shape, which this version does not know.
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

/// Device Update Remove Attribute.
///
/// An update of devices: removes an attribute.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceUpdateRemoveAttribute {
    /// The attribute to remove.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attribute_name: String,
}

impl DeviceUpdateRemoveAttribute {
    /// With what is required.
    pub fn new(attribute_name: impl Into<String>) -> Self { Self { attribute_name: attribute_name.into() } }
}

record!(DeviceUpdateRemoveAttribute {
    "operation" => constant("remove"),
    "target" => constant("attribute"),
    "attributeName" => required(attribute_name),
});

/// Device Update Remove Attribute Description.
///
/// An update of devices: removes the description of an attribute.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceUpdateRemoveAttributeDescription {
    /// The attribute it is about.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attribute_name: String,
}

impl DeviceUpdateRemoveAttributeDescription {
    /// With what is required.
    pub fn new(attribute_name: impl Into<String>) -> Self { Self { attribute_name: attribute_name.into() } }
}

record!(DeviceUpdateRemoveAttributeDescription {
    "operation" => constant("remove"),
    "target" => constant("attributeDescription"),
    "attributeName" => required(attribute_name),
});

/// Device Update Remove Attribute Tag.
///
/// An update of devices: removes a tag of an attribute.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceUpdateRemoveAttributeTag {
    /// The attribute it is about.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attribute_name: String,
    /// Key of the tag to remove.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub tag_key: String,
}

impl DeviceUpdateRemoveAttributeTag {
    /// With what is required.
    pub fn new(attribute_name: impl Into<String>, tag_key: impl Into<String>) -> Self {
        Self { attribute_name: attribute_name.into(), tag_key: tag_key.into() }
    }
}

record!(DeviceUpdateRemoveAttributeTag {
    "operation" => constant("remove"),
    "target" => constant("attributeTag"),
    "attributeName" => required(attribute_name),
    "tagKey" => required(tag_key),
});

/// Device Update Remove Field.
///
/// An update of devices: removes the description or the system above.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceUpdateRemoveField {
    /// `target`.
    pub target: DeviceUpdateRemoveFieldTarget,
}

impl DeviceUpdateRemoveField {
    /// With what is required.
    pub fn new(target: impl Into<DeviceUpdateRemoveFieldTarget>) -> Self { Self { target: target.into() } }
}

record!(DeviceUpdateRemoveField {
    "operation" => constant("remove"),
    "target" => required(target),
});

words! {
    /// The shape of `deviceUpdateRemoveField.target`.
    ///
    /// Used on the pages [`devices`](crate::resources::devices).
    pub enum DeviceUpdateRemoveFieldTarget {
        /// `description`.
        Description = "description",
        /// `parentId`.
        ParentId = "parentId",
    }
}

/// Device Update Remove Tag.
///
/// An update of devices: removes a tag.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceUpdateRemoveTag {
    /// Key of the tag to remove.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub tag_key: String,
}

impl DeviceUpdateRemoveTag {
    /// With what is required.
    pub fn new(tag_key: impl Into<String>) -> Self { Self { tag_key: tag_key.into() } }
}

record!(DeviceUpdateRemoveTag {
    "operation" => constant("remove"),
    "target" => constant("tag"),
    "tagKey" => required(tag_key),
});

/// Device Update Set Attribute Content Type.
///
/// An update of devices: sets the content type of an attribute.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceUpdateSetAttributeContentType {
    /// The attribute it is about.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attribute_name: String,
    /// Media type of the values.
    ///
    /// 1 to 64 characters.
    pub value: String,
}

impl DeviceUpdateSetAttributeContentType {
    /// With what is required.
    pub fn new(attribute_name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { attribute_name: attribute_name.into(), value: value.into() }
    }
}

record!(DeviceUpdateSetAttributeContentType {
    "operation" => constant("set"),
    "target" => constant("attributeContentType"),
    "attributeName" => required(attribute_name),
    "value" => required(value),
});

/// Device Update Set Attribute Description.
///
/// An update of devices: sets the description of an attribute.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceUpdateSetAttributeDescription {
    /// The attribute it is about.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attribute_name: String,
    /// `value`.
    ///
    /// At most 32767 characters.
    pub value: String,
}

impl DeviceUpdateSetAttributeDescription {
    /// With what is required.
    pub fn new(attribute_name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { attribute_name: attribute_name.into(), value: value.into() }
    }
}

record!(DeviceUpdateSetAttributeDescription {
    "operation" => constant("set"),
    "target" => constant("attributeDescription"),
    "attributeName" => required(attribute_name),
    "value" => required(value),
});

/// Device Update Set Attribute Name.
///
/// An update of devices: gives an attribute a new name.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceUpdateSetAttributeName {
    /// The name until now.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attribute_name: String,
    /// The new name.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub value: String,
}

impl DeviceUpdateSetAttributeName {
    /// With what is required.
    pub fn new(attribute_name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { attribute_name: attribute_name.into(), value: value.into() }
    }
}

record!(DeviceUpdateSetAttributeName {
    "operation" => constant("set"),
    "target" => constant("attributeName"),
    "attributeName" => required(attribute_name),
    "value" => required(value),
});

/// Device Update Set Attribute Tag.
///
/// An update of devices: sets a tag of an attribute.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceUpdateSetAttributeTag {
    /// The attribute it is about.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attribute_name: String,
    /// `value`.
    pub value: Tag,
}

impl DeviceUpdateSetAttributeTag {
    /// With what is required.
    pub fn new(attribute_name: impl Into<String>, value: Tag) -> Self {
        Self { attribute_name: attribute_name.into(), value }
    }
}

record!(DeviceUpdateSetAttributeTag {
    "operation" => constant("set"),
    "target" => constant("attributeTag"),
    "attributeName" => required(attribute_name),
    "value" => required(value),
});

/// Device Update Set Description.
///
/// An update of devices: sets the description.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceUpdateSetDescription {
    /// `value`.
    ///
    /// At most 32767 characters.
    pub value: String,
}

impl DeviceUpdateSetDescription {
    /// With what is required.
    pub fn new(value: impl Into<String>) -> Self { Self { value: value.into() } }
}

record!(DeviceUpdateSetDescription {
    "operation" => constant("set"),
    "target" => constant("description"),
    "value" => required(value),
});

/// Device Update Set Device Class.
///
/// An update of devices: sets the class.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceUpdateSetDeviceClass {
    /// `value`.
    pub value: DeviceClass,
}

impl DeviceUpdateSetDeviceClass {
    /// With what is required.
    pub fn new(value: impl Into<DeviceClass>) -> Self { Self { value: value.into() } }
}

record!(DeviceUpdateSetDeviceClass {
    "operation" => constant("set"),
    "target" => constant("deviceClass"),
    "value" => required(value),
});

/// Device Update Set Gateway Or Parent.
///
/// An update of devices: sets the gateway or the system above.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceUpdateSetGatewayOrParent {
    /// `target`.
    pub target: DeviceUpdateSetGatewayOrParentTarget,
    /// ID of the gateway or the system.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub value: String,
}

impl DeviceUpdateSetGatewayOrParent {
    /// With what is required.
    pub fn new(target: impl Into<DeviceUpdateSetGatewayOrParentTarget>, value: impl Into<String>) -> Self {
        Self { target: target.into(), value: value.into() }
    }
}

record!(DeviceUpdateSetGatewayOrParent {
    "operation" => constant("set"),
    "target" => required(target),
    "value" => required(value),
});

words! {
    /// The shape of `deviceUpdateSetGatewayOrParent.target`.
    ///
    /// Used on the pages [`devices`](crate::resources::devices).
    pub enum DeviceUpdateSetGatewayOrParentTarget {
        /// `gatewayId`.
        GatewayId = "gatewayId",
        /// `parentId`.
        ParentId = "parentId",
    }
}

/// Device Update Set Keep Duplicates.
///
/// An update of devices: sets whether duplicate values are kept.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceUpdateSetKeepDuplicates {
    /// `value`.
    pub value: bool,
}

impl DeviceUpdateSetKeepDuplicates {
    /// With what is required.
    pub fn new(value: bool) -> Self { Self { value } }
}

record!(DeviceUpdateSetKeepDuplicates {
    "operation" => constant("set"),
    "target" => constant("keepDuplicates"),
    "value" => required(value),
});

/// Device Update Set Name.
///
/// An update of devices: sets the name.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceUpdateSetName {
    /// `value`.
    ///
    /// 1 to 255 characters.
    pub value: String,
}

impl DeviceUpdateSetName {
    /// With what is required.
    pub fn new(value: impl Into<String>) -> Self { Self { value: value.into() } }
}

record!(DeviceUpdateSetName {
    "operation" => constant("set"),
    "target" => constant("name"),
    "value" => required(value),
});

/// Device Update Set System Interval.
///
/// An update of devices: sets how often a system computes its state.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceUpdateSetSystemInterval {
    /// In seconds.
    ///
    /// From `5` to `3600`.
    pub value: i64,
}

impl DeviceUpdateSetSystemInterval {
    /// With what is required.
    pub fn new(value: i64) -> Self { Self { value } }
}

record!(DeviceUpdateSetSystemInterval {
    "operation" => constant("set"),
    "target" => constant("systemInterval"),
    "value" => required(value),
});

/// Device Update Set Tag.
///
/// An update of devices: sets a tag.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceUpdateSetTag {
    /// `value`.
    pub value: Tag,
}

impl DeviceUpdateSetTag {
    /// With what is required.
    pub fn new(value: Tag) -> Self { Self { value } }
}

record!(DeviceUpdateSetTag {
    "operation" => constant("set"),
    "target" => constant("tag"),
    "value" => required(value),
});

/// Device With Composite State.
///
/// A device with the last known values of its attributes.
///
/// Used on the pages [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceWithCompositeState {
    /// `id`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// `compositeState`.
    pub composite_state: Option<BTreeMap<String, CompositeAttributeState>>,
}

record!(DeviceWithCompositeState {
    "id" => optional(id),
    "name" => optional(name),
    "compositeState" => optional(composite_state),
});
