// @generated from _schemas/credentials.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Nullable, Secret, Timestamp, record};
use super::{ActiveStatus, CreatorType, DeviceTagMatch, FilterMode, TopicFilterType};

/// Application Key.
///
/// An access key that devices of an application log in with. Its secret is not part of it.
///
/// Used by [`applicationKey.get`](crate::resources::application_key::Get),
/// [`applicationKey.patch`](crate::resources::application_key::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ApplicationKey {
    /// Same as `applicationKeyId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `applicationKeyId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_key_id: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `creationDate`.
    pub creation_date: Option<Timestamp>,
    /// Who created it, of the kind `createdByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub created_by_id: Option<String>,
    /// `createdByType`.
    pub created_by_type: Option<CreatorType>,
    /// `lastUpdated`.
    pub last_updated: Option<Timestamp>,
    /// Who changed it last, of the kind `lastUpdatedByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub last_updated_by_id: Option<String>,
    /// `lastUpdatedByType`.
    pub last_updated_by_type: Option<CreatorType>,
    /// The public half, made by the server; devices log in with it and the secret.
    pub key: Option<String>,
    /// `status`.
    pub status: Option<ActiveStatus>,
    /// Devices it is good for, by ID.
    ///
    /// At most 1000 items.
    pub device_ids: Option<Vec<String>>,
    /// Devices it is good for, by tag.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Which MQTT topics may be used.
    pub filter_type: Option<TopicFilterType>,
    /// Topics to publish to that the filter speaks of.
    pub pub_topics: Option<Vec<String>>,
    /// Topics to subscribe to that the filter speaks of.
    pub sub_topics: Option<Vec<String>>,
    /// Which IP addresses the key may be used from.
    pub address_filter_type: Option<FilterMode>,
    /// Addresses that the filter speaks of.
    ///
    /// At most 100 items.
    pub addresses: Option<Vec<String>>,
}

record!(ApplicationKey {
    "id" => optional(id),
    "applicationKeyId" => optional(application_key_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "createdById" => optional(created_by_id),
    "createdByType" => optional(created_by_type),
    "lastUpdated" => optional(last_updated),
    "lastUpdatedById" => optional(last_updated_by_id),
    "lastUpdatedByType" => optional(last_updated_by_type),
    "key" => optional(key),
    "status" => optional(status),
    "deviceIds" => optional(device_ids),
    "deviceTags" => optional(device_tags),
    "name" => optional(name),
    "description" => optional(description),
    "filterType" => optional(filter_type),
    "pubTopics" => optional(pub_topics),
    "subTopics" => optional(sub_topics),
    "addressFilterType" => optional(address_filter_type),
    "addresses" => optional(addresses),
});

/// Application Key Patch.
///
/// What to send to change an access key. What is absent stays as it is. The devices it is good for
/// are fixed.
///
/// Used by [`applicationKey.patch`](crate::resources::application_key::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ApplicationKeyPatch {
    /// `status`.
    pub status: Option<ActiveStatus>,
    /// Null takes the name away.
    ///
    /// 1 to 255 characters.
    pub name: Nullable<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Which MQTT topics may be used.
    pub filter_type: Option<TopicFilterType>,
    /// Topics to publish to that the filter speaks of.
    pub pub_topics: Option<Vec<String>>,
    /// Topics to subscribe to that the filter speaks of.
    pub sub_topics: Option<Vec<String>>,
    /// Which IP addresses the key may be used from.
    pub address_filter_type: Option<FilterMode>,
    /// Addresses that the filter speaks of.
    ///
    /// At most 100 items.
    pub addresses: Option<Vec<String>>,
}

record!(ApplicationKeyPatch {
    "status" => optional(status),
    "name" => maybe(name),
    "description" => optional(description),
    "filterType" => optional(filter_type),
    "pubTopics" => optional(pub_topics),
    "subTopics" => optional(sub_topics),
    "addressFilterType" => optional(address_filter_type),
    "addresses" => optional(addresses),
});

/// Application Key Post.
///
/// What to send to create an access key. Nothing is required; the server makes the key and its
/// secret.
///
/// Used by [`applicationKeys.post`](crate::resources::application_keys::Post).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ApplicationKeyPost {
    /// Devices it is good for, by ID.
    ///
    /// At most 1000 items.
    pub device_ids: Option<Vec<String>>,
    /// Devices it is good for, by tag.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Which MQTT topics may be used.
    pub filter_type: Option<TopicFilterType>,
    /// Topics to publish to that the filter speaks of.
    pub pub_topics: Option<Vec<String>>,
    /// Topics to subscribe to that the filter speaks of.
    pub sub_topics: Option<Vec<String>>,
    /// Which IP addresses the key may be used from.
    pub address_filter_type: Option<FilterMode>,
    /// Addresses that the filter speaks of.
    ///
    /// At most 100 items.
    pub addresses: Option<Vec<String>>,
}

record!(ApplicationKeyPost {
    "deviceIds" => optional(device_ids),
    "deviceTags" => optional(device_tags),
    "name" => optional(name),
    "description" => optional(description),
    "filterType" => optional(filter_type),
    "pubTopics" => optional(pub_topics),
    "subTopics" => optional(sub_topics),
    "addressFilterType" => optional(address_filter_type),
    "addresses" => optional(addresses),
});

/// Application Key Post Response.
///
/// The new access key with its secret.
///
/// Used by [`applicationKeys.post`](crate::resources::application_keys::Post).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ApplicationKeyPostResponse {
    /// Same as `applicationKeyId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `applicationKeyId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_key_id: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `creationDate`.
    pub creation_date: Option<Timestamp>,
    /// Who created it, of the kind `createdByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub created_by_id: Option<String>,
    /// `createdByType`.
    pub created_by_type: Option<CreatorType>,
    /// `lastUpdated`.
    pub last_updated: Option<Timestamp>,
    /// Who changed it last, of the kind `lastUpdatedByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub last_updated_by_id: Option<String>,
    /// `lastUpdatedByType`.
    pub last_updated_by_type: Option<CreatorType>,
    /// The public half, made by the server; devices log in with it and the secret.
    pub key: Option<String>,
    /// `status`.
    pub status: Option<ActiveStatus>,
    /// Secret. Shown in this answer only; keep it.
    pub secret: Option<Secret<String>>,
    /// Devices it is good for, by ID.
    ///
    /// At most 1000 items.
    pub device_ids: Option<Vec<String>>,
    /// Devices it is good for, by tag.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Which MQTT topics may be used.
    pub filter_type: Option<TopicFilterType>,
    /// Topics to publish to that the filter speaks of.
    pub pub_topics: Option<Vec<String>>,
    /// Topics to subscribe to that the filter speaks of.
    pub sub_topics: Option<Vec<String>>,
    /// Which IP addresses the key may be used from.
    pub address_filter_type: Option<FilterMode>,
    /// Addresses that the filter speaks of.
    ///
    /// At most 100 items.
    pub addresses: Option<Vec<String>>,
}

record!(ApplicationKeyPostResponse {
    "id" => optional(id),
    "applicationKeyId" => optional(application_key_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "createdById" => optional(created_by_id),
    "createdByType" => optional(created_by_type),
    "lastUpdated" => optional(last_updated),
    "lastUpdatedById" => optional(last_updated_by_id),
    "lastUpdatedByType" => optional(last_updated_by_type),
    "key" => optional(key),
    "status" => optional(status),
    "secret" => optional(secret),
    "deviceIds" => optional(device_ids),
    "deviceTags" => optional(device_tags),
    "name" => optional(name),
    "description" => optional(description),
    "filterType" => optional(filter_type),
    "pubTopics" => optional(pub_topics),
    "subTopics" => optional(sub_topics),
    "addressFilterType" => optional(address_filter_type),
    "addresses" => optional(addresses),
});
