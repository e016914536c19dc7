// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// The shape of `credentials.sortField`.
///
/// Used on the pages [`credentials`](crate::resources::credentials),
/// [`files`](crate::resources::files), [`privateFiles`](crate::resources::private_files).
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
