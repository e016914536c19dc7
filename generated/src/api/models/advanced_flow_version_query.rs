// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, record};
use super::{
    AdvancedQueryCondition, AdvancedQueryIdCondition, AdvancedQueryNodeCondition,
    AdvancedQueryTriggerCondition,
};

/// Selects versions of a workflow. A match must meet every condition.
///
/// Used by [`flowVersions.get`](crate::resources::flow_versions::Get).
#[non_exhaustive]
pub struct AdvancedFlowVersionQuery {
    /// Queries that must all match.
    ///
    /// On the wire: `$and`.
    ///
    /// At most 100 items.
    pub and: Option<Vec<AdvancedFlowVersionQuery>>,
    /// Queries of which at least one must match.
    ///
    /// On the wire: `$or`.
    ///
    /// At most 100 items.
    pub or: Option<Vec<AdvancedFlowVersionQuery>>,
    /// Queries of which none may match.
    ///
    /// On the wire: `$nor`.
    ///
    /// At most 100 items.
    pub nor: Option<Vec<AdvancedFlowVersionQuery>>,
    pub name: Nullable<AdvancedQueryCondition>,
    pub id: Nullable<AdvancedQueryIdCondition>,
    pub creation_date: Nullable<AdvancedQueryCondition>,
    pub last_updated: Nullable<AdvancedQueryCondition>,
    pub flow_class: Nullable<AdvancedQueryCondition>,
    pub enabled: Nullable<AdvancedQueryCondition>,
    /// Name of the version.
    pub version: Nullable<AdvancedQueryCondition>,
    /// Trigger that the version has.
    pub triggers: Option<AdvancedQueryTriggerCondition>,
    /// Node that the version has.
    pub nodes: Option<AdvancedQueryNodeCondition>,
    /// For custom nodes: `cloud` or `edge`.
    pub custom_node_supports: Nullable<AdvancedQueryCondition>,
}
record!(AdvancedFlowVersionQuery: Default {
    "$and" => optional(and: Option<Vec<AdvancedFlowVersionQuery>>),
    "$or" => optional(or: Option<Vec<AdvancedFlowVersionQuery>>),
    "$nor" => optional(nor: Option<Vec<AdvancedFlowVersionQuery>>),
    "name" => optional_nullable(name: Nullable<AdvancedQueryCondition>),
    "id" => optional_nullable(id: Nullable<AdvancedQueryIdCondition>),
    "creationDate" => optional_nullable(creation_date: Nullable<AdvancedQueryCondition>),
    "lastUpdated" => optional_nullable(last_updated: Nullable<AdvancedQueryCondition>),
    "flowClass" => optional_nullable(flow_class: Nullable<AdvancedQueryCondition>),
    "enabled" => optional_nullable(enabled: Nullable<AdvancedQueryCondition>),
    "version" => optional_nullable(version: Nullable<AdvancedQueryCondition>),
    "triggers" => optional(triggers: Option<AdvancedQueryTriggerCondition>),
    "nodes" => optional(nodes: Option<AdvancedQueryNodeCondition>),
    "customNodeSupports" => optional_nullable(custom_node_supports: Nullable<AdvancedQueryCondition>),
});
