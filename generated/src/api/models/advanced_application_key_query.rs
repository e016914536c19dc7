// @generated from _schemas/credentials.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Nullable, record};
use super::{AdvancedQueryCondition, AdvancedQueryIdCondition, AdvancedQueryTagCondition};

/// Advanced Application Key Query.
///
/// Selects access keys of an application. All conditions given must hold; an empty query selects
/// every key.
///
/// Used by [`applicationKeys.get`](crate::resources::application_keys::Get).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdvancedApplicationKeyQuery {
    /// Every query of the list must match.
    ///
    /// At most 100 items.
    pub and: Option<Vec<AdvancedApplicationKeyQuery>>,
    /// At least one query of the list must match.
    ///
    /// At most 100 items.
    pub or: Option<Vec<AdvancedApplicationKeyQuery>>,
    /// No query of the list may match.
    ///
    /// At most 100 items.
    pub nor: Option<Vec<AdvancedApplicationKeyQuery>>,
    /// `id`.
    pub id: Nullable<AdvancedQueryIdCondition>,
    /// `creationDate`.
    pub creation_date: Nullable<AdvancedQueryCondition>,
    /// `lastUpdated`.
    pub last_updated: Nullable<AdvancedQueryCondition>,
    /// `status`.
    pub status: Nullable<AdvancedQueryCondition>,
    /// A device that the key is limited to by ID.
    pub device_ids: Nullable<AdvancedQueryIdCondition>,
    /// Tags that the key is limited to.
    pub device_tags: Nullable<AdvancedQueryTagCondition>,
    /// The public part of the key. The secret cannot be looked for.
    pub key: Nullable<AdvancedQueryCondition>,
    /// `name`.
    pub name: Nullable<AdvancedQueryCondition>,
    /// `description`.
    pub description: Nullable<AdvancedQueryCondition>,
    /// Which MQTT topics may be used.
    pub filter_type: Nullable<AdvancedQueryCondition>,
    /// A topic to publish to that the filter speaks of.
    pub pub_topics: Nullable<AdvancedQueryCondition>,
    /// A topic to subscribe to that the filter speaks of.
    pub sub_topics: Nullable<AdvancedQueryCondition>,
    /// Which IP addresses the key may be used from.
    pub address_filter_type: Nullable<AdvancedQueryCondition>,
    /// An address that the filter speaks of.
    pub addresses: Nullable<AdvancedQueryCondition>,
}

record!(AdvancedApplicationKeyQuery {
    "$and" => optional(and),
    "$or" => optional(or),
    "$nor" => optional(nor),
    "id" => maybe(id),
    "creationDate" => maybe(creation_date),
    "lastUpdated" => maybe(last_updated),
    "status" => maybe(status),
    "deviceIds" => maybe(device_ids),
    "deviceTags" => maybe(device_tags),
    "key" => maybe(key),
    "name" => maybe(name),
    "description" => maybe(description),
    "filterType" => maybe(filter_type),
    "pubTopics" => maybe(pub_topics),
    "subTopics" => maybe(sub_topics),
    "addressFilterType" => maybe(address_filter_type),
    "addresses" => maybe(addresses),
});
