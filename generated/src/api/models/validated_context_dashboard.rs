// @generated from _schemas/dashboards.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{DurationMillis, Number, record};

/// Properties of the dashboard that templates can read.
///
/// Used by the resources [`dashboard`](crate::resources::dashboard).
#[non_exhaustive]
pub struct ValidatedContextDashboard {
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Time range in ms.
    ///
    /// At least `1`.
    pub duration: Option<DurationMillis>,
    /// Length of an aggregation interval in ms.
    ///
    /// At least `1`.
    pub resolution: Option<DurationMillis>,
    /// Time between two refreshes, in seconds.
    ///
    /// From `5` to `600`.
    pub refresh_rate: Option<Number>,
}
record!(ValidatedContextDashboard: Default {
    "name" => optional(name),
    "id" => optional(id),
    "duration" => optional(duration),
    "resolution" => optional(resolution),
    "refreshRate" => optional(refresh_rate),
});
