// @generated from deviceAttributes.md by codegen/src/emit/resource.rs; do not edit.
//! The attributes of one device: list and add them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, string_enum};
use crate::models;

impl Client {
    /// The attributes of one device: list and add them.
    pub fn device_attributes(&self) -> DeviceAttributesApi {
        DeviceAttributesApi {
            client: self.clone(),
        }
    }
}

/// The actions of Device Attributes, returned by [`Client::device_attributes`].
#[derive(Debug, Clone)]
pub struct DeviceAttributesApi {
    client: Client,
}

impl DeviceAttributesApi {
    /// Lists the attributes of the device, all in one response.
    ///
    /// `GET /applications/{applicationId}/devices/{deviceId}/attributes`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>, device_id: impl Into<models::DeviceId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id).id("deviceId", device_id))
    }

    /// Adds an attribute to the device. The name and the data type are required.
    /// `deviceAttribute.patch` cannot change the data type; `device.patch` can, which deletes the
    /// history of the attribute.
    ///
    /// `POST /applications/{applicationId}/devices/{deviceId}/attributes`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
    /// - `device_attribute`: Device attribute to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_id: impl Into<models::DeviceId>,
        device_attribute: impl Into<models::DeviceAttributePost>,
    ) -> Post {
        Post(
            Call::new(&self.client, &POST)
                .id("applicationId", application_id)
                .id("deviceId", device_id)
                .body(device_attribute),
        )
    }
}

static GET: Action = Action {
    name: "deviceAttributes.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/devices/{deviceId}/attributes",
    responses: &[
        (200, "The device attributes, with their total number."),
        (400, "The request is malformed."),
        (404, "The device does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the attributes of the device, all in one response.
///
/// Created by [`DeviceAttributesApi::get`]; sends
/// `GET /applications/{applicationId}/devices/{deviceId}/attributes`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Device`, `all.Device.read`, `all.Organization`,
/// `all.Organization.bounded`, `all.Organization.read`, `all.User`, `all.User.bounded`,
/// `all.User.read`, `deviceAttributes.*`, `deviceAttributes.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
///
/// # Responses
///
/// - `200`, [`DeviceAttributes`](crate::models::DeviceAttributes): The device attributes, with
///   their total number.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .device_attributes()
///     .get("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deviceAttributes.get", alias = "Get Device Attributes", alias = "List Device Attributes")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::DeviceAttributes);

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `name`, `dataType`. Default: `name`. Example: `dataType`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<FilterField>>) -> Self {
        Self(self.0.query_argument("sortField", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `asc`. Example: `desc`.
    pub fn sort_direction(self, value: impl IntoArgument<OptionalArgument<models::SortDirectionParameter>>) -> Self {
        Self(self.0.query_argument("sortDirection", value))
    }

    /// Field to filter on. No filtering if blank or omitted.
    ///
    /// Accepted values are: `name`, `dataType`. Example: `name`.
    pub fn filter_field(self, value: impl IntoArgument<OptionalArgument<FilterField>>) -> Self {
        Self(self.0.query_argument("filterField", value))
    }

    /// Pattern to match against the field in `filterField`, with `*` as a wildcard. No filtering if
    /// blank or omitted.
    ///
    /// Example: `pump*`.
    pub fn filter(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("filter", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "deviceAttributes.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/devices/{deviceId}/attributes",
    responses: &[
        (201, "The new device attribute."),
        (400, "The request is malformed."),
        (404, "The device does not exist."),
    ],
    ..Action::DEFAULT
};

/// Adds an attribute to the device. The name and the data type are required.
/// `deviceAttribute.patch` cannot change the data type; `device.patch` can, which deletes the
/// history of the attribute.
///
/// Created by [`DeviceAttributesApi::post`]; sends
/// `POST /applications/{applicationId}/devices/{deviceId}/attributes`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `deviceAttributes.*`, `deviceAttributes.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_id`: ID of the device. Example: `658135330459e237e01a0f3a`.
/// - `device_attribute`: Device attribute to create.
///
/// # Responses
///
/// - `201`, [`DeviceAttribute`](crate::models::DeviceAttribute): The new device attribute.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, device_attribute: losant::models::DeviceAttributePost) -> Result<(), losant::Error> {
/// let response = client
///     .device_attributes()
///     .post("65c8126189a4a5943a7e3a57", "658135330459e237e01a0f3a", device_attribute)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deviceAttributes.post", alias = "Post Device Attributes")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::DeviceAttribute);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

string_enum! {
    /// The type of `deviceAttributes.sortField`.
    pub enum FilterField {
        Name = "name",
        DataType = "dataType",
    }
}
