// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Subscription Status.
///
/// Whether an organization has paid for its plan. `past_due` and `unpaid` follow when a payment
/// fails.
///
/// Used on the pages [`instanceOrg`](crate::resources::instance_org),
/// [`instanceOrgs`](crate::resources::instance_orgs), [`org`](crate::resources::org),
/// [`orgs`](crate::resources::orgs).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionStatus {
    /// `trialing`.
    Trialing,
    /// `active`.
    Active,
    /// `past_due`.
    PastDue,
    /// `canceled`.
    Canceled,
    /// `unpaid`.
    Unpaid,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(SubscriptionStatus {
    "trialing" => Trialing,
    "active" => Active,
    "past_due" => PastDue,
    "canceled" => Canceled,
    "unpaid" => Unpaid,
});
