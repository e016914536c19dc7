// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{DurationMillis, Timestamp, record};
use super::OrgRole;

/// An invitation of the logged-in user.
///
/// Used by [`me.invite`](crate::resources::me::Invite).
#[non_exhaustive]
pub struct OrgInviteUser {
    /// 1 to 255 characters.
    pub org_name: Option<String>,
    pub role: Option<OrgRole>,
    /// If true, the organization requires multi-factor authentication.
    pub requires_mfa: Option<bool>,
    pub invite_date: Option<Timestamp>,
    /// Lifetime of the invitation in ms.
    pub ttl: Option<DurationMillis>,
    pub expired: Option<bool>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// User who sent the invitation.
    pub invited_by: Option<OrgInviteUserInvitedBy>,
}
record!(OrgInviteUser: Default {
    "orgName" => optional(org_name),
    "role" => optional(role),
    "requiresMFA" => optional(requires_mfa),
    "inviteDate" => optional(invite_date),
    "ttl" => optional(ttl),
    "expired" => optional(expired),
    "id" => optional(id),
    "invitedBy" => optional(invited_by),
});

/// User who sent the invitation.
///
/// Used by the resources [`me`](crate::resources::me).
#[non_exhaustive]
pub struct OrgInviteUserInvitedBy {
    pub full_name: Option<String>,
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
}
record!(OrgInviteUserInvitedBy: Default {
    "fullName" => optional(full_name),
    "email" => optional(email),
});
