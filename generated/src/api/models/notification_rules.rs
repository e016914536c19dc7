// @generated from _schemas/instances.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{list, record};
use super::{NotificationRule, SortDirection};

/// A page of notification rules.
///
/// Used by [`instanceNotificationRules.get`](crate::resources::instance_notification_rules::Get).
#[non_exhaustive]
pub struct NotificationRules {
    pub items: Option<Vec<NotificationRule>>,
    /// Number of rules on this page.
    pub count: Option<i64>,
    /// Number of rules on all pages.
    pub total_count: Option<i64>,
    /// Maximum per page.
    pub per_page: Option<i64>,
    /// Page number, starting at 0.
    pub page: Option<i64>,
    /// Filter applied.
    pub filter: Option<String>,
    /// Field filtered on.
    pub filter_field: Option<String>,
    /// Field sorted by.
    pub sort_field: Option<String>,
    pub sort_direction: Option<SortDirection>,
    /// ID of the instance.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub owner_id: Option<String>,
    /// Accepted: `instance`.
    pub owner_type: Option<String>,
}
record!(NotificationRules: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "perPage" => optional(per_page),
    "page" => optional(page),
    "filter" => optional(filter),
    "filterField" => optional(filter_field),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
    "ownerId" => optional(owner_id),
    "ownerType" => optional(owner_type),
});
list!(NotificationRules, items: NotificationRule);
