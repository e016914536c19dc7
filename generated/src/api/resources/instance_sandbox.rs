// @generated from instanceSandbox.md by codegen/src/emit/resource.rs; do not edit.
//! One sandbox user of an instance: a user account with applications of its own, outside of
//! organizations.

use crate::__private::{Action, Call, Client, EpochMillis, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One sandbox user of an instance: a user account with applications of its own, outside of
    /// organizations.
    pub fn instance_sandbox(&self) -> InstanceSandboxApi {
        InstanceSandboxApi {
            client: self.clone(),
        }
    }
}

/// The actions of Instance Sandbox, returned by [`Client::instance_sandbox`].
#[derive(Debug, Clone)]
pub struct InstanceSandboxApi {
    client: Client,
}

impl InstanceSandboxApi {
    /// Deletes the account of the sandbox user. `undelete` restores it until it is deleted
    /// permanently.
    ///
    /// `DELETE /instances/{instanceId}/sandboxes/{instanceSandboxId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `instance_sandbox_id`: ID of the sandbox user. Example: `6592ecac5f4cb6dd94bd1f1b`.
    pub fn delete(
        &self,
        instance_id: impl Into<models::InstanceId>,
        instance_sandbox_id: impl Into<models::InstanceSandboxId>,
    ) -> Delete {
        Delete(
            Call::new(&self.client, &DELETE)
                .id("instanceId", instance_id)
                .id("instanceSandboxId", instance_sandbox_id),
        )
    }

    /// Returns the device counts of the sandbox user (created, deleted and total) for each day of a
    /// time range.
    ///
    /// `GET /instances/{instanceId}/sandboxes/{instanceSandboxId}/deviceCounts`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `instance_sandbox_id`: ID of the sandbox user. Example: `6592ecac5f4cb6dd94bd1f1b`.
    pub fn device_counts(
        &self,
        instance_id: impl Into<models::InstanceId>,
        instance_sandbox_id: impl Into<models::InstanceSandboxId>,
    ) -> DeviceCounts {
        DeviceCounts(
            Call::new(&self.client, &DEVICE_COUNTS)
                .id("instanceId", instance_id)
                .id("instanceSandboxId", instance_sandbox_id),
        )
    }

    /// Returns the sandbox user with limits and organizations and, in the summary, the number of
    /// resources and their usage.
    ///
    /// `GET /instances/{instanceId}/sandboxes/{instanceSandboxId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `instance_sandbox_id`: ID of the sandbox user. Example: `6592ecac5f4cb6dd94bd1f1b`.
    pub fn get(
        &self,
        instance_id: impl Into<models::InstanceId>,
        instance_sandbox_id: impl Into<models::InstanceSandboxId>,
    ) -> Get {
        Get(Call::new(&self.client, &GET).id("instanceId", instance_id).id("instanceSandboxId", instance_sandbox_id))
    }

    /// Returns the run time of the notebooks of the sandbox user, and the outcomes of their
    /// executions, for each day of a time range.
    ///
    /// `GET /instances/{instanceId}/sandboxes/{instanceSandboxId}/notebookMinuteCounts`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `instance_sandbox_id`: ID of the sandbox user. Example: `6592ecac5f4cb6dd94bd1f1b`.
    pub fn notebook_minute_counts(
        &self,
        instance_id: impl Into<models::InstanceId>,
        instance_sandbox_id: impl Into<models::InstanceSandboxId>,
    ) -> NotebookMinuteCounts {
        NotebookMinuteCounts(
            Call::new(&self.client, &NOTEBOOK_MINUTE_COUNTS)
                .id("instanceId", instance_id)
                .id("instanceSandboxId", instance_sandbox_id),
        )
    }

    /// Returns the payload counts in a time range, by type and source, of all applications that the
    /// sandbox user owns.
    ///
    /// `GET /instances/{instanceId}/sandboxes/{instanceSandboxId}/payloadCounts`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `instance_sandbox_id`: ID of the sandbox user. Example: `6592ecac5f4cb6dd94bd1f1b`.
    pub fn payload_counts(
        &self,
        instance_id: impl Into<models::InstanceId>,
        instance_sandbox_id: impl Into<models::InstanceSandboxId>,
    ) -> PayloadCounts {
        PayloadCounts(
            Call::new(&self.client, &PAYLOAD_COUNTS)
                .id("instanceId", instance_id)
                .id("instanceSandboxId", instance_sandbox_id),
        )
    }

    /// Returns the payload count for each interval of a time range, of all applications that the
    /// sandbox user owns.
    ///
    /// `GET /instances/{instanceId}/sandboxes/{instanceSandboxId}/payloadCountsBreakdown`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `instance_sandbox_id`: ID of the sandbox user. Example: `6592ecac5f4cb6dd94bd1f1b`.
    pub fn payload_counts_breakdown(
        &self,
        instance_id: impl Into<models::InstanceId>,
        instance_sandbox_id: impl Into<models::InstanceSandboxId>,
    ) -> PayloadCountsBreakdown {
        PayloadCountsBreakdown(
            Call::new(&self.client, &PAYLOAD_COUNTS_BREAKDOWN)
                .id("instanceId", instance_id)
                .id("instanceSandboxId", instance_sandbox_id),
        )
    }

    /// Restores the account of a deleted sandbox user.
    ///
    /// `PATCH /instances/{instanceId}/sandboxes/{instanceSandboxId}/undelete`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `instance_sandbox_id`: ID of the sandbox user. Example: `6592ecac5f4cb6dd94bd1f1b`.
    pub fn undelete(
        &self,
        instance_id: impl Into<models::InstanceId>,
        instance_sandbox_id: impl Into<models::InstanceSandboxId>,
    ) -> Undelete {
        Undelete(
            Call::new(&self.client, &UNDELETE)
                .id("instanceId", instance_id)
                .id("instanceSandboxId", instance_sandbox_id),
        )
    }
}

static DELETE: Action = Action {
    name: "instanceSandbox.delete",
    method: &Method::DELETE,
    path: "/instances/{instanceId}/sandboxes/{instanceSandboxId}",
    responses: &[
        (200, "The sandbox user is deleted."),
        (400, "The request is malformed."),
        (404, "The sandbox or the instance does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the account of the sandbox user. `undelete` restores it until it is deleted permanently.
///
/// Created by [`InstanceSandboxApi::delete`]; sends
/// `DELETE /instances/{instanceId}/sandboxes/{instanceSandboxId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`, `all.User`,
/// `all.User.bounded`, `instanceSandbox.*`, `instanceSandbox.delete`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `instance_sandbox_id`: ID of the sandbox user. Example: `6592ecac5f4cb6dd94bd1f1b`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The sandbox user is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The sandbox or the instance does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_sandbox()
///     .delete("6512c3bfbbea68f0713ad82a", "6592ecac5f4cb6dd94bd1f1b")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceSandbox.delete", alias = "Delete Instance Sandbox")]
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

static DEVICE_COUNTS: Action = Action {
    name: "instanceSandbox.deviceCounts",
    method: &Method::GET,
    path: "/instances/{instanceId}/sandboxes/{instanceSandboxId}/deviceCounts",
    responses: &[
        (200, "Devices created, deleted and in total, by day."),
        (400, "The request is malformed."),
        (404, "The sandbox or the instance does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the device counts of the sandbox user (created, deleted and total) for each day of a
/// time range.
///
/// Created by [`InstanceSandboxApi::device_counts`]; sends
/// `GET /instances/{instanceId}/sandboxes/{instanceSandboxId}/deviceCounts`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceSandbox.*`,
/// `instanceSandbox.deviceCounts`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `instance_sandbox_id`: ID of the sandbox user. Example: `6592ecac5f4cb6dd94bd1f1b`.
///
/// # Responses
///
/// - `200`, [`DeviceCounts`](crate::models::DeviceCounts): Devices created, deleted and in total,
///   by day.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The sandbox or the instance does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_sandbox()
///     .device_counts("6512c3bfbbea68f0713ad82a", "6592ecac5f4cb6dd94bd1f1b")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceSandbox.deviceCounts", alias = "Device Counts")]
#[must_use = "a call does nothing until it is sent"]
pub struct DeviceCounts(Call);
call!(DeviceCounts => models::DeviceCounts);

impl DeviceCounts {
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

static GET: Action = Action {
    name: "instanceSandbox.get",
    method: &Method::GET,
    path: "/instances/{instanceId}/sandboxes/{instanceSandboxId}",
    responses: &[
        (200, "The sandbox user."),
        (400, "The request is malformed."),
        (404, "The sandbox or the instance does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the sandbox user with limits and organizations and, in the summary, the number of
/// resources and their usage.
///
/// Created by [`InstanceSandboxApi::get`]; sends
/// `GET /instances/{instanceId}/sandboxes/{instanceSandboxId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceSandbox.*`,
/// `instanceSandbox.get`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `instance_sandbox_id`: ID of the sandbox user. Example: `6592ecac5f4cb6dd94bd1f1b`.
///
/// # Responses
///
/// - `200`, [`InstanceSandbox`](crate::models::InstanceSandbox): The sandbox user.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The sandbox or the instance does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_sandbox()
///     .get("6512c3bfbbea68f0713ad82a", "6592ecac5f4cb6dd94bd1f1b")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceSandbox.get", alias = "Get Instance Sandbox")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::InstanceSandbox);

impl Get {
    /// Comma-separated list of summary fields to exclude.
    ///
    /// Example: `deviceCount`.
    pub fn summary_exclude(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("summaryExclude", value))
    }

    /// Comma-separated list of summary fields to include.
    ///
    /// Example: `deviceCount`.
    pub fn summary_include(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("summaryInclude", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static NOTEBOOK_MINUTE_COUNTS: Action = Action {
    name: "instanceSandbox.notebookMinuteCounts",
    method: &Method::GET,
    path: "/instances/{instanceId}/sandboxes/{instanceSandboxId}/notebookMinuteCounts",
    responses: &[
        (200, "Notebook minutes and outcomes of executions, by day."),
        (400, "The request is malformed."),
        (404, "The sandbox or the instance does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the run time of the notebooks of the sandbox user, and the outcomes of their executions,
/// for each day of a time range.
///
/// Created by [`InstanceSandboxApi::notebook_minute_counts`]; sends
/// `GET /instances/{instanceId}/sandboxes/{instanceSandboxId}/notebookMinuteCounts`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceSandbox.*`,
/// `instanceSandbox.notebookMinuteCounts`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `instance_sandbox_id`: ID of the sandbox user. Example: `6592ecac5f4cb6dd94bd1f1b`.
///
/// # Responses
///
/// - `200`, [`NotebookMinuteCounts`](crate::models::NotebookMinuteCounts): Notebook minutes and
///   outcomes of executions, by day.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The sandbox or the instance does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_sandbox()
///     .notebook_minute_counts("6512c3bfbbea68f0713ad82a", "6592ecac5f4cb6dd94bd1f1b")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceSandbox.notebookMinuteCounts", alias = "Notebook Minute Counts")]
#[must_use = "a call does nothing until it is sent"]
pub struct NotebookMinuteCounts(Call);
call!(NotebookMinuteCounts => models::NotebookMinuteCounts);

impl NotebookMinuteCounts {
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

static PAYLOAD_COUNTS: Action = Action {
    name: "instanceSandbox.payloadCounts",
    method: &Method::GET,
    path: "/instances/{instanceId}/sandboxes/{instanceSandboxId}/payloadCounts",
    responses: &[
        (200, "Payload counts by type and source."),
        (400, "The request is malformed."),
        (404, "The sandbox or the instance does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the payload counts in a time range, by type and source, of all applications that the
/// sandbox user owns.
///
/// Created by [`InstanceSandboxApi::payload_counts`]; sends
/// `GET /instances/{instanceId}/sandboxes/{instanceSandboxId}/payloadCounts`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceSandbox.*`,
/// `instanceSandbox.payloadCounts`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `instance_sandbox_id`: ID of the sandbox user. Example: `6592ecac5f4cb6dd94bd1f1b`.
///
/// # Responses
///
/// - `200`, [`PayloadStats`](crate::models::PayloadStats): Payload counts by type and source.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The sandbox or the instance does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_sandbox()
///     .payload_counts("6512c3bfbbea68f0713ad82a", "6592ecac5f4cb6dd94bd1f1b")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceSandbox.payloadCounts", alias = "Payload Counts")]
#[must_use = "a call does nothing until it is sent"]
pub struct PayloadCounts(Call);
call!(PayloadCounts => models::PayloadStats);

impl PayloadCounts {
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

    /// If true, the result is in bytes instead of payloads.
    ///
    /// Default: `false`. Example: `true`.
    pub fn as_bytes(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("asBytes", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PAYLOAD_COUNTS_BREAKDOWN: Action = Action {
    name: "instanceSandbox.payloadCountsBreakdown",
    method: &Method::GET,
    path: "/instances/{instanceId}/sandboxes/{instanceSandboxId}/payloadCountsBreakdown",
    responses: &[
        (200, "Payload counts by interval."),
        (400, "The request is malformed."),
        (404, "The sandbox or the instance does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the payload count for each interval of a time range, of all applications that the
/// sandbox user owns.
///
/// Created by [`InstanceSandboxApi::payload_counts_breakdown`]; sends
/// `GET /instances/{instanceId}/sandboxes/{instanceSandboxId}/payloadCountsBreakdown`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceSandbox.*`,
/// `instanceSandbox.payloadCountsBreakdown`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `instance_sandbox_id`: ID of the sandbox user. Example: `6592ecac5f4cb6dd94bd1f1b`.
///
/// # Responses
///
/// - `200`, [`PayloadCountsBreakdown`](crate::models::PayloadCountsBreakdown): Payload counts by
///   interval.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The sandbox or the instance does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_sandbox()
///     .payload_counts_breakdown("6512c3bfbbea68f0713ad82a", "6592ecac5f4cb6dd94bd1f1b")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceSandbox.payloadCountsBreakdown", alias = "Payload Counts Breakdown")]
#[must_use = "a call does nothing until it is sent"]
pub struct PayloadCountsBreakdown(Call);
call!(PayloadCountsBreakdown => models::PayloadCountsBreakdown);

impl PayloadCountsBreakdown {
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

    /// Length of the intervals in ms.
    ///
    /// Accepted values are: `86400000`, `3600000`. Default: `86400000`. Example: `3600000`.
    pub fn resolution(self, value: impl IntoArgument<OptionalArgument<models::Resolution>>) -> Self {
        Self(self.0.query_argument("resolution", value))
    }

    /// If true, the result is in bytes instead of payloads.
    ///
    /// Default: `false`. Example: `true`.
    pub fn as_bytes(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("asBytes", value))
    }

    /// If true, non-billable payloads are included.
    ///
    /// Default: `false`. Example: `true`.
    pub fn include_non_billable(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeNonBillable", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static UNDELETE: Action = Action {
    name: "instanceSandbox.undelete",
    method: &Method::PATCH,
    path: "/instances/{instanceId}/sandboxes/{instanceSandboxId}/undelete",
    responses: &[
        (200, "The restored sandbox user."),
        (400, "The request is malformed."),
        (404, "The sandbox or the instance does not exist."),
    ],
    ..Action::DEFAULT
};

/// Restores the account of a deleted sandbox user.
///
/// Created by [`InstanceSandboxApi::undelete`]; sends
/// `PATCH /instances/{instanceId}/sandboxes/{instanceSandboxId}/undelete`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`, `all.User`,
/// `all.User.bounded`, `instanceSandbox.*`, `instanceSandbox.undelete`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `instance_sandbox_id`: ID of the sandbox user. Example: `6592ecac5f4cb6dd94bd1f1b`.
///
/// # Responses
///
/// - `200`, [`InstanceSandbox`](crate::models::InstanceSandbox): The restored sandbox user.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The sandbox or the instance does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_sandbox()
///     .undelete("6512c3bfbbea68f0713ad82a", "6592ecac5f4cb6dd94bd1f1b")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceSandbox.undelete", alias = "Undelete Instance Sandbox")]
#[must_use = "a call does nothing until it is sent"]
pub struct Undelete(Call);
call!(Undelete => models::InstanceSandbox);

impl Undelete {
    /// Comma-separated list of summary fields to exclude.
    ///
    /// Example: `deviceCount`.
    pub fn summary_exclude(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("summaryExclude", value))
    }

    /// Comma-separated list of summary fields to include.
    ///
    /// Example: `deviceCount`.
    pub fn summary_include(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("summaryInclude", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
