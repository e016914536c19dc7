// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Secret, Timestamp, record};
use super::{OauthAuthMethod, OauthGrantType};

/// A registered OAuth client. Field names with underscores are those of the OAuth standard.
#[non_exhaustive]
pub struct OauthClient {
    /// Unique ID of the client.
    pub client_id: Option<String>,
    /// Secret. Returned only in the response to the registration.
    pub client_secret: Option<Secret<String>>,
    /// Time at which the ID was issued, in seconds since epoch.
    pub client_id_issued_at: Option<i64>,
    /// Time at which the secret expires, in seconds since epoch, or 0 if it does not expire.
    pub client_secret_expires_at: Option<i64>,
    /// Name of the client for display.
    ///
    /// 1 to 255 characters.
    pub client_name: Option<String>,
    /// URL of a page about the client.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub client_uri: Option<String>,
    /// Logo of the client, as an HTTP(S) URL or a data URI of an image.
    ///
    /// At most 32768 characters. Format: `uri`.
    pub logo_uri: Option<String>,
    /// URIs that the user can be redirected to.
    ///
    /// 1 to 25 items.
    ///
    /// Items: At most 1024 characters. Format: `uri`.
    pub redirect_uris: Option<Vec<String>>,
    /// OAuth 2.0 grant types of the client.
    pub grant_types: Option<Vec<OauthGrantType>>,
    /// OAuth 2.0 response types of the client.
    ///
    /// Items: Accepted: `code`.
    pub response_types: Option<Vec<String>>,
    /// How the client authenticates at the token endpoint.
    pub token_endpoint_auth_method: Option<OauthAuthMethod>,
    /// Scopes requested, separated by spaces.
    ///
    /// At most 1024 characters.
    pub scope: Option<String>,
    /// URL of the terms of service.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub tos_uri: Option<String>,
    /// URL of the privacy policy.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub policy_uri: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
}
record!(OauthClient: Default {
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

/// Request body that registers an OAuth client. Field names with underscores are those of the OAuth
/// standard.
#[non_exhaustive]
pub struct OauthClientPost {
    /// Name of the client for display.
    ///
    /// 1 to 255 characters.
    pub client_name: Option<String>,
    /// URL of a page about the client.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub client_uri: Option<String>,
    /// Logo of the client, as an HTTP(S) URL or a data URI of an image.
    ///
    /// At most 32768 characters. Format: `uri`.
    pub logo_uri: Option<String>,
    /// URIs that the user can be redirected to.
    ///
    /// 1 to 25 items.
    ///
    /// Items: At most 1024 characters. Format: `uri`.
    pub redirect_uris: Option<Vec<String>>,
    /// OAuth 2.0 grant types of the client.
    pub grant_types: Option<Vec<OauthGrantType>>,
    /// OAuth 2.0 response types of the client.
    ///
    /// Items: Accepted: `code`.
    pub response_types: Option<Vec<String>>,
    /// How the client authenticates at the token endpoint.
    pub token_endpoint_auth_method: Option<OauthAuthMethod>,
    /// Scopes requested, separated by spaces.
    ///
    /// At most 1024 characters.
    pub scope: Option<String>,
    /// Contact email addresses, which are stored but not returned.
    ///
    /// At most 10 items.
    ///
    /// Items: At most 1024 characters. Format: `email`.
    pub contacts: Option<Vec<String>>,
    /// URL of the terms of service.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub tos_uri: Option<String>,
    /// URL of the privacy policy.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub policy_uri: Option<String>,
}
record!(OauthClientPost: Default {
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
