// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// The shape of `experienceUsers.filterField`.
///
/// Used on the pages [`experienceUsers`](crate::resources::experience_users),
/// [`instanceSandboxes`](crate::resources::instance_sandboxes).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExperienceUsersFilterField {
    /// `firstName`.
    FirstName,
    /// `lastName`.
    LastName,
    /// `email`.
    Email,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(ExperienceUsersFilterField {
    "firstName" => FirstName,
    "lastName" => LastName,
    "email" => Email,
});
