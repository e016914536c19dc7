// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use super::OrgInviteUser;

/// Org Invites User.
///
/// The invitations to organizations that the user has not answered.
///
/// Used by [`me.invites`](crate::resources::me::Invites).
pub type OrgInvitesUser = Vec<OrgInviteUser>;
