// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, record};
use super::{
    AdvancedQueryCondition, AdvancedQueryIdCondition, AdvancedQueryNodeCondition,
    AdvancedQueryTriggerCondition,
};

/// Selects workflows. A match must meet every condition.
///
/// Used by [`flows.get`](crate::resources::flows::Get).
#[non_exhaustive]
pub struct AdvancedFlowQuery {
    /// Queries that must all match.
    ///
    /// On the wire: `$and`.
    ///
    /// At most 100 items.
    pub and: Option<Vec<AdvancedFlowQuery>>,
    /// Queries of which at least one must match.
    ///
    /// On the wire: `$or`.
    ///
    /// At most 100 items.
    pub or: Option<Vec<AdvancedFlowQuery>>,
    /// Queries of which none may match.
    ///
    /// On the wire: `$nor`.
    ///
    /// At most 100 items.
    pub nor: Option<Vec<AdvancedFlowQuery>>,
    pub name: Nullable<AdvancedQueryCondition>,
    pub id: Nullable<AdvancedQueryIdCondition>,
    pub creation_date: Nullable<AdvancedQueryCondition>,
    pub last_updated: Nullable<AdvancedQueryCondition>,
    pub flow_class: Nullable<AdvancedQueryCondition>,
    pub enabled: Nullable<AdvancedQueryCondition>,
    /// ID of the default version.
    pub default_version: Nullable<AdvancedQueryIdCondition>,
    /// Trigger that the workflow has.
    pub triggers: Option<AdvancedQueryTriggerCondition>,
    /// Node that the workflow has.
    pub nodes: Option<AdvancedQueryNodeCondition>,
    /// For custom nodes: `cloud` or `edge`.
    pub custom_node_supports: Nullable<AdvancedQueryCondition>,
}
record!(AdvancedFlowQuery: Default {
    "$and" => optional(and: Option<Vec<AdvancedFlowQuery>>),
    "$or" => optional(or: Option<Vec<AdvancedFlowQuery>>),
    "$nor" => optional(nor: Option<Vec<AdvancedFlowQuery>>),
    "name" => optional_nullable(name: Nullable<AdvancedQueryCondition>),
    "id" => optional_nullable(id: Nullable<AdvancedQueryIdCondition>),
    "creationDate" => optional_nullable(creation_date: Nullable<AdvancedQueryCondition>),
    "lastUpdated" => optional_nullable(last_updated: Nullable<AdvancedQueryCondition>),
    "flowClass" => optional_nullable(flow_class: Nullable<AdvancedQueryCondition>),
    "enabled" => optional_nullable(enabled: Nullable<AdvancedQueryCondition>),
    "defaultVersion" => optional_nullable(default_version: Nullable<AdvancedQueryIdCondition>),
    "triggers" => optional(triggers: Option<AdvancedQueryTriggerCondition>),
    "nodes" => optional(nodes: Option<AdvancedQueryNodeCondition>),
    "customNodeSupports" => optional_nullable(custom_node_supports: Nullable<AdvancedQueryCondition>),
});
