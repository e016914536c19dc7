// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Nullable, Timestamp, record, string_enum};
use super::{ActiveStatus, ApiTokenPatch, OauthScope, OauthTokenId, OrgRole, TokenOrgRole};

/// Access that a user has granted to an OAuth client. The token itself is not returned.
///
/// Used by [`userOauthToken.get`](crate::resources::user_oauth_token::Get),
/// [`userOauthToken.patch`](crate::resources::user_oauth_token::Patch),
/// [`userOauthTokens.post`](crate::resources::user_oauth_tokens::Post).
#[non_exhaustive]
pub struct UserOauthToken {
    /// Same as `oauthTokenId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub oauth_token_id: Option<OauthTokenId>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// Time at which the token expires.
    pub expiration_date: Option<Timestamp>,
    /// Role in organizations that `orgRoles` does not list.
    pub default_role: Option<OrgRole>,
    /// Roles in individual organizations, which override `defaultRole`.
    ///
    /// At most 25 items.
    pub org_roles: Option<Vec<TokenOrgRole>>,
    /// Scopes granted to the client.
    ///
    /// Items must be unique.
    pub scope: Option<Vec<OauthScope>>,
    pub status: Option<ActiveStatus>,
    /// The client and its authorization.
    pub oauth: Option<UserOauthTokenOauth>,
}
record!(UserOauthToken: Default {
    "id" => optional(id),
    "oauthTokenId" => optional(oauth_token_id),
    "name" => optional(name),
    "description" => optional(description),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "expirationDate" => optional(expiration_date),
    "defaultRole" => optional(default_role),
    "orgRoles" => optional(org_roles),
    "scope" => optional(scope),
    "status" => optional(status),
    "oauth" => optional(oauth),
});

/// The client and its authorization.
///
/// Used by the resources [`userOauthToken`](crate::resources::user_oauth_token),
/// [`userOauthTokens`](crate::resources::user_oauth_tokens).
#[non_exhaustive]
pub struct UserOauthTokenOauth {
    /// ID of the registered client, or the HTTPS URL of its metadata document.
    ///
    /// 24 to 1024 characters.
    pub client_id: Option<String>,
    /// Name of the client for display, from its registration.
    ///
    /// At most 255 characters.
    pub client_name: Option<String>,
    /// URL of the home page of the client.
    ///
    /// At most 1024 characters.
    pub client_uri: Option<String>,
    /// Logo of the client, as an HTTP(S) URL or a data URI of an image.
    ///
    /// At most 32768 characters.
    pub logo_uri: Option<String>,
    /// URI that the user was redirected to.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub redirect_uri: Option<String>,
    /// Resource indicators (RFC 8707): the audiences that the token is bound to.
    ///
    /// Items: At most 1024 characters. Format: `uri`.
    pub resource: Option<Vec<String>>,
    pub authorization_status: Option<UserOauthTokenOauthAuthorizationStatus>,
}
record!(UserOauthTokenOauth: Default {
    "client_id" => optional(client_id),
    "client_name" => optional(client_name),
    "client_uri" => optional(client_uri),
    "logo_uri" => optional(logo_uri),
    "redirect_uri" => optional(redirect_uri),
    "resource" => optional(resource),
    "authorizationStatus" => optional(authorization_status),
});

string_enum! {
    /// The type of `userOauthToken.oauth.authorizationStatus`.
    ///
    /// Used by the resources [`userOauthToken`](crate::resources::user_oauth_token),
    /// [`userOauthTokens`](crate::resources::user_oauth_tokens).
    pub enum UserOauthTokenOauthAuthorizationStatus {
        Pending = "pending",
        Authorized = "authorized",
    }
}

/// Request body that changes an OAuth token of a user. Omitted fields are unchanged.
///
/// Used by [`userOauthToken.patch`](crate::resources::user_oauth_token::Patch).
pub type UserOauthTokenPatch = ApiTokenPatch;

/// Request body that grants an OAuth client access on behalf of the user.
///
/// Used by [`userOauthTokens.post`](crate::resources::user_oauth_tokens::Post).
#[non_exhaustive]
pub struct UserOauthTokenPost {
    /// 1 to 255 characters.
    pub name: String,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Time at which the token expires. The default is one year from now; null creates a token that
    /// does not expire.
    pub expiration_date: Nullable<Timestamp>,
    /// Authorization request of the client.
    pub oauth: UserOauthTokenPostOauth,
    /// Role in organizations that `orgRoles` does not list.
    pub default_role: Option<OrgRole>,
    /// Roles in individual organizations, which override `defaultRole`.
    ///
    /// At most 25 items.
    pub org_roles: Option<Vec<TokenOrgRole>>,
    /// Scopes to grant to the client.
    ///
    /// Items must be unique.
    pub scope: Option<Vec<OauthScope>>,
}

impl UserOauthTokenPost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, oauth: impl Into<UserOauthTokenPostOauth>) -> Self {
        Self { name: name.into(), oauth: oauth.into(), ..Model::empty() }
    }
}
record!(UserOauthTokenPost {
    "name" => required(name),
    "description" => optional(description: Option<String>),
    "expirationDate" => optional_nullable(expiration_date: Nullable<Timestamp>),
    "oauth" => required(oauth),
    "defaultRole" => optional(default_role: Option<OrgRole>),
    "orgRoles" => optional(org_roles: Option<Vec<TokenOrgRole>>),
    "scope" => optional(scope: Option<Vec<OauthScope>>),
});

/// Authorization request of the client.
///
/// Used by the resources [`userOauthTokens`](crate::resources::user_oauth_tokens).
#[non_exhaustive]
pub struct UserOauthTokenPostOauth {
    /// ID of the registered client, or the HTTPS URL of its metadata document.
    ///
    /// 24 to 1024 characters.
    pub client_id: String,
    /// URI to redirect the user to.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub redirect_uri: String,
    /// Resource indicators (RFC 8707): absolute URIs of the audiences that the token is requested
    /// for.
    ///
    /// At most 10 items.
    ///
    /// Items: At most 1024 characters. Format: `uri`.
    pub resource: Option<Vec<String>>,
    /// PKCE code challenge (RFC 7636) in base64url, 43 to 128 characters.
    ///
    /// 43 to 128 characters. Pattern: `^[A-Za-z0-9_-]+$`.
    pub code_challenge: String,
    /// PKCE method of the code challenge.
    ///
    /// Accepted: `S256`.
    pub code_challenge_method: String,
}

impl UserOauthTokenPostOauth {
    /// Creates the value from its required fields.
    pub fn new(
        client_id: impl Into<String>,
        redirect_uri: impl Into<String>,
        code_challenge: impl Into<String>,
        code_challenge_method: impl Into<String>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            redirect_uri: redirect_uri.into(),
            code_challenge: code_challenge.into(),
            code_challenge_method: code_challenge_method.into(),
            ..Model::empty()
        }
    }
}
record!(UserOauthTokenPostOauth {
    "client_id" => required(client_id),
    "redirect_uri" => required(redirect_uri),
    "resource" => optional(resource: Option<Vec<String>>),
    "code_challenge" => required(code_challenge),
    "code_challenge_method" => required(code_challenge_method),
});
