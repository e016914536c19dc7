// @generated from instanceAuditLog.md by codegen/src/emit/resource.rs; do not edit.
//! One entry in the audit log of an instance.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One entry in the audit log of an instance.
    pub fn instance_audit_log(&self) -> InstanceAuditLogApi {
        InstanceAuditLogApi {
            client: self.clone(),
        }
    }
}

/// The actions of Instance Audit Log, returned by [`Client::instance_audit_log`].
#[derive(Debug, Clone)]
pub struct InstanceAuditLogApi {
    client: Client,
}

impl InstanceAuditLogApi {
    /// Returns the audit log entry: its actor, targets, request and response.
    ///
    /// `GET /instance/{instanceId}/audit-logs/{instanceAuditLogId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `instance_audit_log_id`: ID of the audit log entry. Example: `650d2641245cb6c7d5f47f7f`.
    pub fn get(
        &self,
        instance_id: impl Into<models::InstanceId>,
        instance_audit_log_id: impl Into<models::InstanceAuditLogId>,
    ) -> Get {
        Get(Call::new(&self.client, &GET).id("instanceId", instance_id).id("instanceAuditLogId", instance_audit_log_id))
    }
}

static GET: Action = Action {
    name: "instanceAuditLog.get",
    method: &Method::GET,
    path: "/instance/{instanceId}/audit-logs/{instanceAuditLogId}",
    responses: &[
        (200, "The audit log entry."),
        (400, "The request is malformed."),
        (404, "The audit log entry does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the audit log entry: its actor, targets, request and response.
///
/// Created by [`InstanceAuditLogApi::get`]; sends
/// `GET /instance/{instanceId}/audit-logs/{instanceAuditLogId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceAuditLog.*`,
/// `instanceAuditLog.get`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `instance_audit_log_id`: ID of the audit log entry. Example: `650d2641245cb6c7d5f47f7f`.
///
/// # Responses
///
/// - `200`, [`InstanceAuditLog`](crate::models::InstanceAuditLog): The audit log entry.
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
///     .instance_audit_log()
///     .get("6512c3bfbbea68f0713ad82a", "650d2641245cb6c7d5f47f7f")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceAuditLog.get", alias = "Get Instance Audit Log")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::InstanceAuditLog);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
