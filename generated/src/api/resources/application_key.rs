// @generated from applicationKey.md by codegen/src/emit/resource.rs; do not edit.
//! One application key. Devices log in with the key and its secret. It can be limited to devices,
//! MQTT topics and IP addresses.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One application key. Devices log in with the key and its secret. It can be limited to
    /// devices, MQTT topics and IP addresses.
    pub fn application_key(&self) -> ApplicationKeyApi {
        ApplicationKeyApi {
            client: self.clone(),
        }
    }
}

/// The actions of Application Key, returned by [`Client::application_key`].
#[derive(Debug, Clone)]
pub struct ApplicationKeyApi {
    client: Client,
}

impl ApplicationKeyApi {
    /// Deletes the application key. This cannot be undone through the API. To disable it instead,
    /// set its status to `inactive` with `patch`.
    ///
    /// `DELETE /applications/{applicationId}/keys/{applicationKeyId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `application_key_id`: ID of the application key. Example: `6557cccb4779981f9d1bb167`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        application_key_id: impl Into<models::ApplicationKeyId>,
    ) -> Delete {
        Delete(
            Call::new(&self.client, &DELETE)
                .id("applicationId", application_id)
                .id("applicationKeyId", application_key_id),
        )
    }

    /// Returns the application key, its status, and the devices, MQTT topics and IP addresses that
    /// it is limited to. The secret is not returned.
    ///
    /// `GET /applications/{applicationId}/keys/{applicationKeyId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `application_key_id`: ID of the application key. Example: `6557cccb4779981f9d1bb167`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        application_key_id: impl Into<models::ApplicationKeyId>,
    ) -> Get {
        Get(
            Call::new(&self.client, &GET)
                .id("applicationId", application_id)
                .id("applicationKeyId", application_key_id),
        )
    }

    /// Changes properties of the application key. Omitted fields are unchanged. The status, MQTT
    /// topics and IP addresses can be changed, but not the devices.
    ///
    /// `PATCH /applications/{applicationId}/keys/{applicationKeyId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `application_key_id`: ID of the application key. Example: `6557cccb4779981f9d1bb167`.
    /// - `application_key`: Changes to the application key.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        application_key_id: impl Into<models::ApplicationKeyId>,
        application_key: impl Into<models::ApplicationKeyPatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .id("applicationKeyId", application_key_id)
                .body(application_key),
        )
    }
}

static DELETE: Action = Action {
    name: "applicationKey.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/keys/{applicationKeyId}",
    responses: &[
        (200, "The application key is deleted."),
        (400, "The request is malformed."),
        (404, "The application key does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the application key. This cannot be undone through the API. To disable it instead, set
/// its status to `inactive` with `patch`.
///
/// Created by [`ApplicationKeyApi::delete`]; sends
/// `DELETE /applications/{applicationId}/keys/{applicationKeyId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `applicationKey.*`, `applicationKey.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `application_key_id`: ID of the application key. Example: `6557cccb4779981f9d1bb167`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The application key is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application key does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .application_key()
///     .delete("65c8126189a4a5943a7e3a57", "6557cccb4779981f9d1bb167")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationKey.delete", alias = "Delete Application Key")]
#[must_use = "a call does nothing until it is sent"]
pub struct Delete(Call);
call!(Delete => models::Success);

impl Delete {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET: Action = Action {
    name: "applicationKey.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/keys/{applicationKeyId}",
    responses: &[
        (200, "The application key."),
        (400, "The request is malformed."),
        (404, "The application key does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the application key, its status, and the devices, MQTT topics and IP addresses that it
/// is limited to. The secret is not returned.
///
/// Created by [`ApplicationKeyApi::get`]; sends
/// `GET /applications/{applicationId}/keys/{applicationKeyId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `applicationKey.*`, `applicationKey.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `application_key_id`: ID of the application key. Example: `6557cccb4779981f9d1bb167`.
///
/// # Responses
///
/// - `200`, [`ApplicationKey`](crate::models::ApplicationKey): The application key.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application key does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .application_key()
///     .get("65c8126189a4a5943a7e3a57", "6557cccb4779981f9d1bb167")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationKey.get", alias = "Get Application Key")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ApplicationKey);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "applicationKey.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/keys/{applicationKeyId}",
    responses: &[
        (200, "The application key with the changes applied."),
        (400, "The request is malformed."),
        (404, "The application key does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes properties of the application key. Omitted fields are unchanged. The status, MQTT topics
/// and IP addresses can be changed, but not the devices.
///
/// Created by [`ApplicationKeyApi::patch`]; sends
/// `PATCH /applications/{applicationId}/keys/{applicationKeyId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `applicationKey.*`, `applicationKey.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `application_key_id`: ID of the application key. Example: `6557cccb4779981f9d1bb167`.
/// - `application_key`: Changes to the application key.
///
/// # Responses
///
/// - `200`, [`ApplicationKey`](crate::models::ApplicationKey): The application key with the changes
///   applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application key does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, application_key: losant::models::ApplicationKeyPatch) -> Result<(), losant::Error> {
/// let response = client
///     .application_key()
///     .patch("65c8126189a4a5943a7e3a57", "6557cccb4779981f9d1bb167", application_key)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationKey.patch", alias = "Patch Application Key")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::ApplicationKey);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
