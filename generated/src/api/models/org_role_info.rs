// @generated from _schemas/instances.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::{OrgRole, ResourceRole};

/// Roles of a person in an organization.
///
/// Used by [`instanceOrgInvite.resendInvite`](crate::resources::instance_org_invite::ResendInvite),
/// [`instanceOrgMember.patch`](crate::resources::instance_org_member::Patch).
#[non_exhaustive]
pub struct OrgRoleInfo {
    pub role: Option<OrgRole>,
    /// Roles in individual applications, which override `role`.
    ///
    /// At most 100 items.
    pub application_roles: Option<Vec<ResourceRole>>,
    /// Roles on individual dashboards, which override `role`.
    ///
    /// At most 100 items.
    pub dashboard_roles: Option<Vec<ResourceRole>>,
}
record!(OrgRoleInfo: Default {
    "role" => optional(role: Option<OrgRole>),
    "applicationRoles" => optional(application_roles: Option<Vec<ResourceRole>>),
    "dashboardRoles" => optional(dashboard_roles: Option<Vec<ResourceRole>>),
});
