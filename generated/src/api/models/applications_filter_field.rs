// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// The shape of `applicationDashboards.filterField`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationsFilterField {
    /// `name`.
    Name,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(ApplicationsFilterField { "name" => Name });
