// @generated from _schemas/dashboards.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{BTreeMap, record};
use super::{ValidatedContextDashboard, ValidatedContextValue};

/// Validate Context Success.
///
/// The answer when all values fit the variables of a dashboard.
///
/// Used by [`dashboard.validateContext`](crate::resources::dashboard::ValidateContext).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidateContextSuccess {
    /// `success`.
    pub success: Option<bool>,
    /// The values by name, completed with defaults.
    pub ctx: Option<BTreeMap<String, ValidatedContextValue>>,
    /// What templates read as `{{dashboard.…}}`.
    pub dashboard: Option<ValidatedContextDashboard>,
}

record!(ValidateContextSuccess {
    "success" => optional(success),
    "ctx" => optional(ctx),
    "dashboard" => optional(dashboard),
});
