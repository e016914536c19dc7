// @generated from _schemas/instances.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Nullable, record};
use super::{AdvancedQueryCondition, AdvancedQueryIdCondition, AdvancedQueryTagCondition};

/// Advanced Instance Org Query.
///
/// Selects organizations of an instance. All conditions given must hold; an empty query selects
/// every organization.
///
/// Used by [`instanceOrgs.get`](crate::resources::instance_orgs::Get).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdvancedInstanceOrgQuery {
    /// Every query of the list must match.
    ///
    /// At most 100 items.
    pub and: Option<Vec<AdvancedInstanceOrgQuery>>,
    /// At least one query of the list must match.
    ///
    /// At most 100 items.
    pub or: Option<Vec<AdvancedInstanceOrgQuery>>,
    /// No query of the list may match.
    ///
    /// At most 100 items.
    pub nor: Option<Vec<AdvancedInstanceOrgQuery>>,
    /// `id`.
    pub id: Nullable<AdvancedQueryIdCondition>,
    /// `creationDate`.
    pub creation_date: Nullable<AdvancedQueryCondition>,
    /// `lastUpdated`.
    pub last_updated: Nullable<AdvancedQueryCondition>,
    /// `name`.
    pub name: Nullable<AdvancedQueryCondition>,
    /// `mfaMode`.
    pub mfa_mode: Nullable<AdvancedQueryCondition>,
    /// `isReadOnly`.
    pub is_read_only: Nullable<AdvancedQueryCondition>,
    /// `auditLogEnabled`.
    pub audit_log_enabled: Nullable<AdvancedQueryCondition>,
    /// When the organization was disabled.
    pub disabled_at: Nullable<AdvancedQueryCondition>,
    /// The ID that the instance itself gave the organization.
    pub referral_id: Nullable<AdvancedQueryCondition>,
    /// `tags`.
    pub tags: Nullable<AdvancedQueryTagCondition>,
    /// A user who is a member of the organization.
    pub member_id: Nullable<AdvancedQueryIdCondition>,
}

record!(AdvancedInstanceOrgQuery {
    "$and" => optional(and),
    "$or" => optional(or),
    "$nor" => optional(nor),
    "id" => maybe(id),
    "creationDate" => maybe(creation_date),
    "lastUpdated" => maybe(last_updated),
    "name" => maybe(name),
    "mfaMode" => maybe(mfa_mode),
    "isReadOnly" => maybe(is_read_only),
    "auditLogEnabled" => maybe(audit_log_enabled),
    "disabledAt" => maybe(disabled_at),
    "referralId" => maybe(referral_id),
    "tags" => maybe(tags),
    "memberId" => maybe(member_id),
});
