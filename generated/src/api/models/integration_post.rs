// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, record};
use super::{
    IntegrationAzureEventHubConfig, IntegrationGooglePubSubConfig, IntegrationMqttConfig,
    IntegrationParticleConfig, IntegrationSqsConfig, IntegrationType,
    IntegrationWebsocketConfig,
};

/// Request body that creates an integration, with the configuration of its type.
///
/// Used by [`integrations.post`](crate::resources::integrations::Post).
#[non_exhaustive]
pub struct IntegrationPost {
    /// 1 to 255 characters.
    pub name: String,
    pub integration_type: IntegrationType,
    /// If false, the integration is inactive. The default is true.
    pub enabled: Option<bool>,
    /// Name of the credential to use instead of secrets in the configuration.
    ///
    /// 1 to 255 characters.
    pub credential_name: Option<String>,
    /// Topics to subscribe to for `mqtt` and `googlePubSub`, event names for `particle`, where a
    /// trailing `*` is a wildcard.
    ///
    /// Items must be unique.
    ///
    /// Items: 1 to 1024 characters.
    pub topics: Option<Vec<String>>,
    pub azure_event_hub_config: Option<IntegrationAzureEventHubConfig>,
    pub google_pub_sub_config: Option<IntegrationGooglePubSubConfig>,
    pub mqtt_config: Option<IntegrationMqttConfig>,
    pub particle_config: Option<IntegrationParticleConfig>,
    pub sqs_config: Option<IntegrationSqsConfig>,
    pub websocket_config: Option<IntegrationWebsocketConfig>,
}

impl IntegrationPost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, integration_type: impl Into<IntegrationType>) -> Self {
        Self { name: name.into(), integration_type: integration_type.into(), ..Model::empty() }
    }
}
record!(IntegrationPost {
    "name" => required(name),
    "integrationType" => required(integration_type),
    "enabled" => optional(enabled: Option<bool>),
    "credentialName" => optional(credential_name: Option<String>),
    "topics" => optional(topics: Option<Vec<String>>),
    "azureEventHubConfig" => optional(azure_event_hub_config: Option<IntegrationAzureEventHubConfig>),
    "googlePubSubConfig" => optional(google_pub_sub_config: Option<IntegrationGooglePubSubConfig>),
    "mqttConfig" => optional(mqtt_config: Option<IntegrationMqttConfig>),
    "particleConfig" => optional(particle_config: Option<IntegrationParticleConfig>),
    "sqsConfig" => optional(sqs_config: Option<IntegrationSqsConfig>),
    "websocketConfig" => optional(websocket_config: Option<IntegrationWebsocketConfig>),
});
