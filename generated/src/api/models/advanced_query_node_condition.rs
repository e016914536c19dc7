// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{UnknownValue, union};
use super::{AdvancedQueryNodeEquals, AdvancedQueryNodeMatch, AdvancedQueryNodeNotEquals};

/// Advanced Query Node Condition.
///
/// A condition on the nodes of a workflow, with or without `$eq`, or negated with `$ne`.
///
/// Used on the pages [`flowVersions`](crate::resources::flow_versions),
/// [`flows`](crate::resources::flows).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AdvancedQueryNodeCondition {
    /// An object with `$eq`.
    Equals(AdvancedQueryNodeEquals),
    /// An object with `$ne`.
    NotEquals(AdvancedQueryNodeNotEquals),
    /// An object with `type`.
    Match(AdvancedQueryNodeMatch),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(AdvancedQueryNodeCondition {
    keys("$eq") => Equals(AdvancedQueryNodeEquals),
    keys("$ne") => NotEquals(AdvancedQueryNodeNotEquals),
    keys("type") => Match(AdvancedQueryNodeMatch),
});
