// @generated from _schemas/credentials.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Jwt Algorithm.
    ///
    /// Signing algorithm of a JSON Web Token: `HS` uses a shared secret, `RS` an RSA key and `ES`
    /// an elliptic curve key.
    ///
    /// Used on the pages [`credential`](crate::resources::credential),
    /// [`credentials`](crate::resources::credentials).
    pub enum JwtAlgorithm {
        /// `HS256`.
        Hs256 = "HS256",
        /// `HS384`.
        Hs384 = "HS384",
        /// `HS512`.
        Hs512 = "HS512",
        /// `RS256`.
        Rs256 = "RS256",
        /// `RS384`.
        Rs384 = "RS384",
        /// `RS512`.
        Rs512 = "RS512",
        /// `ES256`.
        Es256 = "ES256",
        /// `ES384`.
        Es384 = "ES384",
        /// `ES512`.
        Es512 = "ES512",
    }
}
