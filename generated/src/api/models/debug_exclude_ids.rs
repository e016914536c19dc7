// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{UnknownValue, union};

/// Debug Exclude Ids.
///
/// IDs of nodes whose debug output is excluded, as a list or as one string.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DebugExcludeIds {
    /// Text.
    One(String),
    /// A list.
    List(Vec<String>),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(DebugExcludeIds {
    string => One(String, &str),
    list => List(Vec<String>),
});
