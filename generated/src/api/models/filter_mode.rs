// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Filter Mode.
///
/// How a list is meant: it is not looked at (`all`), it names all that is let in (`whitelist`), or
/// all that is kept out (`blacklist`).
///
/// Used on 10 pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterMode {
    /// `all`.
    All,
    /// `whitelist`.
    Whitelist,
    /// `blacklist`.
    Blacklist,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(FilterMode {
    "all" => All,
    "whitelist" => Whitelist,
    "blacklist" => Blacklist,
});
