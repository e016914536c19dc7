// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Topic Filter Type.
///
/// How lists of MQTT topics are meant. `none` allows no topic at all.
///
/// Used on the pages [`applicationCertificate`](crate::resources::application_certificate),
/// [`applicationCertificates`](crate::resources::application_certificates),
/// [`applicationKey`](crate::resources::application_key),
/// [`applicationKeys`](crate::resources::application_keys), [`auth`](crate::resources::auth).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TopicFilterType {
    /// `all`.
    All,
    /// `whitelist`.
    Whitelist,
    /// `blacklist`.
    Blacklist,
    /// `none`.
    None,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(TopicFilterType {
    "all" => All,
    "whitelist" => Whitelist,
    "blacklist" => Blacklist,
    "none" => None,
});
