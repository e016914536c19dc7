// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::{ApplicationId, PaletteCustomNode};

/// The custom nodes that workflows of an application can use.
///
/// Used by [`flows.palette`](crate::resources::flows::Palette).
#[non_exhaustive]
pub struct PaletteResponse {
    /// Custom nodes of the application.
    pub custom_nodes: Option<Vec<PaletteCustomNode>>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
}
record!(PaletteResponse: Default {
    "customNodes" => optional(custom_nodes),
    "applicationId" => optional(application_id),
});
