// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownValue, union};

/// Debug Exclude Ids.
///
/// Nodes whose debug output is left out, as a list of IDs or as one text.
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
