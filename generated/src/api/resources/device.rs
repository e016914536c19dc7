// @generated from device.md by codegen/src/emit/resource.rs; do not edit.
//! One device of an application: its settings, state, commands, data and connection.

use crate::__private::{
    Action, Call, Client, EpochMillis, IntoArgument, Method, OptionalArgument,
    UnknownEvent, call, stream,
};
use crate::models;

impl Client {
    /// One device of an application: its settings, state, commands, data and connection.
    pub fn device(&self) -> DeviceApi { DeviceApi { client: self.clone() } }
}

/// The actions of Device, returned by [`Client::device`].
#[derive(Debug, Clone)]
pub struct DeviceApi {
    client: Client,
}

impl DeviceApi {
    /// Streams the commands sent to the device. The connection stays open; each command arrives as
    /// a server-sent event when it is sent.
    ///
    /// `GET /applications/{applicationId}/devices/{deviceId}/commandStream`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    pub fn command_stream(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_id: impl Into<models::DeviceId>,
    ) -> CommandStream {
        CommandStream(
            Call::new(&self.client, &COMMAND_STREAM)
                .id("applicationId", application_id)
                .id("deviceId", device_id),
        )
    }

    /// Deletes the device. `devices.restore` restores recently deleted devices.
    ///
    /// `DELETE /applications/{applicationId}/devices/{deviceId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_id: impl Into<models::DeviceId>,
    ) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("applicationId", application_id).id("deviceId", device_id))
    }

    /// Queues a job that exports the data of the device in a time range; by default, all data. The
    /// result is sent to an email address and, if one is given, a callback URL. The data of a
    /// device can be exported once every five minutes.
    ///
    /// `POST /applications/{applicationId}/devices/{deviceId}/export`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    pub fn export(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_id: impl Into<models::DeviceId>,
    ) -> Export {
        Export(Call::new(&self.client, &EXPORT).id("applicationId", application_id).id("deviceId", device_id))
    }

    /// Returns the device with its class, tags and attributes.
    ///
    /// `GET /applications/{applicationId}/devices/{deviceId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>, device_id: impl Into<models::DeviceId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id).id("deviceId", device_id))
    }

    /// Returns the last commands sent to the device. Only one is returned unless `limit` is higher.
    ///
    /// `GET /applications/{applicationId}/devices/{deviceId}/command`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    pub fn get_command(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_id: impl Into<models::DeviceId>,
    ) -> GetCommand {
        GetCommand(Call::new(&self.client, &GET_COMMAND).id("applicationId", application_id).id("deviceId", device_id))
    }

    /// Returns the last known value of each attribute of the device, with the time it was reported.
    /// The values can come from different state reports.
    ///
    /// `GET /applications/{applicationId}/devices/{deviceId}/compositeState`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    pub fn get_composite_state(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_id: impl Into<models::DeviceId>,
    ) -> GetCompositeState {
        GetCompositeState(
            Call::new(&self.client, &GET_COMPOSITE_STATE)
                .id("applicationId", application_id)
                .id("deviceId", device_id),
        )
    }

    /// Returns when the device connected and disconnected, with IP addresses, message counts and
    /// reasons. Only one entry is returned unless `limit` is higher.
    ///
    /// `GET /applications/{applicationId}/devices/{deviceId}/logs`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    pub fn get_log_entries(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_id: impl Into<models::DeviceId>,
    ) -> GetLogEntries {
        GetLogEntries(
            Call::new(&self.client, &GET_LOG_ENTRIES)
                .id("applicationId", application_id)
                .id("deviceId", device_id),
        )
    }

    /// Returns the last states reported for the device. Only one is returned unless `limit` is
    /// higher.
    ///
    /// `GET /applications/{applicationId}/devices/{deviceId}/state`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    pub fn get_state(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_id: impl Into<models::DeviceId>,
    ) -> GetState {
        GetState(Call::new(&self.client, &GET_STATE).id("applicationId", application_id).id("deviceId", device_id))
    }

    /// Changes properties of the device. Omitted fields are unchanged. The class cannot be changed
    /// to or from `system`.
    ///
    /// `PATCH /applications/{applicationId}/devices/{deviceId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    /// - `device`: Changes to the device.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_id: impl Into<models::DeviceId>,
        device: impl Into<models::DevicePatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .id("deviceId", device_id)
                .body(device),
        )
    }

    /// Returns the payload counts of the device in a time range, by type.
    ///
    /// `GET /applications/{applicationId}/devices/{deviceId}/payloadCounts`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    pub fn payload_counts(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_id: impl Into<models::DeviceId>,
    ) -> PayloadCounts {
        PayloadCounts(
            Call::new(&self.client, &PAYLOAD_COUNTS)
                .id("applicationId", application_id)
                .id("deviceId", device_id),
        )
    }

    /// Returns the payload count of the device for each interval of a time range.
    ///
    /// `GET /applications/{applicationId}/devices/{deviceId}/payloadCountsBreakdown`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    pub fn payload_counts_breakdown(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_id: impl Into<models::DeviceId>,
    ) -> PayloadCountsBreakdown {
        PayloadCountsBreakdown(
            Call::new(&self.client, &PAYLOAD_COUNTS_BREAKDOWN)
                .id("applicationId", application_id)
                .id("deviceId", device_id),
        )
    }

    /// Queues a job that deletes the data of the device in a time range; by default, all data. The
    /// connection log and the command history of the time range are deleted too. This cannot be
    /// undone through the API.
    ///
    /// `DELETE /applications/{applicationId}/devices/{deviceId}/data`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    pub fn remove_data(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_id: impl Into<models::DeviceId>,
    ) -> RemoveData {
        RemoveData(Call::new(&self.client, &REMOVE_DATA).id("applicationId", application_id).id("deviceId", device_id))
    }

    /// Sends a command to the device. A successful response does not mean that the device has acted
    /// on it. A device can be sent 30 commands per 15 seconds.
    ///
    /// `POST /applications/{applicationId}/devices/{deviceId}/command`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    /// - `device_command`: Command to send.
    pub fn send_command(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_id: impl Into<models::DeviceId>,
        device_command: impl Into<models::DeviceCommand>,
    ) -> SendCommand {
        SendCommand(
            Call::new(&self.client, &SEND_COMMAND)
                .id("applicationId", application_id)
                .id("deviceId", device_id)
                .body(device_command),
        )
    }

    /// Reports one or more states for the device. A device can report 30 times per 15 seconds. A
    /// state with the same time as an earlier one, to the millisecond, overwrites its values;
    /// states more than 30 days old or more than one day in the future are ignored.
    ///
    /// `POST /applications/{applicationId}/devices/{deviceId}/state`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    /// - `device_state`: One state or a list of states.
    pub fn send_state(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_id: impl Into<models::DeviceId>,
        device_state: impl Into<models::DeviceStateOrStates>,
    ) -> SendState {
        SendState(
            Call::new(&self.client, &SEND_STATE)
                .id("applicationId", application_id)
                .id("deviceId", device_id)
                .body(device_state),
        )
    }

    /// Records that the device connected or disconnected.
    ///
    /// `POST /applications/{applicationId}/devices/{deviceId}/setConnectionStatus`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    /// - `connection_status`: Whether the device connected or disconnected, and when.
    pub fn set_connection_status(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_id: impl Into<models::DeviceId>,
        connection_status: impl Into<models::DeviceConnectionStatus>,
    ) -> SetConnectionStatus {
        SetConnectionStatus(
            Call::new(&self.client, &SET_CONNECTION_STATUS)
                .id("applicationId", application_id)
                .id("deviceId", device_id)
                .body(connection_status),
        )
    }

    /// Streams the state of the device. The connection stays open; each state arrives as a
    /// server-sent event when it is received.
    ///
    /// `GET /applications/{applicationId}/devices/{deviceId}/stateStream`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    pub fn state_stream(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_id: impl Into<models::DeviceId>,
    ) -> StateStream {
        StateStream(
            Call::new(&self.client, &STATE_STREAM)
                .id("applicationId", application_id)
                .id("deviceId", device_id),
        )
    }
}

static COMMAND_STREAM: Action = Action {
    name: "device.commandStream",
    method: &Method::GET,
    path: "/applications/{applicationId}/devices/{deviceId}/commandStream",
    stream: true,
    responses: &[(400, "The request is malformed."), (404, "The device does not exist.")],
    ..Action::DEFAULT
};

/// Streams the commands sent to the device. The connection stays open; each command arrives as a
/// server-sent event when it is sent.
///
/// Created by [`DeviceApi::command_stream`]; sends
/// `GET /applications/{applicationId}/devices/{deviceId}/commandStream`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Device`, `all.Device.read`, `all.Organization`,
/// `all.Organization.bounded`, `all.Organization.read`, `all.User`, `all.User.bounded`,
/// `all.User.read`, `device.*`, `device.commandStream`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let events = client
///     .device()
///     .command_stream("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a")
///     .subscribe()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "device.commandStream", alias = "Command Stream")]
#[must_use = "a call does nothing until it is sent"]
pub struct CommandStream(Call);

/// An event of [`DeviceApi::command_stream`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CommandStreamEvent {
    /// A command sent to the device.
    DeviceCommand(models::DeviceCommand),
    /// An event that this version of the library does not know.
    Unknown(UnknownEvent),
}
stream!(CommandStream => CommandStreamEvent {
    "deviceCommand" => DeviceCommand(models::DeviceCommand),
});

impl CommandStream {
    /// Interval between keep-alive messages, in seconds.
    ///
    /// Default: `2`. Example: `10`.
    pub fn keep_alive_interval(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("keepAliveInterval", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static DELETE: Action = Action {
    name: "device.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/devices/{deviceId}",
    responses: &[
        (200, "The device is deleted."),
        (400, "The request is malformed."),
        (404, "The device does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the device. `devices.restore` restores recently deleted devices.
///
/// Created by [`DeviceApi::delete`]; sends
/// `DELETE /applications/{applicationId}/devices/{deviceId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `device.*`,
/// `device.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The device is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .device()
///     .delete("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "device.delete", alias = "Delete Device")]
#[must_use = "a call does nothing until it is sent"]
pub struct Delete(Call);
call!(Delete => models::Success);

impl Delete {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static EXPORT: Action = Action {
    name: "device.export",
    method: &Method::POST,
    path: "/applications/{applicationId}/devices/{deviceId}/export",
    responses: &[
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The device does not exist."),
    ],
    ..Action::DEFAULT
};

/// Queues a job that exports the data of the device in a time range; by default, all data. The
/// result is sent to an email address and, if one is given, a callback URL. The data of a device
/// can be exported once every five minutes.
///
/// Created by [`DeviceApi::export`]; sends
/// `POST /applications/{applicationId}/devices/{deviceId}/export`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `device.*`, `device.export`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
///
/// # Responses
///
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .device()
///     .export("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "device.export", alias = "Export Device")]
#[must_use = "a call does nothing until it is sent"]
pub struct Export(Call);
call!(Export => models::JobEnqueuedResult);

impl Export {
    /// Start of the time range, in ms since epoch. 0 is now; a negative value is relative to now.
    /// The default includes the oldest data.
    ///
    /// Default: `1`. Example: `1735689600000`.
    pub fn start(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("start", value))
    }

    /// End of the time range, in ms since epoch. 0 is now; a negative value is relative to now.
    ///
    /// Default: `0`. Example: `1738368000000`.
    pub fn end(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("end", value))
    }

    /// Email address that the export is sent to. The default is that of the current user.
    ///
    /// Example: `ops@example.com`.
    pub fn email(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("email", value))
    }

    /// URL called with the result.
    ///
    /// Example: `https://hooks.example.com/losant`.
    pub fn callback_url(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("callbackUrl", value))
    }

    /// If set, blobs are exported in base64; otherwise as links, which expire.
    ///
    /// Example: `true`.
    pub fn include_blob_data(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeBlobData", value))
    }

    /// What to export, and where to send it. It overrides the other parameters.
    pub fn query(self, value: impl IntoArgument<Option<models::DeviceDataExport>>) -> Self {
        Self(self.0.body_json(&value.into_argument()))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET: Action = Action {
    name: "device.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/devices/{deviceId}",
    responses: &[(200, "The device."), (400, "The request is malformed."), (404, "The device does not exist.")],
    ..Action::DEFAULT
};

/// Returns the device with its class, tags and attributes.
///
/// Created by [`DeviceApi::get`]; sends `GET /applications/{applicationId}/devices/{deviceId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Device`, `all.Device.read`, `all.Organization`,
/// `all.Organization.bounded`, `all.Organization.read`, `all.User`, `all.User.bounded`,
/// `all.User.read`, `device.*`, `device.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
///
/// # Responses
///
/// - `200`, [`Device`](crate::models::Device): The device.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .device()
///     .get("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "device.get", alias = "Get Device")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Device);

impl Get {
    /// If set, connection information is not returned.
    ///
    /// Example: `true`.
    pub fn exclude_connection_info(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("excludeConnectionInfo", value))
    }

    /// If set, tags are returned as an object by key instead of a list.
    ///
    /// Example: `true`.
    pub fn tags_as_object(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("tagsAsObject", value))
    }

    /// If set, attributes are returned as an object by name instead of a list.
    ///
    /// Example: `true`.
    pub fn attributes_as_object(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("attributesAsObject", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET_COMMAND: Action = Action {
    name: "device.getCommand",
    method: &Method::GET,
    path: "/applications/{applicationId}/devices/{deviceId}/command",
    responses: &[(200, "The commands."), (400, "The request is malformed."), (404, "The device does not exist.")],
    ..Action::DEFAULT
};

/// Returns the last commands sent to the device. Only one is returned unless `limit` is higher.
///
/// Created by [`DeviceApi::get_command`]; sends
/// `GET /applications/{applicationId}/devices/{deviceId}/command`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Device`, `all.Device.read`, `all.Organization`,
/// `all.Organization.bounded`, `all.Organization.read`, `all.User`, `all.User.bounded`,
/// `all.User.read`, `device.*`, `device.getCommand`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
///
/// # Responses
///
/// - `200`, [`DeviceCommands`](crate::models::DeviceCommands): The commands.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .device()
///     .get_command("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "device.getCommand", alias = "Get Command")]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCommand(Call);
call!(GetCommand => models::DeviceCommands);

impl GetCommand {
    /// Maximum number of commands to return.
    ///
    /// Default: `1`. Example: `10`.
    pub fn limit(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("limit", value))
    }

    /// Earliest time of the entries to return, in ms since epoch.
    ///
    /// Example: `1735689600000`.
    #[deprecated(
        note = "the API marks `since` as deprecated: Earliest time of the entries to return, in ms since epoch."
    )]
    pub fn since(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("since", value))
    }

    /// Sort direction of the entries by time.
    ///
    /// Accepted values are: `asc`, `desc`. Default: `desc`. Example: `asc`.
    pub fn sort_direction(self, value: impl IntoArgument<OptionalArgument<models::SortDirectionParameter>>) -> Self {
        Self(self.0.query_argument("sortDirection", value))
    }

    /// Length of the time range in ms.
    ///
    /// Example: `3600000`.
    pub fn duration(self, value: impl IntoArgument<OptionalArgument<::core::time::Duration>>) -> Self {
        Self(self.0.query_argument("duration", value))
    }

    /// Start of the time range, in ms since epoch.
    ///
    /// Example: `1735689600000`.
    pub fn start(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("start", value))
    }

    /// End of the time range, in ms since epoch.
    ///
    /// Example: `1738368000000`.
    pub fn end(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("end", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET_COMPOSITE_STATE: Action = Action {
    name: "device.getCompositeState",
    method: &Method::GET,
    path: "/applications/{applicationId}/devices/{deviceId}/compositeState",
    responses: &[
        (200, "The last value of each attribute."),
        (400, "The request is malformed."),
        (404, "The device does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the last known value of each attribute of the device, with the time it was reported. The
/// values can come from different state reports.
///
/// Created by [`DeviceApi::get_composite_state`]; sends
/// `GET /applications/{applicationId}/devices/{deviceId}/compositeState`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Device`, `all.Device.read`, `all.Organization`,
/// `all.Organization.bounded`, `all.Organization.read`, `all.User`, `all.User.bounded`,
/// `all.User.read`, `device.*`, `device.getCompositeState`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
///
/// # Responses
///
/// - `200`, [`CompositeDeviceState`](crate::models::CompositeDeviceState): The last value of each
///   attribute.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .device()
///     .get_composite_state("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "device.getCompositeState", alias = "Get Composite State")]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCompositeState(Call);
call!(GetCompositeState => models::CompositeDeviceState);

impl GetCompositeState {
    /// Start of the time range, in ms since epoch. The default includes the oldest data.
    ///
    /// Default: `1`. Example: `1735689600000`.
    pub fn start(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("start", value))
    }

    /// End of the time range, in ms since epoch. 0 is now.
    ///
    /// Default: `0`. Example: `1738368000000`.
    pub fn end(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("end", value))
    }

    /// Comma-separated list of attributes to return. The default is all attributes.
    ///
    /// Example: `temperature,humidity`.
    pub fn attributes(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("attributes", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET_LOG_ENTRIES: Action = Action {
    name: "device.getLogEntries",
    method: &Method::GET,
    path: "/applications/{applicationId}/devices/{deviceId}/logs",
    responses: &[(200, "The log entries."), (400, "The request is malformed."), (404, "The device does not exist.")],
    ..Action::DEFAULT
};

/// Returns when the device connected and disconnected, with IP addresses, message counts and
/// reasons. Only one entry is returned unless `limit` is higher.
///
/// Created by [`DeviceApi::get_log_entries`]; sends
/// `GET /applications/{applicationId}/devices/{deviceId}/logs`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Device`, `all.Device.read`, `all.Organization`,
/// `all.Organization.bounded`, `all.Organization.read`, `all.User`, `all.User.bounded`,
/// `all.User.read`, `device.*`, `device.getLogEntries`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
///
/// # Responses
///
/// - `200`, [`DeviceLog`](crate::models::DeviceLog): The log entries.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .device()
///     .get_log_entries("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "device.getLogEntries", alias = "Get Log Entries")]
#[must_use = "a call does nothing until it is sent"]
pub struct GetLogEntries(Call);
call!(GetLogEntries => models::DeviceLog);

impl GetLogEntries {
    /// Maximum number of entries to return.
    ///
    /// Default: `1`. Example: `10`.
    pub fn limit(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("limit", value))
    }

    /// Earliest time of the entries to return, in ms since epoch.
    ///
    /// Example: `1735689600000`.
    #[deprecated(
        note = "the API marks `since` as deprecated: Earliest time of the entries to return, in ms since epoch."
    )]
    pub fn since(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("since", value))
    }

    /// Sort direction of the entries by time.
    ///
    /// Accepted values are: `asc`, `desc`. Default: `desc`. Example: `asc`.
    pub fn sort_direction(self, value: impl IntoArgument<OptionalArgument<models::SortDirectionParameter>>) -> Self {
        Self(self.0.query_argument("sortDirection", value))
    }

    /// Length of the time range in ms.
    ///
    /// Example: `3600000`.
    pub fn duration(self, value: impl IntoArgument<OptionalArgument<::core::time::Duration>>) -> Self {
        Self(self.0.query_argument("duration", value))
    }

    /// Start of the time range, in ms since epoch.
    ///
    /// Example: `1735689600000`.
    pub fn start(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("start", value))
    }

    /// End of the time range, in ms since epoch.
    ///
    /// Example: `1738368000000`.
    pub fn end(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("end", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET_STATE: Action = Action {
    name: "device.getState",
    method: &Method::GET,
    path: "/applications/{applicationId}/devices/{deviceId}/state",
    responses: &[(200, "The states."), (400, "The request is malformed."), (404, "The device does not exist.")],
    ..Action::DEFAULT
};

/// Returns the last states reported for the device. Only one is returned unless `limit` is higher.
///
/// Created by [`DeviceApi::get_state`]; sends
/// `GET /applications/{applicationId}/devices/{deviceId}/state`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Device`, `all.Device.read`, `all.Organization`,
/// `all.Organization.bounded`, `all.Organization.read`, `all.User`, `all.User.bounded`,
/// `all.User.read`, `device.*`, `device.getState`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
///
/// # Responses
///
/// - `200`, [`DeviceStates`](crate::models::DeviceStates): The states.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .device()
///     .get_state("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "device.getState", alias = "Get State")]
#[must_use = "a call does nothing until it is sent"]
pub struct GetState(Call);
call!(GetState => models::DeviceStates);

impl GetState {
    /// Maximum number of states to return.
    ///
    /// Default: `1`. Example: `10`.
    pub fn limit(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("limit", value))
    }

    /// Earliest time of the entries to return, in ms since epoch.
    ///
    /// Example: `1735689600000`.
    #[deprecated(
        note = "the API marks `since` as deprecated: Earliest time of the entries to return, in ms since epoch."
    )]
    pub fn since(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("since", value))
    }

    /// Sort direction of the entries by time.
    ///
    /// Accepted values are: `asc`, `desc`. Default: `desc`. Example: `asc`.
    pub fn sort_direction(self, value: impl IntoArgument<OptionalArgument<models::SortDirectionParameter>>) -> Self {
        Self(self.0.query_argument("sortDirection", value))
    }

    /// Length of the time range in ms.
    ///
    /// Example: `3600000`.
    pub fn duration(self, value: impl IntoArgument<OptionalArgument<::core::time::Duration>>) -> Self {
        Self(self.0.query_argument("duration", value))
    }

    /// Start of the time range, in ms since epoch.
    ///
    /// Example: `1735689600000`.
    pub fn start(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("start", value))
    }

    /// End of the time range, in ms since epoch.
    ///
    /// Example: `1738368000000`.
    pub fn end(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("end", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "device.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/devices/{deviceId}",
    responses: &[
        (200, "The device with the changes applied."),
        (400, "The request is malformed."),
        (404, "The device does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes properties of the device. Omitted fields are unchanged. The class cannot be changed to
/// or from `system`.
///
/// Created by [`DeviceApi::patch`]; sends `PATCH /applications/{applicationId}/devices/{deviceId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `device.*`,
/// `device.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
/// - `device`: Changes to the device.
///
/// # Responses
///
/// - `200`, [`Device`](crate::models::Device): The device with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, device: losant::models::DevicePatch) -> Result<(), losant::Error> {
/// let response = client
///     .device()
///     .patch("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a", device)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "device.patch", alias = "Patch Device")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::Device);

impl Patch {
    /// If set, tags are returned as an object by key instead of a list.
    ///
    /// Example: `true`.
    pub fn tags_as_object(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("tagsAsObject", value))
    }

    /// If set, attributes are returned as an object by name instead of a list.
    ///
    /// Example: `true`.
    pub fn attributes_as_object(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("attributesAsObject", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PAYLOAD_COUNTS: Action = Action {
    name: "device.payloadCounts",
    method: &Method::GET,
    path: "/applications/{applicationId}/devices/{deviceId}/payloadCounts",
    responses: &[
        (200, "Payload counts by type."),
        (400, "The request is malformed."),
        (404, "The device does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the payload counts of the device in a time range, by type.
///
/// Created by [`DeviceApi::payload_counts`]; sends
/// `GET /applications/{applicationId}/devices/{deviceId}/payloadCounts`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `device.*`, `device.payloadCounts`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
///
/// # Responses
///
/// - `200`, [`DevicePayloadCounts`](crate::models::DevicePayloadCounts): Payload counts by type.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .device()
///     .payload_counts("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "device.payloadCounts", alias = "Payload Counts")]
#[must_use = "a call does nothing until it is sent"]
pub struct PayloadCounts(Call);
call!(PayloadCounts => models::DevicePayloadCounts);

impl PayloadCounts {
    /// Start of the time range, in ms since epoch. A negative value is relative to now; the default
    /// is 30 days ago.
    ///
    /// Default: `-2592000000`. Example: `1735689600000`.
    pub fn start(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("start", value))
    }

    /// End of the time range, in ms since epoch. 0 is now.
    ///
    /// Default: `0`. Example: `1738368000000`.
    pub fn end(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("end", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PAYLOAD_COUNTS_BREAKDOWN: Action = Action {
    name: "device.payloadCountsBreakdown",
    method: &Method::GET,
    path: "/applications/{applicationId}/devices/{deviceId}/payloadCountsBreakdown",
    responses: &[
        (200, "Payload counts by interval."),
        (400, "The request is malformed."),
        (404, "The device does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the payload count of the device for each interval of a time range.
///
/// Created by [`DeviceApi::payload_counts_breakdown`]; sends
/// `GET /applications/{applicationId}/devices/{deviceId}/payloadCountsBreakdown`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `device.*`, `device.payloadCountsBreakdown`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
///
/// # Responses
///
/// - `200`, [`PayloadCountsBreakdown`](crate::models::PayloadCountsBreakdown): Payload counts by
///   interval.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .device()
///     .payload_counts_breakdown("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "device.payloadCountsBreakdown", alias = "Payload Counts Breakdown")]
#[must_use = "a call does nothing until it is sent"]
pub struct PayloadCountsBreakdown(Call);
call!(PayloadCountsBreakdown => models::PayloadCountsBreakdown);

impl PayloadCountsBreakdown {
    /// Start of the time range, in ms since epoch. A negative value is relative to now; the default
    /// is 30 days ago.
    ///
    /// Default: `-2592000000`. Example: `1735689600000`.
    pub fn start(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("start", value))
    }

    /// End of the time range, in ms since epoch. 0 is now.
    ///
    /// Default: `0`. Example: `1738368000000`.
    pub fn end(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("end", value))
    }

    /// Length of the intervals in ms.
    ///
    /// Accepted values are: `86400000`, `3600000`. Default: `86400000`. Example: `3600000`.
    pub fn resolution(self, value: impl IntoArgument<OptionalArgument<models::Resolution>>) -> Self {
        Self(self.0.query_argument("resolution", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static REMOVE_DATA: Action = Action {
    name: "device.removeData",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/devices/{deviceId}/data",
    responses: &[
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The device does not exist."),
    ],
    ..Action::DEFAULT
};

/// Queues a job that deletes the data of the device in a time range; by default, all data. The
/// connection log and the command history of the time range are deleted too. This cannot be undone
/// through the API.
///
/// Created by [`DeviceApi::remove_data`]; sends
/// `DELETE /applications/{applicationId}/devices/{deviceId}/data`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `device.*`,
/// `device.removeData`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
///
/// # Responses
///
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .device()
///     .remove_data("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "device.removeData", alias = "Remove Data")]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveData(Call);
call!(RemoveData => models::JobEnqueuedResult);

impl RemoveData {
    /// Start of the time range, in ms since epoch. 0 is now; a negative value is relative to now.
    /// The default includes the oldest data.
    ///
    /// Default: `1`. Example: `1735689600000`.
    pub fn start(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("start", value))
    }

    /// End of the time range, in ms since epoch. 0 is now; a negative value is relative to now.
    ///
    /// Default: `0`. Example: `1738368000000`.
    pub fn end(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("end", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static SEND_COMMAND: Action = Action {
    name: "device.sendCommand",
    method: &Method::POST,
    path: "/applications/{applicationId}/devices/{deviceId}/command",
    responses: &[
        (200, "The command is sent."),
        (400, "The request is malformed."),
        (404, "The device does not exist."),
    ],
    ..Action::DEFAULT
};

/// Sends a command to the device. A successful response does not mean that the device has acted on
/// it. A device can be sent 30 commands per 15 seconds.
///
/// Created by [`DeviceApi::send_command`]; sends
/// `POST /applications/{applicationId}/devices/{deviceId}/command`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Device`, `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `device.*`, `device.sendCommand`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
/// - `device_command`: Command to send.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The command is sent.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, device_command: losant::models::DeviceCommand) -> Result<(), losant::Error> {
/// let response = client
///     .device()
///     .send_command("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a", device_command)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "device.sendCommand", alias = "Send Command")]
#[must_use = "a call does nothing until it is sent"]
pub struct SendCommand(Call);
call!(SendCommand => models::Success);

impl SendCommand {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static SEND_STATE: Action = Action {
    name: "device.sendState",
    method: &Method::POST,
    path: "/applications/{applicationId}/devices/{deviceId}/state",
    responses: &[
        (200, "The state is accepted."),
        (400, "The request is malformed."),
        (404, "The device does not exist."),
    ],
    ..Action::DEFAULT
};

/// Reports one or more states for the device. A device can report 30 times per 15 seconds. A state
/// with the same time as an earlier one, to the millisecond, overwrites its values; states more
/// than 30 days old or more than one day in the future are ignored.
///
/// Created by [`DeviceApi::send_state`]; sends
/// `POST /applications/{applicationId}/devices/{deviceId}/state`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Device`, `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `device.*`, `device.sendState`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
/// - `device_state`: One state or a list of states.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The state is accepted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, device_state: losant::models::DeviceStateOrStates) -> Result<(), losant::Error> {
/// let response = client
///     .device()
///     .send_state("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a", device_state)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "device.sendState", alias = "Send State")]
#[must_use = "a call does nothing until it is sent"]
pub struct SendState(Call);
call!(SendState => models::Success);

impl SendState {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static SET_CONNECTION_STATUS: Action = Action {
    name: "device.setConnectionStatus",
    method: &Method::POST,
    path: "/applications/{applicationId}/devices/{deviceId}/setConnectionStatus",
    responses: &[
        (200, "The connection status is recorded."),
        (400, "The request is malformed."),
        (404, "The device does not exist."),
    ],
    ..Action::DEFAULT
};

/// Records that the device connected or disconnected.
///
/// Created by [`DeviceApi::set_connection_status`]; sends
/// `POST /applications/{applicationId}/devices/{deviceId}/setConnectionStatus`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Device`, `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `device.*`, `device.setConnectionStatus`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
/// - `connection_status`: Whether the device connected or disconnected, and when.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The connection status is recorded.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, connection_status: losant::models::DeviceConnectionStatus) -> Result<(), losant::Error> {
/// let response = client
///     .device()
///     .set_connection_status("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a", connection_status)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "device.setConnectionStatus", alias = "Set Connection Status")]
#[must_use = "a call does nothing until it is sent"]
pub struct SetConnectionStatus(Call);
call!(SetConnectionStatus => models::Success);

impl SetConnectionStatus {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static STATE_STREAM: Action = Action {
    name: "device.stateStream",
    method: &Method::GET,
    path: "/applications/{applicationId}/devices/{deviceId}/stateStream",
    stream: true,
    responses: &[(400, "The request is malformed."), (404, "The device does not exist.")],
    ..Action::DEFAULT
};

/// Streams the state of the device. The connection stays open; each state arrives as a server-sent
/// event when it is received.
///
/// Created by [`DeviceApi::state_stream`]; sends
/// `GET /applications/{applicationId}/devices/{deviceId}/stateStream`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Device`, `all.Device.read`, `all.Organization`,
/// `all.Organization.bounded`, `all.Organization.read`, `all.User`, `all.User.bounded`,
/// `all.User.read`, `device.*`, `device.stateStream`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let events = client
///     .device()
///     .state_stream("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a")
///     .subscribe()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "device.stateStream", alias = "State Stream")]
#[must_use = "a call does nothing until it is sent"]
pub struct StateStream(Call);

/// An event of [`DeviceApi::state_stream`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StateStreamEvent {
    /// A state reported by the device.
    DeviceState(models::DeviceState),
    /// An event that this version of the library does not know.
    Unknown(UnknownEvent),
}
stream!(StateStream => StateStreamEvent {
    "deviceState" => DeviceState(models::DeviceState),
});

impl StateStream {
    /// Interval between keep-alive messages, in seconds.
    ///
    /// Default: `2`. Example: `10`.
    pub fn keep_alive_interval(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("keepAliveInterval", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
