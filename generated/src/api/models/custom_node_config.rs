// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Model, record, values, words};
use super::CustomNodeField;

/// Custom Node Config.
///
/// What a custom node asks of the workflows that use it: input fields, a place for the result, and
/// the outputs.
///
/// Used on 9 pages.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomNodeConfig {
    /// Number of outputs; with 2 a run leaves by one of them.
    pub output_count: CustomNodeConfigOutputCount,
    /// Whether the user of the node must, may or cannot name a payload path for the result.
    pub result_mode: CustomNodeConfigResultMode,
    /// Words on what the result holds.
    ///
    /// At most 32767 characters.
    pub result_description: Option<String>,
    /// Inputs, in the order the editor shows them.
    ///
    /// At most 100 items.
    pub fields: Vec<CustomNodeField>,
}

impl CustomNodeConfig {
    /// With what is required.
    pub fn new(
        output_count: impl Into<CustomNodeConfigOutputCount>,
        result_mode: impl Into<CustomNodeConfigResultMode>,
        fields: Vec<CustomNodeField>,
    ) -> Self {
        Self { output_count: output_count.into(), result_mode: result_mode.into(), fields, ..Model::blank() }
    }
}

record!(CustomNodeConfig {
    "outputCount" => required(output_count),
    "resultMode" => required(result_mode),
    "resultDescription" => optional(result_description),
    "fields" => required(fields),
});

values! {
    /// Number of outputs; with 2 a run leaves by one of them.
    ///
    /// Used on 9 pages.
    pub enum CustomNodeConfigOutputCount {
        /// `1`.
        N1 = 1,
        /// `2`.
        N2 = 2,
    }
}

words! {
    /// Whether the user of the node must, may or cannot name a payload path for the result.
    ///
    /// Used on 9 pages.
    pub enum CustomNodeConfigResultMode {
        /// `optional`.
        Optional = "optional",
        /// `required`.
        Required = "required",
        /// `none`.
        None = "none",
    }
}
