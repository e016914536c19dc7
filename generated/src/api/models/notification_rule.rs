// @generated from _schemas/instances.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Nullable, Number, Timestamp, id, record, string_enum};
use super::InstanceCreatorType;

/// A rule that sends notifications when organizations of the instance reach a threshold of a usage
/// limit.
///
/// Used by [`instanceNotificationRule.get`](crate::resources::instance_notification_rule::Get),
/// [`instanceNotificationRule.patch`](crate::resources::instance_notification_rule::Patch),
/// [`instanceNotificationRules.post`](crate::resources::instance_notification_rules::Post).
#[non_exhaustive]
pub struct NotificationRule {
    /// Same as `notificationRuleId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub notification_rule_id: Option<NotificationRuleId>,
    /// ID of the instance.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub owner_id: Option<String>,
    /// Accepted: `instance`.
    pub owner_type: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// ID of the creator; see `createdByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub created_by_id: Option<String>,
    pub created_by_type: Option<InstanceCreatorType>,
    /// ID of the last updater; see `lastUpdatedByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub last_updated_by_id: Option<String>,
    pub last_updated_by_type: Option<InstanceCreatorType>,
    /// Accepted: `organization`.
    pub target_type: Option<String>,
    /// Advanced query that selects organizations, as a JSON string.
    ///
    /// At most 8192 characters.
    pub target_query_json: Option<String>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// If false, the rule is not evaluated.
    pub enabled: Option<bool>,
    /// URL called when the threshold is reached.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// The email to send.
    pub email_config: Option<NotificationRuleEmailConfig>,
    pub rule_config: Option<NotificationRuleConfig>,
}
record!(NotificationRule: Default {
    "id" => optional(id),
    "notificationRuleId" => optional(notification_rule_id),
    "ownerId" => optional(owner_id),
    "ownerType" => optional(owner_type),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "createdById" => optional(created_by_id),
    "createdByType" => optional(created_by_type),
    "lastUpdatedById" => optional(last_updated_by_id),
    "lastUpdatedByType" => optional(last_updated_by_type),
    "targetType" => optional(target_type),
    "targetQueryJson" => optional(target_query_json),
    "name" => optional(name),
    "description" => optional(description),
    "enabled" => optional(enabled),
    "callbackUrl" => optional(callback_url),
    "emailConfig" => optional(email_config),
    "ruleConfig" => optional(rule_config),
});

/// Condition and frequency of the notifications of a rule.
///
/// Used by the resources
/// [`instanceNotificationRule`](crate::resources::instance_notification_rule),
/// [`instanceNotificationRules`](crate::resources::instance_notification_rules).
#[non_exhaustive]
pub struct NotificationRuleConfig {
    pub rule_type: NotificationRuleType,
    /// Unit of the threshold: percent of the limit.
    ///
    /// Accepted: `percentOfLimit`.
    pub threshold_type: String,
    /// Can exceed 100.
    ///
    /// From `0` to `1000`.
    pub threshold: Number,
    /// Maximum frequency of notifications about one organization.
    pub max_frequency: Option<NotificationRuleConfigMaxFrequency>,
}

impl NotificationRuleConfig {
    /// Creates the value from its required fields.
    pub fn new(
        rule_type: impl Into<NotificationRuleType>,
        threshold_type: impl Into<String>,
        threshold: impl Into<Number>,
    ) -> Self {
        Self {
            rule_type: rule_type.into(),
            threshold_type: threshold_type.into(),
            threshold: threshold.into(),
            ..Model::empty()
        }
    }
}
record!(NotificationRuleConfig {
    "ruleType" => required(rule_type),
    "thresholdType" => required(threshold_type),
    "threshold" => required(threshold),
    "maxFrequency" => optional(max_frequency: Option<NotificationRuleConfigMaxFrequency>),
});

string_enum! {
    /// Maximum frequency of notifications about one organization.
    ///
    /// Used by the resources
    /// [`instanceNotificationRule`](crate::resources::instance_notification_rule),
    /// [`instanceNotificationRules`](crate::resources::instance_notification_rules).
    pub enum NotificationRuleConfigMaxFrequency {
        BillingCycle = "billingCycle",
        Daily = "daily",
    }
}

/// A notification sent by a rule.
///
/// Used by the resources
/// [`instanceNotificationRule`](crate::resources::instance_notification_rule).
#[non_exhaustive]
pub struct NotificationRuleDeliveryLog {
    /// Same as `notificationRuleDeliveryId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub notification_rule_delivery_id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub notification_rule_id: Option<NotificationRuleId>,
    /// ID of the instance.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub owner_id: Option<String>,
    /// Accepted: `instance`.
    pub owner_type: Option<String>,
    /// ID of the requester of the evaluation; see `requestedByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub requested_by_id: Option<String>,
    pub requested_by_type: Option<NotificationRuleDeliveryLogRequestedByType>,
    pub sent_at: Option<Timestamp>,
    /// Accepted: `organization`.
    pub target_type: Option<String>,
    /// ID of the organization that reached the threshold.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub target_id: Option<String>,
    /// 1 to 255 characters.
    pub target_name: Option<String>,
    /// URL that was called, if any.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// Email that was sent, if any.
    pub email: Option<NotificationRuleDeliveryLogEmail>,
    /// Usage measured, and the rule at that time.
    pub evaluation: Option<NotificationRuleDeliveryLogEvaluation>,
}
record!(NotificationRuleDeliveryLog: Default {
    "id" => optional(id),
    "notificationRuleDeliveryId" => optional(notification_rule_delivery_id),
    "notificationRuleId" => optional(notification_rule_id),
    "ownerId" => optional(owner_id),
    "ownerType" => optional(owner_type),
    "requestedById" => optional(requested_by_id),
    "requestedByType" => optional(requested_by_type),
    "sentAt" => optional(sent_at),
    "targetType" => optional(target_type),
    "targetId" => optional(target_id),
    "targetName" => optional(target_name),
    "callbackUrl" => optional(callback_url),
    "email" => optional(email),
    "evaluation" => optional(evaluation),
});

/// Email that was sent, if any.
///
/// Used by the resources
/// [`instanceNotificationRule`](crate::resources::instance_notification_rule).
#[non_exhaustive]
pub struct NotificationRuleDeliveryLogEmail {
    pub subject: Option<String>,
    pub body: Option<String>,
    /// Items: At most 1024 characters. Format: `email`.
    pub addresses: Option<Vec<String>>,
}
record!(NotificationRuleDeliveryLogEmail: Default {
    "subject" => optional(subject),
    "body" => optional(body),
    "addresses" => optional(addresses),
});

/// Usage measured, and the rule at that time.
///
/// Used by the resources
/// [`instanceNotificationRule`](crate::resources::instance_notification_rule).
#[non_exhaustive]
pub struct NotificationRuleDeliveryLogEvaluation {
    /// Usage of the organization.
    pub value: Option<Number>,
    /// Limit of the organization.
    pub limit: Option<Number>,
    pub rule_type: Option<NotificationRuleType>,
    /// Accepted: `percentOfLimit`.
    pub threshold_type: Option<String>,
    /// Threshold in percent of the limit.
    ///
    /// From `0` to `1000`.
    pub threshold: Option<Number>,
    pub max_frequency: Option<NotificationRuleDeliveryLogEvaluationMaxFrequency>,
}
record!(NotificationRuleDeliveryLogEvaluation: Default {
    "value" => optional(value),
    "limit" => optional(limit),
    "ruleType" => optional(rule_type),
    "thresholdType" => optional(threshold_type),
    "threshold" => optional(threshold),
    "maxFrequency" => optional(max_frequency),
});

string_enum! {
    /// The type of `notificationRuleDeliveryLog.evaluation.maxFrequency`.
    ///
    /// Used by the resources
    /// [`instanceNotificationRule`](crate::resources::instance_notification_rule).
    pub enum NotificationRuleDeliveryLogEvaluationMaxFrequency {
        BillingCycle = "billingCycle",
        Daily = "daily",
        Unlimited = "unlimited",
    }
}

string_enum! {
    /// The type of `notificationRuleDeliveryLog.requestedByType`.
    ///
    /// Used by the resources
    /// [`instanceNotificationRule`](crate::resources::instance_notification_rule).
    pub enum NotificationRuleDeliveryLogRequestedByType {
        User = "user",
        ApiToken = "apiToken",
        System = "system",
    }
}

/// Notifications sent by a rule.
///
/// Used by [`instanceNotificationRule.logs`](crate::resources::instance_notification_rule::Logs).
pub type NotificationRuleDeliveryLogs = Vec<NotificationRuleDeliveryLog>;

/// Email that a notification rule sends.
///
/// Used by the resources
/// [`instanceNotificationRule`](crate::resources::instance_notification_rule),
/// [`instanceNotificationRules`](crate::resources::instance_notification_rules).
#[non_exhaustive]
pub struct NotificationRuleEmailConfig {
    /// Template for the subject.
    ///
    /// 1 to 1024 characters.
    pub subject_template: String,
    /// Template for the body.
    ///
    /// At most 32767 characters.
    pub body_template: String,
    /// Recipients in the organization.
    pub send_to_target: Option<NotificationRuleRecipients>,
    /// Recipients in the instance.
    pub send_to_owner: Option<NotificationRuleRecipients>,
    /// Additional email addresses.
    ///
    /// At most 10 items.
    ///
    /// Items: At most 1024 characters. Format: `email`.
    pub send_to_addresses: Option<Vec<String>>,
}

impl NotificationRuleEmailConfig {
    /// Creates the value from its required fields.
    pub fn new(subject_template: impl Into<String>, body_template: impl Into<String>) -> Self {
        Self { subject_template: subject_template.into(), body_template: body_template.into(), ..Model::empty() }
    }
}
record!(NotificationRuleEmailConfig {
    "subjectTemplate" => required(subject_template),
    "bodyTemplate" => required(body_template),
    "sendToTarget" => optional(send_to_target: Option<NotificationRuleRecipients>),
    "sendToOwner" => optional(send_to_owner: Option<NotificationRuleRecipients>),
    "sendToAddresses" => optional(send_to_addresses: Option<Vec<String>>),
});

/// Options for evaluating a notification rule.
///
/// Used by
/// [`instanceNotificationRule.evaluate`](crate::resources::instance_notification_rule::Evaluate).
#[non_exhaustive]
pub struct NotificationRuleEvaluationOptions {
    /// If true, the maximum frequency of notifications is ignored.
    pub ignore_frequency_check: Option<bool>,
}
record!(NotificationRuleEvaluationOptions: Default {
    "ignoreFrequencyCheck" => optional(ignore_frequency_check: Option<bool>),
});

id! {
    /// The id that paths take as `notificationRuleId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources
    /// [`instanceNotificationRule`](crate::resources::instance_notification_rule),
    /// [`instanceNotificationRules`](crate::resources::instance_notification_rules).
    pub struct NotificationRuleId;
}

/// Request body that changes a notification rule. Omitted fields are unchanged.
///
/// Used by [`instanceNotificationRule.patch`](crate::resources::instance_notification_rule::Patch).
#[non_exhaustive]
pub struct NotificationRulePatch {
    /// Advanced query that selects organizations, as a JSON string.
    ///
    /// At most 8192 characters.
    pub target_query_json: Option<String>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// If false, the rule is not evaluated.
    pub enabled: Option<bool>,
    /// URL called when the threshold is reached. Null or an empty string stands for no URL.
    ///
    /// Known values: (empty).
    pub callback_url: Nullable<String>,
    /// The email to send, or null for none.
    pub email_config: Nullable<NotificationRuleEmailConfig>,
    pub rule_config: Option<NotificationRuleConfig>,
}
record!(NotificationRulePatch: Default {
    "targetQueryJson" => optional(target_query_json: Option<String>),
    "name" => optional(name: Option<String>),
    "description" => optional(description: Option<String>),
    "enabled" => optional(enabled: Option<bool>),
    "callbackUrl" => optional_nullable(callback_url: Nullable<String>),
    "emailConfig" => optional_nullable(email_config: Nullable<NotificationRuleEmailConfig>),
    "ruleConfig" => optional(rule_config: Option<NotificationRuleConfig>),
});

/// Request body that creates a notification rule.
///
/// Used by [`instanceNotificationRules.post`](crate::resources::instance_notification_rules::Post).
#[non_exhaustive]
pub struct NotificationRulePost {
    /// Accepted: `organization`.
    pub target_type: String,
    /// Advanced query that selects organizations, as a JSON string.
    ///
    /// At most 8192 characters.
    pub target_query_json: String,
    /// 1 to 255 characters.
    pub name: String,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// If false, the rule is not evaluated.
    pub enabled: Option<bool>,
    /// URL called when the threshold is reached. Null or an empty string stands for no URL.
    ///
    /// Known values: (empty).
    pub callback_url: Nullable<String>,
    /// The email to send, or null for none.
    pub email_config: Nullable<NotificationRuleEmailConfig>,
    pub rule_config: NotificationRuleConfig,
}

impl NotificationRulePost {
    /// Creates the value from its required fields.
    pub fn new(
        target_type: impl Into<String>,
        target_query_json: impl Into<String>,
        name: impl Into<String>,
        rule_config: impl Into<NotificationRuleConfig>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_query_json: target_query_json.into(),
            name: name.into(),
            rule_config: rule_config.into(),
            ..Model::empty()
        }
    }
}
record!(NotificationRulePost {
    "targetType" => required(target_type),
    "targetQueryJson" => required(target_query_json),
    "name" => required(name),
    "description" => optional(description: Option<String>),
    "enabled" => optional(enabled: Option<bool>),
    "callbackUrl" => optional_nullable(callback_url: Nullable<String>),
    "emailConfig" => optional_nullable(email_config: Nullable<NotificationRuleEmailConfig>),
    "ruleConfig" => required(rule_config),
});

string_enum! {
    /// Recipients of a notification: administrators, all members or nobody.
    ///
    /// Used by the resources
    /// [`instanceNotificationRule`](crate::resources::instance_notification_rule),
    /// [`instanceNotificationRules`](crate::resources::instance_notification_rules).
    pub enum NotificationRuleRecipients {
        Admins = "admins",
        Members = "members",
        None = "none",
    }
}

string_enum! {
    /// Usage that a notification rule watches: payloads or notebook minutes.
    ///
    /// Used by the resources
    /// [`instanceNotificationRule`](crate::resources::instance_notification_rule),
    /// [`instanceNotificationRules`](crate::resources::instance_notification_rules).
    pub enum NotificationRuleType {
        PayloadUsage = "payloadUsage",
        NotebookMinuteUsage = "notebookMinuteUsage",
    }
}
