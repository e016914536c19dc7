// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Mfa Mode.
///
/// Who must log in with more than one factor: nobody, administrators, or every member.
///
/// Used on the pages [`instance`](crate::resources::instance),
/// [`instanceOrg`](crate::resources::instance_org),
/// [`instanceOrgs`](crate::resources::instance_orgs), [`instances`](crate::resources::instances),
/// [`org`](crate::resources::org), [`orgs`](crate::resources::orgs).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MfaMode {
    /// `notRequired`.
    NotRequired,
    /// `adminRequired`.
    AdminRequired,
    /// `required`.
    Required,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(MfaMode {
    "notRequired" => NotRequired,
    "adminRequired" => AdminRequired,
    "required" => Required,
});
