// @generated from deviceAttribute.md by codegen/src/emit/resource.rs; do not edit.
//! One attribute of a device. An attribute has a data type and, on systems, an aggregation of
//! values of child devices.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One attribute of a device. An attribute has a data type and, on systems, an aggregation of
    /// values of child devices.
    pub fn device_attribute(&self) -> DeviceAttributeApi {
        DeviceAttributeApi {
            client: self.clone(),
        }
    }
}

/// The actions of Device Attribute, returned by [`Client::device_attribute`].
#[derive(Debug, Clone)]
pub struct DeviceAttributeApi {
    client: Client,
}

impl DeviceAttributeApi {
    /// Deletes the attribute and its history. This cannot be undone through the API.
    ///
    /// `DELETE /applications/{applicationId}/devices/{deviceId}/attributes/{name}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    /// - `name`: Name of the attribute. Example: `temperature`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_id: impl Into<models::DeviceId>,
        name: impl Into<String>,
    ) -> Delete {
        Delete(
            Call::new(&self.client, &DELETE)
                .id("applicationId", application_id)
                .id("deviceId", device_id)
                .path("name", name),
        )
    }

    /// Returns the attribute with its data type, description, tags and, on systems, aggregation.
    ///
    /// `GET /applications/{applicationId}/devices/{deviceId}/attributes/{name}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    /// - `name`: Name of the attribute. Example: `temperature`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_id: impl Into<models::DeviceId>,
        name: impl Into<String>,
    ) -> Get {
        Get(
            Call::new(&self.client, &GET)
                .id("applicationId", application_id)
                .id("deviceId", device_id)
                .path("name", name),
        )
    }

    /// Changes properties of the attribute, including its name. Omitted fields are unchanged. The
    /// data type cannot be changed here; `device.patch` can, which deletes the history of the
    /// attribute.
    ///
    /// `PATCH /applications/{applicationId}/devices/{deviceId}/attributes/{name}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    /// - `name`: Name of the attribute. Example: `temperature`.
    /// - `device_attribute`: Changes to the device attribute.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_id: impl Into<models::DeviceId>,
        name: impl Into<String>,
        device_attribute: impl Into<models::DeviceAttributePatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .id("deviceId", device_id)
                .path("name", name)
                .body(device_attribute),
        )
    }
}

static DELETE: Action = Action {
    name: "deviceAttribute.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/devices/{deviceId}/attributes/{name}",
    responses: &[
        (200, "The device attribute is deleted."),
        (400, "The request is malformed."),
        (404, "The device attribute does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the attribute and its history. This cannot be undone through the API.
///
/// Created by [`DeviceAttributeApi::delete`]; sends
/// `DELETE /applications/{applicationId}/devices/{deviceId}/attributes/{name}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `deviceAttribute.*`, `deviceAttribute.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
/// - `name`: Name of the attribute. Example: `temperature`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The device attribute is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device attribute does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .device_attribute()
///     .delete("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a", "temperature")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deviceAttribute.delete", alias = "Delete Device Attribute")]
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
    name: "deviceAttribute.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/devices/{deviceId}/attributes/{name}",
    responses: &[
        (200, "The device attribute."),
        (400, "The request is malformed."),
        (404, "The device attribute does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the attribute with its data type, description, tags and, on systems, aggregation.
///
/// Created by [`DeviceAttributeApi::get`]; sends
/// `GET /applications/{applicationId}/devices/{deviceId}/attributes/{name}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Device`, `all.Device.read`, `all.Organization`,
/// `all.Organization.bounded`, `all.Organization.read`, `all.User`, `all.User.bounded`,
/// `all.User.read`, `deviceAttribute.*`, `deviceAttribute.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
/// - `name`: Name of the attribute. Example: `temperature`.
///
/// # Responses
///
/// - `200`, [`DeviceAttribute`](crate::models::DeviceAttribute): The device attribute.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device attribute does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .device_attribute()
///     .get("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a", "temperature")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deviceAttribute.get", alias = "Get Device Attribute")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::DeviceAttribute);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "deviceAttribute.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/devices/{deviceId}/attributes/{name}",
    responses: &[
        (200, "The device attribute with the changes applied."),
        (400, "The request is malformed."),
        (404, "The device attribute does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes properties of the attribute, including its name. Omitted fields are unchanged. The data
/// type cannot be changed here; `device.patch` can, which deletes the history of the attribute.
///
/// Created by [`DeviceAttributeApi::patch`]; sends
/// `PATCH /applications/{applicationId}/devices/{deviceId}/attributes/{name}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `deviceAttribute.*`, `deviceAttribute.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
/// - `name`: Name of the attribute. Example: `temperature`.
/// - `device_attribute`: Changes to the device attribute.
///
/// # Responses
///
/// - `200`, [`DeviceAttribute`](crate::models::DeviceAttribute): The device attribute with the
///   changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device attribute does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, device_attribute: losant::models::DeviceAttributePatch) -> Result<(), losant::Error> {
/// let response = client
///     .device_attribute()
///     .patch("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a", "temperature", device_attribute)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deviceAttribute.patch", alias = "Patch Device Attribute")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::DeviceAttribute);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
