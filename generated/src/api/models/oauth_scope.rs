// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Oauth Scope.
    ///
    /// Scope that an OAuth client can request from a user. The authoritative list is
    /// `scopes_supported` in the metadata at `/.well-known/oauth-authorization-server`.
    ///
    /// Used on the pages [`userOauthToken`](crate::resources::user_oauth_token),
    /// [`userOauthTokens`](crate::resources::user_oauth_tokens).
    pub enum OauthScope {
        /// `all.Application.read`.
        AllApplicationRead = "all.Application.read",
        /// `all.Application.bounded`.
        AllApplicationBounded = "all.Application.bounded",
        /// `only.Organization.read`.
        OnlyOrganizationRead = "only.Organization.read",
        /// `only.Organization.bounded`.
        OnlyOrganizationBounded = "only.Organization.bounded",
        /// `all.Organization.read`.
        AllOrganizationRead = "all.Organization.read",
        /// `all.Organization.bounded`.
        AllOrganizationBounded = "all.Organization.bounded",
        /// `only.User.read`.
        OnlyUserRead = "only.User.read",
    }
}
