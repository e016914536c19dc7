// @generated from _schemas/dashboards.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, record};
use super::{ValidatedContextDashboard, ValidatedContextValue};

/// Response if a value of a context variable is invalid.
///
/// Used by [`dashboard.validateContext`](crate::resources::dashboard::ValidateContext).
#[non_exhaustive]
pub struct ValidateContextError {
    /// Type of the error.
    pub type_: Option<String>,
    /// Description of the error.
    pub message: Option<String>,
    /// Name of the invalid variable.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub invalid_ctx_name: Option<String>,
    /// Values by variable name.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    pub ctx: Option<BTreeMap<String, ValidatedContextValue>>,
    /// Properties of the dashboard that templates read as `{{dashboard.name}}` and so on.
    pub dashboard: Option<ValidatedContextDashboard>,
}
record!(ValidateContextError: Default {
    "type" => optional(type_),
    "message" => optional(message),
    "invalidCtxName" => optional(invalid_ctx_name),
    "ctx" => optional(ctx),
    "dashboard" => optional(dashboard),
});
