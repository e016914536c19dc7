// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Scope that an OAuth client can request from a user. The authoritative list is
    /// `scopes_supported` in the metadata at `/.well-known/oauth-authorization-server`.
    ///
    /// Used by the resources [`userOauthToken`](crate::resources::user_oauth_token),
    /// [`userOauthTokens`](crate::resources::user_oauth_tokens).
    pub enum OauthScope {
        /// On the wire: `all.Application.read`.
        AllApplicationRead = "all.Application.read",
        /// On the wire: `all.Application.bounded`.
        AllApplicationBounded = "all.Application.bounded",
        /// On the wire: `only.Organization.read`.
        OnlyOrganizationRead = "only.Organization.read",
        /// On the wire: `only.Organization.bounded`.
        OnlyOrganizationBounded = "only.Organization.bounded",
        /// On the wire: `all.Organization.read`.
        AllOrganizationRead = "all.Organization.read",
        /// On the wire: `all.Organization.bounded`.
        AllOrganizationBounded = "all.Organization.bounded",
        /// On the wire: `only.User.read`.
        OnlyUserRead = "only.User.read",
    }
}
