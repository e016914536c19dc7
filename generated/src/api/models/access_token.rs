// @generated from _schemas/legacy.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Secret, Timestamp, id, record};
use super::{ActiveStatus, UserId};

/// An access token of a user, as the API had it around version 1.3.8.
///
/// Used by [`accessToken.get`](crate::resources::access_token::Get),
/// [`accessToken.patch`](crate::resources::access_token::Patch),
/// [`accessTokens.post`](crate::resources::access_tokens::Post).
#[non_exhaustive]
pub struct AccessToken {
    /// Same as `accessTokenId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub access_token_id: Option<AccessTokenId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub user_id: Option<UserId>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// Time at which the token expires.
    pub expiration_date: Option<Timestamp>,
    /// Scopes of the token, such as `all.Application`.
    pub scope: Option<Vec<String>>,
    pub status: Option<ActiveStatus>,
    /// Secret. The API access token itself, returned only when it is created.
    ///
    /// At least 1 character.
    pub token: Option<Secret<String>>,
}
record!(AccessToken: Default {
    "id" => optional(id),
    "accessTokenId" => optional(access_token_id),
    "userId" => optional(user_id),
    "name" => optional(name),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "expirationDate" => optional(expiration_date),
    "scope" => optional(scope),
    "status" => optional(status),
    "token" => optional(token),
});

id! {
    /// The id that paths take as `accessTokenId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`accessToken`](crate::resources::access_token),
    /// [`accessTokens`](crate::resources::access_tokens).
    pub struct AccessTokenId;
}

/// Request body that changes an access token. Omitted fields are unchanged.
///
/// Used by [`accessToken.patch`](crate::resources::access_token::Patch).
#[non_exhaustive]
pub struct AccessTokenPatch {
    /// 1 to 255 characters.
    pub name: Option<String>,
    pub status: Option<ActiveStatus>,
}
record!(AccessTokenPatch: Default {
    "name" => optional(name: Option<String>),
    "status" => optional(status: Option<ActiveStatus>),
});

/// Request body that creates an access token. Only the name is required.
///
/// Used by [`accessTokens.post`](crate::resources::access_tokens::Post).
#[non_exhaustive]
pub struct AccessTokenPost {
    /// 1 to 255 characters.
    pub name: String,
    /// Time at which the token expires.
    pub expiration_date: Option<Timestamp>,
    /// Scopes of the token. They cannot be changed later.
    pub scope: Option<Vec<String>>,
    pub status: Option<ActiveStatus>,
}

impl AccessTokenPost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::empty() } }
}
record!(AccessTokenPost {
    "name" => required(name),
    "expirationDate" => optional(expiration_date: Option<Timestamp>),
    "scope" => optional(scope: Option<Vec<String>>),
    "status" => optional(status: Option<ActiveStatus>),
});
