// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, record};

/// Advanced Query Id Operators.
///
/// Comparison of an ID, with exactly one operator.
///
/// Used on 10 pages.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdvancedQueryIdOperators {
    /// Equal to.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub eq: Nullable<String>,
    /// Not equal to.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub ne: Nullable<String>,
    /// Greater than.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub gt: Nullable<String>,
    /// Less than.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub lt: Nullable<String>,
    /// Greater than or equal to.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub gte: Nullable<String>,
    /// Less than or equal to.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub lte: Nullable<String>,
    /// Equal to one of the list.
    ///
    /// At most 100 items.
    pub in_: Option<Vec<String>>,
    /// Equal to none of the list.
    ///
    /// At most 100 items.
    pub nin: Option<Vec<String>>,
}

record!(AdvancedQueryIdOperators {
    "$eq" => optional_nullable(eq),
    "$ne" => optional_nullable(ne),
    "$gt" => optional_nullable(gt),
    "$lt" => optional_nullable(lt),
    "$gte" => optional_nullable(gte),
    "$lte" => optional_nullable(lte),
    "$in" => optional(in_),
    "$nin" => optional(nin),
});
