// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Secret, record};
use super::ApiTokenScope;

/// Request body that creates a user, who logs in with a password or through GitHub.
#[non_exhaustive]
pub struct UserPost {
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// 1 to 1024 characters.
    pub first_name: Option<String>,
    /// At most 1024 characters.
    pub last_name: Option<String>,
    /// At most 1024 characters.
    pub company_name: Option<String>,
    /// At most 1024 characters.
    pub title: Option<String>,
    /// At most 1024 characters.
    pub phone_number: Option<String>,
    /// At most 1024 characters.
    pub location: Option<String>,
    /// At most 1024 characters.
    pub url: Option<String>,
    /// GitHub login, in place of a password.
    pub oauth: Option<UserPostOauth>,
    /// Secret. Password to log in with.
    ///
    /// 12 to 2048 characters. Pattern:
    /// `^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$`.
    pub password: Option<Secret<String>>,
    /// Acceptance of the terms of service.
    ///
    /// Accepted: `on`.
    pub accept_terms: Option<String>,
    /// At most 1024 characters.
    pub hs_token: Option<Secret<String>>,
    /// At most 1024 characters.
    pub iot_journey_stage: Option<String>,
    /// Requested scopes, in place of `all.User`.
    ///
    /// Items must be unique.
    pub requested_scopes: Option<Vec<ApiTokenScope>>,
    /// Requested lifetime of the token. The unit is not documented.
    ///
    /// At least `0`.
    pub token_ttl: Option<i64>,
    /// Secret. Token of an invitation to an organization.
    ///
    /// At least 1 character.
    pub invite_token: Option<Secret<String>>,
    /// If true, the invitation is accepted.
    pub accept_invite: Option<bool>,
}
record!(UserPost: Default {
    "email" => optional(email),
    "firstName" => optional(first_name),
    "lastName" => optional(last_name),
    "companyName" => optional(company_name),
    "title" => optional(title),
    "phoneNumber" => optional(phone_number),
    "location" => optional(location),
    "url" => optional(url),
    "oauth" => optional(oauth),
    "password" => optional(password),
    "acceptTerms" => optional(accept_terms),
    "hsToken" => optional(hs_token),
    "iotJourneyStage" => optional(iot_journey_stage),
    "requestedScopes" => optional(requested_scopes),
    "tokenTTL" => optional(token_ttl),
    "inviteToken" => optional(invite_token),
    "acceptInvite" => optional(accept_invite),
});

/// GitHub login, in place of a password.
#[non_exhaustive]
pub struct UserPostOauth {
    /// Accepted: `github`.
    pub service: String,
    /// Secret. The OAuth access token from GitHub.
    ///
    /// 1 to 1024 characters.
    pub access_token: Secret<String>,
}

impl UserPostOauth {
    /// Creates the value from its required fields.
    pub fn new(service: impl Into<String>, access_token: impl Into<Secret<String>>) -> Self {
        Self { service: service.into(), access_token: access_token.into() }
    }
}
record!(UserPostOauth {
    "service" => required(service),
    "accessToken" => required(access_token),
});
