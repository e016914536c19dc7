// @generated from _schemas/data.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{BTreeMap, Scalar};

/// Data Table Row In Multiple.
///
/// Several rows to insert at once.
pub type DataTableRowInMultiple = Vec<BTreeMap<String, Scalar>>;
