// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Oauth Scope.
///
/// Permission that an OAuth client can ask a user for. The server itself lists what it offers in
/// its OAuth metadata.
///
/// Used on the pages [`userOauthToken`](crate::resources::user_oauth_token),
/// [`userOauthTokens`](crate::resources::user_oauth_tokens).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OauthScope {
    /// `all.Application.read`.
    AllApplicationRead,
    /// `all.Application.bounded`.
    AllApplicationBounded,
    /// `only.Organization.read`.
    OnlyOrganizationRead,
    /// `only.Organization.bounded`.
    OnlyOrganizationBounded,
    /// `all.Organization.read`.
    AllOrganizationRead,
    /// `all.Organization.bounded`.
    AllOrganizationBounded,
    /// `only.User.read`.
    OnlyUserRead,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(OauthScope {
    "all.Application.read" => AllApplicationRead,
    "all.Application.bounded" => AllApplicationBounded,
    "only.Organization.read" => OnlyOrganizationRead,
    "only.Organization.bounded" => OnlyOrganizationBounded,
    "all.Organization.read" => AllOrganizationRead,
    "all.Organization.bounded" => AllOrganizationBounded,
    "only.User.read" => OnlyUserRead,
});
