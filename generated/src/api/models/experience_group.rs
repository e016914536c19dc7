// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Model, Nullable, Number, Timestamp, id, record};
use super::{ApplicationId, DeviceTagMatch};

/// A group of experience users, with the endpoints they have access to and the devices they are
/// associated with. Groups form a tree: users of a group count as users of all groups below it.
///
/// Used by [`experienceGroup.get`](crate::resources::experience_group::Get),
/// [`experienceGroup.patch`](crate::resources::experience_group::Patch),
/// [`experienceGroups.post`](crate::resources::experience_groups::Post).
#[non_exhaustive]
pub struct ExperienceGroup {
    /// Same as `experienceGroupId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_group_id: Option<ExperienceGroupId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// IDs of the users in the group.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_user_ids: Option<Vec<String>>,
    /// IDs of the endpoints that the group has access to.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_endpoint_ids: Option<Vec<String>>,
    /// Tags of the group, as an object of values by key.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: 1 to 255 characters.
    pub group_tags: Option<BTreeMap<String, String>>,
    /// IDs of the devices of the group.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the devices of the group.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    /// Advanced device query as a JSON string, for the devices of the group.
    ///
    /// At most 8192 characters.
    pub device_query_json: Nullable<String>,
    /// ID of the parent group, or null if there is none.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Nullable<String>,
    /// IDs of the groups at all levels above.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub ancestor_ids: Option<Vec<String>>,
    /// Number of devices associated with this group. Present only if requested.
    pub direct_device_count: Option<Number>,
    /// Number of devices associated with this group or a group below it. Present only if requested.
    pub total_device_count: Option<Number>,
}
record!(ExperienceGroup: Default {
    "id" => optional(id),
    "experienceGroupId" => optional(experience_group_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "name" => optional(name),
    "description" => optional(description),
    "experienceUserIds" => optional(experience_user_ids),
    "experienceEndpointIds" => optional(experience_endpoint_ids),
    "groupTags" => optional(group_tags),
    "deviceIds" => optional(device_ids),
    "deviceTags" => optional(device_tags),
    "deviceQueryJson" => optional_nullable(device_query_json),
    "parentId" => optional_nullable(parent_id),
    "ancestorIds" => optional(ancestor_ids),
    "directDeviceCount" => optional(direct_device_count),
    "totalDeviceCount" => optional(total_device_count),
});

id! {
    /// The id that paths take as `experienceGroupId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceEndpoints`](crate::resources::experience_endpoints),
    /// [`experienceGroup`](crate::resources::experience_group),
    /// [`experienceGroups`](crate::resources::experience_groups),
    /// [`experienceUsers`](crate::resources::experience_users),
    /// [`experienceView`](crate::resources::experience_view).
    pub struct ExperienceGroupId;
}

/// Request body that changes an experience group. Omitted fields are unchanged; lists and
/// `groupTags` are replaced as a whole.
///
/// Used by [`experienceGroup.patch`](crate::resources::experience_group::Patch).
#[non_exhaustive]
pub struct ExperienceGroupPatch {
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// IDs of the users in the group.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_user_ids: Option<Vec<String>>,
    /// IDs of the endpoints that the group has access to.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_endpoint_ids: Option<Vec<String>>,
    /// Tags of the group, as an object of values by key.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: 1 to 255 characters.
    pub group_tags: Option<BTreeMap<String, String>>,
    /// IDs of the devices of the group.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the devices of the group.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    /// Advanced device query as a JSON string, for the devices of the group. Null removes it.
    ///
    /// At most 8192 characters.
    pub device_query_json: Nullable<String>,
    /// ID of the parent group. Null removes it.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Nullable<String>,
}
record!(ExperienceGroupPatch: Default {
    "name" => optional(name: Option<String>),
    "description" => optional(description: Option<String>),
    "experienceUserIds" => optional(experience_user_ids: Option<Vec<String>>),
    "experienceEndpointIds" => optional(experience_endpoint_ids: Option<Vec<String>>),
    "groupTags" => optional(group_tags: Option<BTreeMap<String, String>>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DeviceTagMatch>>),
    "deviceQueryJson" => optional_nullable(device_query_json: Nullable<String>),
    "parentId" => optional_nullable(parent_id: Nullable<String>),
});

/// Request body that creates an experience group.
///
/// Used by [`experienceGroups.post`](crate::resources::experience_groups::Post).
#[non_exhaustive]
pub struct ExperienceGroupPost {
    /// 1 to 255 characters.
    pub name: String,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// IDs of the users in the group.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_user_ids: Option<Vec<String>>,
    /// IDs of the endpoints that the group has access to.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_endpoint_ids: Option<Vec<String>>,
    /// Tags of the group, as an object of values by key.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: 1 to 255 characters.
    pub group_tags: Option<BTreeMap<String, String>>,
    /// IDs of the devices of the group.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the devices of the group.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    /// Advanced device query as a JSON string, for the devices of the group.
    ///
    /// At most 8192 characters.
    pub device_query_json: Nullable<String>,
    /// ID of the parent group, or null for none.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Nullable<String>,
}

impl ExperienceGroupPost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::empty() } }
}
record!(ExperienceGroupPost {
    "name" => required(name),
    "description" => optional(description: Option<String>),
    "experienceUserIds" => optional(experience_user_ids: Option<Vec<String>>),
    "experienceEndpointIds" => optional(experience_endpoint_ids: Option<Vec<String>>),
    "groupTags" => optional(group_tags: Option<BTreeMap<String, String>>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DeviceTagMatch>>),
    "deviceQueryJson" => optional_nullable(device_query_json: Nullable<String>),
    "parentId" => optional_nullable(parent_id: Nullable<String>),
});
