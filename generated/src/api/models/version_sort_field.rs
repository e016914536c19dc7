// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// The shape of `experienceVersions.sortField`.
///
/// Used on the pages [`experienceVersions`](crate::resources::experience_versions),
/// [`flowVersions`](crate::resources::flow_versions).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionSortField {
    /// `version`.
    Version,
    /// `id`.
    Id,
    /// `creationDate`.
    CreationDate,
    /// `lastUpdated`.
    LastUpdated,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(VersionSortField {
    "version" => Version,
    "id" => Id,
    "creationDate" => CreationDate,
    "lastUpdated" => LastUpdated,
});
