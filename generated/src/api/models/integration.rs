// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{EpochMillis, Model, Nullable, Number, Secret, Timestamp, id, record, string_enum};
use super::{ApplicationId, IntegrationType};

/// A connection that the platform keeps to an external source of messages. Of the configurations,
/// only that of its type is present.
///
/// Used by [`integration.get`](crate::resources::integration::Get),
/// [`integration.patch`](crate::resources::integration::Patch),
/// [`integrations.post`](crate::resources::integrations::Post).
#[non_exhaustive]
pub struct Integration {
    /// Same as `integrationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub integration_id: Option<IntegrationId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// Name of the credential used instead of secrets in the configuration, if any.
    ///
    /// 1 to 255 characters.
    pub credential_name: Option<String>,
    pub integration_type: Option<IntegrationType>,
    /// If false, the integration is inactive.
    pub enabled: Option<bool>,
    /// Topics for `mqtt` and `googlePubSub`, event names for `particle`.
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
    /// State of the connection. Times are in ms since epoch.
    pub status: Option<IntegrationStatus>,
}
record!(Integration: Default {
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

/// How to connect to an Azure event hub: with a connection string, or with a host name and a
/// credential.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`integration`](crate::resources::integration),
/// [`integrations`](crate::resources::integrations).
#[non_exhaustive]
pub struct IntegrationAzureEventHubConfig {
    /// Name of the event hub.
    ///
    /// 1 to 256 characters.
    pub hub_name: Option<String>,
    /// Host name, with a credential to connect. Give either this or `connectionString`.
    ///
    /// 1 to 256 characters.
    pub host_name: Option<String>,
    /// Name of the consumer group.
    ///
    /// 1 to 256 characters.
    pub consumer_group: Option<String>,
    /// Secret. Connection string. Give either this or `hostName`.
    ///
    /// 1 to 1024 characters.
    pub connection_string: Option<Secret<String>>,
}
record!(IntegrationAzureEventHubConfig: Default {
    "hubName" => optional(hub_name: Option<String>),
    "hostName" => optional(host_name: Option<String>),
    "consumerGroup" => optional(consumer_group: Option<String>),
    "connectionString" => optional(connection_string: Option<Secret<String>>),
});

/// How to connect to Google Cloud Pub/Sub.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`integration`](crate::resources::integration),
/// [`integrations`](crate::resources::integrations).
#[non_exhaustive]
pub struct IntegrationGooglePubSubConfig {
    /// ID of the Google Cloud project.
    ///
    /// 1 to 255 characters.
    pub project_id: Option<String>,
    /// Secret. Service account key as a JSON string.
    ///
    /// 4 to 32767 characters.
    pub key_json: Option<Secret<String>>,
}
record!(IntegrationGooglePubSubConfig: Default {
    "projectId" => optional(project_id: Option<String>),
    "keyJson" => optional(key_json: Option<Secret<String>>),
});

id! {
    /// The id that paths take as `integrationId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`integration`](crate::resources::integration),
    /// [`integrations`](crate::resources::integrations).
    pub struct IntegrationId;
}

/// How to connect to an MQTT broker.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`integration`](crate::resources::integration),
/// [`integrations`](crate::resources::integrations).
#[non_exhaustive]
pub struct IntegrationMqttConfig {
    /// Client ID. Set by the server if omitted.
    ///
    /// 1 to 1024 characters.
    pub client_id: Option<String>,
    /// User name for the broker.
    ///
    /// 1 to 1024 characters.
    pub username: Option<String>,
    /// Secret. Password for the broker.
    ///
    /// 1 to 1024 characters.
    pub password: Option<Secret<String>>,
    /// If true, connecting clears the previous session on the broker; if false, the session is
    /// resumed.
    pub clean: Option<bool>,
    /// Port of the broker.
    ///
    /// From `1` to `65535`.
    pub port: Number,
    pub protocol: IntegrationMqttConfigProtocol,
    /// Host name of the broker.
    ///
    /// 1 to 1024 characters.
    pub host: String,
    /// Secret. Private key of the client certificate, in PEM format.
    ///
    /// 4 to 32767 characters.
    pub private_key: Option<Secret<String>>,
    /// Client certificate, in PEM format.
    ///
    /// 4 to 32767 characters.
    pub certificate: Option<String>,
    /// CA certificate, in PEM format. Required if the broker's certificate is self-signed or from a
    /// non-standard authority.
    ///
    /// 4 to 32767 characters.
    pub ca_certificate: Option<String>,
    /// If true, the certificate of the broker is not verified.
    pub disable_ssl_verification: Option<bool>,
    /// Version of MQTT.
    pub protocol_version: Option<IntegrationMqttConfigProtocolVersion>,
}

impl IntegrationMqttConfig {
    /// Creates the value from its required fields.
    pub fn new(
        port: impl Into<Number>,
        protocol: impl Into<IntegrationMqttConfigProtocol>,
        host: impl Into<String>,
    ) -> Self {
        Self { port: port.into(), protocol: protocol.into(), host: host.into(), ..Model::empty() }
    }
}
record!(IntegrationMqttConfig {
    "clientId" => optional(client_id: Option<String>),
    "username" => optional(username: Option<String>),
    "password" => optional(password: Option<Secret<String>>),
    "clean" => optional(clean: Option<bool>),
    "port" => required(port),
    "protocol" => required(protocol),
    "host" => required(host),
    "privateKey" => optional(private_key: Option<Secret<String>>),
    "certificate" => optional(certificate: Option<String>),
    "caCertificate" => optional(ca_certificate: Option<String>),
    "disableSSLVerification" => optional(disable_ssl_verification: Option<bool>),
    "protocolVersion" => optional(protocol_version: Option<IntegrationMqttConfigProtocolVersion>),
});

string_enum! {
    /// The type of `integrationMqttConfig.protocol`.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`integration`](crate::resources::integration),
    /// [`integrations`](crate::resources::integrations).
    pub enum IntegrationMqttConfigProtocol {
        Mqtt = "mqtt",
        Mqtts = "mqtts",
        Ws = "ws",
        Wss = "wss",
    }
}

string_enum! {
    /// Version of MQTT.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`integration`](crate::resources::integration),
    /// [`integrations`](crate::resources::integrations).
    pub enum IntegrationMqttConfigProtocolVersion {
        /// On the wire: `3.1.1`.
        N3_1_1 = "3.1.1",
        /// On the wire: `5`.
        N5 = "5",
    }
}

/// How to connect to the event stream of Particle.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`integration`](crate::resources::integration),
/// [`integrations`](crate::resources::integrations).
#[non_exhaustive]
pub struct IntegrationParticleConfig {
    /// Secret. Access token for Particle.
    ///
    /// 1 to 1024 characters.
    pub access_token: Secret<String>,
    /// Slug or ID of the Particle product whose events to receive.
    ///
    /// 1 to 1024 characters.
    pub product_slug_or_id: Option<String>,
    /// Slug or ID of the Particle organization.
    ///
    /// 1 to 1024 characters.
    pub org_slug_or_id: Option<String>,
    /// Name or ID of the Particle device whose events to receive. If omitted, the events of all
    /// your devices are received.
    ///
    /// 1 to 1024 characters.
    pub device_name_or_id: Option<String>,
}

impl IntegrationParticleConfig {
    /// Creates the value from its required fields.
    pub fn new(access_token: impl Into<Secret<String>>) -> Self {
        Self { access_token: access_token.into(), ..Model::empty() }
    }
}
record!(IntegrationParticleConfig {
    "accessToken" => required(access_token),
    "productSlugOrId" => optional(product_slug_or_id: Option<String>),
    "orgSlugOrId" => optional(org_slug_or_id: Option<String>),
    "deviceNameOrId" => optional(device_name_or_id: Option<String>),
});

/// How to connect to an Amazon SQS queue: with an access key, or with a credential.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`integration`](crate::resources::integration),
/// [`integrations`](crate::resources::integrations).
#[non_exhaustive]
pub struct IntegrationSqsConfig {
    /// ID of the AWS access key.
    ///
    /// 4 to 128 characters.
    pub access_key_id: Option<String>,
    /// Secret. AWS secret access key.
    ///
    /// 4 to 128 characters.
    pub secret_access_key: Option<Secret<String>>,
    /// AWS region, such as `eu-north-1`.
    ///
    /// 4 to 128 characters.
    pub region: Option<String>,
    /// URL of the queue.
    ///
    /// 1 to 256 characters.
    pub queue_url: String,
}

impl IntegrationSqsConfig {
    /// Creates the value from its required fields.
    pub fn new(queue_url: impl Into<String>) -> Self { Self { queue_url: queue_url.into(), ..Model::empty() } }
}
record!(IntegrationSqsConfig {
    "accessKeyId" => optional(access_key_id: Option<String>),
    "secretAccessKey" => optional(secret_access_key: Option<Secret<String>>),
    "region" => optional(region: Option<String>),
    "queueUrl" => required(queue_url),
});

/// State of the connection. Times are in ms since epoch.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`integration`](crate::resources::integration),
/// [`integrations`](crate::resources::integrations).
#[non_exhaustive]
pub struct IntegrationStatus {
    /// Time of the last keepalive.
    pub last_keep_alive: Option<EpochMillis>,
    /// Time of the next attempt to connect.
    pub next_attempt: Option<EpochMillis>,
    pub connect_info: Option<IntegrationStatusConnectInfo>,
    pub disconnect_info: Option<IntegrationStatusDisconnectInfo>,
}
record!(IntegrationStatus: Default {
    "lastKeepAlive" => optional(last_keep_alive),
    "nextAttempt" => optional(next_attempt),
    "connectInfo" => optional(connect_info),
    "disconnectInfo" => optional(disconnect_info),
});

/// The type of `integration.status.connectInfo`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`integration`](crate::resources::integration),
/// [`integrations`](crate::resources::integrations).
#[non_exhaustive]
pub struct IntegrationStatusConnectInfo {
    /// Time of the last connect.
    pub ts: Nullable<EpochMillis>,
}
record!(IntegrationStatusConnectInfo: Default {
    "ts" => optional_nullable(ts),
});

/// The type of `integration.status.disconnectInfo`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`integration`](crate::resources::integration),
/// [`integrations`](crate::resources::integrations).
#[non_exhaustive]
pub struct IntegrationStatusDisconnectInfo {
    /// Time of the last disconnect.
    pub ts: Nullable<EpochMillis>,
    /// Reason for the disconnect.
    pub error: Option<String>,
}
record!(IntegrationStatusDisconnectInfo: Default {
    "ts" => optional_nullable(ts),
    "error" => optional(error),
});

/// How to connect to a WebSocket server.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`integration`](crate::resources::integration),
/// [`integrations`](crate::resources::integrations).
#[non_exhaustive]
pub struct IntegrationWebsocketConfig {
    /// URL of the server, starting with `ws://` or `wss://`.
    ///
    /// 1 to 1024 characters.
    pub url: String,
    /// If true, the certificate of the server is not verified.
    pub disable_ssl_verification: Option<bool>,
    /// User name for the server.
    ///
    /// 1 to 1024 characters.
    pub username: Option<String>,
    /// Secret. Password for the server.
    ///
    /// 1 to 1024 characters.
    pub password: Option<Secret<String>>,
    /// Secret. Private key of the client certificate, in PEM format.
    ///
    /// 4 to 32767 characters.
    pub private_key: Option<Secret<String>>,
    /// Client certificate, in PEM format.
    ///
    /// 4 to 32767 characters.
    pub certificate: Option<String>,
    /// CA certificate to verify the server's certificate against, in PEM format.
    ///
    /// 4 to 32767 characters.
    pub ca_certificate: Option<String>,
    /// Headers of the connection request.
    ///
    /// At most 50 items.
    pub headers: Option<Vec<IntegrationWebsocketHeader>>,
}

impl IntegrationWebsocketConfig {
    /// Creates the value from its required fields.
    pub fn new(url: impl Into<String>) -> Self { Self { url: url.into(), ..Model::empty() } }
}
record!(IntegrationWebsocketConfig {
    "url" => required(url),
    "disableSSLVerification" => optional(disable_ssl_verification: Option<bool>),
    "username" => optional(username: Option<String>),
    "password" => optional(password: Option<Secret<String>>),
    "privateKey" => optional(private_key: Option<Secret<String>>),
    "certificate" => optional(certificate: Option<String>),
    "caCertificate" => optional(ca_certificate: Option<String>),
    "headers" => optional(headers: Option<Vec<IntegrationWebsocketHeader>>),
});

/// A header of the connection request.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`integration`](crate::resources::integration),
/// [`integrations`](crate::resources::integrations).
#[non_exhaustive]
pub struct IntegrationWebsocketHeader {
    /// 1 to 1024 characters.
    pub header_key: String,
    /// 1 to 1024 characters.
    pub header_value: String,
}

impl IntegrationWebsocketHeader {
    /// Creates the value from its required fields.
    pub fn new(header_key: impl Into<String>, header_value: impl Into<String>) -> Self {
        Self { header_key: header_key.into(), header_value: header_value.into() }
    }
}
record!(IntegrationWebsocketHeader {
    "headerKey" => required(header_key),
    "headerValue" => required(header_value),
});
