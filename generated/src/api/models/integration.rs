// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Model, Nullable, Number, Secret, Timestamp, record, words};
use super::IntegrationType;

/// Integration.
///
/// A connection that the platform keeps to an outside source of messages. Of the config fields,
/// only the one for its type is present.
///
/// Used by [`integration.get`](crate::resources::integration::Get),
/// [`integration.patch`](crate::resources::integration::Patch),
/// [`integrations.post`](crate::resources::integrations::Post).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Integration {
    /// Same as `integrationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `integrationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub integration_id: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `creationDate`.
    pub creation_date: Option<Timestamp>,
    /// `lastUpdated`.
    pub last_updated: Option<Timestamp>,
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// Credential that takes the place of secrets in the config, if any.
    ///
    /// 1 to 255 characters.
    pub credential_name: Option<String>,
    /// `integrationType`.
    pub integration_type: Option<IntegrationType>,
    /// If false, the platform does not connect.
    pub enabled: Option<bool>,
    /// Topics that are subscribed to, for the types that have any.
    ///
    /// No item twice.
    pub topics: Option<Vec<String>>,
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
    /// How the connection stands. The times are ms since epoch.
    pub status: Option<IntegrationStatus>,
}

record!(Integration {
    "id" => optional(id),
    "integrationId" => optional(integration_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "name" => optional(name),
    "credentialName" => optional(credential_name),
    "integrationType" => optional(integration_type),
    "enabled" => optional(enabled),
    "topics" => optional(topics),
    "azureEventHubConfig" => optional(azure_event_hub_config),
    "googlePubSubConfig" => optional(google_pub_sub_config),
    "mqttConfig" => optional(mqtt_config),
    "particleConfig" => optional(particle_config),
    "sqsConfig" => optional(sqs_config),
    "websocketConfig" => optional(websocket_config),
    "status" => optional(status),
});

/// Integration Azure Event Hub Config.
///
/// How to connect to an Azure event hub: with a connection string, or with a host name and a
/// credential.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`integration`](crate::resources::integration),
/// [`integrations`](crate::resources::integrations).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IntegrationAzureEventHubConfig {
    /// `hubName`.
    ///
    /// 1 to 256 characters.
    pub hub_name: Option<String>,
    /// `hostName`.
    ///
    /// 1 to 256 characters.
    pub host_name: Option<String>,
    /// `consumerGroup`.
    ///
    /// 1 to 256 characters.
    pub consumer_group: Option<String>,
    /// Secret.
    ///
    /// 1 to 1024 characters.
    pub connection_string: Option<Secret<String>>,
}

record!(IntegrationAzureEventHubConfig {
    "hubName" => optional(hub_name),
    "hostName" => optional(host_name),
    "consumerGroup" => optional(consumer_group),
    "connectionString" => optional(connection_string),
});

/// Integration Google Pub Sub Config.
///
/// How to connect to Google Pub/Sub.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`integration`](crate::resources::integration),
/// [`integrations`](crate::resources::integrations).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IntegrationGooglePubSubConfig {
    /// Project in Google Cloud.
    ///
    /// 1 to 255 characters.
    pub project_id: Option<String>,
    /// Key of the service account, as JSON text. Secret.
    ///
    /// 4 to 32767 characters.
    pub key_json: Option<Secret<String>>,
}

record!(IntegrationGooglePubSubConfig {
    "projectId" => optional(project_id),
    "keyJson" => optional(key_json),
});

/// Integration Mqtt Config.
///
/// How to connect to an MQTT broker.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`integration`](crate::resources::integration),
/// [`integrations`](crate::resources::integrations).
#[derive(Debug, Clone, PartialEq)]
pub struct IntegrationMqttConfig {
    /// `clientId`.
    ///
    /// 1 to 1024 characters.
    pub client_id: Option<String>,
    /// `username`.
    ///
    /// 1 to 1024 characters.
    pub username: Option<String>,
    /// Secret.
    ///
    /// 1 to 1024 characters.
    pub password: Option<Secret<String>>,
    /// If false, the broker keeps the session while the connection is down.
    pub clean: Option<bool>,
    /// `port`.
    ///
    /// From `1` to `65535`.
    pub port: Number,
    /// `protocol`.
    pub protocol: IntegrationMqttConfigProtocol,
    /// `host`.
    ///
    /// 1 to 1024 characters.
    pub host: String,
    /// Key of the client certificate, PEM. Secret.
    ///
    /// 4 to 32767 characters.
    pub private_key: Option<Secret<String>>,
    /// Client certificate, PEM.
    ///
    /// 4 to 32767 characters.
    pub certificate: Option<String>,
    /// Authority that the certificate of the broker is checked against, PEM.
    ///
    /// 4 to 32767 characters.
    pub ca_certificate: Option<String>,
    /// If true, the certificate of the broker is not checked.
    pub disable_ssl_verification: Option<bool>,
    /// `protocolVersion`.
    pub protocol_version: Option<IntegrationMqttConfigProtocolVersion>,
}

impl IntegrationMqttConfig {
    /// With what is required.
    pub fn new(
        port: impl Into<Number>,
        protocol: impl Into<IntegrationMqttConfigProtocol>,
        host: impl Into<String>,
    ) -> Self {
        Self { port: port.into(), protocol: protocol.into(), host: host.into(), ..Model::blank() }
    }
}

record!(IntegrationMqttConfig {
    "clientId" => optional(client_id),
    "username" => optional(username),
    "password" => optional(password),
    "clean" => optional(clean),
    "port" => required(port),
    "protocol" => required(protocol),
    "host" => required(host),
    "privateKey" => optional(private_key),
    "certificate" => optional(certificate),
    "caCertificate" => optional(ca_certificate),
    "disableSSLVerification" => optional(disable_ssl_verification),
    "protocolVersion" => optional(protocol_version),
});

words! {
    /// The shape of `integrationMqttConfig.protocol`.
    ///
    /// Used on the pages [`credential`](crate::resources::credential),
    /// [`integration`](crate::resources::integration),
    /// [`integrations`](crate::resources::integrations).
    pub enum IntegrationMqttConfigProtocol {
        /// `mqtt`.
        Mqtt = "mqtt",
        /// `mqtts`.
        Mqtts = "mqtts",
        /// `ws`.
        Ws = "ws",
        /// `wss`.
        Wss = "wss",
    }
}

words! {
    /// The shape of `integrationMqttConfig.protocolVersion`.
    ///
    /// Used on the pages [`credential`](crate::resources::credential),
    /// [`integration`](crate::resources::integration),
    /// [`integrations`](crate::resources::integrations).
    pub enum IntegrationMqttConfigProtocolVersion {
        /// `3.1.1`.
        N3_1_1 = "3.1.1",
        /// `5`.
        N5 = "5",
    }
}

/// Integration Particle Config.
///
/// Which events to take from Particle.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`integration`](crate::resources::integration),
/// [`integrations`](crate::resources::integrations).
#[derive(Debug, Clone, PartialEq)]
pub struct IntegrationParticleConfig {
    /// Secret.
    ///
    /// 1 to 1024 characters.
    pub access_token: Secret<String>,
    /// Product whose events are taken.
    ///
    /// 1 to 1024 characters.
    pub product_slug_or_id: Option<String>,
    /// Organization that the product belongs to.
    ///
    /// 1 to 1024 characters.
    pub org_slug_or_id: Option<String>,
    /// Limits the events to those of one device.
    ///
    /// 1 to 1024 characters.
    pub device_name_or_id: Option<String>,
}

impl IntegrationParticleConfig {
    /// With what is required.
    pub fn new(access_token: impl Into<Secret<String>>) -> Self {
        Self { access_token: access_token.into(), ..Model::blank() }
    }
}

record!(IntegrationParticleConfig {
    "accessToken" => required(access_token),
    "productSlugOrId" => optional(product_slug_or_id),
    "orgSlugOrId" => optional(org_slug_or_id),
    "deviceNameOrId" => optional(device_name_or_id),
});

/// Integration Sqs Config.
///
/// How to read an Amazon SQS queue: with keys of its own, or with a credential.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`integration`](crate::resources::integration),
/// [`integrations`](crate::resources::integrations).
#[derive(Debug, Clone, PartialEq)]
pub struct IntegrationSqsConfig {
    /// `accessKeyId`.
    ///
    /// 4 to 128 characters.
    pub access_key_id: Option<String>,
    /// Secret.
    ///
    /// 4 to 128 characters.
    pub secret_access_key: Option<Secret<String>>,
    /// Region of the queue, such as `eu-north-1`.
    ///
    /// 4 to 128 characters.
    pub region: Option<String>,
    /// `queueUrl`.
    ///
    /// 1 to 256 characters.
    pub queue_url: String,
}

impl IntegrationSqsConfig {
    /// With what is required.
    pub fn new(queue_url: impl Into<String>) -> Self { Self { queue_url: queue_url.into(), ..Model::blank() } }
}

record!(IntegrationSqsConfig {
    "accessKeyId" => optional(access_key_id),
    "secretAccessKey" => optional(secret_access_key),
    "region" => optional(region),
    "queueUrl" => required(queue_url),
});

/// How the connection stands. The times are ms since epoch.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`integration`](crate::resources::integration),
/// [`integrations`](crate::resources::integrations).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IntegrationStatus {
    /// When the connection was last seen alive.
    pub last_keep_alive: Option<Number>,
    /// When the platform tries to connect again.
    pub next_attempt: Option<Number>,
    /// `connectInfo`.
    pub connect_info: Option<IntegrationStatusConnectInfo>,
    /// `disconnectInfo`.
    pub disconnect_info: Option<IntegrationStatusDisconnectInfo>,
}

record!(IntegrationStatus {
    "lastKeepAlive" => optional(last_keep_alive),
    "nextAttempt" => optional(next_attempt),
    "connectInfo" => optional(connect_info),
    "disconnectInfo" => optional(disconnect_info),
});

/// The shape of `integration.status.connectInfo`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`integration`](crate::resources::integration),
/// [`integrations`](crate::resources::integrations).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IntegrationStatusConnectInfo {
    /// When it last connected; null if never.
    pub ts: Nullable<Number>,
}

record!(IntegrationStatusConnectInfo { "ts" => maybe(ts) });

/// The shape of `integration.status.disconnectInfo`.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`integration`](crate::resources::integration),
/// [`integrations`](crate::resources::integrations).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IntegrationStatusDisconnectInfo {
    /// When it last disconnected; null if never.
    pub ts: Nullable<Number>,
    /// Why.
    pub error: Option<String>,
}

record!(IntegrationStatusDisconnectInfo {
    "ts" => maybe(ts),
    "error" => optional(error),
});

/// Integration Websocket Config.
///
/// How to connect to a WebSocket server.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`integration`](crate::resources::integration),
/// [`integrations`](crate::resources::integrations).
#[derive(Debug, Clone, PartialEq)]
pub struct IntegrationWebsocketConfig {
    /// `url`.
    ///
    /// 1 to 1024 characters.
    pub url: String,
    /// If true, the certificate of the server is not checked.
    pub disable_ssl_verification: Option<bool>,
    /// `username`.
    ///
    /// 1 to 1024 characters.
    pub username: Option<String>,
    /// Secret.
    ///
    /// 1 to 1024 characters.
    pub password: Option<Secret<String>>,
    /// Key of the client certificate, PEM. Secret.
    ///
    /// 4 to 32767 characters.
    pub private_key: Option<Secret<String>>,
    /// Client certificate, PEM.
    ///
    /// 4 to 32767 characters.
    pub certificate: Option<String>,
    /// Authority that the certificate of the server is checked against, PEM.
    ///
    /// 4 to 32767 characters.
    pub ca_certificate: Option<String>,
    /// Headers sent when connecting.
    ///
    /// At most 50 items.
    pub headers: Option<Vec<IntegrationWebsocketHeader>>,
}

impl IntegrationWebsocketConfig {
    /// With what is required.
    pub fn new(url: impl Into<String>) -> Self { Self { url: url.into(), ..Model::blank() } }
}

record!(IntegrationWebsocketConfig {
    "url" => required(url),
    "disableSSLVerification" => optional(disable_ssl_verification),
    "username" => optional(username),
    "password" => optional(password),
    "privateKey" => optional(private_key),
    "certificate" => optional(certificate),
    "caCertificate" => optional(ca_certificate),
    "headers" => optional(headers),
});

/// Integration Websocket Header.
///
/// A header of the connection request.
///
/// Used on the pages [`credential`](crate::resources::credential),
/// [`integration`](crate::resources::integration),
/// [`integrations`](crate::resources::integrations).
#[derive(Debug, Clone, PartialEq)]
pub struct IntegrationWebsocketHeader {
    /// `headerKey`.
    ///
    /// 1 to 1024 characters.
    pub header_key: String,
    /// `headerValue`.
    ///
    /// 1 to 1024 characters.
    pub header_value: String,
}

impl IntegrationWebsocketHeader {
    /// With what is required.
    pub fn new(header_key: impl Into<String>, header_value: impl Into<String>) -> Self {
        Self { header_key: header_key.into(), header_value: header_value.into() }
    }
}

record!(IntegrationWebsocketHeader {
    "headerKey" => required(header_key),
    "headerValue" => required(header_value),
});
