// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Suggest Finish Reason.
    ///
    /// Why a language model ended its answer. `STOP` is a normal end, and `MAX_TOKENS` a length
    /// limit.
    pub enum SuggestFinishReason {
        /// `FINISH_REASON_UNSPECIFIED`.
        FinishReasonUnspecified = "FINISH_REASON_UNSPECIFIED",
        /// `STOP`.
        Stop = "STOP",
        /// `MAX_TOKENS`.
        MaxTokens = "MAX_TOKENS",
        /// `SAFETY`.
        Safety = "SAFETY",
        /// `RECITATION`.
        Recitation = "RECITATION",
        /// `OTHER`.
        Other = "OTHER",
        /// `BLOCKLIST`.
        Blocklist = "BLOCKLIST",
        /// `PROHIBITED_CONTENT`.
        ProhibitedContent = "PROHIBITED_CONTENT",
        /// `SPII`.
        Spii = "SPII",
        /// `MALFORMED_FUNCTION_CALL`.
        MalformedFunctionCall = "MALFORMED_FUNCTION_CALL",
    }
}
