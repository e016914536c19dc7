// @generated from instance.md by codegen/src/emit/resource.rs; do not edit.
//! One instance of the platform, with its organizations and sandbox users: its settings, usage and
//! reports.

use crate::__private::{
    Action, Call, Client, EpochMillis, IntoArgument, Method, OptionalArgument, call,
    pages, string_enum,
};
use crate::models;

impl Client {
    /// One instance of the platform, with its organizations and sandbox users: its settings, usage
    /// and reports.
    pub fn instance(&self) -> InstanceApi {
        InstanceApi {
            client: self.clone(),
        }
    }
}

/// The actions of Instance, returned by [`Client::instance`].
#[derive(Debug, Clone)]
pub struct InstanceApi {
    client: Client,
}

impl InstanceApi {
    /// Returns the device counts of the instance (created, deleted and total) for each day of a
    /// time range.
    ///
    /// `GET /instances/{instanceId}/deviceCounts`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    pub fn device_counts(&self, instance_id: impl Into<models::InstanceId>) -> DeviceCounts {
        DeviceCounts(Call::new(&self.client, &DEVICE_COUNTS).id("instanceId", instance_id))
    }

    /// Queues a job that generates a CSV report of the usage of the instance. Rows are grouped by
    /// application or organization, and by day or month.
    ///
    /// `POST /instances/{instanceId}/generateReport`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    pub fn generate_report(&self, instance_id: impl Into<models::InstanceId>) -> GenerateReport {
        GenerateReport(Call::new(&self.client, &GENERATE_REPORT).id("instanceId", instance_id))
    }

    /// Returns the instance with its limits, its default limits for organizations, its scheduled
    /// reports and its members.
    ///
    /// `GET /instances/{instanceId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    pub fn get(&self, instance_id: impl Into<models::InstanceId>) -> Get {
        Get(Call::new(&self.client, &GET).id("instanceId", instance_id))
    }

    /// Lists the usage of applications and organizations of the instance in one month: payloads,
    /// storage, notebook minutes, and the number of devices and other resources.
    ///
    /// `GET /instances/{instanceId}/historicalSummaries`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    pub fn historical_summaries(&self, instance_id: impl Into<models::InstanceId>) -> HistoricalSummaries {
        HistoricalSummaries(Call::new(&self.client, &HISTORICAL_SUMMARIES).id("instanceId", instance_id))
    }

    /// Returns the run time of the notebooks in the instance, and the outcomes of their executions,
    /// for each day of a time range.
    ///
    /// `GET /instances/{instanceId}/notebookMinuteCounts`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    pub fn notebook_minute_counts(&self, instance_id: impl Into<models::InstanceId>) -> NotebookMinuteCounts {
        NotebookMinuteCounts(Call::new(&self.client, &NOTEBOOK_MINUTE_COUNTS).id("instanceId", instance_id))
    }

    /// Changes properties of the instance: its scheduled reports, its default limits for
    /// organizations, and its rule for multi-factor authentication. Omitted fields are unchanged.
    ///
    /// `PATCH /instances/{instanceId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `instance`: Changes to the instance.
    pub fn patch(
        &self,
        instance_id: impl Into<models::InstanceId>,
        instance: impl Into<models::InstancePatch>,
    ) -> Patch {
        Patch(Call::new(&self.client, &PATCH).id("instanceId", instance_id).body(instance))
    }

    /// Returns the payload counts of the instance in a time range, by type and source.
    ///
    /// `GET /instances/{instanceId}/payloadCounts`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    pub fn payload_counts(&self, instance_id: impl Into<models::InstanceId>) -> PayloadCounts {
        PayloadCounts(Call::new(&self.client, &PAYLOAD_COUNTS).id("instanceId", instance_id))
    }

    /// Returns the payload count of the instance for each interval of a time range.
    ///
    /// `GET /instances/{instanceId}/payloadCountsBreakdown`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    pub fn payload_counts_breakdown(&self, instance_id: impl Into<models::InstanceId>) -> PayloadCountsBreakdown {
        PayloadCountsBreakdown(Call::new(&self.client, &PAYLOAD_COUNTS_BREAKDOWN).id("instanceId", instance_id))
    }
}

static DEVICE_COUNTS: Action = Action {
    name: "instance.deviceCounts",
    method: &Method::GET,
    path: "/instances/{instanceId}/deviceCounts",
    responses: &[
        (200, "Devices created, deleted and in total, by day."),
        (400, "The request is malformed."),
        (404, "The instance does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the device counts of the instance (created, deleted and total) for each day of a time
/// range.
///
/// Created by [`InstanceApi::device_counts`]; sends `GET /instances/{instanceId}/deviceCounts`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instance.*`,
/// `instance.deviceCounts`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
///
/// # Responses
///
/// - `200`, [`DeviceCounts`](crate::models::DeviceCounts): Devices created, deleted and in total,
///   by day.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance()
///     .device_counts("6512c3bfbbea68f0713ad82a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instance.deviceCounts", alias = "Device Counts")]
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

static GENERATE_REPORT: Action = Action {
    name: "instance.generateReport",
    method: &Method::POST,
    path: "/instances/{instanceId}/generateReport",
    responses: &[(202, "A background job is queued; its ID is returned."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Queues a job that generates a CSV report of the usage of the instance. Rows are grouped by
/// application or organization, and by day or month.
///
/// Created by [`InstanceApi::generate_report`]; sends
/// `POST /instances/{instanceId}/generateReport`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instance.*`,
/// `instance.generateReport`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
///
/// # Responses
///
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance()
///     .generate_report("6512c3bfbbea68f0713ad82a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instance.generateReport", alias = "Generate Report")]
#[must_use = "a call does nothing until it is sent"]
pub struct GenerateReport(Call);
call!(GenerateReport => models::JobEnqueuedResult);

impl GenerateReport {
    /// Time range, grouping and recipients of the report.
    pub fn options(self, value: impl IntoArgument<Option<models::InstanceReportOptionsPost>>) -> Self {
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
    name: "instance.get",
    method: &Method::GET,
    path: "/instances/{instanceId}",
    responses: &[(200, "The instance."), (400, "The request is malformed."), (404, "The instance does not exist.")],
    ..Action::DEFAULT
};

/// Returns the instance with its limits, its default limits for organizations, its scheduled
/// reports and its members.
///
/// Created by [`InstanceApi::get`]; sends `GET /instances/{instanceId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instance.*`,
/// `instance.get`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
///
/// # Responses
///
/// - `200`, [`Instance`](crate::models::Instance): The instance.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.instance().get("6512c3bfbbea68f0713ad82a").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instance.get", alias = "Get Instance")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Instance);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static HISTORICAL_SUMMARIES: Action = Action {
    name: "instance.historicalSummaries",
    method: &Method::GET,
    path: "/instances/{instanceId}/historicalSummaries",
    responses: &[
        (200, "One page of historical summaries, with the total number of matches."),
        (400, "The request is malformed."),
    ],
    ..Action::DEFAULT
};

/// Lists the usage of applications and organizations of the instance in one month: payloads,
/// storage, notebook minutes, and the number of devices and other resources.
///
/// Created by [`InstanceApi::historical_summaries`]; sends
/// `GET /instances/{instanceId}/historicalSummaries`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instance.*`,
/// `instance.historicalSummaries`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
///
/// # Responses
///
/// - `200`, [`HistoricalSummaries`](crate::models::HistoricalSummaries): One page of historical
///   summaries, with the total number of matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance()
///     .historical_summaries("6512c3bfbbea68f0713ad82a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instance.historicalSummaries", alias = "Historical Summaries", alias = "List Instance")]
#[must_use = "a call does nothing until it is sent"]
pub struct HistoricalSummaries(Call);
call!(HistoricalSummaries => models::HistoricalSummaries);
pages!(HistoricalSummaries => models::HistoricalSummaries [models::HistoricalSummary], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl HistoricalSummaries {
    /// A time within the month to summarize. The literal default is `now`.
    ///
    /// Default: `now`. Example: `1735689600000`.
    pub fn month(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("month", value))
    }

    /// Field to sort by.
    ///
    /// Accepted values are: `resourceId`, `currentPeriodStart`. Default: `currentPeriodStart`.
    /// Example: `resourceId`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<SortField>>) -> Self {
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
    /// Accepted values are: `resourceType`, `resourceId`, `ownerId`, `ownerType`. Example:
    /// `resourceType`.
    pub fn filter_field(self, value: impl IntoArgument<OptionalArgument<FilterField>>) -> Self {
        Self(self.0.query_argument("filterField", value))
    }

    /// Value to match against the field in `filterField`. No filtering if blank or omitted.
    ///
    /// Example: `organization`.
    pub fn filter(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("filter", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static NOTEBOOK_MINUTE_COUNTS: Action = Action {
    name: "instance.notebookMinuteCounts",
    method: &Method::GET,
    path: "/instances/{instanceId}/notebookMinuteCounts",
    responses: &[
        (200, "Notebook minutes and outcomes of executions, by day."),
        (400, "The request is malformed."),
        (404, "The instance does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the run time of the notebooks in the instance, and the outcomes of their executions, for
/// each day of a time range.
///
/// Created by [`InstanceApi::notebook_minute_counts`]; sends
/// `GET /instances/{instanceId}/notebookMinuteCounts`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instance.*`,
/// `instance.notebookMinuteCounts`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
///
/// # Responses
///
/// - `200`, [`NotebookMinuteCounts`](crate::models::NotebookMinuteCounts): Notebook minutes and
///   outcomes of executions, by day.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance()
///     .notebook_minute_counts("6512c3bfbbea68f0713ad82a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instance.notebookMinuteCounts", alias = "Notebook Minute Counts")]
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

static PATCH: Action = Action {
    name: "instance.patch",
    method: &Method::PATCH,
    path: "/instances/{instanceId}",
    responses: &[(200, "The instance with the changes applied."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Changes properties of the instance: its scheduled reports, its default limits for organizations,
/// and its rule for multi-factor authentication. Omitted fields are unchanged.
///
/// Created by [`InstanceApi::patch`]; sends `PATCH /instances/{instanceId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`, `all.User`,
/// `all.User.bounded`, `instance.*`, `instance.patch`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `instance`: Changes to the instance.
///
/// # Responses
///
/// - `200`, [`Instance`](crate::models::Instance): The instance with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, instance: losant::models::InstancePatch) -> Result<(), losant::Error> {
/// let response = client
///     .instance()
///     .patch("6512c3bfbbea68f0713ad82a", instance)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instance.patch", alias = "Patch Instance")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::Instance);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PAYLOAD_COUNTS: Action = Action {
    name: "instance.payloadCounts",
    method: &Method::GET,
    path: "/instances/{instanceId}/payloadCounts",
    responses: &[
        (200, "Payload counts by type and source."),
        (400, "The request is malformed."),
        (404, "The instance does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the payload counts of the instance in a time range, by type and source.
///
/// Created by [`InstanceApi::payload_counts`]; sends `GET /instances/{instanceId}/payloadCounts`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instance.*`,
/// `instance.payloadCounts`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
///
/// # Responses
///
/// - `200`, [`PayloadStats`](crate::models::PayloadStats): Payload counts by type and source.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance()
///     .payload_counts("6512c3bfbbea68f0713ad82a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instance.payloadCounts", alias = "Payload Counts")]
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
    name: "instance.payloadCountsBreakdown",
    method: &Method::GET,
    path: "/instances/{instanceId}/payloadCountsBreakdown",
    responses: &[
        (200, "Payload counts by interval."),
        (400, "The request is malformed."),
        (404, "The instance does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the payload count of the instance for each interval of a time range.
///
/// Created by [`InstanceApi::payload_counts_breakdown`]; sends
/// `GET /instances/{instanceId}/payloadCountsBreakdown`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instance.*`,
/// `instance.payloadCountsBreakdown`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
///
/// # Responses
///
/// - `200`, [`PayloadCountsBreakdown`](crate::models::PayloadCountsBreakdown): Payload counts by
///   interval.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance()
///     .payload_counts_breakdown("6512c3bfbbea68f0713ad82a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instance.payloadCountsBreakdown", alias = "Payload Counts Breakdown")]
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

string_enum! {
    /// The type of `instance.filterField`.
    pub enum FilterField {
        ResourceType = "resourceType",
        ResourceId = "resourceId",
        OwnerId = "ownerId",
        OwnerType = "ownerType",
    }
}

string_enum! {
    /// The type of `instance.sortField`.
    pub enum SortField {
        ResourceId = "resourceId",
        CurrentPeriodStart = "currentPeriodStart",
    }
}
