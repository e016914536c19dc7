// @generated from _schemas/organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{list, record};
use super::{AuditLog, OrgId, SortDirection};

/// A page of the audit log of an organization.
///
/// Used by [`auditLogs.get`](crate::resources::audit_logs::Get).
#[non_exhaustive]
pub struct AuditLogs {
    pub items: Option<Vec<AuditLog>>,
    /// Number of entries on this page.
    pub count: Option<i64>,
    /// Number of entries on all pages.
    pub total_count: Option<i64>,
    /// Maximum per page.
    pub per_page: Option<i64>,
    /// Page number, starting at 0.
    pub page: Option<i64>,
    /// Field sorted by.
    pub sort_field: Option<String>,
    pub sort_direction: Option<SortDirection>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub org_id: Option<OrgId>,
}
record!(AuditLogs: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "perPage" => optional(per_page),
    "page" => optional(page),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
    "orgId" => optional(org_id),
});
list!(AuditLogs, items: AuditLog);
