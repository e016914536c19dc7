// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{record, string_enum};

/// Role in one application or on one dashboard.
///
/// Used by 15 resources.
#[non_exhaustive]
pub struct ResourceRole {
    /// ID of the application or dashboard.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub resource_id: String,
    pub role: ResourceRoleRole,
}

impl ResourceRole {
    /// Creates the value from its required fields.
    pub fn new(resource_id: impl Into<String>, role: impl Into<ResourceRoleRole>) -> Self {
        Self { resource_id: resource_id.into(), role: role.into() }
    }
}
record!(ResourceRole {
    "resourceId" => required(resource_id),
    "role" => required(role),
});

string_enum! {
    /// The type of `resourceRole.role`.
    ///
    /// Used by 15 resources.
    pub enum ResourceRoleRole {
        Collaborate = "collaborate",
        View = "view",
        None = "none",
    }
}
