// @generated from _schemas/devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Nullable, Value, record};
use super::{AdvancedDeviceQuery, DeviceTagMatch, TimeValue};

/// A command to many devices, and how they are selected.
///
/// Used by [`devices.sendCommand`](crate::resources::devices::SendCommand).
#[non_exhaustive]
pub struct MultiDeviceCommand {
    pub time: Option<TimeValue>,
    /// 1 to 255 characters.
    pub name: String,
    /// Payload of the command: any JSON value.
    pub payload: Nullable<Value>,
    /// Tags of the devices.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    /// IDs of the devices.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_ids: Option<Vec<String>>,
    /// Advanced query that selects the devices.
    pub device_query: Option<AdvancedDeviceQuery>,
}

impl MultiDeviceCommand {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::empty() } }
}
record!(MultiDeviceCommand {
    "time" => optional(time: Option<TimeValue>),
    "name" => required(name),
    "payload" => optional_nullable(payload: Nullable<Value>),
    "deviceTags" => optional(device_tags: Option<Vec<DeviceTagMatch>>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceQuery" => optional(device_query: Option<AdvancedDeviceQuery>),
});
