// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Number, record};

/// Events Deleted.
///
/// The result of deleting events by a query.
///
/// Used by `dataTableRows.delete`, `events.delete`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventsDeleted {
    /// How many were deleted.
    pub removed: Option<Number>,
}

record!(EventsDeleted { "removed" => optional(removed) });
