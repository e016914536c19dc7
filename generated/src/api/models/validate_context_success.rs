// @generated from _schemas/dashboards.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, record};
use super::{ValidatedContextDashboard, ValidatedContextValue};

/// Response if the values of all context variables are valid.
///
/// Used by [`dashboard.validateContext`](crate::resources::dashboard::ValidateContext).
#[non_exhaustive]
pub struct ValidateContextSuccess {
    /// Accepted: `true`.
    pub success: Option<bool>,
    /// Values by variable name, with defaults filled in.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    pub ctx: Option<BTreeMap<String, ValidatedContextValue>>,
    /// Properties of the dashboard that templates read as `{{dashboard.name}}` and so on.
    pub dashboard: Option<ValidatedContextDashboard>,
}
record!(ValidateContextSuccess: Default {
    "success" => optional(success),
    "ctx" => optional(ctx),
    "dashboard" => optional(dashboard),
});
