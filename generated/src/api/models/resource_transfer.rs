// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, record};
use super::OwnerType;

/// Request body that transfers applications and dashboards to another owner.
///
/// Used by [`me.transferResources`](crate::resources::me::TransferResources),
/// [`org.transferResources`](crate::resources::org::TransferResources).
#[non_exhaustive]
pub struct ResourceTransfer {
    /// ID of the new owner; see `destinationType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub destination_id: String,
    pub destination_type: OwnerType,
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_ids: Option<Vec<String>>,
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub dashboard_ids: Option<Vec<String>>,
    pub strict: Option<bool>,
}

impl ResourceTransfer {
    /// Creates the value from its required fields.
    pub fn new(destination_id: impl Into<String>, destination_type: impl Into<OwnerType>) -> Self {
        Self { destination_id: destination_id.into(), destination_type: destination_type.into(), ..Model::empty() }
    }
}
record!(ResourceTransfer {
    "destinationId" => required(destination_id),
    "destinationType" => required(destination_type),
    "applicationIds" => optional(application_ids: Option<Vec<String>>),
    "dashboardIds" => optional(dashboard_ids: Option<Vec<String>>),
    "strict" => optional(strict: Option<bool>),
});
