// @generated from _schemas/shared-organizations.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Payment status of the plan of an organization.
    ///
    /// Used by the resources [`instanceOrg`](crate::resources::instance_org),
    /// [`instanceOrgs`](crate::resources::instance_orgs), [`org`](crate::resources::org),
    /// [`orgs`](crate::resources::orgs).
    pub enum SubscriptionStatus {
        Trialing = "trialing",
        Active = "active",
        PastDue = "past_due",
        Canceled = "canceled",
        Unpaid = "unpaid",
    }
}
