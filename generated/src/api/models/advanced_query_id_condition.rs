// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{UnknownValue, union};
use super::AdvancedQueryIdOperators;

/// A condition on an ID: the ID that it must equal, null, or an operator.
///
/// Used by 10 resources.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AdvancedQueryIdCondition {
    /// A string.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    Text(String),
    /// Comparison of an ID, with exactly one operator.
    ///
    /// An object.
    Operators(AdvancedQueryIdOperators),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(AdvancedQueryIdCondition {
    string => Text or text,
    object => Operators(AdvancedQueryIdOperators),
});
