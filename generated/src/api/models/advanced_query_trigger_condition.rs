// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{UnknownValue, union};
use super::{AdvancedQueryTriggerEquals, AdvancedQueryTriggerMatch, AdvancedQueryTriggerNotEquals};

/// A condition on the triggers of a workflow, with or without `$eq`, or negated with `$ne`.
///
/// Used by the resources [`flowVersions`](crate::resources::flow_versions),
/// [`flows`](crate::resources::flows).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AdvancedQueryTriggerCondition {
    /// Matches if at least one trigger matches.
    ///
    /// An object with `$eq`.
    Equals(AdvancedQueryTriggerEquals),
    /// Matches if no trigger matches.
    ///
    /// An object with `$ne`.
    NotEquals(AdvancedQueryTriggerNotEquals),
    /// A trigger to match, by type, key and settings.
    ///
    /// An object with `type`.
    Match(AdvancedQueryTriggerMatch),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(AdvancedQueryTriggerCondition {
    keys("$eq") => Equals(AdvancedQueryTriggerEquals),
    keys("$ne") => NotEquals(AdvancedQueryTriggerNotEquals),
    keys("type") => Match(AdvancedQueryTriggerMatch),
});
