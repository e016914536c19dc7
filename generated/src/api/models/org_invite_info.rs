// @generated from _schemas/organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{DurationMillis, Timestamp, record};
use super::OrgRole;

/// An invitation, as shown to the person invited.
///
/// Used by [`orgInvites.get`](crate::resources::org_invites::Get).
#[non_exhaustive]
pub struct OrgInviteInfo {
    /// 1 to 255 characters.
    pub org_name: Option<String>,
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    pub role: Option<OrgRole>,
    pub invite_date: Option<Timestamp>,
    /// Lifetime of the invitation in ms.
    pub ttl: Option<DurationMillis>,
    /// If true, the user who accepts cannot transfer resources into the organization.
    pub disallow_transfer: Option<bool>,
}
record!(OrgInviteInfo: Default {
    "orgName" => optional(org_name),
    "email" => optional(email),
    "role" => optional(role),
    "inviteDate" => optional(invite_date),
    "ttl" => optional(ttl),
    "disallowTransfer" => optional(disallow_transfer),
});
