// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::EventPatch;

/// Request body that changes several events from a dashboard.
#[non_exhaustive]
pub struct DashboardUpdateEvents {
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub event_ids: Option<Vec<String>>,
    /// Changes to apply to each event.
    pub updates: Option<EventPatch>,
}
record!(DashboardUpdateEvents: Default {
    "eventIds" => optional(event_ids),
    "updates" => optional(updates),
});
