// @generated from _schemas/events.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{BTreeMap, Value, list, record};
use super::{AdvancedEventQuery, Event, EventState, ExportFormat, SortDirection};

/// Events.
///
/// A page of events.
///
/// Used by [`events.get`](crate::resources::events::Get).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Events {
    /// `items`.
    pub items: Option<Vec<Event>>,
    /// Number of events on this page.
    pub count: Option<i64>,
    /// Number of events on all pages.
    pub total_count: Option<i64>,
    /// Most events that a page holds.
    pub per_page: Option<i64>,
    /// Number of this page, 0-based.
    pub page: Option<i64>,
    /// Filter the list was narrowed with, if any.
    pub filter: Option<String>,
    /// Field that the filter looked at.
    pub filter_field: Option<String>,
    /// Field that the list is ordered by.
    pub sort_field: Option<String>,
    /// `sortDirection`.
    pub sort_direction: Option<SortDirection>,
    /// State the list was narrowed to, if any.
    pub state: Option<EventState>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// Advanced query the list was selected with, in place of the filters.
    pub query: Option<BTreeMap<String, Value>>,
}

record!(Events {
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

/// Events Export.
///
/// What to send to export events. The export is made in the background.
///
/// Used by [`events.export`](crate::resources::events::Export).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventsExport {
    /// Address that the export is sent to; that of the caller without it.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// Address that is called with the result.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// Events to export; all without it.
    pub query: Option<AdvancedEventQuery>,
    /// `format`.
    ///
    /// Default: `"csv"`.
    pub format: Option<ExportFormat>,
    /// If true, the history of each event is left out.
    ///
    /// Default: `false`.
    pub exclude_updates: Option<bool>,
}

record!(EventsExport {
    "email" => optional(email),
    "callbackUrl" => optional(callback_url),
    "query" => optional(query),
    "format" => optional(format),
    "excludeUpdates" => optional(exclude_updates),
});
