// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{record, string_enum};
use super::OrgId;

/// Result of a user's response to an invitation.
///
/// Used by [`me.respondToInvite`](crate::resources::me::RespondToInvite).
#[non_exhaustive]
pub struct OrgInviteResultUser {
    pub result: Option<OrgInviteResultUserResult>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub org_id: Option<OrgId>,
}
record!(OrgInviteResultUser: Default {
    "result" => optional(result),
    "orgId" => optional(org_id),
});

string_enum! {
    /// The type of `orgInviteResultUser.result`.
    ///
    /// Used by the resources [`me`](crate::resources::me).
    pub enum OrgInviteResultUserResult {
        Accepted = "accepted",
        Rejected = "rejected",
        Dismissed = "dismissed",
    }
}
