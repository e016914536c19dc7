// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// The shape of `credentials.sortField`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileSortField {
    /// `name`.
    Name,
    /// `type`.
    Type,
    /// `creationDate`.
    CreationDate,
    /// `lastUpdated`.
    LastUpdated,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(FileSortField {
    "name" => Name,
    "type" => Type,
    "creationDate" => CreationDate,
    "lastUpdated" => LastUpdated,
});
