// @generated from auditLogs.md by codegen/src/emit/resource.rs; do not edit.
//! The audit log of an organization, which records changes: requests that create, edit or delete
//! something. Reads, logins, device commands and states, and events are not recorded.

use crate::__private::{Action, Call, Client, EpochMillis, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The audit log of an organization, which records changes: requests that create, edit or
    /// delete something. Reads, logins, device commands and states, and events are not recorded.
    pub fn audit_logs(&self) -> AuditLogsApi {
        AuditLogsApi {
            client: self.clone(),
        }
    }
}

/// The actions of Audit Logs, returned by [`Client::audit_logs`].
#[derive(Debug, Clone)]
pub struct AuditLogsApi {
    client: Client,
}

impl AuditLogsApi {
    /// Lists audit log entries of the organization, newest first by default. They can be filtered
    /// by time, actor, target, request and response code.
    ///
    /// `GET /orgs/{orgId}/audit-logs`
    ///
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    pub fn get(&self, org_id: impl Into<models::OrgId>) -> Get {
        Get(Call::new(&self.client, &GET).id("orgId", org_id))
    }
}

static GET: Action = Action {
    name: "auditLogs.get",
    method: &Method::GET,
    path: "/orgs/{orgId}/audit-logs",
    responses: &[
        (200, "One page of audit log entries, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The organization does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists audit log entries of the organization, newest first by default. They can be filtered by
/// time, actor, target, request and response code.
///
/// Created by [`AuditLogsApi::get`]; sends `GET /orgs/{orgId}/audit-logs`.
///
/// The access token needs one of the scopes `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.read`, `auditLogs.*`,
/// `auditLogs.get`, `only.Organization`, `only.Organization.bounded`, `only.Organization.read`.
///
/// # Arguments
///
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
///
/// # Responses
///
/// - `200`, [`AuditLogs`](crate::models::AuditLogs): One page of audit log entries, with the total
///   number of matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The organization does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.audit_logs().get("6530e2123958ca93236be4f8").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "auditLogs.get", alias = "Get Audit Logs", alias = "List Audit Logs")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::AuditLogs);
pages!(Get => models::AuditLogs [models::AuditLog], Page {
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
    pub fn audit_log_filter(self, value: impl IntoArgument<Option<models::AuditLogFilter>>) -> Self {
        Self(self.0.query_object("auditLogFilter", &value.into_argument()))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
