// @generated from _schemas/instances.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{list, record};
use super::{InstanceId, OrgId, OrgInvite, SortDirection};

/// Pending invitations to an organization of an instance.
///
/// Used by [`instanceOrgInvites.get`](crate::resources::instance_org_invites::Get),
/// [`instanceOrgInvites.post`](crate::resources::instance_org_invites::Post).
#[non_exhaustive]
pub struct OrgInviteCollection {
    pub items: Option<Vec<OrgInvite>>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub instance_id: Option<InstanceId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub org_id: Option<OrgId>,
    /// Number of invitations in the list.
    pub count: Option<i64>,
    /// Filter applied.
    pub filter: Option<String>,
    /// Field filtered on.
    pub filter_field: Option<String>,
    /// Field sorted by.
    pub sort_field: Option<String>,
    pub sort_direction: Option<SortDirection>,
}
record!(OrgInviteCollection: Default {
    "items" => optional(items),
    "instanceId" => optional(instance_id),
    "orgId" => optional(org_id),
    "count" => optional(count),
    "filter" => optional(filter),
    "filterField" => optional(filter_field),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
});
list!(OrgInviteCollection, items: OrgInvite);
