// @generated from _schemas/credentials.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, record};
use super::{AdvancedQueryCondition, AdvancedQueryIdCondition, AdvancedQueryTagCondition};

/// Selects access keys of an application. A match must meet every condition.
///
/// Used by [`applicationKeys.get`](crate::resources::application_keys::Get).
#[non_exhaustive]
pub struct AdvancedApplicationKeyQuery {
    /// Queries that must all match.
    ///
    /// On the wire: `$and`.
    ///
    /// At most 100 items.
    pub and: Option<Vec<AdvancedApplicationKeyQuery>>,
    /// Queries of which at least one must match.
    ///
    /// On the wire: `$or`.
    ///
    /// At most 100 items.
    pub or: Option<Vec<AdvancedApplicationKeyQuery>>,
    /// Queries of which none may match.
    ///
    /// On the wire: `$nor`.
    ///
    /// At most 100 items.
    pub nor: Option<Vec<AdvancedApplicationKeyQuery>>,
    pub id: Nullable<AdvancedQueryIdCondition>,
    pub creation_date: Nullable<AdvancedQueryCondition>,
    pub last_updated: Nullable<AdvancedQueryCondition>,
    pub status: Nullable<AdvancedQueryCondition>,
    /// ID of a device that can use the key.
    pub device_ids: Nullable<AdvancedQueryIdCondition>,
    /// Tag of devices that can use the key.
    pub device_tags: Nullable<AdvancedQueryTagCondition>,
    /// The access key itself, without its secret.
    pub key: Nullable<AdvancedQueryCondition>,
    pub name: Nullable<AdvancedQueryCondition>,
    pub description: Nullable<AdvancedQueryCondition>,
    /// How `pubTopics` and `subTopics` limit the MQTT topics that can be used.
    pub filter_type: Nullable<AdvancedQueryCondition>,
    /// A topic for publishing that the filter applies to.
    pub pub_topics: Nullable<AdvancedQueryCondition>,
    /// A topic for subscribing that the filter applies to.
    pub sub_topics: Nullable<AdvancedQueryCondition>,
    /// How `addresses` limits the IP addresses that the key can be used from.
    pub address_filter_type: Nullable<AdvancedQueryCondition>,
    /// An IP address or CIDR range that the filter applies to.
    pub addresses: Nullable<AdvancedQueryCondition>,
}
record!(AdvancedApplicationKeyQuery: Default {
    "$and" => optional(and: Option<Vec<AdvancedApplicationKeyQuery>>),
    "$or" => optional(or: Option<Vec<AdvancedApplicationKeyQuery>>),
    "$nor" => optional(nor: Option<Vec<AdvancedApplicationKeyQuery>>),
    "id" => optional_nullable(id: Nullable<AdvancedQueryIdCondition>),
    "creationDate" => optional_nullable(creation_date: Nullable<AdvancedQueryCondition>),
    "lastUpdated" => optional_nullable(last_updated: Nullable<AdvancedQueryCondition>),
    "status" => optional_nullable(status: Nullable<AdvancedQueryCondition>),
    "deviceIds" => optional_nullable(device_ids: Nullable<AdvancedQueryIdCondition>),
    "deviceTags" => optional_nullable(device_tags: Nullable<AdvancedQueryTagCondition>),
    "key" => optional_nullable(key: Nullable<AdvancedQueryCondition>),
    "name" => optional_nullable(name: Nullable<AdvancedQueryCondition>),
    "description" => optional_nullable(description: Nullable<AdvancedQueryCondition>),
    "filterType" => optional_nullable(filter_type: Nullable<AdvancedQueryCondition>),
    "pubTopics" => optional_nullable(pub_topics: Nullable<AdvancedQueryCondition>),
    "subTopics" => optional_nullable(sub_topics: Nullable<AdvancedQueryCondition>),
    "addressFilterType" => optional_nullable(address_filter_type: Nullable<AdvancedQueryCondition>),
    "addresses" => optional_nullable(addresses: Nullable<AdvancedQueryCondition>),
});
