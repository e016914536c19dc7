// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Device Scope.
    ///
    /// Scope of a device token. `all.Device` covers all other scopes and `all.Device.read` all that
    /// only read; every other scope names one action.
    ///
    /// Used on the pages [`auth`](crate::resources::auth).
    pub enum DeviceScope {
        /// `all.Device`.
        AllDevice = "all.Device",
        /// `all.Device.read`.
        AllDeviceRead = "all.Device.read",
        /// `data.export`.
        DataExport = "data.export",
        /// `data.timeSeriesQuery`.
        DataTimeSeriesQuery = "data.timeSeriesQuery",
        /// `data.lastValueQuery`.
        DataLastValueQuery = "data.lastValueQuery",
        /// `device.commandStream`.
        DeviceCommandStream = "device.commandStream",
        /// `device.get`.
        DeviceGet = "device.get",
        /// `device.getCompositeState`.
        DeviceGetCompositeState = "device.getCompositeState",
        /// `device.getState`.
        DeviceGetState = "device.getState",
        /// `device.stateStream`.
        DeviceStateStream = "device.stateStream",
        /// `device.getLogEntries`.
        DeviceGetLogEntries = "device.getLogEntries",
        /// `device.getCommand`.
        DeviceGetCommand = "device.getCommand",
        /// `device.debug`.
        DeviceDebug = "device.debug",
        /// `device.sendState`.
        DeviceSendState = "device.sendState",
        /// `device.sendCommand`.
        DeviceSendCommand = "device.sendCommand",
        /// `device.setConnectionStatus`.
        DeviceSetConnectionStatus = "device.setConnectionStatus",
        /// `devices.get`.
        DevicesGet = "devices.get",
        /// `devices.getCompositeState`.
        DevicesGetCompositeState = "devices.getCompositeState",
        /// `devices.sendCommand`.
        DevicesSendCommand = "devices.sendCommand",
    }
}
