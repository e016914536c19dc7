// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Creator Type.
///
/// What kind of caller made a change: an API token, a user or a workflow.
///
/// Used on 25 pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatorType {
    /// `apiToken`.
    ApiToken,
    /// `user`.
    User,
    /// `flow`.
    Flow,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(CreatorType { "apiToken" => ApiToken, "user" => User, "flow" => Flow });
