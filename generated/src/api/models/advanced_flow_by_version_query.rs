// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, record};
use super::{AdvancedQueryCondition, AdvancedQueryIdCondition};

/// Selects workflow versions that have the same version name. A match must meet every condition.
///
/// Used by [`flows.getByVersion`](crate::resources::flows::GetByVersion).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdvancedFlowByVersionQuery {
    /// Queries that must all match.
    ///
    /// On the wire: `$and`.
    ///
    /// At most 100 items.
    pub and: Option<Vec<AdvancedFlowByVersionQuery>>,
    /// Queries of which at least one must match.
    ///
    /// On the wire: `$or`.
    ///
    /// At most 100 items.
    pub or: Option<Vec<AdvancedFlowByVersionQuery>>,
    /// Queries of which none may match.
    ///
    /// On the wire: `$nor`.
    ///
    /// At most 100 items.
    pub nor: Option<Vec<AdvancedFlowByVersionQuery>>,
    pub name: Nullable<AdvancedQueryCondition>,
    pub id: Nullable<AdvancedQueryIdCondition>,
    pub creation_date: Nullable<AdvancedQueryCondition>,
    pub last_updated: Nullable<AdvancedQueryCondition>,
    pub flow_class: Nullable<AdvancedQueryCondition>,
    pub enabled: Nullable<AdvancedQueryCondition>,
    /// ID of the workflow.
    pub flow_id: Nullable<AdvancedQueryIdCondition>,
}

record!(AdvancedFlowByVersionQuery {
    "$and" => optional(and),
    "$or" => optional(or),
    "$nor" => optional(nor),
    "name" => optional_nullable(name),
    "id" => optional_nullable(id),
    "creationDate" => optional_nullable(creation_date),
    "lastUpdated" => optional_nullable(last_updated),
    "flowClass" => optional_nullable(flow_class),
    "enabled" => optional_nullable(enabled),
    "flowId" => optional_nullable(flow_id),
});
