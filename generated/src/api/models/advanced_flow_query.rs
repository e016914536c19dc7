// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Nullable, record};
use super::{
    AdvancedQueryCondition, AdvancedQueryIdCondition, AdvancedQueryNodeCondition,
    AdvancedQueryTriggerCondition,
};

/// Advanced Flow Query.
///
/// Selects workflows. All conditions given must hold; an empty query selects every workflow.
///
/// Used by [`flows.get`](crate::resources::flows::Get).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdvancedFlowQuery {
    /// Every query of the list must match.
    ///
    /// At most 100 items.
    pub and: Option<Vec<AdvancedFlowQuery>>,
    /// At least one query of the list must match.
    ///
    /// At most 100 items.
    pub or: Option<Vec<AdvancedFlowQuery>>,
    /// No query of the list may match.
    ///
    /// At most 100 items.
    pub nor: Option<Vec<AdvancedFlowQuery>>,
    /// `name`.
    pub name: Nullable<AdvancedQueryCondition>,
    /// `id`.
    pub id: Nullable<AdvancedQueryIdCondition>,
    /// `creationDate`.
    pub creation_date: Nullable<AdvancedQueryCondition>,
    /// `lastUpdated`.
    pub last_updated: Nullable<AdvancedQueryCondition>,
    /// `flowClass`.
    pub flow_class: Nullable<AdvancedQueryCondition>,
    /// `enabled`.
    pub enabled: Nullable<AdvancedQueryCondition>,
    /// ID of the version that is the default one.
    pub default_version: Nullable<AdvancedQueryIdCondition>,
    /// A trigger that the workflow has.
    pub triggers: Option<AdvancedQueryTriggerCondition>,
    /// A node that the workflow has.
    pub nodes: Option<AdvancedQueryNodeCondition>,
    /// For custom nodes: where they can run, `cloud` or `edge`.
    pub custom_node_supports: Nullable<AdvancedQueryCondition>,
}

record!(AdvancedFlowQuery {
    "$and" => optional(and),
    "$or" => optional(or),
    "$nor" => optional(nor),
    "name" => maybe(name),
    "id" => maybe(id),
    "creationDate" => maybe(creation_date),
    "lastUpdated" => maybe(last_updated),
    "flowClass" => maybe(flow_class),
    "enabled" => maybe(enabled),
    "defaultVersion" => maybe(default_version),
    "triggers" => optional(triggers),
    "nodes" => optional(nodes),
    "customNodeSupports" => maybe(custom_node_supports),
});
