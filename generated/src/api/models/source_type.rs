// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Source Type.
///
/// What kind of source a change or a file comes from.
///
/// Used on 11 pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceType {
    /// `flow`.
    Flow,
    /// `user`.
    User,
    /// `device`.
    Device,
    /// `apiToken`.
    ApiToken,
    /// `notebook`.
    Notebook,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(SourceType {
    "flow" => Flow,
    "user" => User,
    "device" => Device,
    "apiToken" => ApiToken,
    "notebook" => Notebook,
});
