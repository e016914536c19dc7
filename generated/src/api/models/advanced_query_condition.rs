// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Number, UnknownValue, union};
use super::AdvancedQueryOperators;

/// Advanced Query Condition.
///
/// A condition on one field: a value that it must equal, or operators.
///
/// Used on 11 pages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AdvancedQueryCondition {
    /// Text.
    Text(String),
    /// A number.
    Number(Number),
    /// `true` or `false`.
    Flag(bool),
    /// An object.
    Operators(Box<AdvancedQueryOperators>),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(AdvancedQueryCondition {
    string => Text(String, &str),
    number => Number(Number, i64),
    boolean => Flag(bool),
    object => Operators(AdvancedQueryOperators),
});
