// @generated from _schemas/credentials.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Signing algorithm of a JSON Web Token: `HS` uses a shared secret, `RS` an RSA key and `ES`
    /// an elliptic curve key.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`credentials`](crate::resources::credentials).
    pub enum JwtAlgorithm {
        Hs256 = "HS256",
        Hs384 = "HS384",
        Hs512 = "HS512",
        Rs256 = "RS256",
        Rs384 = "RS384",
        Rs512 = "RS512",
        Es256 = "ES256",
        Es384 = "ES384",
        Es512 = "ES512",
    }
}
