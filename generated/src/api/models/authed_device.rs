// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Secret, record};
use super::{ApplicationId, DeviceClass, DeviceId, OwnerType, TopicFilterType};

/// A device that has logged in, with its API access token.
///
/// Used by [`auth.authenticateDevice`](crate::resources::auth::AuthenticateDevice).
#[non_exhaustive]
pub struct AuthedDevice {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: ApplicationId,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: DeviceId,
    pub device_class: DeviceClass,
    /// Secret. API access token of the device.
    ///
    /// At least 1 character.
    pub token: Secret<String>,
    /// Type of the owner of the application.
    pub owner_type: Option<OwnerType>,
    /// How `pubTopics` and `subTopics` limit the MQTT topics that can be used.
    pub filter_type: Option<TopicFilterType>,
    /// Topics for publishing that the filter applies to.
    ///
    /// Items: 1 to 1024 characters.
    pub pub_topics: Option<Vec<String>>,
    /// Topics for subscribing that the filter applies to.
    ///
    /// Items: 1 to 1024 characters.
    pub sub_topics: Option<Vec<String>>,
}

impl AuthedDevice {
    /// Creates the value from its required fields.
    pub fn new(
        application_id: impl Into<ApplicationId>,
        device_id: impl Into<DeviceId>,
        device_class: impl Into<DeviceClass>,
        token: impl Into<Secret<String>>,
    ) -> Self {
        Self {
            application_id: application_id.into(),
            device_id: device_id.into(),
            device_class: device_class.into(),
            token: token.into(),
            ..Model::empty()
        }
    }
}
record!(AuthedDevice {
    "applicationId" => required(application_id),
    "deviceId" => required(device_id),
    "deviceClass" => required(device_class),
    "token" => required(token),
    "ownerType" => optional(owner_type),
    "filterType" => optional(filter_type),
    "pubTopics" => optional(pub_topics),
    "subTopics" => optional(sub_topics),
});
