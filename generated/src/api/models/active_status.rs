// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Active Status.
///
/// Whether a token, key or certificate may be used.
///
/// Used on 16 pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActiveStatus {
    /// `active`.
    Active,
    /// `inactive`.
    Inactive,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(ActiveStatus { "active" => Active, "inactive" => Inactive });
