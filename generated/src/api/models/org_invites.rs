// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use super::OrgInvite;

/// Pending invitations to an organization.
///
/// Used by [`org.inviteMember`](crate::resources::org::InviteMember),
/// [`org.pendingInvites`](crate::resources::org::PendingInvites),
/// [`org.revokeInvite`](crate::resources::org::RevokeInvite).
pub type OrgInvites = Vec<OrgInvite>;
