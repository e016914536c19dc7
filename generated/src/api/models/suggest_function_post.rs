// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Model, Nullable, Value, record};

/// Suggest Function Post.
///
/// What to send to have the code of a function node written: the wish in words and, if there is
/// one, a sample payload.
#[derive(Debug, Clone, PartialEq)]
pub struct SuggestFunctionPost {
    /// What the function is to do, in plain language.
    ///
    /// 1 to 8192 characters.
    pub text: String,
    /// A payload such as the function will meet; any JSON value.
    pub payload: Nullable<Value>,
}

impl SuggestFunctionPost {
    /// With what is required.
    pub fn new(text: impl Into<String>) -> Self { Self { text: text.into(), ..Model::blank() } }
}

record!(SuggestFunctionPost {
    "text" => required(text),
    "payload" => maybe(payload),
});
