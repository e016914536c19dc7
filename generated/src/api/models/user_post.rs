// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Secret, record};
use super::ApiTokenScope;

/// User Post.
///
/// What to send to create a user, who logs in with a password or through GitHub.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserPost {
    /// `email`.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// `firstName`.
    ///
    /// 1 to 1024 characters.
    pub first_name: Option<String>,
    /// `lastName`.
    ///
    /// At most 1024 characters.
    pub last_name: Option<String>,
    /// `companyName`.
    ///
    /// At most 1024 characters.
    pub company_name: Option<String>,
    /// `title`.
    ///
    /// At most 1024 characters.
    pub title: Option<String>,
    /// `phoneNumber`.
    ///
    /// At most 1024 characters.
    pub phone_number: Option<String>,
    /// `location`.
    ///
    /// At most 1024 characters.
    pub location: Option<String>,
    /// `url`.
    ///
    /// At most 1024 characters.
    pub url: Option<String>,
    /// Takes the place of a password.
    pub oauth: Option<UserPostOauth>,
    /// Secret.
    ///
    /// 12 to 2048 characters. Pattern:
    /// `^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$`.
    pub password: Option<Secret<String>>,
    /// The terms of service have to be accepted.
    pub accept_terms: Option<String>,
    /// Tracking token of the web site.
    ///
    /// At most 1024 characters.
    pub hs_token: Option<Secret<String>>,
    /// How far along the user is with the internet of things, in words.
    ///
    /// At most 1024 characters.
    pub iot_journey_stage: Option<String>,
    /// Scopes to ask for; `all.User` without them.
    ///
    /// No item twice.
    pub requested_scopes: Option<Vec<ApiTokenScope>>,
    /// Lifetime to ask for the token, in seconds.
    ///
    /// At least `0`.
    pub token_ttl: Option<i64>,
    /// Secret. Token of an invitation to an organization, from the email.
    ///
    /// At least 1 characters.
    pub invite_token: Option<Secret<String>>,
    /// If true, that invitation is accepted as well.
    pub accept_invite: Option<bool>,
}

record!(UserPost {
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

/// Takes the place of a password.
#[derive(Debug, Clone, PartialEq)]
pub struct UserPostOauth {
    /// `service`.
    pub service: String,
    /// Secret. The OAuth access token from GitHub.
    ///
    /// 1 to 1024 characters.
    pub access_token: Secret<String>,
}

impl UserPostOauth {
    /// With what is required.
    pub fn new(service: impl Into<String>, access_token: impl Into<Secret<String>>) -> Self {
        Self { service: service.into(), access_token: access_token.into() }
    }
}

record!(UserPostOauth {
    "service" => required(service),
    "accessToken" => required(access_token),
});
