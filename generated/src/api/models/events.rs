// @generated from _schemas/events.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Value, list, record};
use super::{AdvancedEventQuery, ApplicationId, Event, EventState, ExportFormat, SortDirection};

/// A page of events.
///
/// Used by [`events.get`](crate::resources::events::Get).
#[non_exhaustive]
pub struct Events {
    pub items: Option<Vec<Event>>,
    /// Number of events on this page.
    pub count: Option<i64>,
    /// Number of events on all pages.
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
    /// State filtered on.
    pub state: Option<EventState>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Advanced query applied. It replaces the filters.
    pub query: Option<BTreeMap<String, Value>>,
}
record!(Events: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "perPage" => optional(per_page),
    "page" => optional(page),
    "filter" => optional(filter),
    "filterField" => optional(filter_field),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
    "state" => optional(state),
    "applicationId" => optional(application_id),
    "query" => optional(query),
});
list!(Events, items: Event);

/// Request body that exports events with a background job.
///
/// Used by [`events.export`](crate::resources::events::Export).
#[non_exhaustive]
pub struct EventsExport {
    /// Email address that the export is sent to.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// URL called with the result.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// Query that selects the events to export.
    pub query: Option<AdvancedEventQuery>,
    /// Default: `"csv"`.
    pub format: Option<ExportFormat>,
    /// If true, the history of each event is left out.
    ///
    /// Default: `false`.
    pub exclude_updates: Option<bool>,
}
record!(EventsExport: Default {
    "email" => optional(email: Option<String>),
    "callbackUrl" => optional(callback_url: Option<String>),
    "query" => optional(query: Option<AdvancedEventQuery>),
    "format" => optional(format: Option<ExportFormat>),
    "excludeUpdates" => optional(exclude_updates: Option<bool>),
});
