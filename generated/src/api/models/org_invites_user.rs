// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use super::OrgInviteUser;

/// Pending invitations of the logged-in user.
///
/// Used by [`me.invites`](crate::resources::me::Invites).
pub type OrgInvitesUser = Vec<OrgInviteUser>;
