// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, record};
use super::{AdvancedQueryCondition, AdvancedQueryIdCondition, AdvancedQueryTagCondition};

/// Selects devices. A match must meet every condition; an empty query selects all devices.
///
/// Used by [`devices.attributeNames`](crate::resources::devices::AttributeNames),
/// [`devices.deviceNames`](crate::resources::devices::DeviceNames),
/// [`devices.get`](crate::resources::devices::Get),
/// [`devices.getCompositeState`](crate::resources::devices::GetCompositeState),
/// [`devices.tagKeys`](crate::resources::devices::TagKeys),
/// [`devices.tagValues`](crate::resources::devices::TagValues).
#[non_exhaustive]
pub struct AdvancedDeviceQuery {
    /// Queries that must all match.
    ///
    /// On the wire: `$and`.
    ///
    /// At most 100 items.
    pub and: Option<Vec<AdvancedDeviceQuery>>,
    /// Queries of which at least one must match.
    ///
    /// On the wire: `$or`.
    ///
    /// At most 100 items.
    pub or: Option<Vec<AdvancedDeviceQuery>>,
    /// Queries of which none may match.
    ///
    /// On the wire: `$nor`.
    ///
    /// At most 100 items.
    pub nor: Option<Vec<AdvancedDeviceQuery>>,
    pub id: Nullable<AdvancedQueryIdCondition>,
    /// When the device was created.
    pub creation_date: Nullable<AdvancedQueryCondition>,
    /// When the device was last changed.
    pub last_updated: Nullable<AdvancedQueryCondition>,
    /// When the device was deleted. For recently deleted devices.
    pub deleted_at: Nullable<AdvancedQueryCondition>,
    pub name: Nullable<AdvancedQueryCondition>,
    pub device_class: Nullable<AdvancedQueryCondition>,
    /// ID of the gateway of a peripheral.
    pub gateway_id: Nullable<AdvancedQueryIdCondition>,
    /// ID of the parent system.
    pub parent_id: Nullable<AdvancedQueryIdCondition>,
    /// ID of a system at any level above the device.
    pub ancestor_id: Nullable<AdvancedQueryIdCondition>,
    /// Name of an attribute of the device.
    pub attribute_name: Nullable<AdvancedQueryCondition>,
    /// ID of an experience user with access to the device through a group.
    pub experience_user_id: Nullable<AdvancedQueryIdCondition>,
    /// ID of an experience group that the device belongs to.
    pub experience_group_id: Nullable<AdvancedQueryIdCondition>,
    pub tags: Nullable<AdvancedQueryTagCondition>,
    /// When the device last disconnected.
    pub disconnected_at: Nullable<AdvancedQueryCondition>,
    /// When the device last connected.
    pub connected_at: Nullable<AdvancedQueryCondition>,
    /// Connection status of the device, such as `connected`.
    pub connection_status: Nullable<AdvancedQueryCondition>,
}
record!(AdvancedDeviceQuery: Default {
    "$and" => optional(and: Option<Vec<AdvancedDeviceQuery>>),
    "$or" => optional(or: Option<Vec<AdvancedDeviceQuery>>),
    "$nor" => optional(nor: Option<Vec<AdvancedDeviceQuery>>),
    "id" => optional_nullable(id: Nullable<AdvancedQueryIdCondition>),
    "creationDate" => optional_nullable(creation_date: Nullable<AdvancedQueryCondition>),
    "lastUpdated" => optional_nullable(last_updated: Nullable<AdvancedQueryCondition>),
    "deletedAt" => optional_nullable(deleted_at: Nullable<AdvancedQueryCondition>),
    "name" => optional_nullable(name: Nullable<AdvancedQueryCondition>),
    "deviceClass" => optional_nullable(device_class: Nullable<AdvancedQueryCondition>),
    "gatewayId" => optional_nullable(gateway_id: Nullable<AdvancedQueryIdCondition>),
    "parentId" => optional_nullable(parent_id: Nullable<AdvancedQueryIdCondition>),
    "ancestorId" => optional_nullable(ancestor_id: Nullable<AdvancedQueryIdCondition>),
    "attributeName" => optional_nullable(attribute_name: Nullable<AdvancedQueryCondition>),
    "experienceUserId" => optional_nullable(experience_user_id: Nullable<AdvancedQueryIdCondition>),
    "experienceGroupId" => optional_nullable(experience_group_id: Nullable<AdvancedQueryIdCondition>),
    "tags" => optional_nullable(tags: Nullable<AdvancedQueryTagCondition>),
    "disconnectedAt" => optional_nullable(disconnected_at: Nullable<AdvancedQueryCondition>),
    "connectedAt" => optional_nullable(connected_at: Nullable<AdvancedQueryCondition>),
    "connectionStatus" => optional_nullable(connection_status: Nullable<AdvancedQueryCondition>),
});
