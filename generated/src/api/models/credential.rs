// @generated from _schemas/credentials.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Nullable, Secret, Timestamp, record, string_enum};
use super::{ApplicationId, CertificateInfo, CreatorType, EmptyObject, FlowVersions, Flows, Integrations, JwtAlgorithm};

/// A login to an outside service, which integrations, workflow nodes and archiving refer to by
/// name. Only the settings of its `type` are present, without secrets.
///
/// Used by [`credential.get`](crate::resources::credential::Get),
/// [`credential.patch`](crate::resources::credential::Patch),
/// [`credentials.post`](crate::resources::credentials::Post).
#[non_exhaustive]
pub struct Credential {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// ID of the creator; see `createdByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub created_by_id: Option<String>,
    pub created_by_type: Option<CreatorType>,
    /// ID of the last updater; see `lastUpdatedByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub last_updated_by_id: Option<String>,
    pub last_updated_by_type: Option<CreatorType>,
    /// Unique within the application. Other resources refer to the credential by it.
    ///
    /// 1 to 255 characters.
    pub name: String,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// If false, attempts to use the credential fail.
    pub enabled: Option<bool>,
    pub type_: CredentialType,
    /// Settings of the type `aws`.
    pub aws_config: Option<CredentialAwsConfig>,
    /// Settings of the type `azure`.
    pub azure_config: Option<CredentialAzureConfig>,
    /// Settings of the type `gcp`.
    pub gcp_config: Option<CredentialGcpConfig>,
    /// Settings of the type `http`.
    pub http_config: Option<CredentialHttpConfig>,
    /// Settings of the type `sendgrid`.
    pub sendgrid_config: Option<EmptyObject>,
    /// Settings of the type `twilio`.
    pub twilio_config: Option<CredentialTwilioConfig>,
    /// Settings of the type `loggly`.
    pub loggly_config: Option<EmptyObject>,
    /// Settings of the type `jwt`.
    pub jwt_config: Option<CredentialJwtConfig>,
    /// Settings of the type `whatsapp`.
    pub whatsapp_config: Option<CredentialWhatsappConfig>,
    /// Settings of the type `sql`.
    pub sql_config: Option<CredentialSqlConfig>,
    /// Settings of the type `mongodb`.
    pub mongodb_config: Option<EmptyObject>,
    /// Settings of the type `mailgun`.
    pub mailgun_config: Option<EmptyObject>,
    /// Settings of the type `snowflake`.
    pub snowflake_config: Option<CredentialSnowflakeConfig>,
    /// Settings of the type `git`.
    pub git_config: Option<CredentialGitConfig>,
    /// Settings of the type `datadog`.
    pub datadog_config: Option<CredentialDatadogConfig>,
    /// Settings of the type `certificateKeyPair`.
    pub certificate_key_pair_config: Option<CredentialCertificateKeyPairConfig>,
}

impl Credential {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, type_: impl Into<CredentialType>) -> Self {
        Self { name: name.into(), type_: type_.into(), ..Model::empty() }
    }
}
record!(Credential {
    "id" => optional(id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "createdById" => optional(created_by_id),
    "createdByType" => optional(created_by_type),
    "lastUpdatedById" => optional(last_updated_by_id),
    "lastUpdatedByType" => optional(last_updated_by_type),
    "name" => required(name),
    "description" => optional(description),
    "enabled" => optional(enabled),
    "type" => required(type_),
    "awsConfig" => optional(aws_config),
    "azureConfig" => optional(azure_config),
    "gcpConfig" => optional(gcp_config),
    "httpConfig" => optional(http_config),
    "sendgridConfig" => optional(sendgrid_config),
    "twilioConfig" => optional(twilio_config),
    "logglyConfig" => optional(loggly_config),
    "jwtConfig" => optional(jwt_config),
    "whatsappConfig" => optional(whatsapp_config),
    "sqlConfig" => optional(sql_config),
    "mongodbConfig" => optional(mongodb_config),
    "mailgunConfig" => optional(mailgun_config),
    "snowflakeConfig" => optional(snowflake_config),
    "gitConfig" => optional(git_config),
    "datadogConfig" => optional(datadog_config),
    "certificateKeyPairConfig" => optional(certificate_key_pair_config),
});

/// API key of a service, for changing a credential.
///
/// Used by the resources [`credential`](crate::resources::credential).
#[non_exhaustive]
pub struct CredentialApiKeyPatch {
    /// Secret. API key of the service.
    ///
    /// 4 to 128 characters.
    pub api_key: Option<Secret<String>>,
}
record!(CredentialApiKeyPatch: Default {
    "apiKey" => optional(api_key: Option<Secret<String>>),
});

/// API key of a service, for creating a credential.
///
/// Used by the resources [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialApiKeyPost {
    /// Secret. API key of the service.
    ///
    /// 4 to 128 characters.
    pub api_key: Secret<String>,
}

impl CredentialApiKeyPost {
    /// Creates the value from its required fields.
    pub fn new(api_key: impl Into<Secret<String>>) -> Self { Self { api_key: api_key.into() } }
}
record!(CredentialApiKeyPost { "apiKey" => required(api_key) });

/// Settings of the type `aws`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialAwsConfig {
    /// ID of the IAM access key.
    ///
    /// 16 to 128 characters.
    pub access_key_id: String,
    /// AWS region of the services to access.
    ///
    /// 1 to 128 characters.
    pub region: String,
}

impl CredentialAwsConfig {
    /// Creates the value from its required fields.
    pub fn new(access_key_id: impl Into<String>, region: impl Into<String>) -> Self {
        Self { access_key_id: access_key_id.into(), region: region.into() }
    }
}
record!(CredentialAwsConfig {
    "accessKeyId" => required(access_key_id),
    "region" => required(region),
});

/// Settings of the type `azure`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialAzureConfig {
    /// Name of the account.
    ///
    /// At most 128 characters.
    pub account: Option<String>,
}
record!(CredentialAzureConfig: Default { "account" => optional(account) });

/// Settings of the type `certificateKeyPair`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialCertificateKeyPairConfig {
    /// The certificate, in PEM format.
    ///
    /// At most 8192 characters.
    pub certificate: Option<String>,
    /// Information read from the certificate.
    pub info: Option<CertificateInfo>,
}
record!(CredentialCertificateKeyPairConfig: Default {
    "certificate" => optional(certificate),
    "info" => optional(info),
});

/// Settings of the type `datadog`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialDatadogConfig {
    /// Datadog site of the account, such as `datadoghq.com`.
    ///
    /// 1 to 128 characters.
    pub site: Option<String>,
}
record!(CredentialDatadogConfig: Default { "site" => optional(site) });

/// Settings of the type `gcp`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialGcpConfig {
    /// Contents of the key other than its secret, as a JSON string.
    ///
    /// 1 to 8192 characters.
    pub key_meta_json: String,
}

impl CredentialGcpConfig {
    /// Creates the value from its required fields.
    pub fn new(key_meta_json: impl Into<String>) -> Self { Self { key_meta_json: key_meta_json.into() } }
}
record!(CredentialGcpConfig { "keyMetaJson" => required(key_meta_json) });

/// Settings of the type `git`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialGitConfig {
    pub type_: CredentialGitType,
    /// 5 to 1024 characters.
    pub clone_url: String,
    /// For `ssh-key`: public key to register with the Git host.
    ///
    /// At most 8192 characters.
    pub public_key: Option<String>,
    /// At most 128 characters.
    pub username: Option<String>,
    /// Committer name of the commits.
    ///
    /// At most 128 characters.
    pub committer_name: Option<String>,
    /// Committer email address of the commits.
    ///
    /// At most 128 characters.
    pub committer_email: Option<String>,
}

impl CredentialGitConfig {
    /// Creates the value from its required fields.
    pub fn new(type_: impl Into<CredentialGitType>, clone_url: impl Into<String>) -> Self {
        Self { type_: type_.into(), clone_url: clone_url.into(), ..Model::empty() }
    }
}
record!(CredentialGitConfig {
    "type" => required(type_),
    "cloneUrl" => required(clone_url),
    "publicKey" => optional(public_key),
    "username" => optional(username),
    "committerName" => optional(committer_name),
    "committerEmail" => optional(committer_email),
});

string_enum! {
    /// How a credential authenticates with a Git host: with an SSH key, or with a user name and
    /// password over HTTP.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`credentials`](crate::resources::credentials).
    pub enum CredentialGitType {
        /// On the wire: `ssh-key`.
        SshKey = "ssh-key",
        /// On the wire: `http-password`.
        HttpPassword = "http-password",
    }
}

string_enum! {
    /// How HTTP requests authenticate: with a header, a query parameter, basic authentication or a
    /// client certificate.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`credentials`](crate::resources::credentials).
    pub enum CredentialHttpAuthMethod {
        Header = "header",
        QueryParam = "queryParam",
        BasicAuth = "basicAuth",
        ClientCertificate = "clientCertificate",
    }
}

/// Settings of the type `http`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialHttpConfig {
    /// Pattern of the URLs that the credential can be sent to.
    ///
    /// 8 to 1024 characters.
    pub uri_match: String,
    pub auth_method: CredentialHttpAuthMethod,
    /// Public part of the login. Depending on `authMethod`: name of the header or query parameter,
    /// user name, or certificate.
    ///
    /// At most 8196 characters.
    pub public_value: String,
}

impl CredentialHttpConfig {
    /// Creates the value from its required fields.
    pub fn new(
        uri_match: impl Into<String>,
        auth_method: impl Into<CredentialHttpAuthMethod>,
        public_value: impl Into<String>,
    ) -> Self {
        Self { uri_match: uri_match.into(), auth_method: auth_method.into(), public_value: public_value.into() }
    }
}
record!(CredentialHttpConfig {
    "uriMatch" => required(uri_match),
    "authMethod" => required(auth_method),
    "publicValue" => required(public_value),
});

/// Settings of the type `jwt`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialJwtConfig {
    /// Issuer of the tokens.
    ///
    /// At most 1024 characters.
    pub issuer: Option<String>,
    pub algorithm: JwtAlgorithm,
}

impl CredentialJwtConfig {
    /// Creates the value from its required fields.
    pub fn new(algorithm: impl Into<JwtAlgorithm>) -> Self { Self { algorithm: algorithm.into(), ..Model::empty() } }
}
record!(CredentialJwtConfig {
    "issuer" => optional(issuer),
    "algorithm" => required(algorithm),
});

/// Integrations, workflows and workflow versions that use a credential.
///
/// Used by [`credential.linkedResources`](crate::resources::credential::LinkedResources).
#[non_exhaustive]
pub struct CredentialLinkedResources {
    pub integrations: Option<Integrations>,
    pub flows: Option<Flows>,
    pub flow_versions: Option<FlowVersions>,
}
record!(CredentialLinkedResources: Default {
    "integrations" => optional(integrations),
    "flows" => optional(flows),
    "flowVersions" => optional(flow_versions),
});

/// Request body that changes a credential. Omitted fields are unchanged. The type cannot be
/// changed; only the settings of that type apply.
///
/// Used by [`credential.patch`](crate::resources::credential::Patch).
#[non_exhaustive]
pub struct CredentialPatch {
    /// Unique within the application. Other resources refer to the credential by it.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// If false, attempts to use the credential fail.
    pub enabled: Option<bool>,
    /// Settings of the type `aws`.
    pub aws_config: Option<CredentialPatchAwsConfig>,
    /// Settings of the type `azure`.
    pub azure_config: Option<CredentialPatchAzureConfig>,
    /// Settings of the type `gcp`.
    pub gcp_config: Option<CredentialPatchGcpConfig>,
    /// Settings of the type `http`.
    pub http_config: Option<CredentialPatchHttpConfig>,
    /// Settings of the type `sendgrid`.
    pub sendgrid_config: Option<CredentialApiKeyPatch>,
    /// Settings of the type `twilio`.
    pub twilio_config: Option<CredentialPatchTwilioConfig>,
    /// Settings of the type `loggly`.
    pub loggly_config: Option<CredentialPatchLogglyConfig>,
    /// Settings of the type `jwt`.
    pub jwt_config: Option<CredentialPatchJwtConfig>,
    /// Settings of the type `whatsapp`.
    pub whatsapp_config: Option<CredentialPatchWhatsappConfig>,
    /// Settings of the type `sql`.
    pub sql_config: Option<CredentialPatchSqlConfig>,
    /// Settings of the type `mongodb`.
    pub mongodb_config: Option<CredentialPatchMongodbConfig>,
    /// Settings of the type `mailgun`.
    pub mailgun_config: Option<CredentialApiKeyPatch>,
    /// Settings of the type `snowflake`.
    pub snowflake_config: Option<CredentialPatchSnowflakeConfig>,
    /// Settings of the type `git`.
    pub git_config: Option<CredentialPatchGitConfig>,
    /// Settings of the type `datadog`.
    pub datadog_config: Option<CredentialPatchDatadogConfig>,
    /// Settings of the type `certificateKeyPair`.
    pub certificate_key_pair_config: Option<CredentialPatchCertificateKeyPairConfig>,
}
record!(CredentialPatch: Default {
    "name" => optional(name: Option<String>),
    "description" => optional(description: Option<String>),
    "enabled" => optional(enabled: Option<bool>),
    "awsConfig" => optional(aws_config: Option<CredentialPatchAwsConfig>),
    "azureConfig" => optional(azure_config: Option<CredentialPatchAzureConfig>),
    "gcpConfig" => optional(gcp_config: Option<CredentialPatchGcpConfig>),
    "httpConfig" => optional(http_config: Option<CredentialPatchHttpConfig>),
    "sendgridConfig" => optional(sendgrid_config: Option<CredentialApiKeyPatch>),
    "twilioConfig" => optional(twilio_config: Option<CredentialPatchTwilioConfig>),
    "logglyConfig" => optional(loggly_config: Option<CredentialPatchLogglyConfig>),
    "jwtConfig" => optional(jwt_config: Option<CredentialPatchJwtConfig>),
    "whatsappConfig" => optional(whatsapp_config: Option<CredentialPatchWhatsappConfig>),
    "sqlConfig" => optional(sql_config: Option<CredentialPatchSqlConfig>),
    "mongodbConfig" => optional(mongodb_config: Option<CredentialPatchMongodbConfig>),
    "mailgunConfig" => optional(mailgun_config: Option<CredentialApiKeyPatch>),
    "snowflakeConfig" => optional(snowflake_config: Option<CredentialPatchSnowflakeConfig>),
    "gitConfig" => optional(git_config: Option<CredentialPatchGitConfig>),
    "datadogConfig" => optional(datadog_config: Option<CredentialPatchDatadogConfig>),
    "certificateKeyPairConfig" => optional(certificate_key_pair_config: Option<CredentialPatchCertificateKeyPairConfig>),
});

/// Settings of the type `aws`.
///
/// Used by the resources [`credential`](crate::resources::credential).
#[non_exhaustive]
pub struct CredentialPatchAwsConfig {
    /// ID of the IAM access key.
    ///
    /// 16 to 128 characters.
    pub access_key_id: Option<String>,
    /// Secret. Secret part of the access key.
    ///
    /// 4 to 128 characters.
    pub secret_access_key: Option<Secret<String>>,
    /// AWS region of the services to access.
    ///
    /// 1 to 128 characters.
    pub region: Option<String>,
}
record!(CredentialPatchAwsConfig: Default {
    "accessKeyId" => optional(access_key_id: Option<String>),
    "secretAccessKey" => optional(secret_access_key: Option<Secret<String>>),
    "region" => optional(region: Option<String>),
});

/// Settings of the type `azure`.
///
/// Used by the resources [`credential`](crate::resources::credential).
#[non_exhaustive]
pub struct CredentialPatchAzureConfig {
    /// Name of the account.
    ///
    /// At most 128 characters.
    pub account: Option<String>,
    /// Secret. Key of the account.
    ///
    /// 4 to 128 characters.
    pub account_key: Option<Secret<String>>,
}
record!(CredentialPatchAzureConfig: Default {
    "account" => optional(account: Option<String>),
    "accountKey" => optional(account_key: Option<Secret<String>>),
});

/// Settings of the type `certificateKeyPair`.
///
/// Used by the resources [`credential`](crate::resources::credential).
#[non_exhaustive]
pub struct CredentialPatchCertificateKeyPairConfig {
    /// The certificate, in PEM format.
    ///
    /// At most 8192 characters.
    pub certificate: Option<String>,
    /// Secret. The private key, in PEM format.
    ///
    /// At most 8196 characters.
    pub private_key: Option<Secret<String>>,
}
record!(CredentialPatchCertificateKeyPairConfig: Default {
    "certificate" => optional(certificate: Option<String>),
    "privateKey" => optional(private_key: Option<Secret<String>>),
});

/// Settings of the type `datadog`.
///
/// Used by the resources [`credential`](crate::resources::credential).
#[non_exhaustive]
pub struct CredentialPatchDatadogConfig {
    /// Secret. Datadog API key.
    ///
    /// At most 256 characters.
    pub secret_value: Option<Secret<String>>,
    /// Datadog site of the account, such as `datadoghq.com`.
    ///
    /// 1 to 128 characters.
    pub site: Option<String>,
}
record!(CredentialPatchDatadogConfig: Default {
    "secretValue" => optional(secret_value: Option<Secret<String>>),
    "site" => optional(site: Option<String>),
});

/// Settings of the type `gcp`.
///
/// Used by the resources [`credential`](crate::resources::credential).
#[non_exhaustive]
pub struct CredentialPatchGcpConfig {
    /// Secret. Key of the service account, as a JSON string.
    ///
    /// 1 to 8192 characters.
    pub key_json: Option<Secret<String>>,
}
record!(CredentialPatchGcpConfig: Default {
    "keyJson" => optional(key_json: Option<Secret<String>>),
});

/// Settings of the type `git`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialPatchGitConfig {
    pub type_: Option<CredentialGitType>,
    /// 5 to 1024 characters.
    pub clone_url: Option<String>,
    /// At most 128 characters.
    pub username: Option<String>,
    /// Committer name of the commits.
    ///
    /// At most 128 characters.
    pub committer_name: Option<String>,
    /// Committer email address of the commits.
    ///
    /// At most 128 characters.
    pub committer_email: Option<String>,
    /// For `ssh-key`: if true, the server generates a key pair and returns the public key.
    pub generate_private_key: Option<bool>,
    /// Secret. Password, or private key in PEM format.
    ///
    /// At most 8196 characters.
    pub secret_value: Option<Secret<String>>,
}
record!(CredentialPatchGitConfig: Default {
    "type" => optional(type_: Option<CredentialGitType>),
    "cloneUrl" => optional(clone_url: Option<String>),
    "username" => optional(username: Option<String>),
    "committerName" => optional(committer_name: Option<String>),
    "committerEmail" => optional(committer_email: Option<String>),
    "generatePrivateKey" => optional(generate_private_key: Option<bool>),
    "secretValue" => optional(secret_value: Option<Secret<String>>),
});

/// Settings of the type `http`.
///
/// Used by the resources [`credential`](crate::resources::credential).
#[non_exhaustive]
pub struct CredentialPatchHttpConfig {
    /// Pattern of the URLs that the credential can be sent to.
    ///
    /// 8 to 1024 characters.
    pub uri_match: Option<String>,
    pub auth_method: Option<CredentialHttpAuthMethod>,
    /// Public part of the login. Depending on `authMethod`: name of the header or query parameter,
    /// user name, or certificate.
    ///
    /// At most 8196 characters.
    pub public_value: Option<String>,
    /// Secret part of the login. Depending on `authMethod`: value of the header or query parameter,
    /// password, or private key.
    ///
    /// At most 8196 characters.
    pub secret_value: Option<Secret<String>>,
}
record!(CredentialPatchHttpConfig: Default {
    "uriMatch" => optional(uri_match: Option<String>),
    "authMethod" => optional(auth_method: Option<CredentialHttpAuthMethod>),
    "publicValue" => optional(public_value: Option<String>),
    "secretValue" => optional(secret_value: Option<Secret<String>>),
});

/// Settings of the type `jwt`.
///
/// Used by the resources [`credential`](crate::resources::credential).
#[non_exhaustive]
pub struct CredentialPatchJwtConfig {
    /// Issuer of the tokens.
    ///
    /// At most 1024 characters.
    pub issuer: Option<String>,
    pub algorithm: Option<JwtAlgorithm>,
    /// Secret. Shared secret or private key, depending on the algorithm.
    ///
    /// 1 to 4096 characters.
    pub secret: Option<Secret<String>>,
}
record!(CredentialPatchJwtConfig: Default {
    "issuer" => optional(issuer: Option<String>),
    "algorithm" => optional(algorithm: Option<JwtAlgorithm>),
    "secret" => optional(secret: Option<Secret<String>>),
});

/// Settings of the type `loggly`.
///
/// Used by the resources [`credential`](crate::resources::credential).
#[non_exhaustive]
pub struct CredentialPatchLogglyConfig {
    /// Secret. Loggly customer token.
    ///
    /// 1 to 128 characters.
    pub customer_token: Option<Secret<String>>,
}
record!(CredentialPatchLogglyConfig: Default {
    "customerToken" => optional(customer_token: Option<Secret<String>>),
});

/// Settings of the type `mongodb`.
///
/// Used by the resources [`credential`](crate::resources::credential).
#[non_exhaustive]
pub struct CredentialPatchMongodbConfig {
    /// Secret. Connection URI, which can contain a password.
    ///
    /// 1 to 2048 characters.
    pub connection_uri: Option<Secret<String>>,
}
record!(CredentialPatchMongodbConfig: Default {
    "connectionUri" => optional(connection_uri: Option<Secret<String>>),
});

/// Settings of the type `snowflake`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialPatchSnowflakeConfig {
    /// 1 to 128 characters.
    pub host: Option<String>,
    /// 1 to 128 characters.
    pub username: Option<String>,
    /// Secret. The private key, in PEM format.
    ///
    /// At most 8196 characters.
    pub private_key: Option<Secret<String>>,
    /// If true, the server generates a key pair and returns the public key.
    pub generate_private_key: Option<bool>,
}
record!(CredentialPatchSnowflakeConfig: Default {
    "host" => optional(host: Option<String>),
    "username" => optional(username: Option<String>),
    "privateKey" => optional(private_key: Option<Secret<String>>),
    "generatePrivateKey" => optional(generate_private_key: Option<bool>),
});

/// Settings of the type `sql`.
///
/// Used by the resources [`credential`](crate::resources::credential).
#[non_exhaustive]
pub struct CredentialPatchSqlConfig {
    pub system: Option<CredentialSqlSystem>,
    /// 1 to 256 characters.
    pub host: Option<String>,
    /// From `1` to `65535`.
    pub port: Nullable<i64>,
    /// 1 to 256 characters.
    pub username: Option<String>,
    /// Secret. Password of the database user.
    ///
    /// 1 to 256 characters.
    pub password: Option<Secret<String>>,
    pub secure_connection: Option<bool>,
    /// CA certificate, in PEM format.
    ///
    /// At most 8196 characters.
    pub ca_certificate: Option<String>,
    pub disable_ssl_verification: Option<bool>,
}
record!(CredentialPatchSqlConfig: Default {
    "system" => optional(system: Option<CredentialSqlSystem>),
    "host" => optional(host: Option<String>),
    "port" => optional_nullable(port: Nullable<i64>),
    "username" => optional(username: Option<String>),
    "password" => optional(password: Option<Secret<String>>),
    "secureConnection" => optional(secure_connection: Option<bool>),
    "caCertificate" => optional(ca_certificate: Option<String>),
    "disableSSLVerification" => optional(disable_ssl_verification: Option<bool>),
});

/// Settings of the type `twilio`.
///
/// Used by the resources [`credential`](crate::resources::credential).
#[non_exhaustive]
pub struct CredentialPatchTwilioConfig {
    /// 4 to 128 characters.
    pub account_sid: Option<String>,
    /// 4 to 128 characters.
    pub api_key_sid: Option<String>,
    /// Secret. Secret part of the API key.
    ///
    /// 4 to 128 characters.
    pub api_key_secret: Option<Secret<String>>,
}
record!(CredentialPatchTwilioConfig: Default {
    "accountSid" => optional(account_sid: Option<String>),
    "apiKeySid" => optional(api_key_sid: Option<String>),
    "apiKeySecret" => optional(api_key_secret: Option<Secret<String>>),
});

/// Settings of the type `whatsapp`.
///
/// Used by the resources [`credential`](crate::resources::credential).
#[non_exhaustive]
pub struct CredentialPatchWhatsappConfig {
    /// Secret. Access token of the WhatsApp Business API.
    ///
    /// 1 to 1024 characters.
    pub access_token: Option<Secret<String>>,
    /// ID of the phone number to send from.
    ///
    /// 1 to 128 characters.
    pub from_number_id: Option<String>,
}
record!(CredentialPatchWhatsappConfig: Default {
    "accessToken" => optional(access_token: Option<Secret<String>>),
    "fromNumberId" => optional(from_number_id: Option<String>),
});

/// Request body that creates a credential. The name, the type and the settings of that type are
/// required.
///
/// Used by [`credentials.post`](crate::resources::credentials::Post).
#[non_exhaustive]
pub struct CredentialPost {
    /// Unique within the application. Other resources refer to the credential by it.
    ///
    /// 1 to 255 characters.
    pub name: String,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// If false, attempts to use the credential fail.
    pub enabled: Option<bool>,
    pub type_: CredentialType,
    /// Settings of the type `aws`.
    pub aws_config: Option<CredentialPostAwsConfig>,
    /// Settings of the type `azure`.
    pub azure_config: Option<CredentialPostAzureConfig>,
    /// Settings of the type `gcp`.
    pub gcp_config: Option<CredentialPostGcpConfig>,
    /// Settings of the type `http`.
    pub http_config: Option<CredentialPostHttpConfig>,
    /// Settings of the type `sendgrid`.
    pub sendgrid_config: Option<CredentialApiKeyPost>,
    /// Settings of the type `twilio`.
    pub twilio_config: Option<CredentialPostTwilioConfig>,
    /// Settings of the type `loggly`.
    pub loggly_config: Option<CredentialPostLogglyConfig>,
    /// Settings of the type `jwt`.
    pub jwt_config: Option<CredentialPostJwtConfig>,
    /// Settings of the type `whatsapp`.
    pub whatsapp_config: Option<CredentialPostWhatsappConfig>,
    /// Settings of the type `sql`.
    pub sql_config: Option<CredentialPostSqlConfig>,
    /// Settings of the type `mongodb`.
    pub mongodb_config: Option<CredentialPostMongodbConfig>,
    /// Settings of the type `mailgun`.
    pub mailgun_config: Option<CredentialApiKeyPost>,
    /// Settings of the type `snowflake`.
    pub snowflake_config: Option<CredentialPatchSnowflakeConfig>,
    /// Settings of the type `git`.
    pub git_config: Option<CredentialPatchGitConfig>,
    /// Settings of the type `datadog`.
    pub datadog_config: Option<CredentialPostDatadogConfig>,
    /// Settings of the type `certificateKeyPair`.
    pub certificate_key_pair_config: Option<CredentialPostCertificateKeyPairConfig>,
}

impl CredentialPost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, type_: impl Into<CredentialType>) -> Self {
        Self { name: name.into(), type_: type_.into(), ..Model::empty() }
    }
}
record!(CredentialPost {
    "name" => required(name),
    "description" => optional(description: Option<String>),
    "enabled" => optional(enabled: Option<bool>),
    "type" => required(type_),
    "awsConfig" => optional(aws_config: Option<CredentialPostAwsConfig>),
    "azureConfig" => optional(azure_config: Option<CredentialPostAzureConfig>),
    "gcpConfig" => optional(gcp_config: Option<CredentialPostGcpConfig>),
    "httpConfig" => optional(http_config: Option<CredentialPostHttpConfig>),
    "sendgridConfig" => optional(sendgrid_config: Option<CredentialApiKeyPost>),
    "twilioConfig" => optional(twilio_config: Option<CredentialPostTwilioConfig>),
    "logglyConfig" => optional(loggly_config: Option<CredentialPostLogglyConfig>),
    "jwtConfig" => optional(jwt_config: Option<CredentialPostJwtConfig>),
    "whatsappConfig" => optional(whatsapp_config: Option<CredentialPostWhatsappConfig>),
    "sqlConfig" => optional(sql_config: Option<CredentialPostSqlConfig>),
    "mongodbConfig" => optional(mongodb_config: Option<CredentialPostMongodbConfig>),
    "mailgunConfig" => optional(mailgun_config: Option<CredentialApiKeyPost>),
    "snowflakeConfig" => optional(snowflake_config: Option<CredentialPatchSnowflakeConfig>),
    "gitConfig" => optional(git_config: Option<CredentialPatchGitConfig>),
    "datadogConfig" => optional(datadog_config: Option<CredentialPostDatadogConfig>),
    "certificateKeyPairConfig" => optional(certificate_key_pair_config: Option<CredentialPostCertificateKeyPairConfig>),
});

/// Settings of the type `aws`.
///
/// Used by the resources [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialPostAwsConfig {
    /// ID of the IAM access key.
    ///
    /// 16 to 128 characters.
    pub access_key_id: String,
    /// Secret. Secret part of the access key.
    ///
    /// 4 to 128 characters.
    pub secret_access_key: Secret<String>,
    /// AWS region of the services to access.
    ///
    /// 1 to 128 characters.
    pub region: String,
}

impl CredentialPostAwsConfig {
    /// Creates the value from its required fields.
    pub fn new(
        access_key_id: impl Into<String>,
        secret_access_key: impl Into<Secret<String>>,
        region: impl Into<String>,
    ) -> Self {
        Self { access_key_id: access_key_id.into(), secret_access_key: secret_access_key.into(), region: region.into() }
    }
}
record!(CredentialPostAwsConfig {
    "accessKeyId" => required(access_key_id),
    "secretAccessKey" => required(secret_access_key),
    "region" => required(region),
});

/// Settings of the type `azure`.
///
/// Used by the resources [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialPostAzureConfig {
    /// Name of the account.
    ///
    /// At most 128 characters.
    pub account: Option<String>,
    /// Secret. Key of the account.
    ///
    /// 4 to 128 characters.
    pub account_key: Secret<String>,
}

impl CredentialPostAzureConfig {
    /// Creates the value from its required fields.
    pub fn new(account_key: impl Into<Secret<String>>) -> Self {
        Self { account_key: account_key.into(), ..Model::empty() }
    }
}
record!(CredentialPostAzureConfig {
    "account" => optional(account: Option<String>),
    "accountKey" => required(account_key),
});

/// Settings of the type `certificateKeyPair`.
///
/// Used by the resources [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialPostCertificateKeyPairConfig {
    /// The certificate, in PEM format.
    ///
    /// At most 8192 characters.
    pub certificate: String,
    /// Secret. The private key, in PEM format.
    ///
    /// At most 8196 characters.
    pub private_key: Secret<String>,
}

impl CredentialPostCertificateKeyPairConfig {
    /// Creates the value from its required fields.
    pub fn new(certificate: impl Into<String>, private_key: impl Into<Secret<String>>) -> Self {
        Self { certificate: certificate.into(), private_key: private_key.into() }
    }
}
record!(CredentialPostCertificateKeyPairConfig {
    "certificate" => required(certificate),
    "privateKey" => required(private_key),
});

/// Settings of the type `datadog`.
///
/// Used by the resources [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialPostDatadogConfig {
    /// Secret. Datadog API key.
    ///
    /// At most 256 characters.
    pub secret_value: Secret<String>,
    /// Datadog site of the account, such as `datadoghq.com`.
    ///
    /// 1 to 128 characters.
    pub site: Option<String>,
}

impl CredentialPostDatadogConfig {
    /// Creates the value from its required fields.
    pub fn new(secret_value: impl Into<Secret<String>>) -> Self {
        Self { secret_value: secret_value.into(), ..Model::empty() }
    }
}
record!(CredentialPostDatadogConfig {
    "secretValue" => required(secret_value),
    "site" => optional(site: Option<String>),
});

/// Settings of the type `gcp`.
///
/// Used by the resources [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialPostGcpConfig {
    /// Secret. Key of the service account, as a JSON string.
    ///
    /// 1 to 8192 characters.
    pub key_json: Secret<String>,
}

impl CredentialPostGcpConfig {
    /// Creates the value from its required fields.
    pub fn new(key_json: impl Into<Secret<String>>) -> Self { Self { key_json: key_json.into() } }
}
record!(CredentialPostGcpConfig { "keyJson" => required(key_json) });

/// Settings of the type `http`.
///
/// Used by the resources [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialPostHttpConfig {
    /// Pattern of the URLs that the credential can be sent to.
    ///
    /// 8 to 1024 characters.
    pub uri_match: String,
    pub auth_method: CredentialHttpAuthMethod,
    /// Public part of the login. Depending on `authMethod`: name of the header or query parameter,
    /// user name, or certificate.
    ///
    /// At most 8196 characters.
    pub public_value: Option<String>,
    /// Secret part of the login. Depending on `authMethod`: value of the header or query parameter,
    /// password, or private key.
    ///
    /// At most 8196 characters.
    pub secret_value: Secret<String>,
}

impl CredentialPostHttpConfig {
    /// Creates the value from its required fields.
    pub fn new(
        uri_match: impl Into<String>,
        auth_method: impl Into<CredentialHttpAuthMethod>,
        secret_value: impl Into<Secret<String>>,
    ) -> Self {
        Self {
            uri_match: uri_match.into(),
            auth_method: auth_method.into(),
            secret_value: secret_value.into(),
            ..Model::empty()
        }
    }
}
record!(CredentialPostHttpConfig {
    "uriMatch" => required(uri_match),
    "authMethod" => required(auth_method),
    "publicValue" => optional(public_value: Option<String>),
    "secretValue" => required(secret_value),
});

/// Settings of the type `jwt`.
///
/// Used by the resources [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialPostJwtConfig {
    /// Issuer of the tokens.
    ///
    /// At most 1024 characters.
    pub issuer: Option<String>,
    pub algorithm: JwtAlgorithm,
    /// Secret. Shared secret or private key, depending on the algorithm.
    ///
    /// 1 to 4096 characters.
    pub secret: Secret<String>,
}

impl CredentialPostJwtConfig {
    /// Creates the value from its required fields.
    pub fn new(algorithm: impl Into<JwtAlgorithm>, secret: impl Into<Secret<String>>) -> Self {
        Self { algorithm: algorithm.into(), secret: secret.into(), ..Model::empty() }
    }
}
record!(CredentialPostJwtConfig {
    "issuer" => optional(issuer: Option<String>),
    "algorithm" => required(algorithm),
    "secret" => required(secret),
});

/// Settings of the type `loggly`.
///
/// Used by the resources [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialPostLogglyConfig {
    /// Secret. Loggly customer token.
    ///
    /// 1 to 128 characters.
    pub customer_token: Secret<String>,
}

impl CredentialPostLogglyConfig {
    /// Creates the value from its required fields.
    pub fn new(customer_token: impl Into<Secret<String>>) -> Self { Self { customer_token: customer_token.into() } }
}
record!(CredentialPostLogglyConfig {
    "customerToken" => required(customer_token),
});

/// Settings of the type `mongodb`.
///
/// Used by the resources [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialPostMongodbConfig {
    /// Secret. Connection URI, which can contain a password.
    ///
    /// 1 to 2048 characters.
    pub connection_uri: Secret<String>,
}

impl CredentialPostMongodbConfig {
    /// Creates the value from its required fields.
    pub fn new(connection_uri: impl Into<Secret<String>>) -> Self { Self { connection_uri: connection_uri.into() } }
}
record!(CredentialPostMongodbConfig {
    "connectionUri" => required(connection_uri),
});

/// Settings of the type `sql`.
///
/// Used by the resources [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialPostSqlConfig {
    pub system: CredentialSqlSystem,
    /// 1 to 256 characters.
    pub host: String,
    /// From `1` to `65535`.
    pub port: Nullable<i64>,
    /// 1 to 256 characters.
    pub username: String,
    /// Secret. Password of the database user.
    ///
    /// 1 to 256 characters.
    pub password: Secret<String>,
    pub secure_connection: Option<bool>,
    /// CA certificate, in PEM format.
    ///
    /// At most 8196 characters.
    pub ca_certificate: Option<String>,
    pub disable_ssl_verification: Option<bool>,
}

impl CredentialPostSqlConfig {
    /// Creates the value from its required fields.
    pub fn new(
        system: impl Into<CredentialSqlSystem>,
        host: impl Into<String>,
        username: impl Into<String>,
        password: impl Into<Secret<String>>,
    ) -> Self {
        Self {
            system: system.into(),
            host: host.into(),
            username: username.into(),
            password: password.into(),
            ..Model::empty()
        }
    }
}
record!(CredentialPostSqlConfig {
    "system" => required(system),
    "host" => required(host),
    "port" => optional_nullable(port: Nullable<i64>),
    "username" => required(username),
    "password" => required(password),
    "secureConnection" => optional(secure_connection: Option<bool>),
    "caCertificate" => optional(ca_certificate: Option<String>),
    "disableSSLVerification" => optional(disable_ssl_verification: Option<bool>),
});

/// Settings of the type `twilio`.
///
/// Used by the resources [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialPostTwilioConfig {
    /// 4 to 128 characters.
    pub account_sid: String,
    /// 4 to 128 characters.
    pub api_key_sid: String,
    /// Secret. Secret part of the API key.
    ///
    /// 4 to 128 characters.
    pub api_key_secret: Secret<String>,
}

impl CredentialPostTwilioConfig {
    /// Creates the value from its required fields.
    pub fn new(
        account_sid: impl Into<String>,
        api_key_sid: impl Into<String>,
        api_key_secret: impl Into<Secret<String>>,
    ) -> Self {
        Self { account_sid: account_sid.into(), api_key_sid: api_key_sid.into(), api_key_secret: api_key_secret.into() }
    }
}
record!(CredentialPostTwilioConfig {
    "accountSid" => required(account_sid),
    "apiKeySid" => required(api_key_sid),
    "apiKeySecret" => required(api_key_secret),
});

/// Settings of the type `whatsapp`.
///
/// Used by the resources [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialPostWhatsappConfig {
    /// Secret. Access token of the WhatsApp Business API.
    ///
    /// 1 to 1024 characters.
    pub access_token: Secret<String>,
    /// ID of the phone number to send from.
    ///
    /// 1 to 128 characters.
    pub from_number_id: String,
}

impl CredentialPostWhatsappConfig {
    /// Creates the value from its required fields.
    pub fn new(access_token: impl Into<Secret<String>>, from_number_id: impl Into<String>) -> Self {
        Self { access_token: access_token.into(), from_number_id: from_number_id.into() }
    }
}
record!(CredentialPostWhatsappConfig {
    "accessToken" => required(access_token),
    "fromNumberId" => required(from_number_id),
});

/// Settings of the type `snowflake`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialSnowflakeConfig {
    /// 1 to 128 characters.
    pub host: String,
    /// 1 to 128 characters.
    pub username: String,
    /// Public key to register for the user in Snowflake.
    ///
    /// 1 to 8192 characters.
    pub public_key: String,
}

impl CredentialSnowflakeConfig {
    /// Creates the value from its required fields.
    pub fn new(host: impl Into<String>, username: impl Into<String>, public_key: impl Into<String>) -> Self {
        Self { host: host.into(), username: username.into(), public_key: public_key.into() }
    }
}
record!(CredentialSnowflakeConfig {
    "host" => required(host),
    "username" => required(username),
    "publicKey" => required(public_key),
});

/// Settings of the type `sql`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialSqlConfig {
    pub system: CredentialSqlSystem,
    /// 1 to 256 characters.
    pub host: String,
    /// From `1` to `65535`.
    pub port: Option<i64>,
    /// 1 to 256 characters.
    pub username: String,
    pub secure_connection: Option<bool>,
    /// CA certificate, in PEM format.
    ///
    /// At most 8196 characters.
    pub ca_certificate: Option<String>,
    pub disable_ssl_verification: Option<bool>,
}

impl CredentialSqlConfig {
    /// Creates the value from its required fields.
    pub fn new(system: impl Into<CredentialSqlSystem>, host: impl Into<String>, username: impl Into<String>) -> Self {
        Self { system: system.into(), host: host.into(), username: username.into(), ..Model::empty() }
    }
}
record!(CredentialSqlConfig {
    "system" => required(system),
    "host" => required(host),
    "port" => optional(port),
    "username" => required(username),
    "secureConnection" => optional(secure_connection),
    "caCertificate" => optional(ca_certificate),
    "disableSSLVerification" => optional(disable_ssl_verification),
});

string_enum! {
    /// SQL database system: Microsoft SQL Server, MySQL or PostgreSQL (`pg`).
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`credentials`](crate::resources::credentials).
    pub enum CredentialSqlSystem {
        Mssql = "mssql",
        Mysql = "mysql",
        Pg = "pg",
    }
}

/// Settings of the type `twilio`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialTwilioConfig {
    /// 4 to 128 characters.
    pub account_sid: String,
    /// 4 to 128 characters.
    pub api_key_sid: String,
}

impl CredentialTwilioConfig {
    /// Creates the value from its required fields.
    pub fn new(account_sid: impl Into<String>, api_key_sid: impl Into<String>) -> Self {
        Self { account_sid: account_sid.into(), api_key_sid: api_key_sid.into() }
    }
}
record!(CredentialTwilioConfig {
    "accountSid" => required(account_sid),
    "apiKeySid" => required(api_key_sid),
});

string_enum! {
    /// Service or login method that a credential is for.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`credentials`](crate::resources::credentials).
    pub enum CredentialType {
        Aws = "aws",
        Azure = "azure",
        Gcp = "gcp",
        Http = "http",
        Sendgrid = "sendgrid",
        Twilio = "twilio",
        Loggly = "loggly",
        Jwt = "jwt",
        Whatsapp = "whatsapp",
        Sql = "sql",
        Mongodb = "mongodb",
        Mailgun = "mailgun",
        Snowflake = "snowflake",
        Git = "git",
        Datadog = "datadog",
        CertificateKeyPair = "certificateKeyPair",
    }
}

/// Settings of the type `whatsapp`.
///
/// Used by the resources [`credential`](crate::resources::credential),
/// [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CredentialWhatsappConfig {
    /// ID of the phone number to send from.
    ///
    /// 1 to 128 characters.
    pub from_number_id: String,
}

impl CredentialWhatsappConfig {
    /// Creates the value from its required fields.
    pub fn new(from_number_id: impl Into<String>) -> Self { Self { from_number_id: from_number_id.into() } }
}
record!(CredentialWhatsappConfig {
    "fromNumberId" => required(from_number_id),
});
