// @generated from applicationTemplates.md by codegen/src/emit/resource.rs; do not edit.
//! The application templates, and their categories and keywords.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages, string_enum};
use crate::models;

impl Client {
    /// The application templates, and their categories and keywords.
    pub fn application_templates(&self) -> ApplicationTemplatesApi {
        ApplicationTemplatesApi {
            client: self.clone(),
        }
    }
}

/// The actions of Application Templates, returned by [`Client::application_templates`].
#[derive(Debug, Clone)]
pub struct ApplicationTemplatesApi {
    client: Client,
}

impl ApplicationTemplatesApi {
    /// Lists the application templates that the current user has access to.
    ///
    /// `GET /applicationTemplates`
    pub fn get(&self) -> Get { Get(Call::new(&self.client, &GET)) }

    /// Lists categories of application templates, beginning at the given category.
    ///
    /// `GET /applicationTemplates/categories`
    pub fn get_categories(&self) -> GetCategories { GetCategories(Call::new(&self.client, &GET_CATEGORIES)) }

    /// Returns the unique keywords of application templates.
    ///
    /// `GET /applicationTemplates/keywords`
    pub fn get_unique_keywords(&self) -> GetUniqueKeywords {
        GetUniqueKeywords(Call::new(&self.client, &GET_UNIQUE_KEYWORDS))
    }
}

static GET: Action = Action {
    name: "applicationTemplates.get",
    method: &Method::GET,
    path: "/applicationTemplates",
    responses: &[
        (200, "One page of application templates, with the total number of matches."),
        (400, "The request is malformed."),
    ],
    ..Action::DEFAULT
};

/// Lists the application templates that the current user has access to.
///
/// Created by [`ApplicationTemplatesApi::get`]; sends `GET /applicationTemplates`.
///
/// The access token needs one of the scopes `all.User`, `all.User.bounded`, `all.User.read`,
/// `applicationTemplates.*`, `applicationTemplates.get`, `only.User`, `only.User.bounded`,
/// `only.User.read`.
///
/// # Responses
///
/// - `200`, [`ApplicationTemplates`](crate::models::ApplicationTemplates): One page of application
///   templates, with the total number of matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.application_templates().get().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationTemplates.get", alias = "Get Application Templates", alias = "List Application Templates")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ApplicationTemplates);
pages!(Get => models::ApplicationTemplates [models::ApplicationTemplate], Page {
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
    /// Accepted values are: `name`, `authorName`. Example: `name`.
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

    /// Keywords to filter by. Templates must have all of them.
    ///
    /// Example: `["gps", "mqtt"]`.
    pub fn keywords(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_list("keywords", value))
    }

    /// ID of the category to filter by.
    ///
    /// Example: `65922f4f9172fdbe8d1cc0d5`.
    pub fn category_id(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("categoryId", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET_CATEGORIES: Action = Action {
    name: "applicationTemplates.getCategories",
    method: &Method::GET,
    path: "/applicationTemplates/categories",
    responses: &[
        (200, "The categories of application templates, with their total number."),
        (400, "The request is malformed."),
    ],
    ..Action::DEFAULT
};

/// Lists categories of application templates, beginning at the given category.
///
/// Created by [`ApplicationTemplatesApi::get_categories`]; sends
/// `GET /applicationTemplates/categories`.
///
/// The access token needs one of the scopes `all.User`, `all.User.bounded`, `all.User.read`,
/// `applicationTemplates.*`, `applicationTemplates.getCategories`, `only.User`,
/// `only.User.bounded`, `only.User.read`.
///
/// # Responses
///
/// - `200`, [`ApplicationTemplateCategories`](crate::models::ApplicationTemplateCategories): The
///   categories of application templates, with their total number.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.application_templates().get_categories().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationTemplates.getCategories", alias = "Get Categories", alias = "List Application Templates")]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCategories(Call);
call!(GetCategories => models::ApplicationTemplateCategories);

impl GetCategories {
    /// ID of the category to start at.
    ///
    /// Example: `65922f4f9172fdbe8d1cc0d5`.
    pub fn base_id(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("baseId", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET_UNIQUE_KEYWORDS: Action = Action {
    name: "applicationTemplates.getUniqueKeywords",
    method: &Method::GET,
    path: "/applicationTemplates/keywords",
    responses: &[(200, "The keywords."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Returns the unique keywords of application templates.
///
/// Created by [`ApplicationTemplatesApi::get_unique_keywords`]; sends
/// `GET /applicationTemplates/keywords`.
///
/// The access token needs one of the scopes `all.User`, `all.User.bounded`, `all.User.read`,
/// `applicationTemplates.*`, `applicationTemplates.getUniqueKeywords`, `only.User`,
/// `only.User.bounded`, `only.User.read`.
///
/// # Responses
///
/// - `200`, [`TemplateKeywords`](crate::models::TemplateKeywords): The keywords.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.application_templates().get_unique_keywords().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationTemplates.getUniqueKeywords", alias = "Get Unique Keywords")]
#[must_use = "a call does nothing until it is sent"]
pub struct GetUniqueKeywords(Call);
call!(GetUniqueKeywords => models::TemplateKeywords);

impl GetUniqueKeywords {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

string_enum! {
    /// The type of `applicationTemplates.filterField`.
    pub enum FilterField {
        Name = "name",
        AuthorName = "authorName",
    }
}
