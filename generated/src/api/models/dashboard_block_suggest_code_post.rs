// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::DashboardBlockCustom;

/// Request body that generates code for a custom dashboard block from a description.
#[non_exhaustive]
pub struct DashboardBlockSuggestCodePost {
    /// What the block should show, in plain language.
    ///
    /// 1 to 8192 characters.
    pub text: String,
    /// The current block.
    pub block_config: DashboardBlockCustom,
}

impl DashboardBlockSuggestCodePost {
    /// Creates the value from its required fields.
    pub fn new(text: impl Into<String>, block_config: impl Into<DashboardBlockCustom>) -> Self {
        Self { text: text.into(), block_config: block_config.into() }
    }
}
record!(DashboardBlockSuggestCodePost {
    "text" => required(text),
    "blockConfig" => required(block_config),
});
