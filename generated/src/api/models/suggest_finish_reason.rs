// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Why a language model ended its answer. `STOP` is a normal end, and `MAX_TOKENS` a length
    /// limit.
    pub enum SuggestFinishReason {
        FinishReasonUnspecified = "FINISH_REASON_UNSPECIFIED",
        Stop = "STOP",
        MaxTokens = "MAX_TOKENS",
        Safety = "SAFETY",
        Recitation = "RECITATION",
        Other = "OTHER",
        Blocklist = "BLOCKLIST",
        ProhibitedContent = "PROHIBITED_CONTENT",
        Spii = "SPII",
        MalformedFunctionCall = "MALFORMED_FUNCTION_CALL",
    }
}
