// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, record};
use super::{AdvancedQueryCondition, AdvancedQueryIdCondition};

/// Selects entries of a job log. A match must meet every condition.
///
/// Used by [`applicationJobLogs.get`](crate::resources::application_job_logs::Get).
#[non_exhaustive]
pub struct AdvancedApplicationJobLogQuery {
    /// Queries that must all match.
    ///
    /// On the wire: `$and`.
    ///
    /// At most 100 items.
    pub and: Option<Vec<AdvancedApplicationJobLogQuery>>,
    /// Queries of which at least one must match.
    ///
    /// On the wire: `$or`.
    ///
    /// At most 100 items.
    pub or: Option<Vec<AdvancedApplicationJobLogQuery>>,
    /// Queries of which none may match.
    ///
    /// On the wire: `$nor`.
    ///
    /// At most 100 items.
    pub nor: Option<Vec<AdvancedApplicationJobLogQuery>>,
    pub id: Nullable<AdvancedQueryIdCondition>,
    pub run_queued_at: Nullable<AdvancedQueryCondition>,
    pub run_started_at: Nullable<AdvancedQueryCondition>,
    pub run_completed_at: Nullable<AdvancedQueryCondition>,
    pub status: Nullable<AdvancedQueryCondition>,
    pub name: Nullable<AdvancedQueryCondition>,
    /// ID of the resource that the job works on; see `resourceType`.
    pub resource_id: Nullable<AdvancedQueryIdCondition>,
    pub resource_type: Nullable<AdvancedQueryCondition>,
}
record!(AdvancedApplicationJobLogQuery: Default {
    "$and" => optional(and: Option<Vec<AdvancedApplicationJobLogQuery>>),
    "$or" => optional(or: Option<Vec<AdvancedApplicationJobLogQuery>>),
    "$nor" => optional(nor: Option<Vec<AdvancedApplicationJobLogQuery>>),
    "id" => optional_nullable(id: Nullable<AdvancedQueryIdCondition>),
    "runQueuedAt" => optional_nullable(run_queued_at: Nullable<AdvancedQueryCondition>),
    "runStartedAt" => optional_nullable(run_started_at: Nullable<AdvancedQueryCondition>),
    "runCompletedAt" => optional_nullable(run_completed_at: Nullable<AdvancedQueryCondition>),
    "status" => optional_nullable(status: Nullable<AdvancedQueryCondition>),
    "name" => optional_nullable(name: Nullable<AdvancedQueryCondition>),
    "resourceId" => optional_nullable(resource_id: Nullable<AdvancedQueryIdCondition>),
    "resourceType" => optional_nullable(resource_type: Nullable<AdvancedQueryCondition>),
});
