// @generated from instanceOrg.md by codegen/src/emit/resource.rs; do not edit.
//! One organization of an instance, as administered by the instance: its limits, restrictions and
//! usage. For its members and invitations, see `instanceOrgMembers` and `instanceOrgInvites`.

use crate::__private::{Action, Call, Client, EpochMillis, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One organization of an instance, as administered by the instance: its limits, restrictions
    /// and usage. For its members and invitations, see `instanceOrgMembers` and
    /// `instanceOrgInvites`.
    pub fn instance_org(&self) -> InstanceOrgApi {
        InstanceOrgApi {
            client: self.clone(),
        }
    }
}

/// The actions of Instance Org, returned by [`Client::instance_org`].
#[derive(Debug, Clone)]
pub struct InstanceOrgApi {
    client: Client,
}

impl InstanceOrgApi {
    /// Deletes the organization. This cannot be undone through the API.
    ///
    /// `DELETE /instances/{instanceId}/orgs/{orgId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    pub fn delete(&self, instance_id: impl Into<models::InstanceId>, org_id: impl Into<models::OrgId>) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("instanceId", instance_id).id("orgId", org_id))
    }

    /// Returns the device counts of the organization (created, deleted and total) for each day of a
    /// time range.
    ///
    /// `GET /instances/{instanceId}/orgs/{orgId}/deviceCounts`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    pub fn device_counts(
        &self,
        instance_id: impl Into<models::InstanceId>,
        org_id: impl Into<models::OrgId>,
    ) -> DeviceCounts {
        DeviceCounts(Call::new(&self.client, &DEVICE_COUNTS).id("instanceId", instance_id).id("orgId", org_id))
    }

    /// Returns the organization with its limits, tags and restrictions and, in its summary, the
    /// number of its resources and their usage.
    ///
    /// `GET /instances/{instanceId}/orgs/{orgId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    pub fn get(&self, instance_id: impl Into<models::InstanceId>, org_id: impl Into<models::OrgId>) -> Get {
        Get(Call::new(&self.client, &GET).id("instanceId", instance_id).id("orgId", org_id))
    }

    /// Returns the run time of the notebooks of the organization, and the outcomes of their
    /// executions, for each day of a time range.
    ///
    /// `GET /instances/{instanceId}/orgs/{orgId}/notebookMinuteCounts`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    pub fn notebook_minute_counts(
        &self,
        instance_id: impl Into<models::InstanceId>,
        org_id: impl Into<models::OrgId>,
    ) -> NotebookMinuteCounts {
        NotebookMinuteCounts(
            Call::new(&self.client, &NOTEBOOK_MINUTE_COUNTS)
                .id("instanceId", instance_id)
                .id("orgId", org_id),
        )
    }

    /// Changes properties of the organization. Omitted fields are unchanged. The organization can
    /// also be made read-only, disabled, or shown a banner.
    ///
    /// `PATCH /instances/{instanceId}/orgs/{orgId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    /// - `organization`: Changes to the organization.
    pub fn patch(
        &self,
        instance_id: impl Into<models::InstanceId>,
        org_id: impl Into<models::OrgId>,
        organization: impl Into<models::InstanceOrgPatch>,
    ) -> Patch {
        Patch(Call::new(&self.client, &PATCH).id("instanceId", instance_id).id("orgId", org_id).body(organization))
    }

    /// Returns the payload counts of all applications of the organization in a time range, by type
    /// and source.
    ///
    /// `GET /instances/{instanceId}/orgs/{orgId}/payloadCounts`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    pub fn payload_counts(
        &self,
        instance_id: impl Into<models::InstanceId>,
        org_id: impl Into<models::OrgId>,
    ) -> PayloadCounts {
        PayloadCounts(Call::new(&self.client, &PAYLOAD_COUNTS).id("instanceId", instance_id).id("orgId", org_id))
    }

    /// Returns the payload count of all applications of the organization for each interval of a
    /// time range.
    ///
    /// `GET /instances/{instanceId}/orgs/{orgId}/payloadCountsBreakdown`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    pub fn payload_counts_breakdown(
        &self,
        instance_id: impl Into<models::InstanceId>,
        org_id: impl Into<models::OrgId>,
    ) -> PayloadCountsBreakdown {
        PayloadCountsBreakdown(
            Call::new(&self.client, &PAYLOAD_COUNTS_BREAKDOWN)
                .id("instanceId", instance_id)
                .id("orgId", org_id),
        )
    }
}

static DELETE: Action = Action {
    name: "instanceOrg.delete",
    method: &Method::DELETE,
    path: "/instances/{instanceId}/orgs/{orgId}",
    responses: &[
        (200, "The organization is deleted."),
        (400, "The request is malformed."),
        (404, "The instance or the organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the organization. This cannot be undone through the API.
///
/// Created by [`InstanceOrgApi::delete`]; sends `DELETE /instances/{instanceId}/orgs/{orgId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`, `all.User`,
/// `all.User.bounded`, `instanceOrg.*`, `instanceOrg.delete`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The organization is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance or the organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_org()
///     .delete("6512c3bfbbea68f0713ad82a", "6530e2123958ca93236be4f8")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceOrg.delete", alias = "Delete Instance Org")]
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
    name: "instanceOrg.deviceCounts",
    method: &Method::GET,
    path: "/instances/{instanceId}/orgs/{orgId}/deviceCounts",
    responses: &[
        (200, "Devices created, deleted and in total, by day."),
        (400, "The request is malformed."),
        (404, "The instance or the organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the device counts of the organization (created, deleted and total) for each day of a
/// time range.
///
/// Created by [`InstanceOrgApi::device_counts`]; sends
/// `GET /instances/{instanceId}/orgs/{orgId}/deviceCounts`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceOrg.*`,
/// `instanceOrg.deviceCounts`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
///
/// # Responses
///
/// - `200`, [`DeviceCounts`](crate::models::DeviceCounts): Devices created, deleted and in total,
///   by day.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance or the organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_org()
///     .device_counts("6512c3bfbbea68f0713ad82a", "6530e2123958ca93236be4f8")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceOrg.deviceCounts", alias = "Device Counts")]
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

static GET: Action = Action {
    name: "instanceOrg.get",
    method: &Method::GET,
    path: "/instances/{instanceId}/orgs/{orgId}",
    responses: &[
        (200, "The organization."),
        (400, "The request is malformed."),
        (404, "The instance or the organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the organization with its limits, tags and restrictions and, in its summary, the number
/// of its resources and their usage.
///
/// Created by [`InstanceOrgApi::get`]; sends `GET /instances/{instanceId}/orgs/{orgId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceOrg.*`,
/// `instanceOrg.get`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
///
/// # Responses
///
/// - `200`, [`InstanceOrg`](crate::models::InstanceOrg): The organization.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance or the organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_org()
///     .get("6512c3bfbbea68f0713ad82a", "6530e2123958ca93236be4f8")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceOrg.get", alias = "Get Instance Org")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::InstanceOrg);

impl Get {
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
    name: "instanceOrg.notebookMinuteCounts",
    method: &Method::GET,
    path: "/instances/{instanceId}/orgs/{orgId}/notebookMinuteCounts",
    responses: &[
        (200, "Notebook minutes and outcomes of executions, by day."),
        (400, "The request is malformed."),
        (404, "The instance or the organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the run time of the notebooks of the organization, and the outcomes of their executions,
/// for each day of a time range.
///
/// Created by [`InstanceOrgApi::notebook_minute_counts`]; sends
/// `GET /instances/{instanceId}/orgs/{orgId}/notebookMinuteCounts`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceOrg.*`,
/// `instanceOrg.notebookMinuteCounts`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
///
/// # Responses
///
/// - `200`, [`NotebookMinuteCounts`](crate::models::NotebookMinuteCounts): Notebook minutes and
///   outcomes of executions, by day.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance or the organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_org()
///     .notebook_minute_counts("6512c3bfbbea68f0713ad82a", "6530e2123958ca93236be4f8")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceOrg.notebookMinuteCounts", alias = "Notebook Minute Counts")]
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
    name: "instanceOrg.patch",
    method: &Method::PATCH,
    path: "/instances/{instanceId}/orgs/{orgId}",
    responses: &[
        (200, "The organization with the changes applied."),
        (400, "The request is malformed."),
        (404, "The instance or the organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes properties of the organization. Omitted fields are unchanged. The organization can also
/// be made read-only, disabled, or shown a banner.
///
/// Created by [`InstanceOrgApi::patch`]; sends `PATCH /instances/{instanceId}/orgs/{orgId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`, `all.User`,
/// `all.User.bounded`, `instanceOrg.*`, `instanceOrg.patch`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
/// - `organization`: Changes to the organization.
///
/// # Responses
///
/// - `200`, [`InstanceOrg`](crate::models::InstanceOrg): The organization with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance or the organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, organization: losant::models::InstanceOrgPatch) -> Result<(), losant::Error> {
/// let response = client
///     .instance_org()
///     .patch("6512c3bfbbea68f0713ad82a", "6530e2123958ca93236be4f8", organization)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceOrg.patch", alias = "Patch Instance Org")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::InstanceOrg);

impl Patch {
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

static PAYLOAD_COUNTS: Action = Action {
    name: "instanceOrg.payloadCounts",
    method: &Method::GET,
    path: "/instances/{instanceId}/orgs/{orgId}/payloadCounts",
    responses: &[
        (200, "Payload counts by type and source."),
        (400, "The request is malformed."),
        (404, "The instance or the organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the payload counts of all applications of the organization in a time range, by type and
/// source.
///
/// Created by [`InstanceOrgApi::payload_counts`]; sends
/// `GET /instances/{instanceId}/orgs/{orgId}/payloadCounts`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceOrg.*`,
/// `instanceOrg.payloadCounts`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
///
/// # Responses
///
/// - `200`, [`PayloadStats`](crate::models::PayloadStats): Payload counts by type and source.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance or the organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_org()
///     .payload_counts("6512c3bfbbea68f0713ad82a", "6530e2123958ca93236be4f8")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceOrg.payloadCounts", alias = "Payload Counts")]
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
    name: "instanceOrg.payloadCountsBreakdown",
    method: &Method::GET,
    path: "/instances/{instanceId}/orgs/{orgId}/payloadCountsBreakdown",
    responses: &[
        (200, "Payload counts by interval."),
        (400, "The request is malformed."),
        (404, "The instance or the organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the payload count of all applications of the organization for each interval of a time
/// range.
///
/// Created by [`InstanceOrgApi::payload_counts_breakdown`]; sends
/// `GET /instances/{instanceId}/orgs/{orgId}/payloadCountsBreakdown`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceOrg.*`,
/// `instanceOrg.payloadCountsBreakdown`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
///
/// # Responses
///
/// - `200`, [`PayloadCountsBreakdown`](crate::models::PayloadCountsBreakdown): Payload counts by
///   interval.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The instance or the organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_org()
///     .payload_counts_breakdown("6512c3bfbbea68f0713ad82a", "6530e2123958ca93236be4f8")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceOrg.payloadCountsBreakdown", alias = "Payload Counts Breakdown")]
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
