// @generated from _schemas/data.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Scalar};

/// Rows to insert.
///
/// Items: Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
///
/// Values: Value of the column of this name. Null is allowed in optional columns. A string, a
/// number, a boolean or null.
pub type DataTableRowInMultiple = Vec<BTreeMap<String, Scalar>>;
