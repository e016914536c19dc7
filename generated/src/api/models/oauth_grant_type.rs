// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::words;

words! {
    /// Oauth Grant Type.
    ///
    /// How an OAuth client gets a token: with a code that the user brings back, or with an earlier
    /// token.
    pub enum OauthGrantType {
        /// `authorization_code`.
        AuthorizationCode = "authorization_code",
        /// `refresh_token`.
        RefreshToken = "refresh_token",
    }
}
