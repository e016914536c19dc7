// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Oauth Grant Type.
///
/// How an OAuth client gets a token: with a code that the user brings back, or with an earlier
/// token.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OauthGrantType {
    /// `authorization_code`.
    AuthorizationCode,
    /// `refresh_token`.
    RefreshToken,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(OauthGrantType {
    "authorization_code" => AuthorizationCode,
    "refresh_token" => RefreshToken,
});
