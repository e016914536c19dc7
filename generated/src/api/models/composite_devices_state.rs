// @generated from _schemas/devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Value, list, record};
use super::{ApplicationId, DeviceWithCompositeState, SortDirection};

/// A page of devices with the last known values of their attributes.
///
/// Used by [`devices.getCompositeState`](crate::resources::devices::GetCompositeState).
#[non_exhaustive]
pub struct CompositeDevicesState {
    pub items: Option<Vec<DeviceWithCompositeState>>,
    /// Number of devices on this page.
    pub count: Option<i64>,
    /// Number of devices on all pages.
    pub total_count: Option<i64>,
    /// Maximum per page.
    pub per_page: Option<i64>,
    /// Page number, starting at 0.
    pub page: Option<i64>,
    /// Field sorted by.
    pub sort_field: Option<String>,
    pub sort_direction: Option<SortDirection>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Advanced query applied.
    pub query: Option<BTreeMap<String, Value>>,
}
record!(CompositeDevicesState: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "perPage" => optional(per_page),
    "page" => optional(page),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
    "applicationId" => optional(application_id),
    "query" => optional(query),
});
list!(CompositeDevicesState, items: DeviceWithCompositeState);
