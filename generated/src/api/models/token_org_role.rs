// @generated from _schemas/shared-tokens.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, record};
use super::{OrgRole, ResourceRole};

/// Role of a token in an organization.
///
/// Used by the resources [`applicationApiToken`](crate::resources::application_api_token),
/// [`applicationApiTokens`](crate::resources::application_api_tokens),
/// [`instanceApiToken`](crate::resources::instance_api_token),
/// [`instanceApiTokens`](crate::resources::instance_api_tokens),
/// [`userApiToken`](crate::resources::user_api_token),
/// [`userApiTokens`](crate::resources::user_api_tokens),
/// [`userOauthToken`](crate::resources::user_oauth_token),
/// [`userOauthTokens`](crate::resources::user_oauth_tokens).
#[non_exhaustive]
pub struct TokenOrgRole {
    /// ID of the organization, or `sandbox` for resources that the user owns.
    ///
    /// Known values: `sandbox`.
    pub org_id: String,
    pub role: OrgRole,
    /// Roles in individual applications, which override `role`.
    ///
    /// At most 100 items.
    pub application_roles: Option<Vec<ResourceRole>>,
    /// Roles on individual dashboards, which override `role`.
    ///
    /// At most 100 items.
    pub dashboard_roles: Option<Vec<ResourceRole>>,
}

impl TokenOrgRole {
    /// Creates the value from its required fields.
    pub fn new(org_id: impl Into<String>, role: impl Into<OrgRole>) -> Self {
        Self { org_id: org_id.into(), role: role.into(), ..Model::empty() }
    }
}
record!(TokenOrgRole {
    "orgId" => required(org_id),
    "role" => required(role),
    "applicationRoles" => optional(application_roles: Option<Vec<ResourceRole>>),
    "dashboardRoles" => optional(dashboard_roles: Option<Vec<ResourceRole>>),
});
