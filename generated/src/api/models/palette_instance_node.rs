// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::{CustomNodeCategory, CustomNodeCompatibility, CustomNodeConfig};

/// A custom node of the instance that workflows can use.
#[non_exhaustive]
pub struct PaletteInstanceNode {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Short description for the node palette.
    ///
    /// At most 1024 characters.
    pub short_description: Option<String>,
    /// Icon, as a data URL.
    ///
    /// At most 32767 characters. Pattern:
    /// `^data:image/(jpg|jpeg|png|svg\+xml);base64,[0-9a-zA-Z+/=]*$`.
    pub icon_data: Option<String>,
    /// URL of the documentation of the node.
    ///
    /// At most 1024 characters.
    pub docs_url: Option<String>,
    pub category: Option<CustomNodeCategory>,
    pub custom_node_config: Option<CustomNodeConfig>,
    pub compatible_flow_classes: Option<CustomNodeCompatibility>,
}
record!(PaletteInstanceNode: Default {
    "id" => optional(id),
    "name" => optional(name),
    "description" => optional(description),
    "shortDescription" => optional(short_description),
    "iconData" => optional(icon_data),
    "docsUrl" => optional(docs_url),
    "category" => optional(category),
    "customNodeConfig" => optional(custom_node_config),
    "compatibleFlowClasses" => optional(compatible_flow_classes),
});
