// @generated from _schemas/dashboards.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{BTreeMap, record};
use super::{ValidatedContextDashboard, ValidatedContextValue};

/// Validate Context Error.
///
/// The answer when a value does not fit the variables of a dashboard.
///
/// Used by [`dashboard.validateContext`](crate::resources::dashboard::ValidateContext).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidateContextError {
    /// Kind of error.
    pub type_: Option<String>,
    /// What is wrong, in plain language.
    pub message: Option<String>,
    /// Name of the variable at fault.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub invalid_ctx_name: Option<String>,
    /// The values by name, completed with defaults.
    pub ctx: Option<BTreeMap<String, ValidatedContextValue>>,
    /// What templates read as `{{dashboard.…}}`.
    pub dashboard: Option<ValidatedContextDashboard>,
}

record!(ValidateContextError {
    "type" => optional(type_),
    "message" => optional(message),
    "invalidCtxName" => optional(invalid_ctx_name),
    "ctx" => optional(ctx),
    "dashboard" => optional(dashboard),
});
