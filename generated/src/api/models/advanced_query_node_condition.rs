// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{UnknownValue, union};
use super::{AdvancedQueryNodeEquals, AdvancedQueryNodeMatch, AdvancedQueryNodeNotEquals};

/// A condition on the nodes of a workflow, with or without `$eq`, or negated with `$ne`.
///
/// Used by the resources [`flowVersions`](crate::resources::flow_versions),
/// [`flows`](crate::resources::flows).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AdvancedQueryNodeCondition {
    /// Matches if at least one node matches.
    ///
    /// An object with `$eq`.
    Equals(AdvancedQueryNodeEquals),
    /// Matches if no node matches.
    ///
    /// An object with `$ne`.
    NotEquals(AdvancedQueryNodeNotEquals),
    /// A node to match, by type and by settings.
    ///
    /// An object with `type`.
    Match(AdvancedQueryNodeMatch),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(AdvancedQueryNodeCondition {
    keys("$eq") => Equals(AdvancedQueryNodeEquals),
    keys("$ne") => NotEquals(AdvancedQueryNodeNotEquals),
    keys("type") => Match(AdvancedQueryNodeMatch),
});
