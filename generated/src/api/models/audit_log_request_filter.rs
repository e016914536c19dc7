// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// API requests to match.
///
/// Used by the resources [`auditLogs`](crate::resources::audit_logs),
/// [`instanceAuditLogs`](crate::resources::instance_audit_logs).
#[non_exhaustive]
pub struct AuditLogRequestFilter {
    /// Resource of the API, such as `device`.
    ///
    /// At most 1024 characters.
    pub resource: Option<String>,
    /// Action of the resource, such as `patch`.
    ///
    /// At most 1024 characters.
    pub action: Option<String>,
}
record!(AuditLogRequestFilter: Default {
    "resource" => optional(resource: Option<String>),
    "action" => optional(action: Option<String>),
});
