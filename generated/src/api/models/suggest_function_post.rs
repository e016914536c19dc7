// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Nullable, Value, record};

/// Request body that generates code for a function node from a description.
#[non_exhaustive]
pub struct SuggestFunctionPost {
    /// What the function should do, in plain language.
    ///
    /// 1 to 8192 characters.
    pub text: String,
    /// Sample payload: any JSON value.
    pub payload: Nullable<Value>,
}

impl SuggestFunctionPost {
    /// Creates the value from its required fields.
    pub fn new(text: impl Into<String>) -> Self { Self { text: text.into(), ..Model::empty() } }
}
record!(SuggestFunctionPost {
    "text" => required(text),
    "payload" => optional_nullable(payload),
});
