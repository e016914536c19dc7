// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Jwt Algorithm.
///
/// How a JSON Web Token is signed: with a shared secret (`HS`), an RSA key (`RS`) or an elliptic
/// curve key (`ES`).
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`credentials`](crate::resources::credentials).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JwtAlgorithm {
    /// `HS256`.
    Hs256,
    /// `HS384`.
    Hs384,
    /// `HS512`.
    Hs512,
    /// `RS256`.
    Rs256,
    /// `RS384`.
    Rs384,
    /// `RS512`.
    Rs512,
    /// `ES256`.
    Es256,
    /// `ES384`.
    Es384,
    /// `ES512`.
    Es512,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(JwtAlgorithm {
    "HS256" => Hs256,
    "HS384" => Hs384,
    "HS512" => Hs512,
    "RS256" => Rs256,
    "RS384" => Rs384,
    "RS512" => Rs512,
    "ES256" => Es256,
    "ES384" => Es384,
    "ES512" => Es512,
});
