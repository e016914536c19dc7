// @generated from instanceNotificationRules.md by codegen/src/emit/resource.rs; do not edit.
//! The notification rules of an instance, which watch the usage of its organizations: list and
//! create them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The notification rules of an instance, which watch the usage of its organizations: list and
    /// create them.
    pub fn instance_notification_rules(&self) -> InstanceNotificationRulesApi {
        InstanceNotificationRulesApi {
            client: self.clone(),
        }
    }
}

/// The actions of Instance Notification Rules, returned by [`Client::instance_notification_rules`].
#[derive(Debug, Clone)]
pub struct InstanceNotificationRulesApi {
    client: Client,
}

impl InstanceNotificationRulesApi {
    /// Lists the notification rules of the instance.
    ///
    /// `GET /instances/{instanceId}/notification-rules`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    pub fn get(&self, instance_id: impl Into<models::InstanceId>) -> Get {
        Get(Call::new(&self.client, &GET).id("instanceId", instance_id))
    }

    /// Creates a notification rule. It needs a name, a query that selects organizations, and a
    /// threshold in percent of their payload or notebook minute limit. Notifications are sent as
    /// email, to a callback URL, or both.
    ///
    /// `POST /instances/{instanceId}/notification-rules`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `notification_rule`: Notification rule to create.
    pub fn post(
        &self,
        instance_id: impl Into<models::InstanceId>,
        notification_rule: impl Into<models::NotificationRulePost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("instanceId", instance_id).body(notification_rule))
    }
}

static GET: Action = Action {
    name: "instanceNotificationRules.get",
    method: &Method::GET,
    path: "/instances/{instanceId}/notification-rules",
    responses: &[
        (200, "One page of notification rules, with the total number of matches."),
        (400, "The request is malformed."),
    ],
    ..Action::DEFAULT
};

/// Lists the notification rules of the instance.
///
/// Created by [`InstanceNotificationRulesApi::get`]; sends
/// `GET /instances/{instanceId}/notification-rules`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`,
/// `instanceNotificationRules.*`, `instanceNotificationRules.get`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
///
/// # Responses
///
/// - `200`, [`NotificationRules`](crate::models::NotificationRules): One page of notification
///   rules, with the total number of matches.
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
///     .instance_notification_rules()
///     .get("6512c3bfbbea68f0713ad82a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(
    alias = "instanceNotificationRules.get",
    alias = "Get Instance Notification Rules",
    alias = "List Instance Notification Rules"
)]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::NotificationRules);
pages!(Get => models::NotificationRules [models::NotificationRule], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `name`, `id`, `creationDate`, `lastUpdated`. Default: `name`. Example:
    /// `lastUpdated`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<models::SortField>>) -> Self {
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
    /// Accepted values are: `name`. Example: `name`.
    pub fn filter_field(self, value: impl IntoArgument<Option<String>>) -> Self {
        Self(self.0.query_argument("filterField", value))
    }

    /// Pattern to match against the field in `filterField`, with `*` as a wildcard. No filtering if
    /// blank or omitted.
    ///
    /// Example: `pump*`.
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

static POST: Action = Action {
    name: "instanceNotificationRules.post",
    method: &Method::POST,
    path: "/instances/{instanceId}/notification-rules",
    responses: &[(201, "The new notification rule."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Creates a notification rule. It needs a name, a query that selects organizations, and a
/// threshold in percent of their payload or notebook minute limit. Notifications are sent as email,
/// to a callback URL, or both.
///
/// Created by [`InstanceNotificationRulesApi::post`]; sends
/// `POST /instances/{instanceId}/notification-rules`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`, `all.User`,
/// `all.User.bounded`, `instanceNotificationRules.*`, `instanceNotificationRules.post`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `notification_rule`: Notification rule to create.
///
/// # Responses
///
/// - `201`, [`NotificationRule`](crate::models::NotificationRule): The new notification rule.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, notification_rule: losant::models::NotificationRulePost) -> Result<(), losant::Error> {
/// let response = client
///     .instance_notification_rules()
///     .post("6512c3bfbbea68f0713ad82a", notification_rule)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceNotificationRules.post", alias = "Post Instance Notification Rules")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::NotificationRule);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
