// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{record, string_enum};

/// Resource Role.
///
/// Role in one application or on one dashboard.
///
/// Used on 15 pages.
#[derive(Debug, Clone, PartialEq)]
pub struct ResourceRole {
    /// ID of the application or dashboard.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub resource_id: String,
    /// `role`.
    pub role: ResourceRoleRole,
}

impl ResourceRole {
    /// With what is required.
    pub fn new(resource_id: impl Into<String>, role: impl Into<ResourceRoleRole>) -> Self {
        Self { resource_id: resource_id.into(), role: role.into() }
    }
}

record!(ResourceRole {
    "resourceId" => required(resource_id),
    "role" => required(role),
});

string_enum! {
    /// The shape of `resourceRole.role`.
    ///
    /// Used on 15 pages.
    pub enum ResourceRoleRole {
        /// `collaborate`.
        Collaborate = "collaborate",
        /// `view`.
        View = "view",
        /// `none`.
        None = "none",
    }
}
