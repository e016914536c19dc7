// @generated from _schemas/instances.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, record};
use super::{AdvancedQueryCondition, AdvancedQueryIdCondition, AdvancedQueryTagCondition};

/// Selects organizations of an instance. A match must meet every condition.
///
/// Used by [`instanceOrgs.get`](crate::resources::instance_orgs::Get).
#[non_exhaustive]
pub struct AdvancedInstanceOrgQuery {
    /// Queries that must all match.
    ///
    /// On the wire: `$and`.
    ///
    /// At most 100 items.
    pub and: Option<Vec<AdvancedInstanceOrgQuery>>,
    /// Queries of which at least one must match.
    ///
    /// On the wire: `$or`.
    ///
    /// At most 100 items.
    pub or: Option<Vec<AdvancedInstanceOrgQuery>>,
    /// Queries of which none may match.
    ///
    /// On the wire: `$nor`.
    ///
    /// At most 100 items.
    pub nor: Option<Vec<AdvancedInstanceOrgQuery>>,
    pub id: Nullable<AdvancedQueryIdCondition>,
    pub creation_date: Nullable<AdvancedQueryCondition>,
    pub last_updated: Nullable<AdvancedQueryCondition>,
    pub name: Nullable<AdvancedQueryCondition>,
    pub mfa_mode: Nullable<AdvancedQueryCondition>,
    pub is_read_only: Nullable<AdvancedQueryCondition>,
    pub audit_log_enabled: Nullable<AdvancedQueryCondition>,
    /// Time at which the organization was disabled.
    pub disabled_at: Nullable<AdvancedQueryCondition>,
    /// ID chosen by the instance, for reference in its own systems.
    pub referral_id: Nullable<AdvancedQueryCondition>,
    pub tags: Nullable<AdvancedQueryTagCondition>,
    /// ID of a member of the organization.
    pub member_id: Nullable<AdvancedQueryIdCondition>,
}
record!(AdvancedInstanceOrgQuery: Default {
    "$and" => optional(and: Option<Vec<AdvancedInstanceOrgQuery>>),
    "$or" => optional(or: Option<Vec<AdvancedInstanceOrgQuery>>),
    "$nor" => optional(nor: Option<Vec<AdvancedInstanceOrgQuery>>),
    "id" => optional_nullable(id: Nullable<AdvancedQueryIdCondition>),
    "creationDate" => optional_nullable(creation_date: Nullable<AdvancedQueryCondition>),
    "lastUpdated" => optional_nullable(last_updated: Nullable<AdvancedQueryCondition>),
    "name" => optional_nullable(name: Nullable<AdvancedQueryCondition>),
    "mfaMode" => optional_nullable(mfa_mode: Nullable<AdvancedQueryCondition>),
    "isReadOnly" => optional_nullable(is_read_only: Nullable<AdvancedQueryCondition>),
    "auditLogEnabled" => optional_nullable(audit_log_enabled: Nullable<AdvancedQueryCondition>),
    "disabledAt" => optional_nullable(disabled_at: Nullable<AdvancedQueryCondition>),
    "referralId" => optional_nullable(referral_id: Nullable<AdvancedQueryCondition>),
    "tags" => optional_nullable(tags: Nullable<AdvancedQueryTagCondition>),
    "memberId" => optional_nullable(member_id: Nullable<AdvancedQueryIdCondition>),
});
