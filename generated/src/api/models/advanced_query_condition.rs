// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Number, UnknownValue, union};
use super::AdvancedQueryOperators;

/// A condition on one field: a value that it must equal, or operators.
///
/// Used by 11 resources.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AdvancedQueryCondition {
    /// A string.
    Text(String),
    /// A number.
    Number(Number),
    /// `true` or `false`.
    Flag(bool),
    /// Comparison of a field. All operators must match. Text is compared case-sensitively unless
    /// `$ci` is true.
    ///
    /// An object.
    Operators(Box<AdvancedQueryOperators>),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(AdvancedQueryCondition {
    string => Text or text,
    number => Number(i32, i64, f64, Number),
    boolean => Flag(bool),
    object => Operators(AdvancedQueryOperators),
});
