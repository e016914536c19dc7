// @generated from _schemas/organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Secret, record};
use super::MfaMode;

/// Org Patch.
///
/// What to send to change an organization. What is absent stays as it is.
///
/// Used by [`org.patch`](crate::resources::org::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgPatch {
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `planId`.
    ///
    /// At most 1024 characters.
    pub plan_id: Option<String>,
    /// `billingEmail`.
    ///
    /// At most 1024 characters. Format: `email`.
    pub billing_email: Option<String>,
    /// Secret. Stands for a credit card at the payment service.
    ///
    /// At most 1024 characters.
    pub card_token: Option<Secret<String>>,
    /// Color of its icon, as CSS has it.
    ///
    /// At most 64 characters.
    pub icon_color: Option<String>,
    /// Rule for the members of the organization.
    pub mfa_mode: Option<MfaMode>,
}

record!(OrgPatch {
    "name" => optional(name),
    "description" => optional(description),
    "planId" => optional(plan_id),
    "billingEmail" => optional(billing_email),
    "cardToken" => optional(card_token),
    "iconColor" => optional(icon_color),
    "mfaMode" => optional(mfa_mode),
});
