// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{UnknownValue, union};

/// IDs of nodes whose debug output is excluded, as a list or as one string.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DebugExcludeIds {
    /// A string.
    One(String),
    /// A list.
    ///
    /// At most 50 items.
    ///
    /// Items: 1 to 48 characters.
    List(Vec<String>),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(DebugExcludeIds {
    string => One or text,
    list => List(Vec<String>) or [String],
});
