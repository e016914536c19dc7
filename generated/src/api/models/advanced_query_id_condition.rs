// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{UnknownValue, union};
use super::AdvancedQueryIdOperators;

/// Advanced Query Id Condition.
///
/// A condition on an ID: the ID that it must equal, null, or an operator.
///
/// Used on 10 pages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AdvancedQueryIdCondition {
    /// Text.
    Text(String),
    /// An object.
    Operators(AdvancedQueryIdOperators),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(AdvancedQueryIdCondition {
    string => Text(String, &str),
    object => Operators(AdvancedQueryIdOperators),
});
