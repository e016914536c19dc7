// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, record, string_enum, value_enum};
use super::CustomNodeField;

/// Inputs, outputs and result of a custom node.
///
/// Used by 9 resources.
#[non_exhaustive]
pub struct CustomNodeConfig {
    /// Number of outputs; a node with 2 outputs branches.
    pub output_count: CustomNodeConfigOutputCount,
    /// Whether workflows that use the node may (`optional`) or must (`required`) give a payload
    /// path for its result, or whether it has none (`none`).
    pub result_mode: CustomNodeConfigResultMode,
    /// Description of the result.
    ///
    /// At most 32767 characters.
    pub result_description: Option<String>,
    /// Inputs of the node, in the order of the editor.
    ///
    /// At most 100 items.
    pub fields: Vec<CustomNodeField>,
}

impl CustomNodeConfig {
    /// Creates the value from its required fields.
    pub fn new(
        output_count: impl Into<CustomNodeConfigOutputCount>,
        result_mode: impl Into<CustomNodeConfigResultMode>,
        fields: impl IntoIterator<Item = impl Into<CustomNodeField>>,
    ) -> Self {
        Self {
            output_count: output_count.into(),
            result_mode: result_mode.into(),
            fields: fields.into_iter().map(Into::into).collect(),
            ..Model::empty()
        }
    }
}
record!(CustomNodeConfig {
    "outputCount" => required(output_count),
    "resultMode" => required(result_mode),
    "resultDescription" => optional(result_description: Option<String>),
    "fields" => required(fields),
});

value_enum! {
    /// Number of outputs; a node with 2 outputs branches.
    ///
    /// Used by 9 resources.
    pub enum CustomNodeConfigOutputCount {
        /// On the wire: `1`.
        N1 = 1,
        /// On the wire: `2`.
        N2 = 2,
    }
}

string_enum! {
    /// Whether workflows that use the node may (`optional`) or must (`required`) give a payload
    /// path for its result, or whether it has none (`none`).
    ///
    /// Used by 9 resources.
    pub enum CustomNodeConfigResultMode {
        Optional = "optional",
        Required = "required",
        None = "none",
    }
}
