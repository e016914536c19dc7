// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// The shape of `applicationApiTokens.sortField`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationApiTokensSortField {
    /// `name`.
    Name,
    /// `status`.
    Status,
    /// `id`.
    Id,
    /// `creationDate`.
    CreationDate,
    /// `lastUpdated`.
    LastUpdated,
    /// `expirationDate`.
    ExpirationDate,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(ApplicationApiTokensSortField {
    "name" => Name,
    "status" => Status,
    "id" => Id,
    "creationDate" => CreationDate,
    "lastUpdated" => LastUpdated,
    "expirationDate" => ExpirationDate,
});
