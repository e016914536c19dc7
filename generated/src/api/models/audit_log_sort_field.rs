// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// The shape of `auditLogs.sortField`.
///
/// Used on the pages [`auditLogs`](crate::resources::audit_logs),
/// [`instanceAuditLogs`](crate::resources::instance_audit_logs).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditLogSortField {
    /// `creationDate`.
    CreationDate,
    /// `responseStatus`.
    ResponseStatus,
    /// `actorName`.
    ActorName,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(AuditLogSortField {
    "creationDate" => CreationDate,
    "responseStatus" => ResponseStatus,
    "actorName" => ActorName,
});
