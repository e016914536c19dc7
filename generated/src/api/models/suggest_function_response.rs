// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, record};
use super::{SuggestFinishReason, SuggestedFunction};

/// Generated code for a function node.
#[non_exhaustive]
pub struct SuggestFunctionResponse {
    /// The answer as text.
    ///
    /// 1 to 32767 characters.
    pub text: Option<String>,
    pub response: Option<SuggestedFunction>,
    /// ID of the response.
    ///
    /// 1 to 1024 characters.
    pub response_id: String,
    /// Why generation ended. Any value but `STOP` means that the code may be incomplete.
    pub finish_reason: SuggestFinishReason,
}

impl SuggestFunctionResponse {
    /// Creates the value from its required fields.
    pub fn new(response_id: impl Into<String>, finish_reason: impl Into<SuggestFinishReason>) -> Self {
        Self { response_id: response_id.into(), finish_reason: finish_reason.into(), ..Model::empty() }
    }
}
record!(SuggestFunctionResponse {
    "text" => optional(text),
    "response" => optional(response),
    "responseId" => required(response_id),
    "finishReason" => required(finish_reason),
});
