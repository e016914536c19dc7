// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Org Role.
///
/// What somebody may do in an organization, from everything (`admin`) down to nothing (`none`).
/// Single applications and dashboards can have roles of their own.
///
/// Used on 17 pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrgRole {
    /// `admin`.
    Admin,
    /// `edit`.
    Edit,
    /// `collaborate`.
    Collaborate,
    /// `view`.
    View,
    /// `none`.
    None,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(OrgRole {
    "admin" => Admin,
    "edit" => Edit,
    "collaborate" => Collaborate,
    "view" => View,
    "none" => None,
});
