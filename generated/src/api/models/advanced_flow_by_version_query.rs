// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, record};
use super::{AdvancedQueryCondition, AdvancedQueryIdCondition};

/// Selects workflow versions that have the same version name. A match must meet every condition.
///
/// Used by [`flows.getByVersion`](crate::resources::flows::GetByVersion).
#[non_exhaustive]
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
record!(AdvancedFlowByVersionQuery: Default {
    "$and" => optional(and: Option<Vec<AdvancedFlowByVersionQuery>>),
    "$or" => optional(or: Option<Vec<AdvancedFlowByVersionQuery>>),
    "$nor" => optional(nor: Option<Vec<AdvancedFlowByVersionQuery>>),
    "name" => optional_nullable(name: Nullable<AdvancedQueryCondition>),
    "id" => optional_nullable(id: Nullable<AdvancedQueryIdCondition>),
    "creationDate" => optional_nullable(creation_date: Nullable<AdvancedQueryCondition>),
    "lastUpdated" => optional_nullable(last_updated: Nullable<AdvancedQueryCondition>),
    "flowClass" => optional_nullable(flow_class: Nullable<AdvancedQueryCondition>),
    "enabled" => optional_nullable(enabled: Nullable<AdvancedQueryCondition>),
    "flowId" => optional_nullable(flow_id: Nullable<AdvancedQueryIdCondition>),
});
