// @generated from flow.md by codegen/src/emit/resource.rs; do not edit.
//! One workflow of an application: its definition, its storage, and its runs. Changes go to the
//! develop version; saved versions are the resources `flowVersion` and `flowVersions`.

use crate::__private::{Action, Call, Client, EpochMillis, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One workflow of an application: its definition, its storage, and its runs. Changes go to the
    /// develop version; saved versions are the resources `flowVersion` and `flowVersions`.
    pub fn flow(&self) -> FlowApi { FlowApi { client: self.clone() } }
}

/// The actions of Flow, returned by [`Client::flow`].
#[derive(Debug, Clone)]
pub struct FlowApi {
    client: Client,
}

impl FlowApi {
    /// Deletes all values in the storage of the workflow. This cannot be undone through the API.
    ///
    /// `DELETE /applications/{applicationId}/flows/{flowId}/storage`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
    pub fn clear_storage_entries(
        &self,
        application_id: impl Into<models::ApplicationId>,
        flow_id: impl Into<models::FlowId>,
    ) -> ClearStorageEntries {
        ClearStorageEntries(
            Call::new(&self.client, &CLEAR_STORAGE_ENTRIES)
                .id("applicationId", application_id)
                .id("flowId", flow_id),
        )
    }

    /// Deletes the workflow. This cannot be undone through the API.
    ///
    /// `DELETE /applications/{applicationId}/flows/{flowId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        flow_id: impl Into<models::FlowId>,
    ) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("applicationId", application_id).id("flowId", flow_id))
    }

    /// Lists the errors in runs of the workflow in a time range, each with its time, message, node
    /// and workflow version. By default the range is the last 24 hours.
    ///
    /// `GET /applications/{applicationId}/flows/{flowId}/errors`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
    pub fn errors(
        &self,
        application_id: impl Into<models::ApplicationId>,
        flow_id: impl Into<models::FlowId>,
    ) -> Errors {
        Errors(Call::new(&self.client, &ERRORS).id("applicationId", application_id).id("flowId", flow_id))
    }

    /// Returns the workflow: its triggers, nodes and globals in the develop version, and settings
    /// such as the default version.
    ///
    /// `GET /applications/{applicationId}/flows/{flowId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>, flow_id: impl Into<models::FlowId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id).id("flowId", flow_id))
    }

    /// Returns recent entries of the run log of the workflow. Each entry has the number of runs, of
    /// completed and of failed paths, and the errors. By default only one entry is returned.
    ///
    /// `GET /applications/{applicationId}/flows/{flowId}/logs`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
    pub fn get_log_entries(
        &self,
        application_id: impl Into<models::ApplicationId>,
        flow_id: impl Into<models::FlowId>,
    ) -> GetLogEntries {
        GetLogEntries(
            Call::new(&self.client, &GET_LOG_ENTRIES)
                .id("applicationId", application_id)
                .id("flowId", flow_id),
        )
    }

    /// Returns the values in the storage of the workflow, by key.
    ///
    /// `GET /applications/{applicationId}/flows/{flowId}/storage`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
    pub fn get_storage_entries(
        &self,
        application_id: impl Into<models::ApplicationId>,
        flow_id: impl Into<models::FlowId>,
    ) -> GetStorageEntries {
        GetStorageEntries(
            Call::new(&self.client, &GET_STORAGE_ENTRIES)
                .id("applicationId", application_id)
                .id("flowId", flow_id),
        )
    }

    /// Returns the number of keys in the storage of the workflow and the memory used, without the
    /// values.
    ///
    /// `GET /applications/{applicationId}/flows/{flowId}/storage-metadata`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
    pub fn get_storage_entries_metadata(
        &self,
        application_id: impl Into<models::ApplicationId>,
        flow_id: impl Into<models::FlowId>,
    ) -> GetStorageEntriesMetadata {
        GetStorageEntriesMetadata(
            Call::new(&self.client, &GET_STORAGE_ENTRIES_METADATA)
                .id("applicationId", application_id)
                .id("flowId", flow_id),
        )
    }

    /// Changes the workflow. Omitted fields are unchanged. Triggers, nodes and globals are changed
    /// in the develop version.
    ///
    /// `PATCH /applications/{applicationId}/flows/{flowId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
    /// - `flow`: The properties of the workflow to change.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        flow_id: impl Into<models::FlowId>,
        flow: impl Into<models::FlowPatch>,
    ) -> Patch {
        Patch(Call::new(&self.client, &PATCH).id("applicationId", application_id).id("flowId", flow_id).body(flow))
    }

    /// Presses a virtual button of the workflow, which starts a run with the given payload. Each
    /// button can be pressed 100 times in 10 seconds.
    ///
    /// `POST /applications/{applicationId}/flows/{flowId}/virtualButton`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
    /// - `button`: The key of the button and the payload of the run.
    pub fn press_virtual_button(
        &self,
        application_id: impl Into<models::ApplicationId>,
        flow_id: impl Into<models::FlowId>,
        button: impl Into<models::VirtualButtonPress>,
    ) -> PressVirtualButton {
        PressVirtualButton(
            Call::new(&self.client, &PRESS_VIRTUAL_BUTTON)
                .id("applicationId", application_id)
                .id("flowId", flow_id)
                .body(button),
        )
    }

    /// Sets one value in the storage of the workflow. Other keys are unchanged.
    ///
    /// `PATCH /applications/{applicationId}/flows/{flowId}/storage`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
    /// - `entry`: The key, of up to 255 characters, and the value to store there.
    pub fn set_storage_entry(
        &self,
        application_id: impl Into<models::ApplicationId>,
        flow_id: impl Into<models::FlowId>,
        entry: impl Into<models::FlowStorageEntry>,
    ) -> SetStorageEntry {
        SetStorageEntry(
            Call::new(&self.client, &SET_STORAGE_ENTRY)
                .id("applicationId", application_id)
                .id("flowId", flow_id)
                .body(entry),
        )
    }

    /// Returns the number of runs, of completed and of failed paths in each interval of a time
    /// range. By default the range is the last 24 hours, in intervals of one hour.
    ///
    /// `GET /applications/{applicationId}/flows/{flowId}/stats`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
    pub fn stats(&self, application_id: impl Into<models::ApplicationId>, flow_id: impl Into<models::FlowId>) -> Stats {
        Stats(Call::new(&self.client, &STATS).id("applicationId", application_id).id("flowId", flow_id))
    }
}

static CLEAR_STORAGE_ENTRIES: Action = Action {
    name: "flow.clearStorageEntries",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/flows/{flowId}/storage",
    responses: &[
        (200, "The storage entries after clearing."),
        (400, "The request is malformed."),
        (404, "The workflow does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes all values in the storage of the workflow. This cannot be undone through the API.
///
/// Created by [`FlowApi::clear_storage_entries`]; sends
/// `DELETE /applications/{applicationId}/flows/{flowId}/storage`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `flow.*`,
/// `flow.clearStorageEntries`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
///
/// # Responses
///
/// - `200`, [`FlowStorageEntries`](crate::models::FlowStorageEntries): The storage entries after
///   clearing.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The workflow does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .flow()
///     .clear_storage_entries("65c8126189a4a5943a7e3a57", "65cec3af1dc85f34e47b196f")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flow.clearStorageEntries", alias = "Clear Storage Entries")]
#[must_use = "a call does nothing until it is sent"]
pub struct ClearStorageEntries(Call);
call!(ClearStorageEntries => models::FlowStorageEntries);

impl ClearStorageEntries {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static DELETE: Action = Action {
    name: "flow.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/flows/{flowId}",
    responses: &[
        (200, "The workflow is deleted."),
        (400, "The request is malformed."),
        (404, "The workflow does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the workflow. This cannot be undone through the API.
///
/// Created by [`FlowApi::delete`]; sends `DELETE /applications/{applicationId}/flows/{flowId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `flow.*`,
/// `flow.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The workflow is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The workflow does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .flow()
///     .delete("65c8126189a4a5943a7e3a57", "65cec3af1dc85f34e47b196f")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flow.delete", alias = "Delete Flow")]
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

static ERRORS: Action = Action {
    name: "flow.errors",
    method: &Method::GET,
    path: "/applications/{applicationId}/flows/{flowId}/errors",
    responses: &[
        (200, "The errors, with the time range and filters that were used."),
        (400, "The request is malformed."),
        (404, "The workflow does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the errors in runs of the workflow in a time range, each with its time, message, node and
/// workflow version. By default the range is the last 24 hours.
///
/// Created by [`FlowApi::errors`]; sends `GET /applications/{applicationId}/flows/{flowId}/errors`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `flow.*`, `flow.errors`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
///
/// # Responses
///
/// - `200`, [`FlowErrors`](crate::models::FlowErrors): The errors, with the time range and filters
///   that were used.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The workflow does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .flow()
///     .errors("65c8126189a4a5943a7e3a57", "65cec3af1dc85f34e47b196f")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flow.errors", alias = "Errors Flow")]
#[must_use = "a call does nothing until it is sent"]
pub struct Errors(Call);
call!(Errors => models::FlowErrors);

impl Errors {
    /// Length of the time range in ms.
    ///
    /// Default: `86400000`. Example: `3600000`.
    pub fn duration(self, value: impl IntoArgument<OptionalArgument<::core::time::Duration>>) -> Self {
        Self(self.0.query_argument("duration", value))
    }

    /// End of the time range, in ms since epoch. 0 is now.
    ///
    /// Default: `0`. Example: `1738368000000`.
    pub fn end(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("end", value))
    }

    /// Maximum number of errors to return.
    ///
    /// Default: `25`. Example: `50`.
    pub fn limit(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("limit", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `desc`. Example: `asc`.
    pub fn sort_direction(self, value: impl IntoArgument<OptionalArgument<models::SortDirectionParameter>>) -> Self {
        Self(self.0.query_argument("sortDirection", value))
    }

    /// Name or ID of a workflow version, or `develop`, to list only its errors. If omitted, the
    /// errors of all versions are listed.
    ///
    /// Example: `v1.2.0`.
    pub fn flow_version(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("flowVersion", value))
    }

    /// For an edge or embedded workflow, the ID of a device, to list only errors that occurred
    /// there. If omitted, the errors on all devices are listed.
    ///
    /// Example: `658135330459e237e01a0f3a`.
    pub fn device_id(self, value: impl IntoArgument<OptionalArgument<models::DeviceId>>) -> Self {
        Self(self.0.query_argument("deviceId", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET: Action = Action {
    name: "flow.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/flows/{flowId}",
    responses: &[(200, "The workflow."), (400, "The request is malformed."), (404, "The workflow does not exist.")],
    ..Action::DEFAULT
};

/// Returns the workflow: its triggers, nodes and globals in the develop version, and settings such
/// as the default version.
///
/// Created by [`FlowApi::get`]; sends `GET /applications/{applicationId}/flows/{flowId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `flow.*`, `flow.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
///
/// # Responses
///
/// - `200`, [`Flow`](crate::models::Flow): The workflow.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The workflow does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .flow()
///     .get("65c8126189a4a5943a7e3a57", "65cec3af1dc85f34e47b196f")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flow.get", alias = "Get Flow")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Flow);

impl Get {
    /// If true, the details of the custom nodes that the workflows use are returned too.
    ///
    /// Default: `false`. Example: `true`.
    pub fn include_custom_nodes(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeCustomNodes", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET_LOG_ENTRIES: Action = Action {
    name: "flow.getLogEntries",
    method: &Method::GET,
    path: "/applications/{applicationId}/flows/{flowId}/logs",
    responses: &[(200, "The log entries."), (400, "The request is malformed."), (404, "The workflow does not exist.")],
    ..Action::DEFAULT
};

/// Returns recent entries of the run log of the workflow. Each entry has the number of runs, of
/// completed and of failed paths, and the errors. By default only one entry is returned.
///
/// Created by [`FlowApi::get_log_entries`]; sends
/// `GET /applications/{applicationId}/flows/{flowId}/logs`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `flow.*`, `flow.log`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
///
/// # Responses
///
/// - `200`, [`FlowLog`](crate::models::FlowLog): The log entries.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The workflow does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .flow()
///     .get_log_entries("65c8126189a4a5943a7e3a57", "65cec3af1dc85f34e47b196f")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flow.getLogEntries", alias = "Get Log Entries")]
#[must_use = "a call does nothing until it is sent"]
pub struct GetLogEntries(Call);
call!(GetLogEntries => models::FlowLog);

impl GetLogEntries {
    /// Maximum number of log entries to return, newest first.
    ///
    /// Default: `1`. Example: `10`.
    pub fn limit(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("limit", value))
    }

    /// Earliest time of the entries to return, in ms since epoch.
    ///
    /// Example: `1735689600000`.
    pub fn since(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("since", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET_STORAGE_ENTRIES: Action = Action {
    name: "flow.getStorageEntries",
    method: &Method::GET,
    path: "/applications/{applicationId}/flows/{flowId}/storage",
    responses: &[
        (200, "The storage entries."),
        (400, "The request is malformed."),
        (404, "The workflow does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the values in the storage of the workflow, by key.
///
/// Created by [`FlowApi::get_storage_entries`]; sends
/// `GET /applications/{applicationId}/flows/{flowId}/storage`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `flow.*`, `flow.getStorageEntries`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
///
/// # Responses
///
/// - `200`, [`FlowStorageEntries`](crate::models::FlowStorageEntries): The storage entries.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The workflow does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .flow()
///     .get_storage_entries("65c8126189a4a5943a7e3a57", "65cec3af1dc85f34e47b196f")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flow.getStorageEntries", alias = "Get Storage Entries")]
#[must_use = "a call does nothing until it is sent"]
pub struct GetStorageEntries(Call);
call!(GetStorageEntries => models::FlowStorageEntries);

impl GetStorageEntries {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET_STORAGE_ENTRIES_METADATA: Action = Action {
    name: "flow.getStorageEntriesMetadata",
    method: &Method::GET,
    path: "/applications/{applicationId}/flows/{flowId}/storage-metadata",
    responses: &[
        (200, "The number of keys and the memory used."),
        (400, "The request is malformed."),
        (404, "The workflow does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the number of keys in the storage of the workflow and the memory used, without the
/// values.
///
/// Created by [`FlowApi::get_storage_entries_metadata`]; sends
/// `GET /applications/{applicationId}/flows/{flowId}/storage-metadata`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `flow.*`, `flow.getStorageEntriesMetadata`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
///
/// # Responses
///
/// - `200`, [`FlowStorageMetadata`](crate::models::FlowStorageMetadata): The number of keys and the
///   memory used.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The workflow does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .flow()
///     .get_storage_entries_metadata("65c8126189a4a5943a7e3a57", "65cec3af1dc85f34e47b196f")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flow.getStorageEntriesMetadata", alias = "Get Storage Entries Metadata")]
#[must_use = "a call does nothing until it is sent"]
pub struct GetStorageEntriesMetadata(Call);
call!(GetStorageEntriesMetadata => models::FlowStorageMetadata);

impl GetStorageEntriesMetadata {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "flow.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/flows/{flowId}",
    responses: &[
        (200, "The workflow with the changes applied."),
        (400, "The request is malformed."),
        (404, "The workflow does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes the workflow. Omitted fields are unchanged. Triggers, nodes and globals are changed in
/// the develop version.
///
/// Created by [`FlowApi::patch`]; sends `PATCH /applications/{applicationId}/flows/{flowId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `flow.*`,
/// `flow.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
/// - `flow`: The properties of the workflow to change.
///
/// # Responses
///
/// - `200`, [`Flow`](crate::models::Flow): The workflow with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The workflow does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, flow: losant::models::FlowPatch) -> Result<(), losant::Error> {
/// let response = client
///     .flow()
///     .patch("65c8126189a4a5943a7e3a57", "65cec3af1dc85f34e47b196f", flow)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flow.patch", alias = "Patch Flow")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::Flow);

impl Patch {
    /// If true, the details of the custom nodes that the workflows use are returned too.
    ///
    /// Default: `false`. Example: `true`.
    pub fn include_custom_nodes(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeCustomNodes", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PRESS_VIRTUAL_BUTTON: Action = Action {
    name: "flow.pressVirtualButton",
    method: &Method::POST,
    path: "/applications/{applicationId}/flows/{flowId}/virtualButton",
    responses: &[
        (200, "The button is pressed."),
        (400, "The request is malformed."),
        (404, "The workflow does not exist."),
    ],
    ..Action::DEFAULT
};

/// Presses a virtual button of the workflow, which starts a run with the given payload. Each button
/// can be pressed 100 times in 10 seconds.
///
/// Created by [`FlowApi::press_virtual_button`]; sends
/// `POST /applications/{applicationId}/flows/{flowId}/virtualButton`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `flow.*`,
/// `flow.pressVirtualButton`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
/// - `button`: The key of the button and the payload of the run.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The button is pressed.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The workflow does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, button: losant::models::VirtualButtonPress) -> Result<(), losant::Error> {
/// let response = client
///     .flow()
///     .press_virtual_button("65c8126189a4a5943a7e3a57", "65cec3af1dc85f34e47b196f", button)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flow.pressVirtualButton", alias = "Press Virtual Button")]
#[must_use = "a call does nothing until it is sent"]
pub struct PressVirtualButton(Call);
call!(PressVirtualButton => models::Success);

impl PressVirtualButton {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static SET_STORAGE_ENTRY: Action = Action {
    name: "flow.setStorageEntry",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/flows/{flowId}/storage",
    responses: &[
        (200, "The value is stored."),
        (400, "The request is malformed."),
        (404, "The workflow does not exist."),
    ],
    ..Action::DEFAULT
};

/// Sets one value in the storage of the workflow. Other keys are unchanged.
///
/// Created by [`FlowApi::set_storage_entry`]; sends
/// `PATCH /applications/{applicationId}/flows/{flowId}/storage`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `flow.*`,
/// `flow.setStorageEntry`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
/// - `entry`: The key, of up to 255 characters, and the value to store there.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The value is stored.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The workflow does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, entry: losant::models::FlowStorageEntry) -> Result<(), losant::Error> {
/// let response = client
///     .flow()
///     .set_storage_entry("65c8126189a4a5943a7e3a57", "65cec3af1dc85f34e47b196f", entry)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flow.setStorageEntry", alias = "Set Storage Entry")]
#[must_use = "a call does nothing until it is sent"]
pub struct SetStorageEntry(Call);
call!(SetStorageEntry => models::Success);

impl SetStorageEntry {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static STATS: Action = Action {
    name: "flow.stats",
    method: &Method::GET,
    path: "/applications/{applicationId}/flows/{flowId}/stats",
    responses: &[
        (200, "The numbers of each interval, with the time range and filters that were used."),
        (400, "The request is malformed."),
        (404, "The workflow does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the number of runs, of completed and of failed paths in each interval of a time range.
/// By default the range is the last 24 hours, in intervals of one hour.
///
/// Created by [`FlowApi::stats`]; sends `GET /applications/{applicationId}/flows/{flowId}/stats`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `flow.*`, `flow.stats`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
///
/// # Responses
///
/// - `200`, [`FlowStats`](crate::models::FlowStats): The numbers of each interval, with the time
///   range and filters that were used.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The workflow does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .flow()
///     .stats("65c8126189a4a5943a7e3a57", "65cec3af1dc85f34e47b196f")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flow.stats", alias = "Stats Flow")]
#[must_use = "a call does nothing until it is sent"]
pub struct Stats(Call);
call!(Stats => models::FlowStats);

impl Stats {
    /// Length of the time range in ms.
    ///
    /// Default: `86400000`. Example: `3600000`.
    pub fn duration(self, value: impl IntoArgument<OptionalArgument<::core::time::Duration>>) -> Self {
        Self(self.0.query_argument("duration", value))
    }

    /// End of the time range, in ms since epoch. 0 is now.
    ///
    /// Default: `0`. Example: `1738368000000`.
    pub fn end(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("end", value))
    }

    /// Length of the intervals in ms.
    ///
    /// Default: `3600000`. Example: `60000`.
    pub fn resolution(self, value: impl IntoArgument<OptionalArgument<::core::time::Duration>>) -> Self {
        Self(self.0.query_argument("resolution", value))
    }

    /// Name or ID of a workflow version, or `develop`, to count only its runs. If omitted, the runs
    /// of all versions are counted together.
    ///
    /// Example: `v1.2.0`.
    pub fn flow_version(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("flowVersion", value))
    }

    /// For an edge or embedded workflow, the ID of a device, to count only runs there. If omitted,
    /// the runs on all devices are counted together.
    ///
    /// Example: `658135330459e237e01a0f3a`.
    pub fn device_id(self, value: impl IntoArgument<OptionalArgument<models::DeviceId>>) -> Self {
        Self(self.0.query_argument("deviceId", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
