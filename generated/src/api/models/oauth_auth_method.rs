// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Oauth Auth Method.
    ///
    /// How an OAuth client authenticates at the token endpoint.
    pub enum OauthAuthMethod {
        /// `client_secret_basic`.
        ClientSecretBasic = "client_secret_basic",
        /// `client_secret_post`.
        ClientSecretPost = "client_secret_post",
        /// `none`.
        None = "none",
    }
}
