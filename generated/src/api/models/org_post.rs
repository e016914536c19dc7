// @generated from _schemas/organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Secret, record};
use super::MfaMode;

/// Request body that creates an organization. Only the name is required.
///
/// Used by [`orgs.post`](crate::resources::orgs::Post).
#[non_exhaustive]
pub struct OrgPost {
    /// 1 to 255 characters.
    pub name: String,
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

impl OrgPost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::empty() } }
}
record!(OrgPost {
    "name" => required(name),
    "description" => optional(description: Option<String>),
    "planId" => optional(plan_id: Option<String>),
    "billingEmail" => optional(billing_email: Option<String>),
    "cardToken" => optional(card_token: Option<Secret<String>>),
    "iconColor" => optional(icon_color: Option<String>),
    "mfaMode" => optional(mfa_mode: Option<MfaMode>),
});
