// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// The shape of `notificationRule.ownerType`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationOwnerType {
    /// `instance`.
    Instance,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(NotificationOwnerType { "instance" => Instance });
