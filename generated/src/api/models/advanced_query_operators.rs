// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Nullable, Scalar, record};

/// Advanced Query Operators.
///
/// How a field is compared. With several operators, all must hold.
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
    /// The text begins with this.
    ///
    /// At least 1 characters.
    pub starts_with: Option<String>,
    /// The text ends with this.
    ///
    /// At least 1 characters.
    pub ends_with: Option<String>,
    /// The text has this somewhere in it.
    ///
    /// At least 1 characters.
    pub contains: Option<String>,
    /// If true, upper and lower case count as the same.
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
    "$eq" => maybe(eq),
    "$ne" => maybe(ne),
    "$gt" => maybe(gt),
    "$lt" => maybe(lt),
    "$gte" => maybe(gte),
    "$lte" => maybe(lte),
    "$startsWith" => optional(starts_with),
    "$endsWith" => optional(ends_with),
    "$contains" => optional(contains),
    "$ci" => optional(ci),
    "$in" => optional(in_),
    "$nin" => optional(nin),
});
