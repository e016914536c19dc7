// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Suggest Finish Reason.
///
/// Why a language model ended its answer. `STOP` is the regular end, `MAX_TOKENS` a limit of
/// length; most others are refusals.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SuggestFinishReason {
    /// `FINISH_REASON_UNSPECIFIED`.
    FinishReasonUnspecified,
    /// `STOP`.
    Stop,
    /// `MAX_TOKENS`.
    MaxTokens,
    /// `SAFETY`.
    Safety,
    /// `RECITATION`.
    Recitation,
    /// `OTHER`.
    Other,
    /// `BLOCKLIST`.
    Blocklist,
    /// `PROHIBITED_CONTENT`.
    ProhibitedContent,
    /// `SPII`.
    Spii,
    /// `MALFORMED_FUNCTION_CALL`.
    MalformedFunctionCall,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(SuggestFinishReason {
    "FINISH_REASON_UNSPECIFIED" => FinishReasonUnspecified,
    "STOP" => Stop,
    "MAX_TOKENS" => MaxTokens,
    "SAFETY" => Safety,
    "RECITATION" => Recitation,
    "OTHER" => Other,
    "BLOCKLIST" => Blocklist,
    "PROHIBITED_CONTENT" => ProhibitedContent,
    "SPII" => Spii,
    "MALFORMED_FUNCTION_CALL" => MalformedFunctionCall,
});
