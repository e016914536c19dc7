// @generated from api.toml by codegen/src/emit/metadata.rs; do not edit.
//! The title, version, address and defaults of the API.

use crate::__private::{Metadata, ErrorFields};

/// The title, version, address and defaults of the API.
pub(crate) static METADATA: Metadata = Metadata {
    title: "Losant REST API",
    version: "1.30.0",
    base_url: Some("https://api.losant.com"),
    headers: &[("Accept-Version", "^1.30.0")],
    query: &[("_actions", "false"), ("_links", "true"), ("_embedded", "true")],
    errors: Some(ErrorFields {
        kind: "type",
        message: "message",
    }),
    secrets: &[
        "SAMLResponse",
        "accessToken",
        "accountKey",
        "apiKey",
        "apiKeySecret",
        "authKey",
        "basicAuthPassword",
        "cardToken",
        "client_secret",
        "community",
        "connectionString",
        "connectionUri",
        "customerToken",
        "encryptionKey",
        "hsToken",
        "inviteToken",
        "keyJson",
        "keyUri",
        "newPassword",
        "password",
        "privateKey",
        "secret",
        "secretAccessKey",
        "secretValue",
        "sslKey",
        "token",
        "twoFactorAuthKey",
        "twoFactorCode",
        "verificationCode",
    ],
    keep_alive: Some("keepAliveInterval"),
};
