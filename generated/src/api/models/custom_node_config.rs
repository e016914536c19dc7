// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Model, UnknownValue, UnknownWord, record, values, words};
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

/// Number of outputs; with 2 a run leaves by one of them.
///
/// Used on 9 pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomNodeConfigOutputCount {
    /// `1`.
    N1,
    /// `2`.
    N2,
    /// Another, which this version does not know.
    Unknown(UnknownValue),
}

values!(CustomNodeConfigOutputCount { 1 => N1, 2 => N2 });

/// Whether the user of the node must, may or cannot name a payload path for the result.
///
/// Used on 9 pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomNodeConfigResultMode {
    /// `optional`.
    Optional,
    /// `required`.
    Required,
    /// `none`.
    None,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(CustomNodeConfigResultMode {
    "optional" => Optional,
    "required" => Required,
    "none" => None,
});
