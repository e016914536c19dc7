// @generated from auditLog.md by codegen/src/emit/resource.rs; do not edit.
//! One entry of the audit log of an organization. The log records changes: requests that create,
//! edit or delete something. Reads, logins, device commands and states, and events are not
//! recorded.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One entry of the audit log of an organization. The log records changes: requests that
    /// create, edit or delete something. Reads, logins, device commands and states, and events are
    /// not recorded.
    pub fn audit_log(&self) -> AuditLogApi {
        AuditLogApi {
            client: self.clone(),
        }
    }
}

/// The actions of Audit Log, returned by [`Client::audit_log`].
#[derive(Debug, Clone)]
pub struct AuditLogApi {
    client: Client,
}

impl AuditLogApi {
    /// Returns the audit log entry: its actor, targets, request and response.
    ///
    /// `GET /orgs/{orgId}/audit-logs/{auditLogId}`
    ///
    /// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
    /// - `audit_log_id`: ID of the audit log entry. Example: `65d13e43e2d0d98942040e5f`.
    pub fn get(&self, org_id: impl Into<models::OrgId>, audit_log_id: impl Into<models::AuditLogId>) -> Get {
        Get(Call::new(&self.client, &GET).id("orgId", org_id).id("auditLogId", audit_log_id))
    }
}

static GET: Action = Action {
    name: "auditLog.get",
    method: &Method::GET,
    path: "/orgs/{orgId}/audit-logs/{auditLogId}",
    responses: &[
        (200, "The audit log entry."),
        (400, "The request is malformed."),
        (404, "The audit log entry does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the audit log entry: its actor, targets, request and response.
///
/// Created by [`AuditLogApi::get`]; sends `GET /orgs/{orgId}/audit-logs/{auditLogId}`.
///
/// The access token needs one of the scopes `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.read`, `auditLog.*`,
/// `auditLog.get`, `only.Organization`, `only.Organization.bounded`, `only.Organization.read`.
///
/// # Arguments
///
/// - `org_id`: ID of the organization. Example: `6530e2123958ca93236be4f8`.
/// - `audit_log_id`: ID of the audit log entry. Example: `65d13e43e2d0d98942040e5f`.
///
/// # Responses
///
/// - `200`, [`AuditLog`](crate::models::AuditLog): The audit log entry.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The audit log entry does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .audit_log()
///     .get("6530e2123958ca93236be4f8", "65d13e43e2d0d98942040e5f")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "auditLog.get", alias = "Get Audit Log")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::AuditLog);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
