// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{UnknownValue, union};
use super::{AdvancedQueryTriggerEquals, AdvancedQueryTriggerMatch, AdvancedQueryTriggerNotEquals};

/// Advanced Query Trigger Condition.
///
/// A condition on the triggers of a workflow, with or without `$eq`, or negated with `$ne`.
///
/// Used on the pages [`flowVersions`](crate::resources::flow_versions),
/// [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AdvancedQueryTriggerCondition {
    /// An object with `$eq`.
    Equals(AdvancedQueryTriggerEquals),
    /// An object with `$ne`.
    NotEquals(AdvancedQueryTriggerNotEquals),
    /// An object with `type`.
    Match(AdvancedQueryTriggerMatch),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(AdvancedQueryTriggerCondition {
    keys("$eq") => Equals(AdvancedQueryTriggerEquals),
    keys("$ne") => NotEquals(AdvancedQueryTriggerNotEquals),
    keys("type") => Match(AdvancedQueryTriggerMatch),
});
