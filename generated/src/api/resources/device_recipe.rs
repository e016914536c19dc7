// @generated from deviceRecipe.md by codegen/src/emit/resource.rs; do not edit.
//! One device recipe: a template for creating devices.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, UnknownResponse, call, outcome};
use crate::models;

impl Client {
    /// One device recipe: a template for creating devices.
    pub fn device_recipe(&self) -> DeviceRecipeApi {
        DeviceRecipeApi {
            client: self.clone(),
        }
    }
}

/// The actions of Device Recipe, returned by [`Client::device_recipe`].
#[derive(Debug, Clone)]
pub struct DeviceRecipeApi {
    client: Client,
}

impl DeviceRecipeApi {
    /// Creates devices from the recipe: a number of them, or one for each row of a CSV. CSV columns
    /// that no field maps become tags, and every device gets a tag `DeviceRecipe`. On request, each
    /// device gets an access key of its own. Creating more than 750 devices queues a background
    /// job.
    ///
    /// `POST /applications/{applicationId}/device-recipes/{deviceRecipeId}/bulkCreate`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_recipe_id`: ID of the device recipe. Example: `65e6354632f4d1b9138a0b52`.
    /// - `bulk_info`: CSV or number of devices, columns to read, and where to report completion.
    pub fn bulk_create(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_recipe_id: impl Into<models::DeviceRecipeId>,
        bulk_info: impl Into<models::DeviceRecipeBulkCreatePost>,
    ) -> BulkCreate {
        BulkCreate(
            Call::new(&self.client, &BULK_CREATE)
                .id("applicationId", application_id)
                .id("deviceRecipeId", device_recipe_id)
                .body(bulk_info),
        )
    }

    /// Deletes the device recipe. This cannot be undone through the API.
    ///
    /// `DELETE /applications/{applicationId}/device-recipes/{deviceRecipeId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_recipe_id`: ID of the device recipe. Example: `65e6354632f4d1b9138a0b52`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_recipe_id: impl Into<models::DeviceRecipeId>,
    ) -> Delete {
        Delete(
            Call::new(&self.client, &DELETE)
                .id("applicationId", application_id)
                .id("deviceRecipeId", device_recipe_id),
        )
    }

    /// Returns the device recipe: its own name and description, and the settings of devices created
    /// from it.
    ///
    /// `GET /applications/{applicationId}/device-recipes/{deviceRecipeId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_recipe_id`: ID of the device recipe. Example: `65e6354632f4d1b9138a0b52`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_recipe_id: impl Into<models::DeviceRecipeId>,
    ) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id).id("deviceRecipeId", device_recipe_id))
    }

    /// Changes properties of the device recipe. Omitted fields are unchanged. Devices created
    /// earlier are not affected.
    ///
    /// `PATCH /applications/{applicationId}/device-recipes/{deviceRecipeId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_recipe_id`: ID of the device recipe. Example: `65e6354632f4d1b9138a0b52`.
    /// - `device_recipe`: Changes to the device recipe.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_recipe_id: impl Into<models::DeviceRecipeId>,
        device_recipe: impl Into<models::DeviceRecipePatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .id("deviceRecipeId", device_recipe_id)
                .body(device_recipe),
        )
    }
}

static BULK_CREATE: Action = Action {
    name: "deviceRecipe.bulkCreate",
    method: &Method::POST,
    path: "/applications/{applicationId}/device-recipes/{deviceRecipeId}/bulkCreate",
    responses: &[
        (201, "The devices are created. Returns the number created and failed, and a CSV of the result."),
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The device recipe does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates devices from the recipe: a number of them, or one for each row of a CSV. CSV columns
/// that no field maps become tags, and every device gets a tag `DeviceRecipe`. On request, each
/// device gets an access key of its own. Creating more than 750 devices queues a background job.
///
/// Created by [`DeviceRecipeApi::bulk_create`]; sends
/// `POST /applications/{applicationId}/device-recipes/{deviceRecipeId}/bulkCreate`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `deviceRecipe.*`, `deviceRecipe.bulkCreate`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_recipe_id`: ID of the device recipe. Example: `65e6354632f4d1b9138a0b52`.
/// - `bulk_info`: CSV or number of devices, columns to read, and where to report completion.
///
/// # Responses
///
/// - `201`, [`DeviceRecipeBulkCreate`](crate::models::DeviceRecipeBulkCreate): The devices are
///   created. Returns the number created and failed, and a CSV of the result.
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device recipe does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, bulk_info: losant::models::DeviceRecipeBulkCreatePost) -> Result<(), losant::Error> {
/// let response = client
///     .device_recipe()
///     .bulk_create("65c8126189a4a5943a7e3a57", "65e6354632f4d1b9138a0b52", bulk_info)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deviceRecipe.bulkCreate", alias = "Bulk Create")]
#[must_use = "a call does nothing until it is sent"]
pub struct BulkCreate(Call);

/// A successful response of [`DeviceRecipeApi::bulk_create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BulkCreateOutput {
    /// `201`: The devices are created. Returns the number created and failed, and a CSV of the
    /// result.
    Created(models::DeviceRecipeBulkCreate),
    /// `202`: A background job is queued; its ID is returned.
    Accepted(models::JobEnqueuedResult),
    /// A successful response with a status code that is not documented.
    Unknown(UnknownResponse),
}
outcome!(BulkCreateOutput {
    201 => Created(models::DeviceRecipeBulkCreate),
    202 => Accepted(models::JobEnqueuedResult),
});
call!(BulkCreate => BulkCreateOutput);

impl BulkCreate {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static DELETE: Action = Action {
    name: "deviceRecipe.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/device-recipes/{deviceRecipeId}",
    responses: &[
        (200, "The device recipe is deleted."),
        (400, "The request is malformed."),
        (404, "The device recipe does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the device recipe. This cannot be undone through the API.
///
/// Created by [`DeviceRecipeApi::delete`]; sends
/// `DELETE /applications/{applicationId}/device-recipes/{deviceRecipeId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `deviceRecipe.*`, `deviceRecipe.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_recipe_id`: ID of the device recipe. Example: `65e6354632f4d1b9138a0b52`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The device recipe is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device recipe does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .device_recipe()
///     .delete("65c8126189a4a5943a7e3a57", "65e6354632f4d1b9138a0b52")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deviceRecipe.delete", alias = "Delete Device Recipe")]
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
    name: "deviceRecipe.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/device-recipes/{deviceRecipeId}",
    responses: &[
        (200, "The device recipe."),
        (400, "The request is malformed."),
        (404, "The device recipe does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the device recipe: its own name and description, and the settings of devices created
/// from it.
///
/// Created by [`DeviceRecipeApi::get`]; sends
/// `GET /applications/{applicationId}/device-recipes/{deviceRecipeId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `deviceRecipe.*`, `deviceRecipe.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_recipe_id`: ID of the device recipe. Example: `65e6354632f4d1b9138a0b52`.
///
/// # Responses
///
/// - `200`, [`DeviceRecipe`](crate::models::DeviceRecipe): The device recipe.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device recipe does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .device_recipe()
///     .get("65c8126189a4a5943a7e3a57", "65e6354632f4d1b9138a0b52")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deviceRecipe.get", alias = "Get Device Recipe")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::DeviceRecipe);

impl Get {
    /// If set, tags are returned as an object by key instead of a list.
    ///
    /// Example: `true`.
    pub fn tags_as_object(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("tagsAsObject", value))
    }

    /// If set, attributes are returned as an object by name instead of a list.
    ///
    /// Example: `true`.
    pub fn attributes_as_object(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("attributesAsObject", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "deviceRecipe.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/device-recipes/{deviceRecipeId}",
    responses: &[
        (200, "The device recipe with the changes applied."),
        (400, "The request is malformed."),
        (404, "The device recipe does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes properties of the device recipe. Omitted fields are unchanged. Devices created earlier
/// are not affected.
///
/// Created by [`DeviceRecipeApi::patch`]; sends
/// `PATCH /applications/{applicationId}/device-recipes/{deviceRecipeId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `deviceRecipe.*`, `deviceRecipe.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_recipe_id`: ID of the device recipe. Example: `65e6354632f4d1b9138a0b52`.
/// - `device_recipe`: Changes to the device recipe.
///
/// # Responses
///
/// - `200`, [`DeviceRecipe`](crate::models::DeviceRecipe): The device recipe with the changes
///   applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The device recipe does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, device_recipe: losant::models::DeviceRecipePatch) -> Result<(), losant::Error> {
/// let response = client
///     .device_recipe()
///     .patch("65c8126189a4a5943a7e3a57", "65e6354632f4d1b9138a0b52", device_recipe)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deviceRecipe.patch", alias = "Patch Device Recipe")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::DeviceRecipe);

impl Patch {
    /// If set, tags are returned as an object by key instead of a list.
    ///
    /// Example: `true`.
    pub fn tags_as_object(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("tagsAsObject", value))
    }

    /// If set, attributes are returned as an object by name instead of a list.
    ///
    /// Example: `true`.
    pub fn attributes_as_object(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("attributesAsObject", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
