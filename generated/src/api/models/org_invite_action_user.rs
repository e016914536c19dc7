// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{record, string_enum};

/// Org Invite Action User.
///
/// Response of the logged-in user to an invitation.
///
/// Used by [`me.respondToInvite`](crate::resources::me::RespondToInvite).
#[derive(Debug, Clone, PartialEq)]
pub struct OrgInviteActionUser {
    /// `action`.
    pub action: OrgInviteActionUserAction,
}

impl OrgInviteActionUser {
    /// With what is required.
    pub fn new(action: impl Into<OrgInviteActionUserAction>) -> Self { Self { action: action.into() } }
}

record!(OrgInviteActionUser { "action" => required(action) });

string_enum! {
    /// The shape of `orgInviteActionUser.action`.
    ///
    /// Used on the pages [`me`](crate::resources::me).
    pub enum OrgInviteActionUserAction {
        /// `accept`.
        Accept = "accept",
        /// `dismiss`.
        Dismiss = "dismiss",
        /// `reject`.
        Reject = "reject",
    }
}
