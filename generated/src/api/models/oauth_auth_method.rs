// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::words;

words! {
    /// Oauth Auth Method.
    ///
    /// How an OAuth client proves who it is when it asks for a token: in the header, in the body,
    /// or not at all.
    pub enum OauthAuthMethod {
        /// `client_secret_basic`.
        ClientSecretBasic = "client_secret_basic",
        /// `client_secret_post`.
        ClientSecretPost = "client_secret_post",
        /// `none`.
        None = "none",
    }
}
