// @generated from instanceAuditLogs.md by codegen/src/emit/resource.rs; do not edit.
//! The audit log of an instance, which records requests that concern its organizations, users, API
//! tokens, custom nodes and notification rules.

use crate::__private::{Action, Call, Client, EpochMillis, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The audit log of an instance, which records requests that concern its organizations, users,
    /// API tokens, custom nodes and notification rules.
    pub fn instance_audit_logs(&self) -> InstanceAuditLogsApi {
        InstanceAuditLogsApi {
            client: self.clone(),
        }
    }
}

/// The actions of Instance Audit Logs, returned by [`Client::instance_audit_logs`].
#[derive(Debug, Clone)]
pub struct InstanceAuditLogsApi {
    client: Client,
}

impl InstanceAuditLogsApi {
    /// Lists audit log entries of the instance, newest first by default. They can be filtered by
    /// time, actor, target, request and response code.
    ///
    /// `GET /instance/{instanceId}/audit-logs`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    pub fn get(&self, instance_id: impl Into<models::InstanceId>) -> Get {
        Get(Call::new(&self.client, &GET).id("instanceId", instance_id))
    }
}

static GET: Action = Action {
    name: "instanceAuditLogs.get",
    method: &Method::GET,
    path: "/instance/{instanceId}/audit-logs",
    responses: &[
        (200, "One page of audit log entries, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The instance does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists audit log entries of the instance, newest first by default. They can be filtered by time,
/// actor, target, request and response code.
///
/// Created by [`InstanceAuditLogsApi::get`]; sends `GET /instance/{instanceId}/audit-logs`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceAuditLogs.*`,
/// `instanceAuditLogs.get`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
///
/// # Responses
///
/// - `200`, [`InstanceAuditLogs`](crate::models::InstanceAuditLogs): One page of audit log entries,
///   with the total number of matches.
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
///     .instance_audit_logs()
///     .get("6512c3bfbbea68f0713ad82a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceAuditLogs.get", alias = "Get Instance Audit Logs", alias = "List Instance Audit Logs")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::InstanceAuditLogs);
pages!(Get => models::InstanceAuditLogs [models::InstanceAuditLog], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `creationDate`, `responseStatus`, `actorName`. Default: `creationDate`.
    /// Example: `actorName`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<models::AuditLogSortField>>) -> Self {
        Self(self.0.query_argument("sortField", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `desc`. Example: `asc`.
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

    /// Conditions on the entries.
    pub fn audit_log_filter(self, value: impl IntoArgument<Option<models::InstanceAuditLogFilter>>) -> Self {
        Self(self.0.query_object("auditLogFilter", &value.into_argument()))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
