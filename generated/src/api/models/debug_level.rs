// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// The shape of `debugLevels[]`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DebugLevel {
    /// `all`.
    All,
    /// `none`.
    None,
    /// `verbose`.
    Verbose,
    /// `info`.
    Info,
    /// `warn`.
    Warn,
    /// `error`.
    Error,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(DebugLevel {
    "all" => All,
    "none" => None,
    "verbose" => Verbose,
    "info" => Info,
    "warn" => Warn,
    "error" => Error,
});
