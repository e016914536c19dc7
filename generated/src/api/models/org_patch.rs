// @generated from _schemas/organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Secret, record};
use super::MfaMode;

/// Request body that changes an organization. Omitted fields are unchanged.
///
/// Used by [`org.patch`](crate::resources::org::Patch).
#[non_exhaustive]
pub struct OrgPatch {
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the billing plan.
    ///
    /// At most 1024 characters.
    pub plan_id: Option<String>,
    /// At most 1024 characters. Format: `email`.
    pub billing_email: Option<String>,
    /// Secret. Token of the credit card, from the payment service.
    ///
    /// At most 1024 characters.
    pub card_token: Option<Secret<String>>,
    /// Color of the icon, as a CSS color.
    ///
    /// At most 64 characters.
    pub icon_color: Option<String>,
    /// Multi-factor authentication that members of the organization need.
    pub mfa_mode: Option<MfaMode>,
}
record!(OrgPatch: Default {
    "name" => optional(name: Option<String>),
    "description" => optional(description: Option<String>),
    "planId" => optional(plan_id: Option<String>),
    "billingEmail" => optional(billing_email: Option<String>),
    "cardToken" => optional(card_token: Option<Secret<String>>),
    "iconColor" => optional(icon_color: Option<String>),
    "mfaMode" => optional(mfa_mode: Option<MfaMode>),
});
