// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, Scalar, record};

/// Comparison of a field. All operators must match. Text is compared case-sensitively unless `$ci`
/// is true.
///
/// Used by 11 resources.
#[non_exhaustive]
pub struct AdvancedQueryOperators {
    /// Equal to.
    ///
    /// On the wire: `$eq`.
    ///
    /// A string, a number, a boolean or null.
    pub eq: Nullable<Scalar>,
    /// Not equal to.
    ///
    /// On the wire: `$ne`.
    ///
    /// A string, a number, a boolean or null.
    pub ne: Nullable<Scalar>,
    /// Greater than.
    ///
    /// On the wire: `$gt`.
    ///
    /// A string, a number, a boolean or null.
    pub gt: Nullable<Scalar>,
    /// Less than.
    ///
    /// On the wire: `$lt`.
    ///
    /// A string, a number, a boolean or null.
    pub lt: Nullable<Scalar>,
    /// Greater than or equal to.
    ///
    /// On the wire: `$gte`.
    ///
    /// A string, a number, a boolean or null.
    pub gte: Nullable<Scalar>,
    /// Less than or equal to.
    ///
    /// On the wire: `$lte`.
    ///
    /// A string, a number, a boolean or null.
    pub lte: Nullable<Scalar>,
    /// Text that the field must start with.
    ///
    /// On the wire: `$startsWith`.
    ///
    /// At least 1 character.
    pub starts_with: Option<String>,
    /// Text that the field must end with.
    ///
    /// On the wire: `$endsWith`.
    ///
    /// At least 1 character.
    pub ends_with: Option<String>,
    /// Text that the field must contain.
    ///
    /// On the wire: `$contains`.
    ///
    /// At least 1 character.
    pub contains: Option<String>,
    /// If true, the other operators ignore case.
    ///
    /// On the wire: `$ci`.
    pub ci: Option<bool>,
    /// Equal to one of the list.
    ///
    /// On the wire: `$in`.
    ///
    /// At most 100 items.
    ///
    /// Items: A string, a number or a boolean.
    pub in_: Option<Vec<Scalar>>,
    /// Equal to none of the list.
    ///
    /// On the wire: `$nin`.
    ///
    /// At most 100 items.
    ///
    /// Items: A string, a number or a boolean.
    pub nin: Option<Vec<Scalar>>,
}
record!(AdvancedQueryOperators: Default {
    "$eq" => optional_nullable(eq: Nullable<Scalar>),
    "$ne" => optional_nullable(ne: Nullable<Scalar>),
    "$gt" => optional_nullable(gt: Nullable<Scalar>),
    "$lt" => optional_nullable(lt: Nullable<Scalar>),
    "$gte" => optional_nullable(gte: Nullable<Scalar>),
    "$lte" => optional_nullable(lte: Nullable<Scalar>),
    "$startsWith" => optional(starts_with: Option<String>),
    "$endsWith" => optional(ends_with: Option<String>),
    "$contains" => optional(contains: Option<String>),
    "$ci" => optional(ci: Option<bool>),
    "$in" => optional(in_: Option<Vec<Scalar>>),
    "$nin" => optional(nin: Option<Vec<Scalar>>),
});
