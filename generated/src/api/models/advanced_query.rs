// @generated from _schemas/data.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, record};
use super::AdvancedQueryCondition;

/// Selects rows of a data table by conditions on its columns. A match must meet every condition; an
/// empty query selects all rows.
///
/// Used by [`dataTableRows.delete`](crate::resources::data_table_rows::Delete),
/// [`dataTableRows.query`](crate::resources::data_table_rows::Query).
#[non_exhaustive]
pub struct AdvancedQuery {
    /// Queries that must all match.
    ///
    /// On the wire: `$and`.
    ///
    /// At most 100 items.
    pub and: Option<Vec<AdvancedQuery>>,
    /// Queries of which at least one must match.
    ///
    /// On the wire: `$or`.
    ///
    /// At most 100 items.
    pub or: Option<Vec<AdvancedQuery>>,
    /// Queries of which none may match.
    ///
    /// On the wire: `$nor`.
    ///
    /// At most 100 items.
    pub nor: Option<Vec<AdvancedQuery>>,
    /// The other properties, by name.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: Condition on the column of this name.
    pub rest: BTreeMap<String, Option<AdvancedQueryCondition>>,
}
record!(AdvancedQuery: Default {
    "$and" => optional(and: Option<Vec<AdvancedQuery>>),
    "$or" => optional(or: Option<Vec<AdvancedQuery>>),
    "$nor" => optional(nor: Option<Vec<AdvancedQuery>>),
    _ => rest(rest: BTreeMap<String, Option<AdvancedQueryCondition>>),
});
