// @generated from notebooks.md by codegen/src/emit/resource.rs; do not edit.
//! The notebooks of an application: list and create them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages, string_enum};
use crate::models;

impl Client {
    /// The notebooks of an application: list and create them.
    pub fn notebooks(&self) -> NotebooksApi {
        NotebooksApi {
            client: self.clone(),
        }
    }
}

/// The actions of Notebooks, returned by [`Client::notebooks`].
#[derive(Debug, Clone)]
pub struct NotebooksApi {
    client: Client,
}

impl NotebooksApi {
    /// Lists the notebooks of the application with their usage in the current billing period.
    ///
    /// `GET /applications/{applicationId}/notebooks`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Creates a notebook in the application. Only a name is required. Upload the Jupyter file with
    /// `notebook.upload`.
    ///
    /// `POST /applications/{applicationId}/notebooks`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `notebook`: Notebook to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        notebook: impl Into<models::NotebookPost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(notebook))
    }
}

static GET: Action = Action {
    name: "notebooks.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/notebooks",
    responses: &[
        (200, "One page of notebooks, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the notebooks of the application with their usage in the current billing period.
///
/// Created by [`NotebooksApi::get`]; sends `GET /applications/{applicationId}/notebooks`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `notebooks.*`, `notebooks.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`Notebooks`](crate::models::Notebooks): One page of notebooks, with the total number
///   of matches.
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
/// let response = client.notebooks().get("65c8126189a4a5943a7e3a57").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "notebooks.get", alias = "Get Notebooks", alias = "List Notebooks")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Notebooks);
pages!(Get => models::Notebooks [models::Notebook], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `name`, `id`, `creationDate`, `lastUpdated`, `lastExecutionRequested`.
    /// Default: `name`. Example: `lastExecutionRequested`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<SortField>>) -> Self {
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

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "notebooks.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/notebooks",
    responses: &[
        (201, "The new notebook."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates a notebook in the application. Only a name is required. Upload the Jupyter file with
/// `notebook.upload`.
///
/// Created by [`NotebooksApi::post`]; sends `POST /applications/{applicationId}/notebooks`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `notebooks.*`,
/// `notebooks.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `notebook`: Notebook to create.
///
/// # Responses
///
/// - `201`, [`Notebook`](crate::models::Notebook): The new notebook.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, notebook: losant::models::NotebookPost) -> Result<(), losant::Error> {
/// let response = client
///     .notebooks()
///     .post("65c8126189a4a5943a7e3a57", notebook)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "notebooks.post", alias = "Post Notebooks")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::Notebook);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

string_enum! {
    /// The type of `notebooks.sortField`.
    pub enum SortField {
        Name = "name",
        Id = "id",
        CreationDate = "creationDate",
        LastUpdated = "lastUpdated",
        LastExecutionRequested = "lastExecutionRequested",
    }
}
