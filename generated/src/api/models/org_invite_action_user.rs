// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{record, words};

/// Org Invite Action User.
///
/// The answer to an invitation by the user who is logged in.
///
/// Used by [`me.respondToInvite`](crate::resources::me::RespondToInvite).
#[derive(Debug, Clone, PartialEq)]
pub struct OrgInviteActionUser {
    /// `dismiss` puts the invitation aside without rejecting it.
    pub action: OrgInviteActionUserAction,
}

impl OrgInviteActionUser {
    /// With what is required.
    pub fn new(action: impl Into<OrgInviteActionUserAction>) -> Self { Self { action: action.into() } }
}

record!(OrgInviteActionUser { "action" => required(action) });

words! {
    /// `dismiss` puts the invitation aside without rejecting it.
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
