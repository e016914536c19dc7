// @generated from dataTables.md by codegen/src/emit/resource.rs; do not edit.
//! The data tables of an application: list and create them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The data tables of an application: list and create them.
    pub fn data_tables(&self) -> DataTablesApi {
        DataTablesApi {
            client: self.clone(),
        }
    }
}

/// The actions of Data Tables, returned by [`Client::data_tables`].
#[derive(Debug, Clone)]
pub struct DataTablesApi {
    client: Client,
}

impl DataTablesApi {
    /// Lists the data tables of the application with their columns, without their rows.
    ///
    /// `GET /applications/{applicationId}/data-tables`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Creates a data table. Only a name is required. Columns, up to 50, can also be added later.
    ///
    /// `POST /applications/{applicationId}/data-tables`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `data_table`: Data table to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        data_table: impl Into<models::DataTablePost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(data_table))
    }
}

static GET: Action = Action {
    name: "dataTables.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/data-tables",
    responses: &[
        (200, "One page of data tables, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the data tables of the application with their columns, without their rows.
///
/// Created by [`DataTablesApi::get`]; sends `GET /applications/{applicationId}/data-tables`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Application.read`, `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.cli`, `all.User.read`,
/// `dataTables.*`, `dataTables.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`DataTables`](crate::models::DataTables): One page of data tables, with the total
///   number of matches.
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
/// let response = client.data_tables().get("65c8126189a4a5943a7e3a57").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dataTables.get", alias = "Get Data Tables", alias = "List Data Tables")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::DataTables);
pages!(Get => models::DataTables [models::DataTable], Page {
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

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "dataTables.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/data-tables",
    responses: &[
        (201, "The new data table."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates a data table. Only a name is required. Columns, up to 50, can also be added later.
///
/// Created by [`DataTablesApi::post`]; sends `POST /applications/{applicationId}/data-tables`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `dataTables.*`,
/// `dataTables.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `data_table`: Data table to create.
///
/// # Responses
///
/// - `201`, [`DataTable`](crate::models::DataTable): The new data table.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, data_table: losant::models::DataTablePost) -> Result<(), losant::Error> {
/// let response = client
///     .data_tables()
///     .post("65c8126189a4a5943a7e3a57", data_table)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dataTables.post", alias = "Post Data Tables")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::DataTable);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
