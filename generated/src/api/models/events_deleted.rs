// @generated from _schemas/events.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Number, record};

/// Result of deleting events by a query.
///
/// Used by [`dataTableRows.delete`](crate::resources::data_table_rows::Delete),
/// [`events.delete`](crate::resources::events::Delete).
#[non_exhaustive]
pub struct EventsDeleted {
    /// Number deleted.
    pub removed: Option<Number>,
}
record!(EventsDeleted: Default { "removed" => optional(removed) });
