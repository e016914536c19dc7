// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// The shape of `dashboardBlockDeviceList.config.sortField`.
///
/// Used on 16 pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortField {
    /// `id`.
    Id,
    /// `creationDate`.
    CreationDate,
    /// `lastUpdated`.
    LastUpdated,
    /// `name`.
    Name,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(SortField {
    "id" => Id,
    "creationDate" => CreationDate,
    "lastUpdated" => LastUpdated,
    "name" => Name,
});
