// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::record;
use super::DashboardBlockCustom;

/// Dashboard Block Suggest Code Post.
///
/// What to send to have the code of a custom block written: the wish in words and the block as it
/// stands.
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockSuggestCodePost {
    /// What the block is to show, in plain language.
    ///
    /// 1 to 8192 characters.
    pub text: String,
    /// The block, with the segments that the code can use.
    pub block_config: DashboardBlockCustom,
}

impl DashboardBlockSuggestCodePost {
    /// With what is required.
    pub fn new(text: impl Into<String>, block_config: DashboardBlockCustom) -> Self {
        Self { text: text.into(), block_config }
    }
}

record!(DashboardBlockSuggestCodePost {
    "text" => required(text),
    "blockConfig" => required(block_config),
});
