// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, Scalar, record};

/// Advanced Query Operators.
///
/// Comparison of a field. All operators must match. Text is compared case-sensitively unless `$ci`
/// is true.
///
/// Used on 11 pages.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdvancedQueryOperators {
    /// Equal to.
    pub eq: Nullable<Scalar>,
    /// Not equal to.
    pub ne: Nullable<Scalar>,
    /// Greater than.
    pub gt: Nullable<Scalar>,
    /// Less than.
    pub lt: Nullable<Scalar>,
    /// Greater than or equal to.
    pub gte: Nullable<Scalar>,
    /// Less than or equal to.
    pub lte: Nullable<Scalar>,
    /// Text that the field must start with.
    ///
    /// At least 1 characters.
    pub starts_with: Option<String>,
    /// Text that the field must end with.
    ///
    /// At least 1 characters.
    pub ends_with: Option<String>,
    /// Text that the field must contain.
    ///
    /// At least 1 characters.
    pub contains: Option<String>,
    /// If true, the other operators ignore case.
    pub ci: Option<bool>,
    /// Equal to one of the list.
    ///
    /// At most 100 items.
    pub in_: Option<Vec<Scalar>>,
    /// Equal to none of the list.
    ///
    /// At most 100 items.
    pub nin: Option<Vec<Scalar>>,
}

record!(AdvancedQueryOperators {
    "$eq" => optional_nullable(eq),
    "$ne" => optional_nullable(ne),
    "$gt" => optional_nullable(gt),
    "$lt" => optional_nullable(lt),
    "$gte" => optional_nullable(gte),
    "$lte" => optional_nullable(lte),
    "$startsWith" => optional(starts_with),
    "$endsWith" => optional(ends_with),
    "$contains" => optional(contains),
    "$ci" => optional(ci),
    "$in" => optional(in_),
    "$nin" => optional(nin),
});
