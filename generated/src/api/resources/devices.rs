// @generated from devices.md by codegen/src/emit/resource.rs; do not edit.
//! The devices of an application: list, create, change, delete and restore them, send commands to
//! them, and export or delete their data. Most actions take an advanced query, which selects
//! devices by name, class, tags, parent, connection and more.

use crate::__private::{
    Action, Argument, Call, Client, EpochMillis, IntoArgument, Method, OptionalArgument,
    UnknownResponse, call, outcome, pages, string_enum,
};
use crate::models;

impl Client {
    /// The devices of an application: list, create, change, delete and restore them, send commands
    /// to them, and export or delete their data. Most actions take an advanced query, which selects
    /// devices by name, class, tags, parent, connection and more.
    pub fn devices(&self) -> DevicesApi { DevicesApi { client: self.clone() } }
}

/// The actions of Devices, returned by [`Client::devices`].
#[derive(Debug, Clone)]
pub struct DevicesApi {
    client: Client,
}

impl DevicesApi {
    /// Lists the unique attribute names of the selected devices, at most 1000.
    ///
    /// `GET /applications/{applicationId}/devices/attributeNames`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn attribute_names(&self, application_id: impl Into<models::ApplicationId>) -> AttributeNames {
        AttributeNames(Call::new(&self.client, &ATTRIBUTE_NAMES).id("applicationId", application_id))
    }

    /// Deletes the devices that a query selects; an empty query selects all devices. `restore`
    /// restores recently deleted devices.
    ///
    /// The work is done at once or by a background job; with `forceJob`, always by a job.
    ///
    /// `POST /applications/{applicationId}/devices/delete`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `options`: Query that selects the devices, and where to report completion.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        options: impl Into<models::DevicesDeleteOrRestorePost>,
    ) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("applicationId", application_id).body(options))
    }

    /// Lists the names of the selected devices, at most 1000.
    ///
    /// `GET /applications/{applicationId}/devices/deviceNames`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn device_names(&self, application_id: impl Into<models::ApplicationId>) -> DeviceNames {
        DeviceNames(Call::new(&self.client, &DEVICE_NAMES).id("applicationId", application_id))
    }

    /// Queues a job that exports the selected devices, without their data, as CSV or JSON.
    /// `data.export` exports the data.
    ///
    /// `POST /applications/{applicationId}/devices/export`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn export(&self, application_id: impl Into<models::ApplicationId>) -> Export {
        Export(Call::new(&self.client, &EXPORT).id("applicationId", application_id))
    }

    /// Lists the devices of the application, filtered by simple filters or an advanced query.
    ///
    /// `GET /applications/{applicationId}/devices`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Returns the last known value of each attribute for each of the selected devices. The values
    /// of one device can come from different state reports.
    ///
    /// `GET /applications/{applicationId}/devices/compositeState`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get_composite_state(&self, application_id: impl Into<models::ApplicationId>) -> GetCompositeState {
        GetCompositeState(Call::new(&self.client, &GET_COMPOSITE_STATE).id("applicationId", application_id))
    }

    /// Changes many devices at once, selected by ID or by a query. The same changes are applied to
    /// each. What a body without IDs and query selects is not documented; it may be every device.
    ///
    /// The work is done at once or by a background job.
    ///
    /// `PATCH /applications/{applicationId}/devices`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `patch_info`: Devices to change, operations to apply, and where to report completion.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        patch_info: impl Into<models::DevicesPatch>,
    ) -> Patch {
        Patch(Call::new(&self.client, &PATCH).id("applicationId", application_id).body(patch_info))
    }

    /// Queues a job that exports the payload counts of the selected devices in a time range.
    ///
    /// `POST /applications/{applicationId}/devices/payloadCounts`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn payload_counts(&self, application_id: impl Into<models::ApplicationId>) -> PayloadCounts {
        PayloadCounts(Call::new(&self.client, &PAYLOAD_COUNTS).id("applicationId", application_id))
    }

    /// Creates a device in the application. Only a name is required.
    ///
    /// `POST /applications/{applicationId}/devices`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device`: Device to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device: impl Into<models::DevicePost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(device))
    }

    /// Queues a job that deletes the data of the devices that a query selects; an empty query
    /// selects all devices. By default, all their data is deleted; the options can limit this to a
    /// time range and to some attributes, and keep the connection log and the command history. This
    /// cannot be undone through the API.
    ///
    /// `POST /applications/{applicationId}/devices/removeData`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `options`: Query that selects the devices, and the data to delete.
    pub fn remove_data(
        &self,
        application_id: impl Into<models::ApplicationId>,
        options: impl Into<models::DevicesRemoveDataPost>,
    ) -> RemoveData {
        RemoveData(Call::new(&self.client, &REMOVE_DATA).id("applicationId", application_id).body(options))
    }

    /// Restores deleted devices that a query selects.
    ///
    /// The work is done at once or by a background job; with `forceJob`, always by a job.
    ///
    /// `POST /applications/{applicationId}/devices/restore`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `options`: Query that selects the deleted devices, and where to report completion.
    pub fn restore(
        &self,
        application_id: impl Into<models::ApplicationId>,
        options: impl Into<models::DevicesDeleteOrRestorePost>,
    ) -> Restore {
        Restore(Call::new(&self.client, &RESTORE).id("applicationId", application_id).body(options))
    }

    /// Sends one command to many devices, selected by ID, by tag or by a query. A device that
    /// matches any of the IDs or tags is selected. A successful response does not mean that the
    /// devices have acted on the command.
    ///
    /// `POST /applications/{applicationId}/devices/command`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `multi_device_command`: Command to send, and its devices.
    pub fn send_command(
        &self,
        application_id: impl Into<models::ApplicationId>,
        multi_device_command: impl Into<models::MultiDeviceCommand>,
    ) -> SendCommand {
        SendCommand(
            Call::new(&self.client, &SEND_COMMAND)
                .id("applicationId", application_id)
                .body(multi_device_command),
        )
    }

    /// Lists the unique tag keys of the selected devices, at most 1000.
    ///
    /// `GET /applications/{applicationId}/devices/tagKeys`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn tag_keys(&self, application_id: impl Into<models::ApplicationId>) -> TagKeys {
        TagKeys(Call::new(&self.client, &TAG_KEYS).id("applicationId", application_id))
    }

    /// Lists the unique values of one tag on the selected devices, at most 1000.
    ///
    /// `GET /applications/{applicationId}/devices/tagValues`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `key`: Key of the tag. Example: `site`.
    pub fn tag_values(
        &self,
        application_id: impl Into<models::ApplicationId>,
        key: impl Into<Argument<String>>,
    ) -> TagValues {
        TagValues(Call::new(&self.client, &TAG_VALUES).id("applicationId", application_id).query("key", key.into()))
    }
}

static ATTRIBUTE_NAMES: Action = Action {
    name: "devices.attributeNames",
    method: &Method::GET,
    path: "/applications/{applicationId}/devices/attributeNames",
    responses: &[
        (200, "The attribute names."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the unique attribute names of the selected devices, at most 1000.
///
/// Created by [`DevicesApi::attribute_names`]; sends
/// `GET /applications/{applicationId}/devices/attributeNames`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `devices.*`, `devices.attributeNames`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`AttributeNamesResponse`](crate::models::AttributeNamesResponse): The attribute names.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .devices()
///     .attribute_names("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "devices.attributeNames", alias = "Attribute Names")]
#[must_use = "a call does nothing until it is sent"]
pub struct AttributeNames(Call);
call!(AttributeNames => models::AttributeNamesResponse);

impl AttributeNames {
    /// Advanced query that selects the devices.
    pub fn query(self, value: impl IntoArgument<Option<models::AdvancedDeviceQuery>>) -> Self {
        Self(self.0.query_json("query", &value.into_argument()))
    }

    /// One or more data types to filter attributes by.
    pub fn data_type(self, value: impl IntoArgument<Option<models::DeviceAttributeDataTypeFilter>>) -> Self {
        Self(self.0.query_object("dataType", &value.into_argument()))
    }

    /// Prefix to filter names by, ignoring case.
    ///
    /// Example: `temp`.
    pub fn starts_with(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("startsWith", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static DELETE: Action = Action {
    name: "devices.delete",
    method: &Method::POST,
    path: "/applications/{applicationId}/devices/delete",
    responses: &[
        (200, "The devices are deleted. Returns the number deleted and the number that failed."),
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the devices that a query selects; an empty query selects all devices. `restore` restores
/// recently deleted devices.
///
/// The work is done at once or by a background job; with `forceJob`, always by a job.
///
/// Created by [`DevicesApi::delete`]; sends `POST /applications/{applicationId}/devices/delete`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `devices.*`,
/// `devices.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `options`: Query that selects the devices, and where to report completion.
///
/// # Responses
///
/// - `200`, [`BulkDeleteResponse`](crate::models::BulkDeleteResponse): The devices are deleted.
///   Returns the number deleted and the number that failed.
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, options: losant::models::DevicesDeleteOrRestorePost) -> Result<(), losant::Error> {
/// let response = client
///     .devices()
///     .delete("65c8126189a4a5943a7e3a57", options)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "devices.delete", alias = "Delete Devices")]
#[must_use = "a call does nothing until it is sent"]
pub struct Delete(Call);

/// A successful response of [`DevicesApi::delete`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteOutput {
    /// `200`: The devices are deleted. Returns the number deleted and the number that failed.
    Ok(models::BulkDeleteResponse),
    /// `202`: A background job is queued; its ID is returned.
    Accepted(models::JobEnqueuedResult),
    /// A successful response with a status code that is not documented.
    Unknown(UnknownResponse),
}
outcome!(DeleteOutput {
    200 => Ok(models::BulkDeleteResponse),
    202 => Accepted(models::JobEnqueuedResult),
});
call!(Delete => DeleteOutput);

impl Delete {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static DEVICE_NAMES: Action = Action {
    name: "devices.deviceNames",
    method: &Method::GET,
    path: "/applications/{applicationId}/devices/deviceNames",
    responses: &[
        (200, "The device names."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the names of the selected devices, at most 1000.
///
/// Created by [`DevicesApi::device_names`]; sends
/// `GET /applications/{applicationId}/devices/deviceNames`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `devices.*`, `devices.deviceNames`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`DeviceNamesResponse`](crate::models::DeviceNamesResponse): The device names.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .devices()
///     .device_names("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "devices.deviceNames", alias = "Device Names")]
#[must_use = "a call does nothing until it is sent"]
pub struct DeviceNames(Call);
call!(DeviceNames => models::DeviceNamesResponse);

impl DeviceNames {
    /// Advanced query that selects the devices.
    pub fn query(self, value: impl IntoArgument<Option<models::AdvancedDeviceQuery>>) -> Self {
        Self(self.0.query_json("query", &value.into_argument()))
    }

    /// Prefix to filter names by, ignoring case.
    ///
    /// Example: `pump`.
    pub fn starts_with(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("startsWith", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static EXPORT: Action = Action {
    name: "devices.export",
    method: &Method::POST,
    path: "/applications/{applicationId}/devices/export",
    responses: &[
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Queues a job that exports the selected devices, without their data, as CSV or JSON.
/// `data.export` exports the data.
///
/// Created by [`DevicesApi::export`]; sends `POST /applications/{applicationId}/devices/export`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `devices.*`, `devices.export`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.devices().export("65c8126189a4a5943a7e3a57").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "devices.export", alias = "Export Devices")]
#[must_use = "a call does nothing until it is sent"]
pub struct Export(Call);
call!(Export => models::JobEnqueuedResult);

impl Export {
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

    /// Query that selects the devices, export format, and where to send the result.
    pub fn options(self, value: impl IntoArgument<Option<models::DevicesExportPost>>) -> Self {
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
    name: "devices.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/devices",
    responses: &[
        (200, "One page of devices, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the devices of the application, filtered by simple filters or an advanced query.
///
/// Created by [`DevicesApi::get`]; sends `GET /applications/{applicationId}/devices`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Device`, `all.Device.read`, `all.Organization`,
/// `all.Organization.bounded`, `all.Organization.read`, `all.User`, `all.User.bounded`,
/// `all.User.read`, `devices.*`, `devices.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`Devices`](crate::models::Devices): One page of devices, with the total number of
///   matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.devices().get("65c8126189a4a5943a7e3a57").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "devices.get", alias = "Get Devices", alias = "List Devices")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Devices);
pages!(Get => models::Devices [models::Device], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `name`, `id`, `creationDate`, `lastUpdated`, `connectionStatus`,
    /// `deletedAt`. Default: `name`. Example: `deletedAt`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<GetSortField>>) -> Self {
        Self(self.0.query_argument("sortField", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `asc`. Example: `desc`.
    pub fn sort_direction(self, value: impl IntoArgument<OptionalArgument<models::SortDirectionParameter>>) -> Self {
        Self(self.0.query_argument("sortDirection", value))
    }

    /// Page number, starting at 0.
    ///
    /// Default: `0`. Example: `2`.
    pub fn page(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("page", value))
    }

    /// Maximum per page.
    ///
    /// Default: `100`. Example: `50`.
    pub fn per_page(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("perPage", value))
    }

    /// Field to filter on. No filtering if blank or omitted.
    ///
    /// Accepted values are: `name`. Example: `name`.
    pub fn filter_field(self, value: impl IntoArgument<Option<String>>) -> Self {
        Self(self.0.query_argument("filterField", value))
    }

    /// Pattern to match against the field in `filterField`, with `*` as a wildcard. No filtering if
    /// blank or omitted.
    ///
    /// Example: `pump*`.
    pub fn filter(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("filter", value))
    }

    /// One or more device classes to filter devices by.
    pub fn device_class(self, value: impl IntoArgument<Option<models::DeviceClassFilter>>) -> Self {
        Self(self.0.query_object("deviceClass", &value.into_argument()))
    }

    /// Tags to filter devices by; a device with any of them matches. Key and value are each
    /// optional.
    pub fn tag_filter(self, value: impl IntoArgument<Option<models::DeviceTagFilter>>) -> Self {
        Self(self.0.query_object("tagFilter", &value.into_argument()))
    }

    /// If set, connection information is not returned.
    ///
    /// Example: `true`.
    pub fn exclude_connection_info(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("excludeConnectionInfo", value))
    }

    /// ID of a system, to list its child devices.
    ///
    /// Example: `65f34f6805ca4ac56e0aa5f8`.
    pub fn parent_id(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("parentId", value))
    }

    /// Advanced query. If given, it replaces `filterField`, `filter`, `deviceClass`, `tagFilter`
    /// and `parentId`.
    pub fn query(self, value: impl IntoArgument<Option<models::AdvancedDeviceQuery>>) -> Self {
        Self(self.0.query_json("query", &value.into_argument()))
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

    /// If true, recently deleted devices are returned instead.
    ///
    /// Example: `true`.
    pub fn query_deleted(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("queryDeleted", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET_COMPOSITE_STATE: Action = Action {
    name: "devices.getCompositeState",
    method: &Method::GET,
    path: "/applications/{applicationId}/devices/compositeState",
    responses: &[
        (200, "One page of devices with the last value of each attribute, and the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the last known value of each attribute for each of the selected devices. The values of
/// one device can come from different state reports.
///
/// Created by [`DevicesApi::get_composite_state`]; sends
/// `GET /applications/{applicationId}/devices/compositeState`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Device`, `all.Device.read`, `all.Organization`,
/// `all.Organization.bounded`, `all.Organization.read`, `all.User`, `all.User.bounded`,
/// `all.User.read`, `devices.*`, `devices.getCompositeState`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`CompositeDevicesState`](crate::models::CompositeDevicesState): One page of devices
///   with the last value of each attribute, and the total number of matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .devices()
///     .get_composite_state("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "devices.getCompositeState", alias = "Get Composite State", alias = "List Devices")]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCompositeState(Call);
call!(GetCompositeState => models::CompositeDevicesState);
pages!(GetCompositeState => models::CompositeDevicesState [models::DeviceWithCompositeState], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

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

    /// Field to sort by.
    ///
    /// Accepted values are: `name`, `id`, `creationDate`, `lastUpdated`, `connectionStatus`.
    /// Default: `name`. Example: `connectionStatus`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<GetCompositeStateSortField>>) -> Self {
        Self(self.0.query_argument("sortField", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `asc`. Example: `desc`.
    pub fn sort_direction(self, value: impl IntoArgument<OptionalArgument<models::SortDirectionParameter>>) -> Self {
        Self(self.0.query_argument("sortDirection", value))
    }

    /// Page number, starting at 0.
    ///
    /// Default: `0`. Example: `2`.
    pub fn page(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("page", value))
    }

    /// Maximum per page.
    ///
    /// Default: `100`. Example: `50`.
    pub fn per_page(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("perPage", value))
    }

    /// Advanced query that selects the devices.
    pub fn query(self, value: impl IntoArgument<Option<models::AdvancedDeviceQuery>>) -> Self {
        Self(self.0.query_json("query", &value.into_argument()))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "devices.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/devices",
    responses: &[
        (200, "The devices are changed. Returns the number updated, skipped and failed, and a link to the log."),
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes many devices at once, selected by ID or by a query. The same changes are applied to
/// each. What a body without IDs and query selects is not documented; it may be every device.
///
/// The work is done at once or by a background job.
///
/// Created by [`DevicesApi::patch`]; sends `PATCH /applications/{applicationId}/devices`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `devices.*`,
/// `devices.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `patch_info`: Devices to change, operations to apply, and where to report completion.
///
/// # Responses
///
/// - `200`, [`DevicesUpdated`](crate::models::DevicesUpdated): The devices are changed. Returns the
///   number updated, skipped and failed, and a link to the log.
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, patch_info: losant::models::DevicesPatch) -> Result<(), losant::Error> {
/// let response = client
///     .devices()
///     .patch("65c8126189a4a5943a7e3a57", patch_info)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "devices.patch", alias = "Patch Devices")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);

/// A successful response of [`DevicesApi::patch`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PatchOutput {
    /// `200`: The devices are changed. Returns the number updated, skipped and failed, and a link
    /// to the log.
    Ok(models::DevicesUpdated),
    /// `202`: A background job is queued; its ID is returned.
    Accepted(models::JobEnqueuedResult),
    /// A successful response with a status code that is not documented.
    Unknown(UnknownResponse),
}
outcome!(PatchOutput {
    200 => Ok(models::DevicesUpdated),
    202 => Accepted(models::JobEnqueuedResult),
});
call!(Patch => PatchOutput);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PAYLOAD_COUNTS: Action = Action {
    name: "devices.payloadCounts",
    method: &Method::POST,
    path: "/applications/{applicationId}/devices/payloadCounts",
    responses: &[
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Queues a job that exports the payload counts of the selected devices in a time range.
///
/// Created by [`DevicesApi::payload_counts`]; sends
/// `POST /applications/{applicationId}/devices/payloadCounts`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `devices.*`, `devices.payloadCounts`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .devices()
///     .payload_counts("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "devices.payloadCounts", alias = "Payload Counts")]
#[must_use = "a call does nothing until it is sent"]
pub struct PayloadCounts(Call);
call!(PayloadCounts => models::JobEnqueuedResult);

impl PayloadCounts {
    /// Query that selects the devices, time range, and where to send the result.
    pub fn options(self, value: impl IntoArgument<Option<models::DevicesExportPayloadCountPost>>) -> Self {
        Self(self.0.body_json(&value.into_argument()))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "devices.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/devices",
    responses: &[
        (201, "The new device."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates a device in the application. Only a name is required.
///
/// Created by [`DevicesApi::post`]; sends `POST /applications/{applicationId}/devices`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `devices.*`,
/// `devices.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device`: Device to create.
///
/// # Responses
///
/// - `201`, [`Device`](crate::models::Device): The new device.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, device: losant::models::DevicePost) -> Result<(), losant::Error> {
/// let response = client
///     .devices()
///     .post("65c8126189a4a5943a7e3a57", device)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "devices.post", alias = "Post Devices")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::Device);

impl Post {
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

static REMOVE_DATA: Action = Action {
    name: "devices.removeData",
    method: &Method::POST,
    path: "/applications/{applicationId}/devices/removeData",
    responses: &[
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Queues a job that deletes the data of the devices that a query selects; an empty query selects
/// all devices. By default, all their data is deleted; the options can limit this to a time range
/// and to some attributes, and keep the connection log and the command history. This cannot be
/// undone through the API.
///
/// Created by [`DevicesApi::remove_data`]; sends
/// `POST /applications/{applicationId}/devices/removeData`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `devices.*`,
/// `devices.removeData`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `options`: Query that selects the devices, and the data to delete.
///
/// # Responses
///
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, options: losant::models::DevicesRemoveDataPost) -> Result<(), losant::Error> {
/// let response = client
///     .devices()
///     .remove_data("65c8126189a4a5943a7e3a57", options)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "devices.removeData", alias = "Remove Data")]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveData(Call);
call!(RemoveData => models::JobEnqueuedResult);

impl RemoveData {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static RESTORE: Action = Action {
    name: "devices.restore",
    method: &Method::POST,
    path: "/applications/{applicationId}/devices/restore",
    responses: &[
        (200, "The devices are restored. Returns the number restored and the number that failed."),
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Restores deleted devices that a query selects.
///
/// The work is done at once or by a background job; with `forceJob`, always by a job.
///
/// Created by [`DevicesApi::restore`]; sends `POST /applications/{applicationId}/devices/restore`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `devices.*`,
/// `devices.restore`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `options`: Query that selects the deleted devices, and where to report completion.
///
/// # Responses
///
/// - `200`, [`BulkRestoreResponse`](crate::models::BulkRestoreResponse): The devices are restored.
///   Returns the number restored and the number that failed.
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, options: losant::models::DevicesDeleteOrRestorePost) -> Result<(), losant::Error> {
/// let response = client
///     .devices()
///     .restore("65c8126189a4a5943a7e3a57", options)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "devices.restore", alias = "Restore Devices")]
#[must_use = "a call does nothing until it is sent"]
pub struct Restore(Call);

/// A successful response of [`DevicesApi::restore`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RestoreOutput {
    /// `200`: The devices are restored. Returns the number restored and the number that failed.
    Ok(models::BulkRestoreResponse),
    /// `202`: A background job is queued; its ID is returned.
    Accepted(models::JobEnqueuedResult),
    /// A successful response with a status code that is not documented.
    Unknown(UnknownResponse),
}
outcome!(RestoreOutput {
    200 => Ok(models::BulkRestoreResponse),
    202 => Accepted(models::JobEnqueuedResult),
});
call!(Restore => RestoreOutput);

impl Restore {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static SEND_COMMAND: Action = Action {
    name: "devices.sendCommand",
    method: &Method::POST,
    path: "/applications/{applicationId}/devices/command",
    responses: &[
        (200, "The command is sent."),
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Sends one command to many devices, selected by ID, by tag or by a query. A device that matches
/// any of the IDs or tags is selected. A successful response does not mean that the devices have
/// acted on the command.
///
/// Created by [`DevicesApi::send_command`]; sends
/// `POST /applications/{applicationId}/devices/command`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Device`, `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `devices.*`, `devices.sendCommand`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `multi_device_command`: Command to send, and its devices.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The command is sent.
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, multi_device_command: losant::models::MultiDeviceCommand) -> Result<(), losant::Error> {
/// let response = client
///     .devices()
///     .send_command("65c8126189a4a5943a7e3a57", multi_device_command)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "devices.sendCommand", alias = "Send Command")]
#[must_use = "a call does nothing until it is sent"]
pub struct SendCommand(Call);

/// A successful response of [`DevicesApi::send_command`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SendCommandOutput {
    /// `200`: The command is sent.
    Ok(models::Success),
    /// `202`: A background job is queued; its ID is returned.
    Accepted(models::JobEnqueuedResult),
    /// A successful response with a status code that is not documented.
    Unknown(UnknownResponse),
}
outcome!(SendCommandOutput {
    200 => Ok(models::Success),
    202 => Accepted(models::JobEnqueuedResult),
});
call!(SendCommand => SendCommandOutput);

impl SendCommand {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static TAG_KEYS: Action = Action {
    name: "devices.tagKeys",
    method: &Method::GET,
    path: "/applications/{applicationId}/devices/tagKeys",
    responses: &[(200, "The tag keys."), (400, "The request is malformed."), (404, "The application does not exist.")],
    ..Action::DEFAULT
};

/// Lists the unique tag keys of the selected devices, at most 1000.
///
/// Created by [`DevicesApi::tag_keys`]; sends `GET /applications/{applicationId}/devices/tagKeys`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `devices.*`, `devices.tagKeys`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`TagKeysResponse`](crate::models::TagKeysResponse): The tag keys.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.devices().tag_keys("65c8126189a4a5943a7e3a57").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "devices.tagKeys", alias = "Tag Keys")]
#[must_use = "a call does nothing until it is sent"]
pub struct TagKeys(Call);
call!(TagKeys => models::TagKeysResponse);

impl TagKeys {
    /// Advanced query that selects the devices.
    pub fn query(self, value: impl IntoArgument<Option<models::AdvancedDeviceQuery>>) -> Self {
        Self(self.0.query_json("query", &value.into_argument()))
    }

    /// Prefix to filter keys by, ignoring case.
    ///
    /// Example: `si`.
    pub fn starts_with(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("startsWith", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static TAG_VALUES: Action = Action {
    name: "devices.tagValues",
    method: &Method::GET,
    path: "/applications/{applicationId}/devices/tagValues",
    responses: &[
        (200, "The tag values."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the unique values of one tag on the selected devices, at most 1000.
///
/// Created by [`DevicesApi::tag_values`]; sends
/// `GET /applications/{applicationId}/devices/tagValues`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `devices.*`, `devices.tagValues`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `key`: Key of the tag. Example: `site`.
///
/// # Responses
///
/// - `200`, [`TagValuesResponse`](crate::models::TagValuesResponse): The tag values.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .devices()
///     .tag_values("65c8126189a4a5943a7e3a57", "site")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "devices.tagValues", alias = "Tag Values")]
#[must_use = "a call does nothing until it is sent"]
pub struct TagValues(Call);
call!(TagValues => models::TagValuesResponse);

impl TagValues {
    /// Advanced query that selects the devices.
    pub fn query(self, value: impl IntoArgument<Option<models::AdvancedDeviceQuery>>) -> Self {
        Self(self.0.query_json("query", &value.into_argument()))
    }

    /// Prefix to filter values by, ignoring case.
    ///
    /// Example: `ham`.
    pub fn starts_with(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("startsWith", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

string_enum! {
    /// The type of `devices.sortField`.
    pub enum GetCompositeStateSortField {
        Name = "name",
        Id = "id",
        CreationDate = "creationDate",
        LastUpdated = "lastUpdated",
        ConnectionStatus = "connectionStatus",
    }
}

string_enum! {
    /// The type of `devices.sortField`.
    pub enum GetSortField {
        Name = "name",
        Id = "id",
        CreationDate = "creationDate",
        LastUpdated = "lastUpdated",
        ConnectionStatus = "connectionStatus",
        DeletedAt = "deletedAt",
    }
}
