// @generated from flowVersion.md by codegen/src/emit/resource.rs; do not edit.
//! One saved version of a workflow, and its runs. Its triggers, nodes and globals cannot be
//! changed.

use crate::__private::{Action, Call, Client, EpochMillis, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One saved version of a workflow, and its runs. Its triggers, nodes and globals cannot be
    /// changed.
    pub fn flow_version(&self) -> FlowVersionApi {
        FlowVersionApi {
            client: self.clone(),
        }
    }
}

/// The actions of Flow Version, returned by [`Client::flow_version`].
#[derive(Debug, Clone)]
pub struct FlowVersionApi {
    client: Client,
}

impl FlowVersionApi {
    /// Deletes the workflow version. This cannot be undone through the API.
    ///
    /// `DELETE /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
    /// - `flow_version_id`: ID or name of the workflow version. Example:
    ///   `651dcd8874341a83ba030055`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        flow_id: impl Into<models::FlowId>,
        flow_version_id: impl Into<models::FlowVersionId>,
    ) -> Delete {
        Delete(
            Call::new(&self.client, &DELETE)
                .id("applicationId", application_id)
                .id("flowId", flow_id)
                .id("flowVersionId", flow_version_id),
        )
    }

    /// Lists the errors in runs of the workflow version in a time range, each with its time,
    /// message and node. By default the range is the last 24 hours.
    ///
    /// `GET /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/errors`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
    /// - `flow_version_id`: ID or name of the workflow version. Example:
    ///   `651dcd8874341a83ba030055`.
    pub fn errors(
        &self,
        application_id: impl Into<models::ApplicationId>,
        flow_id: impl Into<models::FlowId>,
        flow_version_id: impl Into<models::FlowVersionId>,
    ) -> Errors {
        Errors(
            Call::new(&self.client, &ERRORS)
                .id("applicationId", application_id)
                .id("flowId", flow_id)
                .id("flowVersionId", flow_version_id),
        )
    }

    /// Returns the workflow version with its triggers, nodes, globals and notes.
    ///
    /// `GET /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
    /// - `flow_version_id`: ID or name of the workflow version. Example:
    ///   `651dcd8874341a83ba030055`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        flow_id: impl Into<models::FlowId>,
        flow_version_id: impl Into<models::FlowVersionId>,
    ) -> Get {
        Get(
            Call::new(&self.client, &GET)
                .id("applicationId", application_id)
                .id("flowId", flow_id)
                .id("flowVersionId", flow_version_id),
        )
    }

    /// Returns recent entries of the run log of the workflow version. Each entry has the number of
    /// runs, of completed and of failed paths, and the errors. By default only one entry is
    /// returned.
    ///
    /// `GET /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/logs`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
    /// - `flow_version_id`: ID or name of the workflow version. Example:
    ///   `651dcd8874341a83ba030055`.
    pub fn get_log_entries(
        &self,
        application_id: impl Into<models::ApplicationId>,
        flow_id: impl Into<models::FlowId>,
        flow_version_id: impl Into<models::FlowVersionId>,
    ) -> GetLogEntries {
        GetLogEntries(
            Call::new(&self.client, &GET_LOG_ENTRIES)
                .id("applicationId", application_id)
                .id("flowId", flow_id)
                .id("flowVersionId", flow_version_id),
        )
    }

    /// Changes the notes of the workflow version, or enables or disables it. Nothing else can be
    /// changed.
    ///
    /// `PATCH /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
    /// - `flow_version_id`: ID or name of the workflow version. Example:
    ///   `651dcd8874341a83ba030055`.
    /// - `flow_version`: The properties of the workflow version to change.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        flow_id: impl Into<models::FlowId>,
        flow_version_id: impl Into<models::FlowVersionId>,
        flow_version: impl Into<models::FlowVersionPatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .id("flowId", flow_id)
                .id("flowVersionId", flow_version_id)
                .body(flow_version),
        )
    }

    /// Returns the number of runs of the workflow version, of completed and of failed paths in each
    /// interval of a time range. By default the range is the last 24 hours, in intervals of one
    /// hour.
    ///
    /// `GET /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/stats`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
    /// - `flow_version_id`: ID or name of the workflow version. Example:
    ///   `651dcd8874341a83ba030055`.
    pub fn stats(
        &self,
        application_id: impl Into<models::ApplicationId>,
        flow_id: impl Into<models::FlowId>,
        flow_version_id: impl Into<models::FlowVersionId>,
    ) -> Stats {
        Stats(
            Call::new(&self.client, &STATS)
                .id("applicationId", application_id)
                .id("flowId", flow_id)
                .id("flowVersionId", flow_version_id),
        )
    }
}

static DELETE: Action = Action {
    name: "flowVersion.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}",
    responses: &[
        (200, "The workflow version is deleted."),
        (400, "The request is malformed."),
        (404, "The workflow version does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the workflow version. This cannot be undone through the API.
///
/// Created by [`FlowVersionApi::delete`]; sends
/// `DELETE /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `flowVersion.*`,
/// `flowVersion.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
/// - `flow_version_id`: ID or name of the workflow version. Example: `651dcd8874341a83ba030055`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The workflow version is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The workflow version does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .flow_version()
///     .delete("65c8126189a4a5943a7e3a57", "65cec3af1dc85f34e47b196f", "651dcd8874341a83ba030055")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flowVersion.delete", alias = "Delete Flow Version")]
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
    name: "flowVersion.errors",
    method: &Method::GET,
    path: "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/errors",
    responses: &[
        (200, "The errors, with the time range and filters that were used."),
        (400, "The request is malformed."),
        (404, "The workflow version does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the errors in runs of the workflow version in a time range, each with its time, message
/// and node. By default the range is the last 24 hours.
///
/// Created by [`FlowVersionApi::errors`]; sends
/// `GET /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/errors`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `flowVersion.*`, `flowVersion.errors`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
/// - `flow_version_id`: ID or name of the workflow version. Example: `651dcd8874341a83ba030055`.
///
/// # Responses
///
/// - `200`, [`FlowErrors`](crate::models::FlowErrors): The errors, with the time range and filters
///   that were used.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The workflow version does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .flow_version()
///     .errors("65c8126189a4a5943a7e3a57", "65cec3af1dc85f34e47b196f", "651dcd8874341a83ba030055")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flowVersion.errors", alias = "Errors Flow Version")]
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

    /// For an edge workflow, the ID of a device, to list only errors that occurred there. If
    /// omitted, the errors on all devices are listed.
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
    name: "flowVersion.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}",
    responses: &[
        (200, "The workflow version."),
        (400, "The request is malformed."),
        (404, "The workflow version does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the workflow version with its triggers, nodes, globals and notes.
///
/// Created by [`FlowVersionApi::get`]; sends
/// `GET /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `flowVersion.*`, `flowVersion.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
/// - `flow_version_id`: ID or name of the workflow version. Example: `651dcd8874341a83ba030055`.
///
/// # Responses
///
/// - `200`, [`FlowVersion`](crate::models::FlowVersion): The workflow version.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The workflow version does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .flow_version()
///     .get("65c8126189a4a5943a7e3a57", "65cec3af1dc85f34e47b196f", "651dcd8874341a83ba030055")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flowVersion.get", alias = "Get Flow Version")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::FlowVersion);

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
    name: "flowVersion.getLogEntries",
    method: &Method::GET,
    path: "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/logs",
    responses: &[
        (200, "The log entries."),
        (400, "The request is malformed."),
        (404, "The workflow version does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns recent entries of the run log of the workflow version. Each entry has the number of
/// runs, of completed and of failed paths, and the errors. By default only one entry is returned.
///
/// Created by [`FlowVersionApi::get_log_entries`]; sends
/// `GET /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/logs`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `flowVersion.*`, `flowVersion.log`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
/// - `flow_version_id`: ID or name of the workflow version. Example: `651dcd8874341a83ba030055`.
///
/// # Responses
///
/// - `200`, [`FlowLog`](crate::models::FlowLog): The log entries.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The workflow version does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .flow_version()
///     .get_log_entries("65c8126189a4a5943a7e3a57", "65cec3af1dc85f34e47b196f", "651dcd8874341a83ba030055")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flowVersion.getLogEntries", alias = "Get Log Entries")]
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

static PATCH: Action = Action {
    name: "flowVersion.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}",
    responses: &[
        (200, "The workflow version with the changes applied."),
        (400, "The request is malformed."),
        (404, "The workflow version does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes the notes of the workflow version, or enables or disables it. Nothing else can be
/// changed.
///
/// Created by [`FlowVersionApi::patch`]; sends
/// `PATCH /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `flowVersion.*`,
/// `flowVersion.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
/// - `flow_version_id`: ID or name of the workflow version. Example: `651dcd8874341a83ba030055`.
/// - `flow_version`: The properties of the workflow version to change.
///
/// # Responses
///
/// - `200`, [`FlowVersion`](crate::models::FlowVersion): The workflow version with the changes
///   applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The workflow version does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, flow_version: losant::models::FlowVersionPatch) -> Result<(), losant::Error> {
/// let response = client
///     .flow_version()
///     .patch("65c8126189a4a5943a7e3a57", "65cec3af1dc85f34e47b196f", "651dcd8874341a83ba030055", flow_version)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flowVersion.patch", alias = "Patch Flow Version")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::FlowVersion);

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

static STATS: Action = Action {
    name: "flowVersion.stats",
    method: &Method::GET,
    path: "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/stats",
    responses: &[
        (200, "The numbers of each interval, with the time range and filters that were used."),
        (400, "The request is malformed."),
        (404, "The workflow version does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the number of runs of the workflow version, of completed and of failed paths in each
/// interval of a time range. By default the range is the last 24 hours, in intervals of one hour.
///
/// Created by [`FlowVersionApi::stats`]; sends
/// `GET /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/stats`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `flowVersion.*`, `flowVersion.stats`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
/// - `flow_version_id`: ID or name of the workflow version. Example: `651dcd8874341a83ba030055`.
///
/// # Responses
///
/// - `200`, [`FlowStats`](crate::models::FlowStats): The numbers of each interval, with the time
///   range and filters that were used.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The workflow version does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .flow_version()
///     .stats("65c8126189a4a5943a7e3a57", "65cec3af1dc85f34e47b196f", "651dcd8874341a83ba030055")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flowVersion.stats", alias = "Stats Flow Version")]
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

    /// For an edge workflow, the ID of a device, to count only runs there. If omitted, the runs on
    /// all devices are counted together.
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
