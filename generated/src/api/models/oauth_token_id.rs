// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::id;

id! {
    /// The id that paths take as `oauthTokenId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`userOauthToken`](crate::resources::user_oauth_token),
    /// [`userOauthTokens`](crate::resources::user_oauth_tokens).
    pub struct OauthTokenId;
}
