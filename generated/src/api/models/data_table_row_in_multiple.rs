// @generated from _schemas/data.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Scalar};

/// Rows to insert.
pub type DataTableRowInMultiple = Vec<BTreeMap<String, Scalar>>;
