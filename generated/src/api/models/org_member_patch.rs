// @generated from _schemas/organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, record};
use super::{OrgRole, ResourceRole, UserId};

/// Request body that changes the roles of a member of an organization. Omitted fields are
/// unchanged.
///
/// Used by [`org.modifyMember`](crate::resources::org::ModifyMember).
#[non_exhaustive]
pub struct OrgMemberPatch {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub user_id: UserId,
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

impl OrgMemberPatch {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<UserId>) -> Self { Self { user_id: user_id.into(), ..Model::empty() } }
}
record!(OrgMemberPatch {
    "userId" => required(user_id),
    "role" => optional(role: Option<OrgRole>),
    "applicationRoles" => optional(application_roles: Option<Vec<ResourceRole>>),
    "dashboardRoles" => optional(dashboard_roles: Option<Vec<ResourceRole>>),
});
