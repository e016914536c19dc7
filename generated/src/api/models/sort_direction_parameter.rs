// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Order of the points by time.
///
/// Used on 51 pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortDirectionParameter {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(SortDirectionParameter { "asc" => Asc, "desc" => Desc });
