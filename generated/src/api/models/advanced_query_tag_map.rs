// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::BTreeMap;
use super::AdvancedQueryTagValue;

/// Conditions on the values of tags, by key. All must match.
///
/// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}`.
///
/// Values: Condition on the value of the tag with this key.
pub type AdvancedQueryTagMap = BTreeMap<String, Option<AdvancedQueryTagValue>>;
