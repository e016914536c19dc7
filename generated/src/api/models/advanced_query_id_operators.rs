// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, record};

/// Comparison of an ID, with exactly one operator.
///
/// Exactly 1 property.
///
/// Used by 10 resources.
#[non_exhaustive]
pub struct AdvancedQueryIdOperators {
    /// Equal to.
    ///
    /// On the wire: `$eq`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub eq: Nullable<String>,
    /// Not equal to.
    ///
    /// On the wire: `$ne`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub ne: Nullable<String>,
    /// Greater than.
    ///
    /// On the wire: `$gt`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub gt: Nullable<String>,
    /// Less than.
    ///
    /// On the wire: `$lt`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub lt: Nullable<String>,
    /// Greater than or equal to.
    ///
    /// On the wire: `$gte`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub gte: Nullable<String>,
    /// Less than or equal to.
    ///
    /// On the wire: `$lte`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub lte: Nullable<String>,
    /// Equal to one of the list.
    ///
    /// On the wire: `$in`.
    ///
    /// At most 100 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub in_: Option<Vec<String>>,
    /// Equal to none of the list.
    ///
    /// On the wire: `$nin`.
    ///
    /// At most 100 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub nin: Option<Vec<String>>,
}
record!(AdvancedQueryIdOperators: Default {
    "$eq" => optional_nullable(eq: Nullable<String>),
    "$ne" => optional_nullable(ne: Nullable<String>),
    "$gt" => optional_nullable(gt: Nullable<String>),
    "$lt" => optional_nullable(lt: Nullable<String>),
    "$gte" => optional_nullable(gte: Nullable<String>),
    "$lte" => optional_nullable(lte: Nullable<String>),
    "$in" => optional(in_: Option<Vec<String>>),
    "$nin" => optional(nin: Option<Vec<String>>),
});
