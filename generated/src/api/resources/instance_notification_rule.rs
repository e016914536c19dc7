// @generated from instanceNotificationRule.md by codegen/src/emit/resource.rs; do not edit.
//! One notification rule of an instance. It watches the payload or notebook usage of organizations,
//! and sends an email or calls a URL when a threshold of the limit is reached.

use crate::__private::{Action, Call, Client, EpochMillis, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One notification rule of an instance. It watches the payload or notebook usage of
    /// organizations, and sends an email or calls a URL when a threshold of the limit is reached.
    pub fn instance_notification_rule(&self) -> InstanceNotificationRuleApi {
        InstanceNotificationRuleApi {
            client: self.clone(),
        }
    }
}

/// The actions of Instance Notification Rule, returned by [`Client::instance_notification_rule`].
#[derive(Debug, Clone)]
pub struct InstanceNotificationRuleApi {
    client: Client,
}

impl InstanceNotificationRuleApi {
    /// Deletes the notification rule. To stop it without deleting it, disable it with `patch`.
    ///
    /// `DELETE /instances/{instanceId}/notification-rules/{notificationRuleId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `notification_rule_id`: ID of the notification rule. Example: `65748d7816c9e52bfc0d7ae0`.
    pub fn delete(
        &self,
        instance_id: impl Into<models::InstanceId>,
        notification_rule_id: impl Into<models::NotificationRuleId>,
    ) -> Delete {
        Delete(
            Call::new(&self.client, &DELETE)
                .id("instanceId", instance_id)
                .id("notificationRuleId", notification_rule_id),
        )
    }

    /// Queues a job that evaluates the notification rule and sends notifications that are due. The
    /// options can ignore the maximum frequency of notifications.
    ///
    /// `POST /instances/{instanceId}/notification-rules/{notificationRuleId}/evaluate`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `notification_rule_id`: ID of the notification rule. Example: `65748d7816c9e52bfc0d7ae0`.
    /// - `evaluation_options`: Whether to ignore the maximum frequency of notifications.
    pub fn evaluate(
        &self,
        instance_id: impl Into<models::InstanceId>,
        notification_rule_id: impl Into<models::NotificationRuleId>,
        evaluation_options: impl Into<models::NotificationRuleEvaluationOptions>,
    ) -> Evaluate {
        Evaluate(
            Call::new(&self.client, &EVALUATE)
                .id("instanceId", instance_id)
                .id("notificationRuleId", notification_rule_id)
                .body(evaluation_options),
        )
    }

    /// Returns the notification rule: the query that selects organizations, the threshold, and the
    /// email and URL.
    ///
    /// `GET /instances/{instanceId}/notification-rules/{notificationRuleId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `notification_rule_id`: ID of the notification rule. Example: `65748d7816c9e52bfc0d7ae0`.
    pub fn get(
        &self,
        instance_id: impl Into<models::InstanceId>,
        notification_rule_id: impl Into<models::NotificationRuleId>,
    ) -> Get {
        Get(Call::new(&self.client, &GET).id("instanceId", instance_id).id("notificationRuleId", notification_rule_id))
    }

    /// Returns the notifications that the rule has sent. Only one is returned unless `limit` is
    /// higher.
    ///
    /// `GET /instances/{instanceId}/notification-rules/{notificationRuleId}/logs`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `notification_rule_id`: ID of the notification rule. Example: `65748d7816c9e52bfc0d7ae0`.
    pub fn logs(
        &self,
        instance_id: impl Into<models::InstanceId>,
        notification_rule_id: impl Into<models::NotificationRuleId>,
    ) -> Logs {
        Logs(
            Call::new(&self.client, &LOGS)
                .id("instanceId", instance_id)
                .id("notificationRuleId", notification_rule_id),
        )
    }

    /// Changes properties of the notification rule. Omitted fields are unchanged.
    ///
    /// `PATCH /instances/{instanceId}/notification-rules/{notificationRuleId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `notification_rule_id`: ID of the notification rule. Example: `65748d7816c9e52bfc0d7ae0`.
    /// - `notification_rule`: Changes to the notification rule.
    pub fn patch(
        &self,
        instance_id: impl Into<models::InstanceId>,
        notification_rule_id: impl Into<models::NotificationRuleId>,
        notification_rule: impl Into<models::NotificationRulePatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("instanceId", instance_id)
                .id("notificationRuleId", notification_rule_id)
                .body(notification_rule),
        )
    }
}

static DELETE: Action = Action {
    name: "instanceNotificationRule.delete",
    method: &Method::DELETE,
    path: "/instances/{instanceId}/notification-rules/{notificationRuleId}",
    responses: &[
        (200, "The notification rule is deleted."),
        (400, "The request is malformed."),
        (404, "The notification rule does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the notification rule. To stop it without deleting it, disable it with `patch`.
///
/// Created by [`InstanceNotificationRuleApi::delete`]; sends
/// `DELETE /instances/{instanceId}/notification-rules/{notificationRuleId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`, `all.User`,
/// `all.User.bounded`, `instanceNotificationRule.*`, `instanceNotificationRule.delete`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `notification_rule_id`: ID of the notification rule. Example: `65748d7816c9e52bfc0d7ae0`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The notification rule is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The notification rule does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_notification_rule()
///     .delete("6512c3bfbbea68f0713ad82a", "65748d7816c9e52bfc0d7ae0")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceNotificationRule.delete", alias = "Delete Instance Notification Rule")]
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

static EVALUATE: Action = Action {
    name: "instanceNotificationRule.evaluate",
    method: &Method::POST,
    path: "/instances/{instanceId}/notification-rules/{notificationRuleId}/evaluate",
    responses: &[
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The notification rule does not exist."),
    ],
    ..Action::DEFAULT
};

/// Queues a job that evaluates the notification rule and sends notifications that are due. The
/// options can ignore the maximum frequency of notifications.
///
/// Created by [`InstanceNotificationRuleApi::evaluate`]; sends
/// `POST /instances/{instanceId}/notification-rules/{notificationRuleId}/evaluate`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`, `all.User`,
/// `all.User.bounded`, `instanceNotificationRule.*`, `instanceNotificationRule.evaluate`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `notification_rule_id`: ID of the notification rule. Example: `65748d7816c9e52bfc0d7ae0`.
/// - `evaluation_options`: Whether to ignore the maximum frequency of notifications.
///
/// # Responses
///
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The notification rule does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, evaluation_options: losant::models::NotificationRuleEvaluationOptions) -> Result<(), losant::Error> {
/// let response = client
///     .instance_notification_rule()
///     .evaluate("6512c3bfbbea68f0713ad82a", "65748d7816c9e52bfc0d7ae0", evaluation_options)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceNotificationRule.evaluate", alias = "Evaluate Instance Notification Rule")]
#[must_use = "a call does nothing until it is sent"]
pub struct Evaluate(Call);
call!(Evaluate => models::JobEnqueuedResult);

impl Evaluate {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET: Action = Action {
    name: "instanceNotificationRule.get",
    method: &Method::GET,
    path: "/instances/{instanceId}/notification-rules/{notificationRuleId}",
    responses: &[
        (200, "The notification rule."),
        (400, "The request is malformed."),
        (404, "The notification rule does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the notification rule: the query that selects organizations, the threshold, and the
/// email and URL.
///
/// Created by [`InstanceNotificationRuleApi::get`]; sends
/// `GET /instances/{instanceId}/notification-rules/{notificationRuleId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`,
/// `instanceNotificationRule.*`, `instanceNotificationRule.get`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `notification_rule_id`: ID of the notification rule. Example: `65748d7816c9e52bfc0d7ae0`.
///
/// # Responses
///
/// - `200`, [`NotificationRule`](crate::models::NotificationRule): The notification rule.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The notification rule does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_notification_rule()
///     .get("6512c3bfbbea68f0713ad82a", "65748d7816c9e52bfc0d7ae0")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceNotificationRule.get", alias = "Get Instance Notification Rule")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::NotificationRule);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static LOGS: Action = Action {
    name: "instanceNotificationRule.logs",
    method: &Method::GET,
    path: "/instances/{instanceId}/notification-rules/{notificationRuleId}/logs",
    responses: &[
        (200, "The notifications sent."),
        (400, "The request is malformed."),
        (404, "The notification rule does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the notifications that the rule has sent. Only one is returned unless `limit` is higher.
///
/// Created by [`InstanceNotificationRuleApi::logs`]; sends
/// `GET /instances/{instanceId}/notification-rules/{notificationRuleId}/logs`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`, `all.User`,
/// `all.User.bounded`, `instanceNotificationRule.*`, `instanceNotificationRule.logs`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `notification_rule_id`: ID of the notification rule. Example: `65748d7816c9e52bfc0d7ae0`.
///
/// # Responses
///
/// - `200`, [`NotificationRuleDeliveryLogs`](crate::models::NotificationRuleDeliveryLogs): The
///   notifications sent.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The notification rule does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_notification_rule()
///     .logs("6512c3bfbbea68f0713ad82a", "65748d7816c9e52bfc0d7ae0")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceNotificationRule.logs", alias = "Logs Instance Notification Rule")]
#[must_use = "a call does nothing until it is sent"]
pub struct Logs(Call);
call!(Logs => models::NotificationRuleDeliveryLogs);

impl Logs {
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
    name: "instanceNotificationRule.patch",
    method: &Method::PATCH,
    path: "/instances/{instanceId}/notification-rules/{notificationRuleId}",
    responses: &[
        (200, "The notification rule with the changes applied."),
        (400, "The request is malformed."),
        (404, "The notification rule does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes properties of the notification rule. Omitted fields are unchanged.
///
/// Created by [`InstanceNotificationRuleApi::patch`]; sends
/// `PATCH /instances/{instanceId}/notification-rules/{notificationRuleId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`, `all.User`,
/// `all.User.bounded`, `instanceNotificationRule.*`, `instanceNotificationRule.patch`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `notification_rule_id`: ID of the notification rule. Example: `65748d7816c9e52bfc0d7ae0`.
/// - `notification_rule`: Changes to the notification rule.
///
/// # Responses
///
/// - `200`, [`NotificationRule`](crate::models::NotificationRule): The notification rule with the
///   changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The notification rule does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, notification_rule: losant::models::NotificationRulePatch) -> Result<(), losant::Error> {
/// let response = client
///     .instance_notification_rule()
///     .patch("6512c3bfbbea68f0713ad82a", "65748d7816c9e52bfc0d7ae0", notification_rule)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceNotificationRule.patch", alias = "Patch Instance Notification Rule")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::NotificationRule);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
