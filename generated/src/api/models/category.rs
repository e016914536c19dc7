// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// The shape of `flowTriggerAppFile.meta.category`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Category {
    /// `trigger`.
    Trigger,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(Category { "trigger" => Trigger });
