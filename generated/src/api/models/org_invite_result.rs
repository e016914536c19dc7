// @generated from _schemas/organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::OrgId;

/// Result of a response to an invitation.
///
/// Used by [`orgInvites.post`](crate::resources::org_invites::Post).
#[non_exhaustive]
pub struct OrgInviteResult {
    /// False if the invitation was rejected.
    pub accepted: Option<bool>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub org_id: Option<OrgId>,
}
record!(OrgInviteResult: Default {
    "accepted" => optional(accepted),
    "orgId" => optional(org_id),
});
