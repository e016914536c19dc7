// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, record};
use super::{
    IntegrationAzureEventHubConfig, IntegrationGooglePubSubConfig, IntegrationMqttConfig,
    IntegrationParticleConfig, IntegrationSqsConfig, IntegrationWebsocketConfig,
};

/// Integration Patch.
///
/// Request body that changes an integration. Omitted fields are unchanged. The type cannot be
/// changed.
///
/// Used by [`integration.patch`](crate::resources::integration::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IntegrationPatch {
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// If false, the integration is inactive.
    pub enabled: Option<bool>,
    /// Topics to subscribe to for `mqtt` and `googlePubSub`, event names for `particle`, where a
    /// trailing `*` is a wildcard. Replaces the whole list.
    ///
    /// No item twice.
    pub topics: Option<Vec<String>>,
    /// Name of the credential to use instead of secrets in the configuration. Null removes it.
    ///
    /// 1 to 255 characters.
    pub credential_name: Nullable<String>,
    /// `azureEventHubConfig`.
    pub azure_event_hub_config: Option<IntegrationAzureEventHubConfig>,
    /// `googlePubSubConfig`.
    pub google_pub_sub_config: Option<IntegrationGooglePubSubConfig>,
    /// `mqttConfig`.
    pub mqtt_config: Option<IntegrationMqttConfig>,
    /// `particleConfig`.
    pub particle_config: Option<IntegrationParticleConfig>,
    /// `sqsConfig`.
    pub sqs_config: Option<IntegrationSqsConfig>,
    /// `websocketConfig`.
    pub websocket_config: Option<IntegrationWebsocketConfig>,
}

record!(IntegrationPatch {
    "name" => optional(name),
    "enabled" => optional(enabled),
    "topics" => optional(topics),
    "credentialName" => optional_nullable(credential_name),
    "azureEventHubConfig" => optional(azure_event_hub_config),
    "googlePubSubConfig" => optional(google_pub_sub_config),
    "mqttConfig" => optional(mqtt_config),
    "particleConfig" => optional(particle_config),
    "sqsConfig" => optional(sqs_config),
    "websocketConfig" => optional(websocket_config),
});
