// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{record, string_enum};

/// Org Invite Result User.
///
/// Result of a user's response to an invitation.
///
/// Used by [`me.respondToInvite`](crate::resources::me::RespondToInvite).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgInviteResultUser {
    /// `result`.
    pub result: Option<OrgInviteResultUserResult>,
    /// `orgId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub org_id: Option<String>,
}

record!(OrgInviteResultUser {
    "result" => optional(result),
    "orgId" => optional(org_id),
});

string_enum! {
    /// The shape of `orgInviteResultUser.result`.
    ///
    /// Used on the pages [`me`](crate::resources::me).
    pub enum OrgInviteResultUserResult {
        /// `accepted`.
        Accepted = "accepted",
        /// `rejected`.
        Rejected = "rejected",
        /// `dismissed`.
        Dismissed = "dismissed",
    }
}
