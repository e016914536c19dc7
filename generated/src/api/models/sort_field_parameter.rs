// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// The shape of `applicationCertificateAuthorities.sortField`.
///
/// Used on the pages
/// [`applicationCertificateAuthorities`](crate::resources::application_certificate_authorities),
/// [`userOauthTokens`](crate::resources::user_oauth_tokens).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortFieldParameter {
    /// `name`.
    Name,
    /// `status`.
    Status,
    /// `id`.
    Id,
    /// `creationDate`.
    CreationDate,
    /// `lastUpdated`.
    LastUpdated,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(SortFieldParameter {
    "name" => Name,
    "status" => Status,
    "id" => Id,
    "creationDate" => CreationDate,
    "lastUpdated" => LastUpdated,
});
