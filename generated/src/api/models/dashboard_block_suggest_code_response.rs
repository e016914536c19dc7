// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::{SuggestFinishReason, SuggestedBlockCode};

/// Generated code for a custom dashboard block.
#[non_exhaustive]
pub struct DashboardBlockSuggestCodeResponse {
    pub response: SuggestedBlockCode,
    /// ID of the response.
    ///
    /// 1 to 1024 characters.
    pub response_id: String,
    /// Why generation ended. Any value but `STOP` means that the code may be incomplete.
    pub finish_reason: SuggestFinishReason,
}

impl DashboardBlockSuggestCodeResponse {
    /// Creates the value from its required fields.
    pub fn new(
        response: impl Into<SuggestedBlockCode>,
        response_id: impl Into<String>,
        finish_reason: impl Into<SuggestFinishReason>,
    ) -> Self {
        Self { response: response.into(), response_id: response_id.into(), finish_reason: finish_reason.into() }
    }
}
record!(DashboardBlockSuggestCodeResponse {
    "response" => required(response),
    "responseId" => required(response_id),
    "finishReason" => required(finish_reason),
});
