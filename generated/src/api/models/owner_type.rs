// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Owner Type.
///
/// Kind of owner: one user alone, or an organization.
///
/// Used on 12 pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OwnerType {
    /// `user`.
    User,
    /// `organization`.
    Organization,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(OwnerType { "user" => User, "organization" => Organization });
