// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Model, Secret, Timestamp, record, words};

/// Webhook.
///
/// An address of an application that other systems send requests to. Each request can start a
/// workflow.
///
/// Used by [`webhook.get`](crate::resources::webhook::Get),
/// [`webhook.patch`](crate::resources::webhook::Patch),
/// [`webhooks.post`](crate::resources::webhooks::Post).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Webhook {
    /// Same as `webhookId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `webhookId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub webhook_id: Option<String>,
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
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// The secret part of the address, made by the server.
    ///
    /// At least 1 characters.
    pub token: Option<Secret<String>>,
    /// Status code of the answer to a request.
    ///
    /// From `100` to `599`.
    pub response_code: Option<i64>,
    /// `verificationType`.
    pub verification_type: Option<WebhookVerificationType>,
    /// Code or secret that the sender's check asks for.
    ///
    /// At most 32767 characters.
    pub verification_code: Option<Secret<String>>,
    /// If true, a workflow gives the answer.
    pub wait_for_reply: Option<bool>,
    /// With this and a password, requests must use basic authentication.
    ///
    /// At most 255 characters.
    pub basic_auth_username: Option<String>,
    /// Secret.
    ///
    /// At most 255 characters.
    pub basic_auth_password: Option<Secret<String>>,
    /// If true, the webhook takes WebSocket connections.
    pub is_websocket: Option<bool>,
    /// How binary content is handed to workflows.
    pub cast_buffers_as: Option<WebhookBufferCast>,
    /// If true, the parts of a multipart request are handed on with details of each.
    pub annotate_multipart: Option<bool>,
    /// If false, requests are turned away.
    pub enabled: Option<bool>,
}

record!(Webhook {
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

words! {
    /// Webhook Buffer Cast.
    ///
    /// How binary content is written: as the list of its bytes, as it is, or as text in one of
    /// three encodings.
    ///
    /// Used on the pages [`webhook`](crate::resources::webhook),
    /// [`webhooks`](crate::resources::webhooks).
    pub enum WebhookBufferCast {
        /// `array`.
        Array = "array",
        /// `binary`.
        Binary = "binary",
        /// `utf8`.
        Utf8 = "utf8",
        /// `base64`.
        Base64 = "base64",
        /// `hex`.
        Hex = "hex",
    }
}

/// Webhook Patch.
///
/// What to send to change a webhook. What is absent stays as it is.
///
/// Used by [`webhook.patch`](crate::resources::webhook::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct WebhookPatch {
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Status code of the answer to a request.
    ///
    /// From `100` to `599`.
    pub response_code: Option<i64>,
    /// `verificationType`.
    pub verification_type: Option<WebhookVerificationType>,
    /// Code or secret that the sender's check asks for.
    ///
    /// At most 32767 characters.
    pub verification_code: Option<Secret<String>>,
    /// If true, a workflow gives the answer.
    pub wait_for_reply: Option<bool>,
    /// With this and a password, requests must use basic authentication.
    ///
    /// At most 255 characters.
    pub basic_auth_username: Option<String>,
    /// Secret.
    ///
    /// At most 255 characters.
    pub basic_auth_password: Option<Secret<String>>,
    /// If true, the webhook takes WebSocket connections.
    pub is_websocket: Option<bool>,
    /// How binary content is handed to workflows.
    pub cast_buffers_as: Option<WebhookBufferCast>,
    /// If true, the parts of a multipart request are handed on with details of each.
    pub annotate_multipart: Option<bool>,
    /// If false, requests are turned away.
    pub enabled: Option<bool>,
}

record!(WebhookPatch {
    "name" => optional(name),
    "description" => optional(description),
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

/// Webhook Post.
///
/// What to send to create a webhook. The server makes the token of its address.
///
/// Used by [`webhooks.post`](crate::resources::webhooks::Post).
#[derive(Debug, Clone, PartialEq)]
pub struct WebhookPost {
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: String,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Status code of the answer to a request.
    ///
    /// From `100` to `599`.
    pub response_code: Option<i64>,
    /// `verificationType`.
    pub verification_type: Option<WebhookVerificationType>,
    /// Code or secret that the sender's check asks for.
    ///
    /// At most 32767 characters.
    pub verification_code: Option<Secret<String>>,
    /// If true, a workflow gives the answer.
    pub wait_for_reply: Option<bool>,
    /// With this and a password, requests must use basic authentication.
    ///
    /// At most 255 characters.
    pub basic_auth_username: Option<String>,
    /// Secret.
    ///
    /// At most 255 characters.
    pub basic_auth_password: Option<Secret<String>>,
    /// If true, the webhook takes WebSocket connections.
    pub is_websocket: Option<bool>,
    /// How binary content is handed to workflows.
    pub cast_buffers_as: Option<WebhookBufferCast>,
    /// If true, the parts of a multipart request are handed on with details of each.
    pub annotate_multipart: Option<bool>,
    /// If false, requests are turned away.
    pub enabled: Option<bool>,
}

impl WebhookPost {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::blank() } }
}

record!(WebhookPost {
    "name" => required(name),
    "description" => optional(description),
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

words! {
    /// Webhook Verification Type.
    ///
    /// The service whose way of checking an address the webhook answers to; `none` for all others.
    ///
    /// Used on the pages [`webhook`](crate::resources::webhook),
    /// [`webhooks`](crate::resources::webhooks).
    pub enum WebhookVerificationType {
        /// `facebook`.
        Facebook = "facebook",
        /// `fitbit`.
        Fitbit = "fitbit",
        /// `none`.
        None = "none",
        /// `twilio`.
        Twilio = "twilio",
        /// `alexa`.
        Alexa = "alexa",
    }
}
