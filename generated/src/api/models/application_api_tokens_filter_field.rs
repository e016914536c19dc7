// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// The shape of `applicationApiTokens.filterField`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationApiTokensFilterField {
    /// `name`.
    Name,
    /// `status`.
    Status,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(ApplicationApiTokensFilterField { "name" => Name, "status" => Status });
