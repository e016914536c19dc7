// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Secret, Timestamp, id, record, string_enum};
use super::ApplicationId;

/// A public URL that receives HTTP requests or WebSocket connections from other services and
/// triggers workflows. The URL is `https://triggers.losant.com/webhooks/` followed by the token.
///
/// A webhook accepts 100 requests in 10 seconds, each of up to 256 KB.
///
/// Used by [`webhook.get`](crate::resources::webhook::Get),
/// [`webhook.patch`](crate::resources::webhook::Patch),
/// [`webhooks.post`](crate::resources::webhooks::Post).
#[non_exhaustive]
pub struct Webhook {
    /// Same as `webhookId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub webhook_id: Option<WebhookId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Secret. Token at the end of the URL of the webhook. Set by the server.
    ///
    /// At least 1 character.
    pub token: Option<Secret<String>>,
    /// HTTP status code of the automatic reply. The default is 200.
    ///
    /// From `100` to `599`.
    pub response_code: Option<i64>,
    pub verification_type: Option<WebhookVerificationType>,
    /// Code that `facebook` and `fitbit` verify.
    ///
    /// At most 32767 characters.
    pub verification_code: Option<Secret<String>>,
    /// If true, a Webhook Reply node of a workflow replies; without a reply within 60 seconds the
    /// request fails. Not used by WebSocket webhooks.
    pub wait_for_reply: Option<bool>,
    /// User name for HTTP basic authentication, which is required if this or the password is set.
    /// The one that is not set must be sent empty.
    ///
    /// At most 255 characters.
    pub basic_auth_username: Option<String>,
    /// Secret. Password for HTTP basic authentication; see `basicAuthUsername`.
    ///
    /// At most 255 characters.
    pub basic_auth_password: Option<Secret<String>>,
    /// If true, the webhook accepts WebSocket connections instead of HTTP requests.
    pub is_websocket: Option<bool>,
    /// How binary bodies and files are passed to workflows. The default is `array`. Not used by
    /// WebSocket webhooks.
    pub cast_buffers_as: Option<WebhookBufferCast>,
    /// If true, files of multipart requests are passed to workflows with file name and content
    /// type. Not used by WebSocket webhooks.
    pub annotate_multipart: Option<bool>,
    /// If false, no workflow runs; HTTP requests still succeed with 200, WebSocket connections are
    /// refused.
    pub enabled: Option<bool>,
}
record!(Webhook: Default {
    "id" => optional(id),
    "webhookId" => optional(webhook_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "name" => optional(name),
    "description" => optional(description),
    "token" => optional(token),
    "responseCode" => optional(response_code),
    "verificationType" => optional(verification_type),
    "verificationCode" => optional(verification_code),
    "waitForReply" => optional(wait_for_reply),
    "basicAuthUsername" => optional(basic_auth_username),
    "basicAuthPassword" => optional(basic_auth_password),
    "isWebsocket" => optional(is_websocket),
    "castBuffersAs" => optional(cast_buffers_as),
    "annotateMultipart" => optional(annotate_multipart),
    "enabled" => optional(enabled),
});

string_enum! {
    /// How binary content is represented in a payload: as an array of integers (`array`), or as
    /// text in the encoding named.
    ///
    /// Used by the resources [`webhook`](crate::resources::webhook),
    /// [`webhooks`](crate::resources::webhooks).
    pub enum WebhookBufferCast {
        Array = "array",
        Binary = "binary",
        Utf8 = "utf8",
        Base64 = "base64",
        Hex = "hex",
    }
}

id! {
    /// The id that paths take as `webhookId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`webhook`](crate::resources::webhook),
    /// [`webhooks`](crate::resources::webhooks).
    pub struct WebhookId;
}

/// Request body that changes a webhook. Omitted fields are unchanged.
///
/// Used by [`webhook.patch`](crate::resources::webhook::Patch).
#[non_exhaustive]
pub struct WebhookPatch {
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// HTTP status code of the automatic reply. The default is 200.
    ///
    /// From `100` to `599`.
    pub response_code: Option<i64>,
    pub verification_type: Option<WebhookVerificationType>,
    /// Code that `facebook` and `fitbit` verify.
    ///
    /// At most 32767 characters.
    pub verification_code: Option<Secret<String>>,
    /// If true, a Webhook Reply node of a workflow replies; without a reply within 60 seconds the
    /// request fails. Not used by WebSocket webhooks.
    pub wait_for_reply: Option<bool>,
    /// User name for HTTP basic authentication, which is required if this or the password is set.
    /// The one that is not set must be sent empty.
    ///
    /// At most 255 characters.
    pub basic_auth_username: Option<String>,
    /// Secret. Password for HTTP basic authentication; see `basicAuthUsername`.
    ///
    /// At most 255 characters.
    pub basic_auth_password: Option<Secret<String>>,
    /// If true, the webhook accepts WebSocket connections instead of HTTP requests.
    pub is_websocket: Option<bool>,
    /// How binary bodies and files are passed to workflows. The default is `array`. Not used by
    /// WebSocket webhooks.
    pub cast_buffers_as: Option<WebhookBufferCast>,
    /// If true, files of multipart requests are passed to workflows with file name and content
    /// type. Not used by WebSocket webhooks.
    pub annotate_multipart: Option<bool>,
    /// If false, no workflow runs; HTTP requests still succeed with 200, WebSocket connections are
    /// refused.
    pub enabled: Option<bool>,
}
record!(WebhookPatch: Default {
    "name" => optional(name: Option<String>),
    "description" => optional(description: Option<String>),
    "responseCode" => optional(response_code: Option<i64>),
    "verificationType" => optional(verification_type: Option<WebhookVerificationType>),
    "verificationCode" => optional(verification_code: Option<Secret<String>>),
    "waitForReply" => optional(wait_for_reply: Option<bool>),
    "basicAuthUsername" => optional(basic_auth_username: Option<String>),
    "basicAuthPassword" => optional(basic_auth_password: Option<Secret<String>>),
    "isWebsocket" => optional(is_websocket: Option<bool>),
    "castBuffersAs" => optional(cast_buffers_as: Option<WebhookBufferCast>),
    "annotateMultipart" => optional(annotate_multipart: Option<bool>),
    "enabled" => optional(enabled: Option<bool>),
});

/// Request body that creates a webhook. The server sets its token.
///
/// Used by [`webhooks.post`](crate::resources::webhooks::Post).
#[non_exhaustive]
pub struct WebhookPost {
    /// 1 to 255 characters.
    pub name: String,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// HTTP status code of the automatic reply. The default is 200.
    ///
    /// From `100` to `599`.
    pub response_code: Option<i64>,
    pub verification_type: Option<WebhookVerificationType>,
    /// Code that `facebook` and `fitbit` verify.
    ///
    /// At most 32767 characters.
    pub verification_code: Option<Secret<String>>,
    /// If true, a Webhook Reply node of a workflow replies; without a reply within 60 seconds the
    /// request fails. Not used by WebSocket webhooks.
    pub wait_for_reply: Option<bool>,
    /// User name for HTTP basic authentication, which is required if this or the password is set.
    /// The one that is not set must be sent empty.
    ///
    /// At most 255 characters.
    pub basic_auth_username: Option<String>,
    /// Secret. Password for HTTP basic authentication; see `basicAuthUsername`.
    ///
    /// At most 255 characters.
    pub basic_auth_password: Option<Secret<String>>,
    /// If true, the webhook accepts WebSocket connections instead of HTTP requests.
    pub is_websocket: Option<bool>,
    /// How binary bodies and files are passed to workflows. The default is `array`. Not used by
    /// WebSocket webhooks.
    pub cast_buffers_as: Option<WebhookBufferCast>,
    /// If true, files of multipart requests are passed to workflows with file name and content
    /// type. Not used by WebSocket webhooks.
    pub annotate_multipart: Option<bool>,
    /// If false, no workflow runs; HTTP requests still succeed with 200, WebSocket connections are
    /// refused. The default is true.
    pub enabled: Option<bool>,
}

impl WebhookPost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::empty() } }
}
record!(WebhookPost {
    "name" => required(name),
    "description" => optional(description: Option<String>),
    "responseCode" => optional(response_code: Option<i64>),
    "verificationType" => optional(verification_type: Option<WebhookVerificationType>),
    "verificationCode" => optional(verification_code: Option<Secret<String>>),
    "waitForReply" => optional(wait_for_reply: Option<bool>),
    "basicAuthUsername" => optional(basic_auth_username: Option<String>),
    "basicAuthPassword" => optional(basic_auth_password: Option<Secret<String>>),
    "isWebsocket" => optional(is_websocket: Option<bool>),
    "castBuffersAs" => optional(cast_buffers_as: Option<WebhookBufferCast>),
    "annotateMultipart" => optional(annotate_multipart: Option<bool>),
    "enabled" => optional(enabled: Option<bool>),
});

string_enum! {
    /// Service whose verification the webhook supports: `facebook` and `fitbit` verify a code,
    /// `twilio` replies with empty TwiML, `alexa` checks the signature of each request and rejects
    /// requests older than 150 seconds.
    ///
    /// Used by the resources [`webhook`](crate::resources::webhook),
    /// [`webhooks`](crate::resources::webhooks).
    pub enum WebhookVerificationType {
        Facebook = "facebook",
        Fitbit = "fitbit",
        None = "none",
        Twilio = "twilio",
        Alexa = "alexa",
    }
}
