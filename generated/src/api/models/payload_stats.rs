// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Number, record};

/// Payload counts by type and source. The key of a source combines the sender and the channel, as
/// in `device.mqtt`. The values are payloads, or bytes if the request asks for bytes.
///
/// Used by [`application.payloadCounts`](crate::resources::application::PayloadCounts),
/// [`instance.payloadCounts`](crate::resources::instance::PayloadCounts),
/// [`instanceOrg.payloadCounts`](crate::resources::instance_org::PayloadCounts),
/// [`instanceSandbox.payloadCounts`](crate::resources::instance_sandbox::PayloadCounts),
/// [`me.payloadCounts`](crate::resources::me::PayloadCounts),
/// [`org.payloadCounts`](crate::resources::org::PayloadCounts).
#[non_exhaustive]
pub struct PayloadStats {
    /// Changes to application files.
    ///
    /// Pattern of the names: `.*`.
    pub app_file: Option<BTreeMap<String, Number>>,
    /// Pattern of the names: `.*`.
    pub data_table: Option<BTreeMap<String, Number>>,
    /// Pattern of the names: `.*`.
    pub device_create: Option<BTreeMap<String, Number>>,
    /// Pattern of the names: `.*`.
    pub device_command: Option<BTreeMap<String, Number>>,
    /// Pattern of the names: `.*`.
    pub device_connect: Option<BTreeMap<String, Number>>,
    /// Pattern of the names: `.*`.
    pub device_disconnect: Option<BTreeMap<String, Number>>,
    /// Pattern of the names: `.*`.
    pub device_state: Option<BTreeMap<String, Number>>,
    /// Requests to experience endpoints.
    ///
    /// Pattern of the names: `.*`.
    pub endpoint: Option<BTreeMap<String, Number>>,
    /// Pattern of the names: `.*`.
    pub event: Option<BTreeMap<String, Number>>,
    /// Errors in workflows.
    ///
    /// Pattern of the names: `.*`.
    pub flow_error: Option<BTreeMap<String, Number>>,
    /// Pattern of the names: `.*`.
    pub inbound_email: Option<BTreeMap<String, Number>>,
    /// Pattern of the names: `.*`.
    pub integration: Option<BTreeMap<String, Number>>,
    /// MQTT messages received by the server.
    ///
    /// Pattern of the names: `.*`.
    pub mqtt_in: Option<BTreeMap<String, Number>>,
    /// MQTT messages sent by the server.
    ///
    /// Pattern of the names: `.*`.
    pub mqtt_out: Option<BTreeMap<String, Number>>,
    /// Pattern of the names: `.*`.
    pub notebook: Option<BTreeMap<String, Number>>,
    /// Pattern of the names: `.*`.
    pub resource_job: Option<BTreeMap<String, Number>>,
    /// Timer triggers of workflows.
    ///
    /// Pattern of the names: `.*`.
    pub timer: Option<BTreeMap<String, Number>>,
    /// Presses of virtual buttons.
    ///
    /// Pattern of the names: `.*`.
    pub virtual_button: Option<BTreeMap<String, Number>>,
    /// Pattern of the names: `.*`.
    pub webhook: Option<BTreeMap<String, Number>>,
}
record!(PayloadStats: Default {
    "appFile" => optional(app_file),
    "dataTable" => optional(data_table),
    "deviceCreate" => optional(device_create),
    "deviceCommand" => optional(device_command),
    "deviceConnect" => optional(device_connect),
    "deviceDisconnect" => optional(device_disconnect),
    "deviceState" => optional(device_state),
    "endpoint" => optional(endpoint),
    "event" => optional(event),
    "flowError" => optional(flow_error),
    "inboundEmail" => optional(inbound_email),
    "integration" => optional(integration),
    "mqttIn" => optional(mqtt_in),
    "mqttOut" => optional(mqtt_out),
    "notebook" => optional(notebook),
    "resourceJob" => optional(resource_job),
    "timer" => optional(timer),
    "virtualButton" => optional(virtual_button),
    "webhook" => optional(webhook),
});
