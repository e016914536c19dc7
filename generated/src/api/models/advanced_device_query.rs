// @generated from _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Nullable, record};
use super::{AdvancedQueryCondition, AdvancedQueryIdCondition, AdvancedQueryTagCondition};

/// Advanced Device Query.
///
/// Selects devices. All conditions given must hold; an empty query selects every device.
///
/// Used by [`devices.attributeNames`](crate::resources::devices::AttributeNames),
/// [`devices.deviceNames`](crate::resources::devices::DeviceNames),
/// [`devices.get`](crate::resources::devices::Get),
/// [`devices.getCompositeState`](crate::resources::devices::GetCompositeState),
/// [`devices.tagKeys`](crate::resources::devices::TagKeys),
/// [`devices.tagValues`](crate::resources::devices::TagValues).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdvancedDeviceQuery {
    /// Every query of the list must match.
    ///
    /// At most 100 items.
    pub and: Option<Vec<AdvancedDeviceQuery>>,
    /// At least one query of the list must match.
    ///
    /// At most 100 items.
    pub or: Option<Vec<AdvancedDeviceQuery>>,
    /// No query of the list may match.
    ///
    /// At most 100 items.
    pub nor: Option<Vec<AdvancedDeviceQuery>>,
    /// `id`.
    pub id: Nullable<AdvancedQueryIdCondition>,
    /// `creationDate`.
    pub creation_date: Nullable<AdvancedQueryCondition>,
    /// `lastUpdated`.
    pub last_updated: Nullable<AdvancedQueryCondition>,
    /// For devices that were deleted recently.
    pub deleted_at: Nullable<AdvancedQueryCondition>,
    /// `name`.
    pub name: Nullable<AdvancedQueryCondition>,
    /// `deviceClass`.
    pub device_class: Nullable<AdvancedQueryCondition>,
    /// The gateway of a peripheral.
    pub gateway_id: Nullable<AdvancedQueryIdCondition>,
    /// The system one level up; null for none.
    pub parent_id: Nullable<AdvancedQueryIdCondition>,
    /// A system at any level above the device.
    pub ancestor_id: Nullable<AdvancedQueryIdCondition>,
    /// Name of an attribute that the device has.
    pub attribute_name: Nullable<AdvancedQueryCondition>,
    /// An experience user who has the device through a group.
    pub experience_user_id: Nullable<AdvancedQueryIdCondition>,
    /// An experience group that the device belongs to.
    pub experience_group_id: Nullable<AdvancedQueryIdCondition>,
    /// `tags`.
    pub tags: Nullable<AdvancedQueryTagCondition>,
    /// When the device last disconnected.
    pub disconnected_at: Nullable<AdvancedQueryCondition>,
    /// When the device last connected.
    pub connected_at: Nullable<AdvancedQueryCondition>,
    /// Whether the device is connected at present.
    pub connection_status: Nullable<AdvancedQueryCondition>,
}

record!(AdvancedDeviceQuery {
    "$and" => optional(and),
    "$or" => optional(or),
    "$nor" => optional(nor),
    "id" => maybe(id),
    "creationDate" => maybe(creation_date),
    "lastUpdated" => maybe(last_updated),
    "deletedAt" => maybe(deleted_at),
    "name" => maybe(name),
    "deviceClass" => maybe(device_class),
    "gatewayId" => maybe(gateway_id),
    "parentId" => maybe(parent_id),
    "ancestorId" => maybe(ancestor_id),
    "attributeName" => maybe(attribute_name),
    "experienceUserId" => maybe(experience_user_id),
    "experienceGroupId" => maybe(experience_group_id),
    "tags" => maybe(tags),
    "disconnectedAt" => maybe(disconnected_at),
    "connectedAt" => maybe(connected_at),
    "connectionStatus" => maybe(connection_status),
});
