// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::BTreeMap;
use super::AdvancedQueryTagValue;

/// Conditions on the values of tags, by key. All must match.
pub type AdvancedQueryTagMap = BTreeMap<String, Option<AdvancedQueryTagValue>>;
