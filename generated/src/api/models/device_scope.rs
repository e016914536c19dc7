// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Device Scope.
///
/// What a device token may do. `all.Device` stands for all the rest, `all.Device.read` for what
/// only reads; the others each name one action.
///
/// Used on the pages [`auth`](crate::resources::auth).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceScope {
    /// `all.Device`.
    AllDevice,
    /// `all.Device.read`.
    AllDeviceRead,
    /// `data.export`.
    DataExport,
    /// `data.timeSeriesQuery`.
    DataTimeSeriesQuery,
    /// `data.lastValueQuery`.
    DataLastValueQuery,
    /// `device.commandStream`.
    DeviceCommandStream,
    /// `device.get`.
    DeviceGet,
    /// `device.getCompositeState`.
    DeviceGetCompositeState,
    /// `device.getState`.
    DeviceGetState,
    /// `device.stateStream`.
    DeviceStateStream,
    /// `device.getLogEntries`.
    DeviceGetLogEntries,
    /// `device.getCommand`.
    DeviceGetCommand,
    /// `device.debug`.
    DeviceDebug,
    /// `device.sendState`.
    DeviceSendState,
    /// `device.sendCommand`.
    DeviceSendCommand,
    /// `device.setConnectionStatus`.
    DeviceSetConnectionStatus,
    /// `devices.get`.
    DevicesGet,
    /// `devices.getCompositeState`.
    DevicesGetCompositeState,
    /// `devices.sendCommand`.
    DevicesSendCommand,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(DeviceScope {
    "all.Device" => AllDevice,
    "all.Device.read" => AllDeviceRead,
    "data.export" => DataExport,
    "data.timeSeriesQuery" => DataTimeSeriesQuery,
    "data.lastValueQuery" => DataLastValueQuery,
    "device.commandStream" => DeviceCommandStream,
    "device.get" => DeviceGet,
    "device.getCompositeState" => DeviceGetCompositeState,
    "device.getState" => DeviceGetState,
    "device.stateStream" => DeviceStateStream,
    "device.getLogEntries" => DeviceGetLogEntries,
    "device.getCommand" => DeviceGetCommand,
    "device.debug" => DeviceDebug,
    "device.sendState" => DeviceSendState,
    "device.sendCommand" => DeviceSendCommand,
    "device.setConnectionStatus" => DeviceSetConnectionStatus,
    "devices.get" => DevicesGet,
    "devices.getCompositeState" => DevicesGetCompositeState,
    "devices.sendCommand" => DevicesSendCommand,
});
