// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Sort Direction.
///
/// The order of a list, in either case of letters. The empty text states no order.
///
/// Used on 51 pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortDirection {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// `ASC`.
    AscUpper,
    /// `DESC`.
    DescUpper,
    /// (empty).
    Empty,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(SortDirection {
    "asc" => Asc,
    "desc" => Desc,
    "ASC" => AscUpper,
    "DESC" => DescUpper,
    "" => Empty,
});
