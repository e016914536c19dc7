// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// How an OAuth client obtains a token: with an authorization code or a refresh token.
    pub enum OauthGrantType {
        AuthorizationCode = "authorization_code",
        RefreshToken = "refresh_token",
    }
}
