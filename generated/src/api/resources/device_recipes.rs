// @generated from deviceRecipes.md by codegen/src/emit/resource.rs; do not edit.
//! The device recipes of an application, which are templates for creating devices: list and create
//! them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The device recipes of an application, which are templates for creating devices: list and
    /// create them.
    pub fn device_recipes(&self) -> DeviceRecipesApi {
        DeviceRecipesApi {
            client: self.clone(),
        }
    }
}

/// The actions of Device Recipes, returned by [`Client::device_recipes`].
#[derive(Debug, Clone)]
pub struct DeviceRecipesApi {
    client: Client,
}

impl DeviceRecipesApi {
    /// Lists the device recipes of the application.
    ///
    /// `GET /applications/{applicationId}/device-recipes`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Creates a device recipe. Only a name is required. `deviceRecipe.bulkCreate` creates devices
    /// from it.
    ///
    /// `POST /applications/{applicationId}/device-recipes`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `device_recipe`: Device recipe to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        device_recipe: impl Into<models::DeviceRecipePost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(device_recipe))
    }
}

static GET: Action = Action {
    name: "deviceRecipes.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/device-recipes",
    responses: &[
        (200, "One page of device recipes, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the device recipes of the application.
///
/// Created by [`DeviceRecipesApi::get`]; sends `GET /applications/{applicationId}/device-recipes`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `deviceRecipes.*`, `deviceRecipes.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`DeviceRecipes`](crate::models::DeviceRecipes): One page of device recipes, with the
///   total number of matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .device_recipes()
///     .get("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deviceRecipes.get", alias = "Get Device Recipes", alias = "List Device Recipes")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::DeviceRecipes);
pages!(Get => models::DeviceRecipes [models::DeviceRecipe], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `name`, `id`, `creationDate`, `lastUpdated`. Default: `name`. Example:
    /// `lastUpdated`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<models::SortField>>) -> Self {
        Self(self.0.query_argument("sortField", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `asc`. Example: `desc`.
    pub fn sort_direction(self, value: impl IntoArgument<OptionalArgument<models::SortDirectionParameter>>) -> Self {
        Self(self.0.query_argument("sortDirection", value))
    }

    /// Page number, starting at 0.
    ///
    /// Default: `0`. Example: `2`.
    pub fn page(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("page", value))
    }

    /// Maximum per page.
    ///
    /// Default: `100`. Example: `50`.
    pub fn per_page(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("perPage", value))
    }

    /// Field to filter on. No filtering if blank or omitted.
    ///
    /// Accepted values are: `name`. Example: `name`.
    pub fn filter_field(self, value: impl IntoArgument<Option<String>>) -> Self {
        Self(self.0.query_argument("filterField", value))
    }

    /// Pattern to match against the field in `filterField`, with `*` as a wildcard. No filtering if
    /// blank or omitted.
    ///
    /// Example: `pump*`.
    pub fn filter(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("filter", value))
    }

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

static POST: Action = Action {
    name: "deviceRecipes.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/device-recipes",
    responses: &[
        (201, "The new device recipe."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates a device recipe. Only a name is required. `deviceRecipe.bulkCreate` creates devices from
/// it.
///
/// Created by [`DeviceRecipesApi::post`]; sends
/// `POST /applications/{applicationId}/device-recipes`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `deviceRecipes.*`, `deviceRecipes.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `device_recipe`: Device recipe to create.
///
/// # Responses
///
/// - `201`, [`DeviceRecipe`](crate::models::DeviceRecipe): The new device recipe.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, device_recipe: losant::models::DeviceRecipePost) -> Result<(), losant::Error> {
/// let response = client
///     .device_recipes()
///     .post("65c8126189a4a5943a7e3a57", device_recipe)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deviceRecipes.post", alias = "Post Device Recipes")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::DeviceRecipe);

impl Post {
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
