// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Import Conflict Behavior.
///
/// What to do with a resource that is there already: make another (`create`), stop (`error`), keep
/// the old one (`retain`) or replace it.
///
/// Used on the pages [`application`](crate::resources::application).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportConflictBehavior {
    /// `create`.
    Create,
    /// `error`.
    Error,
    /// `retain`.
    Retain,
    /// `replace`.
    Replace,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(ImportConflictBehavior {
    "create" => Create,
    "error" => Error,
    "retain" => Retain,
    "replace" => Replace,
});
