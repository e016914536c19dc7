// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// A message to publish to an MQTT topic.
///
/// Used by [`application.mqttPublishMessage`](crate::resources::application::MqttPublishMessage),
/// [`application.mqttSubscriptionStream`](crate::resources::application::MqttSubscriptionStream).
#[non_exhaustive]
pub struct MqttPublishBody {
    /// 1 to 230 characters.
    pub topic: String,
    /// At most 32767 characters.
    pub message: String,
}

impl MqttPublishBody {
    /// Creates the value from its required fields.
    pub fn new(topic: impl Into<String>, message: impl Into<String>) -> Self {
        Self { topic: topic.into(), message: message.into() }
    }
}
record!(MqttPublishBody {
    "topic" => required(topic),
    "message" => required(message),
});
