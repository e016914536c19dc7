// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Scope of a device token. `all.Device` covers all other scopes and `all.Device.read` all that
    /// only read; every other scope names one action.
    ///
    /// Used by the resources [`auth`](crate::resources::auth).
    pub enum DeviceScope {
        /// On the wire: `all.Device`.
        AllDevice = "all.Device",
        /// On the wire: `all.Device.read`.
        AllDeviceRead = "all.Device.read",
        /// On the wire: `data.export`.
        DataExport = "data.export",
        /// On the wire: `data.timeSeriesQuery`.
        DataTimeSeriesQuery = "data.timeSeriesQuery",
        /// On the wire: `data.lastValueQuery`.
        DataLastValueQuery = "data.lastValueQuery",
        /// On the wire: `device.commandStream`.
        DeviceCommandStream = "device.commandStream",
        /// On the wire: `device.get`.
        DeviceGet = "device.get",
        /// On the wire: `device.getCompositeState`.
        DeviceGetCompositeState = "device.getCompositeState",
        /// On the wire: `device.getState`.
        DeviceGetState = "device.getState",
        /// On the wire: `device.stateStream`.
        DeviceStateStream = "device.stateStream",
        /// On the wire: `device.getLogEntries`.
        DeviceGetLogEntries = "device.getLogEntries",
        /// On the wire: `device.getCommand`.
        DeviceGetCommand = "device.getCommand",
        /// On the wire: `device.debug`.
        DeviceDebug = "device.debug",
        /// On the wire: `device.sendState`.
        DeviceSendState = "device.sendState",
        /// On the wire: `device.sendCommand`.
        DeviceSendCommand = "device.sendCommand",
        /// On the wire: `device.setConnectionStatus`.
        DeviceSetConnectionStatus = "device.setConnectionStatus",
        /// On the wire: `devices.get`.
        DevicesGet = "devices.get",
        /// On the wire: `devices.getCompositeState`.
        DevicesGetCompositeState = "devices.getCompositeState",
        /// On the wire: `devices.sendCommand`.
        DevicesSendCommand = "devices.sendCommand",
    }
}
