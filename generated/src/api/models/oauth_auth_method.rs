// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Oauth Auth Method.
///
/// How an OAuth client proves who it is when it asks for a token: in the header, in the body, or
/// not at all.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OauthAuthMethod {
    /// `client_secret_basic`.
    ClientSecretBasic,
    /// `client_secret_post`.
    ClientSecretPost,
    /// `none`.
    None,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(OauthAuthMethod {
    "client_secret_basic" => ClientSecretBasic,
    "client_secret_post" => ClientSecretPost,
    "none" => None,
});
