// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Model, Nullable, Timestamp, record, words};
use super::{ActiveStatus, ApiTokenPatch, OauthScope, OrgRole, TokenOrgRole};

/// User Oauth Token.
///
/// What a user has allowed an OAuth client to do. The token proper is not shown.
///
/// Used by [`userOauthToken.get`](crate::resources::user_oauth_token::Get),
/// [`userOauthToken.patch`](crate::resources::user_oauth_token::Patch),
/// [`userOauthTokens.post`](crate::resources::user_oauth_tokens::Post).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserOauthToken {
    /// Same as `oauthTokenId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `oauthTokenId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub oauth_token_id: Option<String>,
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `creationDate`.
    pub creation_date: Option<Timestamp>,
    /// `lastUpdated`.
    pub last_updated: Option<Timestamp>,
    /// When the permission ends. Without it, it does not end by itself.
    pub expiration_date: Option<Timestamp>,
    /// Role in every organization that `orgRoles` does not name.
    pub default_role: Option<OrgRole>,
    /// Roles in single organizations, in place of `defaultRole`.
    ///
    /// At most 25 items.
    pub org_roles: Option<Vec<TokenOrgRole>>,
    /// What the client may do.
    ///
    /// No item twice.
    pub scope: Option<Vec<OauthScope>>,
    /// `status`.
    pub status: Option<ActiveStatus>,
    /// The client, as it was when the user agreed.
    pub oauth: Option<UserOauthTokenOauth>,
}

record!(UserOauthToken {
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

/// The client, as it was when the user agreed.
///
/// Used on the pages [`userOauthToken`](crate::resources::user_oauth_token),
/// [`userOauthTokens`](crate::resources::user_oauth_tokens).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserOauthTokenOauth {
    /// ID from the registration, or an HTTPS address where the client describes itself.
    ///
    /// 24 to 1024 characters.
    pub client_id: Option<String>,
    /// `client_name`.
    ///
    /// At most 255 characters.
    pub client_name: Option<String>,
    /// Page about the client.
    ///
    /// At most 1024 characters.
    pub client_uri: Option<String>,
    /// Picture, as an address or a data URL.
    ///
    /// At most 32768 characters.
    pub logo_uri: Option<String>,
    /// Address that the user was sent back to.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub redirect_uri: Option<String>,
    /// Services that the token is limited to.
    pub resource: Option<Vec<String>>,
    /// `pending` until the client has fetched its token.
    pub authorization_status: Option<UserOauthTokenOauthAuthorizationStatus>,
}

record!(UserOauthTokenOauth {
    "client_id" => optional(client_id),
    "client_name" => optional(client_name),
    "client_uri" => optional(client_uri),
    "logo_uri" => optional(logo_uri),
    "redirect_uri" => optional(redirect_uri),
    "resource" => optional(resource),
    "authorizationStatus" => optional(authorization_status),
});

words! {
    /// `pending` until the client has fetched its token.
    ///
    /// Used on the pages [`userOauthToken`](crate::resources::user_oauth_token),
    /// [`userOauthTokens`](crate::resources::user_oauth_tokens).
    pub enum UserOauthTokenOauthAuthorizationStatus {
        /// `pending`.
        Pending = "pending",
        /// `authorized`.
        Authorized = "authorized",
    }
}

/// User Oauth Token Patch.
///
/// What to send to change what a user has allowed an OAuth client. What is absent stays as it is.
///
/// Used by [`userOauthToken.patch`](crate::resources::user_oauth_token::Patch).
pub type UserOauthTokenPatch = ApiTokenPatch;

/// User Oauth Token Post.
///
/// What to send when a user allows an OAuth client to act for them.
///
/// Used by [`userOauthTokens.post`](crate::resources::user_oauth_tokens::Post).
#[derive(Debug, Clone, PartialEq)]
pub struct UserOauthTokenPost {
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: String,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// When the permission ends; null for never, one year from now if absent.
    pub expiration_date: Nullable<Timestamp>,
    /// The request of the client, as it came.
    pub oauth: UserOauthTokenPostOauth,
    /// Role in every organization that `orgRoles` does not name.
    pub default_role: Option<OrgRole>,
    /// Roles in single organizations, in place of `defaultRole`.
    ///
    /// At most 25 items.
    pub org_roles: Option<Vec<TokenOrgRole>>,
    /// What the client may do.
    ///
    /// No item twice.
    pub scope: Option<Vec<OauthScope>>,
}

impl UserOauthTokenPost {
    /// With what is required.
    pub fn new(name: impl Into<String>, oauth: UserOauthTokenPostOauth) -> Self {
        Self { name: name.into(), oauth, ..Model::blank() }
    }
}

record!(UserOauthTokenPost {
    "name" => required(name),
    "description" => optional(description),
    "expirationDate" => maybe(expiration_date),
    "oauth" => required(oauth),
    "defaultRole" => optional(default_role),
    "orgRoles" => optional(org_roles),
    "scope" => optional(scope),
});

/// The request of the client, as it came.
///
/// Used on the pages [`userOauthTokens`](crate::resources::user_oauth_tokens).
#[derive(Debug, Clone, PartialEq)]
pub struct UserOauthTokenPostOauth {
    /// ID from the registration, or an HTTPS address where the client describes itself.
    ///
    /// 24 to 1024 characters.
    pub client_id: String,
    /// Address to send the user back to; one of those registered.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub redirect_uri: String,
    /// Services that the token is to be limited to.
    ///
    /// At most 10 items.
    pub resource: Option<Vec<String>>,
    /// Hash of a secret of the client (PKCE), in base64url.
    ///
    /// 43 to 128 characters. Pattern: `^[A-Za-z0-9_-]+$`.
    pub code_challenge: String,
    /// `code_challenge_method`.
    pub code_challenge_method: String,
}

impl UserOauthTokenPostOauth {
    /// With what is required.
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
            ..Model::blank()
        }
    }
}

record!(UserOauthTokenPostOauth {
    "client_id" => required(client_id),
    "redirect_uri" => required(redirect_uri),
    "resource" => optional(resource),
    "code_challenge" => required(code_challenge),
    "code_challenge_method" => required(code_challenge_method),
});
