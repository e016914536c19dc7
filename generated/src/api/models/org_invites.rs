// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use super::OrgInvite;

/// Org Invites.
///
/// The invitations to an organization that are still open.
///
/// Used by `org.inviteMember`, `org.pendingInvites`, `org.revokeInvite`.
pub type OrgInvites = Vec<OrgInvite>;
