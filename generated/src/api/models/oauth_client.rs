// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Secret, Timestamp, record};
use super::{OauthAuthMethod, OauthGrantType};

/// Oauth Client.
///
/// An OAuth client as registered. The names with underscores are those of the OAuth standard.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OauthClient {
    /// What the client calls itself in further requests.
    pub client_id: Option<String>,
    /// Secret. Only in the answer to the registration.
    pub client_secret: Option<Secret<String>>,
    /// In seconds since epoch.
    pub client_id_issued_at: Option<i64>,
    /// In seconds since epoch; 0 if the secret stays good.
    pub client_secret_expires_at: Option<i64>,
    /// `client_name`.
    ///
    /// 1 to 255 characters.
    pub client_name: Option<String>,
    /// Page about the client.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub client_uri: Option<String>,
    /// Picture, as an address or a data URL.
    ///
    /// At most 32768 characters. Format: `uri`.
    pub logo_uri: Option<String>,
    /// Addresses that a user may be sent back to.
    ///
    /// 1 to 25 items.
    pub redirect_uris: Option<Vec<String>>,
    /// `grant_types`.
    pub grant_types: Option<Vec<OauthGrantType>>,
    /// `response_types`.
    pub response_types: Option<Vec<String>>,
    /// `token_endpoint_auth_method`.
    pub token_endpoint_auth_method: Option<OauthAuthMethod>,
    /// Scopes the client may ask for, with spaces between them.
    ///
    /// At most 1024 characters.
    pub scope: Option<String>,
    /// Page with the terms of service.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub tos_uri: Option<String>,
    /// Page with the privacy policy.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub policy_uri: Option<String>,
    /// `creationDate`.
    pub creation_date: Option<Timestamp>,
    /// `lastUpdated`.
    pub last_updated: Option<Timestamp>,
    /// `id`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
}

record!(OauthClient {
    "client_id" => optional(client_id),
    "client_secret" => optional(client_secret),
    "client_id_issued_at" => optional(client_id_issued_at),
    "client_secret_expires_at" => optional(client_secret_expires_at),
    "client_name" => optional(client_name),
    "client_uri" => optional(client_uri),
    "logo_uri" => optional(logo_uri),
    "redirect_uris" => optional(redirect_uris),
    "grant_types" => optional(grant_types),
    "response_types" => optional(response_types),
    "token_endpoint_auth_method" => optional(token_endpoint_auth_method),
    "scope" => optional(scope),
    "tos_uri" => optional(tos_uri),
    "policy_uri" => optional(policy_uri),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "id" => optional(id),
});

/// Oauth Client Post.
///
/// What to send to register an OAuth client. The names with underscores are those of the OAuth
/// standard.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OauthClientPost {
    /// `client_name`.
    ///
    /// 1 to 255 characters.
    pub client_name: Option<String>,
    /// Page about the client.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub client_uri: Option<String>,
    /// Picture, as an address or a data URL.
    ///
    /// At most 32768 characters. Format: `uri`.
    pub logo_uri: Option<String>,
    /// Addresses that a user may be sent back to.
    ///
    /// 1 to 25 items.
    pub redirect_uris: Option<Vec<String>>,
    /// `grant_types`.
    pub grant_types: Option<Vec<OauthGrantType>>,
    /// `response_types`.
    pub response_types: Option<Vec<String>>,
    /// `token_endpoint_auth_method`.
    pub token_endpoint_auth_method: Option<OauthAuthMethod>,
    /// Scopes the client may ask for, with spaces between them.
    ///
    /// At most 1024 characters.
    pub scope: Option<String>,
    /// Mail addresses of those responsible. They are kept, but no answer holds them.
    ///
    /// At most 10 items.
    pub contacts: Option<Vec<String>>,
    /// Page with the terms of service.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub tos_uri: Option<String>,
    /// Page with the privacy policy.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub policy_uri: Option<String>,
}

record!(OauthClientPost {
    "client_name" => optional(client_name),
    "client_uri" => optional(client_uri),
    "logo_uri" => optional(logo_uri),
    "redirect_uris" => optional(redirect_uris),
    "grant_types" => optional(grant_types),
    "response_types" => optional(response_types),
    "token_endpoint_auth_method" => optional(token_endpoint_auth_method),
    "scope" => optional(scope),
    "contacts" => optional(contacts),
    "tos_uri" => optional(tos_uri),
    "policy_uri" => optional(policy_uri),
});
