// @generated from auditLogs.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// The type of `auditLogs.sortField`.
    ///
    /// Used by the resources [`auditLogs`](crate::resources::audit_logs),
    /// [`instanceAuditLogs`](crate::resources::instance_audit_logs).
    pub enum AuditLogSortField {
        CreationDate = "creationDate",
        ResponseStatus = "responseStatus",
        ActorName = "actorName",
    }
}
