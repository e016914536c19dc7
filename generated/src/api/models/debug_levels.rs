// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{UnknownValue, union};
use super::DebugLevel;

/// Levels of debug output to include, as a list or as one string.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DebugLevels {
    /// A string.
    Text(String),
    /// A list.
    ///
    /// At most 6 items.
    List(Vec<DebugLevel>),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(DebugLevels {
    string => Text or text,
    list => List(Vec<DebugLevel>) or [DebugLevel],
});
