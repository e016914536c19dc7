// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Nullable, record};
use super::{
    IntegrationAzureEventHubConfig, IntegrationGooglePubSubConfig, IntegrationMqttConfig,
    IntegrationParticleConfig, IntegrationSqsConfig, IntegrationWebsocketConfig,
};

/// Request body that changes an integration. Omitted fields are unchanged. The type cannot be
/// changed.
///
/// Used by [`integration.patch`](crate::resources::integration::Patch).
#[non_exhaustive]
pub struct IntegrationPatch {
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// If false, the integration is inactive.
    pub enabled: Option<bool>,
    /// Topics to subscribe to for `mqtt` and `googlePubSub`, event names for `particle`, where a
    /// trailing `*` is a wildcard. Replaces the whole list.
    ///
    /// Items must be unique.
    ///
    /// Items: 1 to 1024 characters.
    pub topics: Option<Vec<String>>,
    /// Name of the credential to use instead of secrets in the configuration. Null removes it.
    ///
    /// 1 to 255 characters.
    pub credential_name: Nullable<String>,
    pub azure_event_hub_config: Option<IntegrationAzureEventHubConfig>,
    pub google_pub_sub_config: Option<IntegrationGooglePubSubConfig>,
    pub mqtt_config: Option<IntegrationMqttConfig>,
    pub particle_config: Option<IntegrationParticleConfig>,
    pub sqs_config: Option<IntegrationSqsConfig>,
    pub websocket_config: Option<IntegrationWebsocketConfig>,
}
record!(IntegrationPatch: Default {
    "name" => optional(name: Option<String>),
    "enabled" => optional(enabled: Option<bool>),
    "topics" => optional(topics: Option<Vec<String>>),
    "credentialName" => optional_nullable(credential_name: Nullable<String>),
    "azureEventHubConfig" => optional(azure_event_hub_config: Option<IntegrationAzureEventHubConfig>),
    "googlePubSubConfig" => optional(google_pub_sub_config: Option<IntegrationGooglePubSubConfig>),
    "mqttConfig" => optional(mqtt_config: Option<IntegrationMqttConfig>),
    "particleConfig" => optional(particle_config: Option<IntegrationParticleConfig>),
    "sqsConfig" => optional(sqs_config: Option<IntegrationSqsConfig>),
    "websocketConfig" => optional(websocket_config: Option<IntegrationWebsocketConfig>),
});
