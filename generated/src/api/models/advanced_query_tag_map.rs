// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::BTreeMap;
use super::AdvancedQueryTagValue;

/// Advanced Query Tag Map.
///
/// Tags by key: each key named must have a value that fits.
pub type AdvancedQueryTagMap = BTreeMap<String, Option<AdvancedQueryTagValue>>;
