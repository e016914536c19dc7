// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{UnknownValue, union};
use super::DebugLevel;

/// Debug Levels.
///
/// Levels of debug output to include, as a list or as one string.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DebugLevels {
    /// Text.
    Text(String),
    /// A list.
    List(Vec<DebugLevel>),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(DebugLevels {
    string => Text(String, &str),
    list => List(Vec<DebugLevel>),
});
