// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{record, string_enum};

/// Response of the logged-in user to an invitation.
///
/// Used by [`me.respondToInvite`](crate::resources::me::RespondToInvite).
#[non_exhaustive]
pub struct OrgInviteActionUser {
    pub action: OrgInviteActionUserAction,
}

impl OrgInviteActionUser {
    /// Creates the value from its required fields.
    pub fn new(action: impl Into<OrgInviteActionUserAction>) -> Self { Self { action: action.into() } }
}
record!(OrgInviteActionUser { "action" => required(action) });

string_enum! {
    /// The type of `orgInviteActionUser.action`.
    ///
    /// Used by the resources [`me`](crate::resources::me).
    pub enum OrgInviteActionUserAction {
        Accept = "accept",
        Dismiss = "dismiss",
        Reject = "reject",
    }
}
