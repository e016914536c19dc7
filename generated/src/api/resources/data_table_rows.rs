// @generated from dataTableRows.md by codegen/src/emit/resource.rs; do not edit.
//! The rows of a data table: list, query, insert, export and delete them. The lists are paged with
//! `limit` and `offset`.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, Retry, call, pages};
use crate::models;

impl Client {
    /// The rows of a data table: list, query, insert, export and delete them. The lists are paged
    /// with `limit` and `offset`.
    pub fn data_table_rows(&self) -> DataTableRowsApi {
        DataTableRowsApi {
            client: self.clone(),
        }
    }
}

/// The actions of Data Table Rows, returned by [`Client::data_table_rows`].
#[derive(Debug, Clone)]
pub struct DataTableRowsApi {
    client: Client,
}

impl DataTableRowsApi {
    /// Deletes the rows that a query selects, at most `limit` of them. What is deleted without a
    /// query is not documented; it may be any row. This cannot be undone through the API.
    /// `truncate` deletes all rows.
    ///
    /// `POST /applications/{applicationId}/data-tables/{dataTableId}/rows/delete`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        data_table_id: impl Into<models::DataTableId>,
    ) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("applicationId", application_id).id("dataTableId", data_table_id))
    }

    /// Queues a job that exports rows of the data table. The result is sent to an email address
    /// and, if one is given, a callback URL. A data table can be exported once every five minutes.
    ///
    /// `POST /applications/{applicationId}/data-tables/{dataTableId}/rows/export`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
    /// - `export_data`: Rows to export, and where to send the result.
    pub fn export(
        &self,
        application_id: impl Into<models::ApplicationId>,
        data_table_id: impl Into<models::DataTableId>,
        export_data: impl Into<models::DataTableRowsExport>,
    ) -> Export {
        Export(
            Call::new(&self.client, &EXPORT)
                .id("applicationId", application_id)
                .id("dataTableId", data_table_id)
                .body(export_data),
        )
    }

    /// Lists the rows of the data table. Use `query` to filter them.
    ///
    /// `GET /applications/{applicationId}/data-tables/{dataTableId}/rows`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        data_table_id: impl Into<models::DataTableId>,
    ) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id).id("dataTableId", data_table_id))
    }

    /// Inserts one row or a list of rows. Omitted columns take their default value, if they have
    /// one.
    ///
    /// `POST /applications/{applicationId}/data-tables/{dataTableId}/rows`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
    /// - `data_table_row`: One row or a list of rows, as values by column name.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        data_table_id: impl Into<models::DataTableId>,
        data_table_row: impl Into<models::DataTableRowInsert>,
    ) -> Post {
        Post(
            Call::new(&self.client, &POST)
                .id("applicationId", application_id)
                .id("dataTableId", data_table_id)
                .body(data_table_row),
        )
    }

    /// Lists the rows of the data table that an advanced query selects. The call changes nothing
    /// and can be repeated.
    ///
    /// `POST /applications/{applicationId}/data-tables/{dataTableId}/rows/query`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
    pub fn query(
        &self,
        application_id: impl Into<models::ApplicationId>,
        data_table_id: impl Into<models::DataTableId>,
    ) -> Query {
        Query(Call::new(&self.client, &QUERY).id("applicationId", application_id).id("dataTableId", data_table_id))
    }

    /// Deletes all rows of the data table. Workflows with data table triggers do not run. This
    /// cannot be undone through the API.
    ///
    /// `POST /applications/{applicationId}/data-tables/{dataTableId}/rows/truncate`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
    pub fn truncate(
        &self,
        application_id: impl Into<models::ApplicationId>,
        data_table_id: impl Into<models::DataTableId>,
    ) -> Truncate {
        Truncate(
            Call::new(&self.client, &TRUNCATE)
                .id("applicationId", application_id)
                .id("dataTableId", data_table_id),
        )
    }
}

static DELETE: Action = Action {
    name: "dataTableRows.delete",
    method: &Method::POST,
    path: "/applications/{applicationId}/data-tables/{dataTableId}/rows/delete",
    responses: &[
        (200, "The rows are deleted. Returns their number."),
        (400, "The request is malformed."),
        (404, "The data table does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the rows that a query selects, at most `limit` of them. What is deleted without a query
/// is not documented; it may be any row. This cannot be undone through the API. `truncate` deletes
/// all rows.
///
/// Created by [`DataTableRowsApi::delete`]; sends
/// `POST /applications/{applicationId}/data-tables/{dataTableId}/rows/delete`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `dataTableRows.*`, `dataTableRows.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
///
/// # Responses
///
/// - `200`, [`DataTableRowsDelete`](crate::models::DataTableRowsDelete): The rows are deleted.
///   Returns their number.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The data table does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .data_table_rows()
///     .delete("65c8126189a4a5943a7e3a57", "65a10686295d4ef78888544e")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dataTableRows.delete", alias = "Delete Data Table Rows")]
#[must_use = "a call does nothing until it is sent"]
pub struct Delete(Call);
call!(Delete => models::DataTableRowsDelete);

impl Delete {
    /// Advanced query that selects the rows to delete. What is deleted without it is not
    /// documented; it may be any row.
    pub fn query(self, value: impl IntoArgument<Option<models::AdvancedQuery>>) -> Self {
        Self(self.0.body_json(&value.into_argument()))
    }

    /// Maximum number of rows to delete.
    ///
    /// Default: `1000`. Example: `100`.
    pub fn limit(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("limit", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static EXPORT: Action = Action {
    name: "dataTableRows.export",
    method: &Method::POST,
    path: "/applications/{applicationId}/data-tables/{dataTableId}/rows/export",
    responses: &[
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The data table does not exist."),
    ],
    ..Action::DEFAULT
};

/// Queues a job that exports rows of the data table. The result is sent to an email address and, if
/// one is given, a callback URL. A data table can be exported once every five minutes.
///
/// Created by [`DataTableRowsApi::export`]; sends
/// `POST /applications/{applicationId}/data-tables/{dataTableId}/rows/export`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `dataTableRows.*`, `dataTableRows.export`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
/// - `export_data`: Rows to export, and where to send the result.
///
/// # Responses
///
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The data table does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, export_data: losant::models::DataTableRowsExport) -> Result<(), losant::Error> {
/// let response = client
///     .data_table_rows()
///     .export("65c8126189a4a5943a7e3a57", "65a10686295d4ef78888544e", export_data)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dataTableRows.export", alias = "Export Data Table Rows")]
#[must_use = "a call does nothing until it is sent"]
pub struct Export(Call);
call!(Export => models::JobEnqueuedResult);

impl Export {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET: Action = Action {
    name: "dataTableRows.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/data-tables/{dataTableId}/rows",
    responses: &[
        (200, "One page of data table rows, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The data table does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the rows of the data table. Use `query` to filter them.
///
/// Created by [`DataTableRowsApi::get`]; sends
/// `GET /applications/{applicationId}/data-tables/{dataTableId}/rows`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Application.read`, `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.cli`, `all.User.read`,
/// `dataTableRows.*`, `dataTableRows.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
///
/// # Responses
///
/// - `200`, [`DataTableRows`](crate::models::DataTableRows): One page of data table rows, with the
///   total number of matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The data table does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .data_table_rows()
///     .get("65c8126189a4a5943a7e3a57", "65a10686295d4ef78888544e")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dataTableRows.get", alias = "Get Data Table Rows", alias = "List Data Table Rows")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::DataTableRows);
pages!(Get => models::DataTableRows [models::DataTableRow], Offset {
    position: "offset",
    size: "limit",
    items: items,
    total: total_count,
    reported: limit,
});

impl Get {
    /// Column to sort by.
    ///
    /// Example: `temperature`.
    pub fn sort_column(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("sortColumn", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `asc`. Example: `desc`.
    pub fn sort_direction(self, value: impl IntoArgument<OptionalArgument<models::SortDirectionParameter>>) -> Self {
        Self(self.0.query_argument("sortDirection", value))
    }

    /// Maximum number of rows to return.
    ///
    /// Default: `1000`. Example: `500`.
    pub fn limit(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("limit", value))
    }

    /// Number of rows to skip.
    ///
    /// Default: `0`. Example: `200`.
    pub fn offset(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("offset", value))
    }

    /// Comma-separated list of columns to return. The default is all columns.
    ///
    /// Example: `id,temperature`.
    pub fn include_fields(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("includeFields", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "dataTableRows.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/data-tables/{dataTableId}/rows",
    responses: &[
        (201, "The new row or, for a list, the number of rows inserted and their IDs."),
        (400, "The request is malformed."),
        (404, "The data table does not exist."),
    ],
    ..Action::DEFAULT
};

/// Inserts one row or a list of rows. Omitted columns take their default value, if they have one.
///
/// Created by [`DataTableRowsApi::post`]; sends
/// `POST /applications/{applicationId}/data-tables/{dataTableId}/rows`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `dataTableRows.*`, `dataTableRows.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
/// - `data_table_row`: One row or a list of rows, as values by column name.
///
/// # Responses
///
/// - `201`, [`DataTableRowInsertResult`](crate::models::DataTableRowInsertResult): The new row or,
///   for a list, the number of rows inserted and their IDs.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The data table does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, data_table_row: losant::models::DataTableRowInsert) -> Result<(), losant::Error> {
/// let response = client
///     .data_table_rows()
///     .post("65c8126189a4a5943a7e3a57", "65a10686295d4ef78888544e", data_table_row)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dataTableRows.post", alias = "Post Data Table Rows")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::DataTableRowInsertResult);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static QUERY: Action = Action {
    name: "dataTableRows.query",
    method: &Method::POST,
    path: "/applications/{applicationId}/data-tables/{dataTableId}/rows/query",
    retry: Retry::Safe,
    responses: &[
        (200, "One page of data table rows, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The data table does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the rows of the data table that an advanced query selects. The call changes nothing and
/// can be repeated.
///
/// Created by [`DataTableRowsApi::query`]; sends
/// `POST /applications/{applicationId}/data-tables/{dataTableId}/rows/query`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `dataTableRows.*`, `dataTableRows.query`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
///
/// # Responses
///
/// - `200`, [`DataTableRows`](crate::models::DataTableRows): One page of data table rows, with the
///   total number of matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The data table does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .data_table_rows()
///     .query("65c8126189a4a5943a7e3a57", "65a10686295d4ef78888544e")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dataTableRows.query", alias = "Query Data Table Rows")]
#[must_use = "a call does nothing until it is sent"]
pub struct Query(Call);
call!(Query => models::DataTableRows);

impl Query {
    /// Column to sort by.
    ///
    /// Example: `temperature`.
    pub fn sort_column(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("sortColumn", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `asc`. Example: `desc`.
    pub fn sort_direction(self, value: impl IntoArgument<OptionalArgument<models::SortDirectionParameter>>) -> Self {
        Self(self.0.query_argument("sortDirection", value))
    }

    /// Maximum number of rows to return.
    ///
    /// Default: `1000`. Example: `500`.
    pub fn limit(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("limit", value))
    }

    /// Number of rows to skip.
    ///
    /// Default: `0`. Example: `200`.
    pub fn offset(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("offset", value))
    }

    /// Comma-separated list of columns to return. The default is all columns.
    ///
    /// Example: `id,temperature`.
    pub fn include_fields(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("includeFields", value))
    }

    /// Advanced query that selects the rows.
    pub fn query(self, value: impl IntoArgument<Option<models::AdvancedQuery>>) -> Self {
        Self(self.0.body_json(&value.into_argument()))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static TRUNCATE: Action = Action {
    name: "dataTableRows.truncate",
    method: &Method::POST,
    path: "/applications/{applicationId}/data-tables/{dataTableId}/rows/truncate",
    responses: &[
        (200, "The data table is empty."),
        (400, "The request is malformed."),
        (404, "The data table does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes all rows of the data table. Workflows with data table triggers do not run. This cannot
/// be undone through the API.
///
/// Created by [`DataTableRowsApi::truncate`]; sends
/// `POST /applications/{applicationId}/data-tables/{dataTableId}/rows/truncate`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `dataTableRows.*`, `dataTableRows.truncate`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The data table is empty.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The data table does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .data_table_rows()
///     .truncate("65c8126189a4a5943a7e3a57", "65a10686295d4ef78888544e")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dataTableRows.truncate", alias = "Truncate Data Table Rows")]
#[must_use = "a call does nothing until it is sent"]
pub struct Truncate(Call);
call!(Truncate => models::Success);

impl Truncate {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
