// @generated from _schemas/organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Secret, record};

/// Response to an invitation from a person who need not be logged in.
///
/// Used by [`orgInvites.post`](crate::resources::org_invites::Post).
#[non_exhaustive]
pub struct OrgInviteAction {
    /// Email address that was invited.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: String,
    /// Secret. Token of the invitation.
    ///
    /// At least 1 character.
    pub token: Secret<String>,
    /// False rejects the invitation.
    pub accept: bool,
}

impl OrgInviteAction {
    /// Creates the value from its required fields.
    pub fn new(email: impl Into<String>, token: impl Into<Secret<String>>, accept: impl Into<bool>) -> Self {
        Self { email: email.into(), token: token.into(), accept: accept.into() }
    }
}
record!(OrgInviteAction {
    "email" => required(email),
    "token" => required(token),
    "accept" => required(accept),
});
