// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// The shape of `experienceVersions.filterField`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionFilterField {
    /// `version`.
    Version,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(VersionFilterField { "version" => Version });
