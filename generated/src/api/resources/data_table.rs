// @generated from dataTable.md by codegen/src/emit/resource.rs; do not edit.
//! One data table of an application: its name, description and columns. For its rows, see
//! `dataTableRows`.

use crate::__private::{Action, Argument, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One data table of an application: its name, description and columns. For its rows, see
    /// `dataTableRows`.
    pub fn data_table(&self) -> DataTableApi {
        DataTableApi {
            client: self.clone(),
        }
    }
}

/// The actions of Data Table, returned by [`Client::data_table`].
#[derive(Debug, Clone)]
pub struct DataTableApi {
    client: Client,
}

impl DataTableApi {
    /// Adds a column to the data table, which can have up to 50. The name, data type and constraint
    /// are required. In existing rows, the value of the column is null.
    ///
    /// `POST /applications/{applicationId}/data-tables/{dataTableId}/column`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
    /// - `data_table_column`: Column to add.
    pub fn add_column(
        &self,
        application_id: impl Into<models::ApplicationId>,
        data_table_id: impl Into<models::DataTableId>,
        data_table_column: impl Into<models::DataTableColumn>,
    ) -> AddColumn {
        AddColumn(
            Call::new(&self.client, &ADD_COLUMN)
                .id("applicationId", application_id)
                .id("dataTableId", data_table_id)
                .body(data_table_column),
        )
    }

    /// Deletes the data table and all its rows. This cannot be undone through the API.
    ///
    /// `DELETE /applications/{applicationId}/data-tables/{dataTableId}`
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

    /// Returns the data table with its columns, without its rows.
    ///
    /// `GET /applications/{applicationId}/data-tables/{dataTableId}`
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

    /// Changes the name or description of the data table. Omitted fields are unchanged. `addColumn`
    /// and `removeColumn` change the columns.
    ///
    /// `PATCH /applications/{applicationId}/data-tables/{dataTableId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
    /// - `data_table`: Changes to the data table.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        data_table_id: impl Into<models::DataTableId>,
        data_table: impl Into<models::DataTablePatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .id("dataTableId", data_table_id)
                .body(data_table),
        )
    }

    /// Removes a column and all its values from the data table. This cannot be undone through the
    /// API.
    ///
    /// `DELETE /applications/{applicationId}/data-tables/{dataTableId}/column`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
    /// - `column_name`: Name of the column to remove. Example: `temperature`.
    pub fn remove_column(
        &self,
        application_id: impl Into<models::ApplicationId>,
        data_table_id: impl Into<models::DataTableId>,
        column_name: impl Into<Argument<String>>,
    ) -> RemoveColumn {
        RemoveColumn(
            Call::new(&self.client, &REMOVE_COLUMN)
                .id("applicationId", application_id)
                .id("dataTableId", data_table_id)
                .query("columnName", column_name.into()),
        )
    }
}

static ADD_COLUMN: Action = Action {
    name: "dataTable.addColumn",
    method: &Method::POST,
    path: "/applications/{applicationId}/data-tables/{dataTableId}/column",
    responses: &[
        (200, "The data table with the new column."),
        (400, "The request is malformed."),
        (404, "The data table does not exist."),
    ],
    ..Action::DEFAULT
};

/// Adds a column to the data table, which can have up to 50. The name, data type and constraint are
/// required. In existing rows, the value of the column is null.
///
/// Created by [`DataTableApi::add_column`]; sends
/// `POST /applications/{applicationId}/data-tables/{dataTableId}/column`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `dataTable.*`,
/// `dataTable.addColumn`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
/// - `data_table_column`: Column to add.
///
/// # Responses
///
/// - `200`, [`DataTable`](crate::models::DataTable): The data table with the new column.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The data table does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, data_table_column: losant::models::DataTableColumn) -> Result<(), losant::Error> {
/// let response = client
///     .data_table()
///     .add_column("65c8126189a4a5943a7e3a57", "65a10686295d4ef78888544e", data_table_column)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dataTable.addColumn", alias = "Add Column")]
#[must_use = "a call does nothing until it is sent"]
pub struct AddColumn(Call);
call!(AddColumn => models::DataTable);

impl AddColumn {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static DELETE: Action = Action {
    name: "dataTable.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/data-tables/{dataTableId}",
    responses: &[
        (200, "The data table is deleted."),
        (400, "The request is malformed."),
        (404, "The data table does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the data table and all its rows. This cannot be undone through the API.
///
/// Created by [`DataTableApi::delete`]; sends
/// `DELETE /applications/{applicationId}/data-tables/{dataTableId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `dataTable.*`,
/// `dataTable.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The data table is deleted.
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
///     .data_table()
///     .delete("65c8126189a4a5943a7e3a57", "65a10686295d4ef78888544e")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dataTable.delete", alias = "Delete Data Table")]
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
    name: "dataTable.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/data-tables/{dataTableId}",
    responses: &[(200, "The data table."), (400, "The request is malformed."), (404, "The data table does not exist.")],
    ..Action::DEFAULT
};

/// Returns the data table with its columns, without its rows.
///
/// Created by [`DataTableApi::get`]; sends
/// `GET /applications/{applicationId}/data-tables/{dataTableId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Application.read`, `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.cli`, `all.User.read`,
/// `dataTable.*`, `dataTable.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
///
/// # Responses
///
/// - `200`, [`DataTable`](crate::models::DataTable): The data table.
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
///     .data_table()
///     .get("65c8126189a4a5943a7e3a57", "65a10686295d4ef78888544e")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dataTable.get", alias = "Get Data Table")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::DataTable);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "dataTable.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/data-tables/{dataTableId}",
    responses: &[
        (200, "The data table with the changes applied."),
        (400, "The request is malformed."),
        (404, "The data table does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes the name or description of the data table. Omitted fields are unchanged. `addColumn` and
/// `removeColumn` change the columns.
///
/// Created by [`DataTableApi::patch`]; sends
/// `PATCH /applications/{applicationId}/data-tables/{dataTableId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `dataTable.*`,
/// `dataTable.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
/// - `data_table`: Changes to the data table.
///
/// # Responses
///
/// - `200`, [`DataTable`](crate::models::DataTable): The data table with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The data table does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, data_table: losant::models::DataTablePatch) -> Result<(), losant::Error> {
/// let response = client
///     .data_table()
///     .patch("65c8126189a4a5943a7e3a57", "65a10686295d4ef78888544e", data_table)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dataTable.patch", alias = "Patch Data Table")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::DataTable);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static REMOVE_COLUMN: Action = Action {
    name: "dataTable.removeColumn",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/data-tables/{dataTableId}/column",
    responses: &[
        (200, "The data table without the column."),
        (400, "The request is malformed."),
        (404, "The data table does not exist."),
    ],
    ..Action::DEFAULT
};

/// Removes a column and all its values from the data table. This cannot be undone through the API.
///
/// Created by [`DataTableApi::remove_column`]; sends
/// `DELETE /applications/{applicationId}/data-tables/{dataTableId}/column`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `dataTable.*`,
/// `dataTable.removeColumn`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
/// - `column_name`: Name of the column to remove. Example: `temperature`.
///
/// # Responses
///
/// - `200`, [`DataTable`](crate::models::DataTable): The data table without the column.
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
///     .data_table()
///     .remove_column("65c8126189a4a5943a7e3a57", "65a10686295d4ef78888544e", "temperature")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dataTable.removeColumn", alias = "Remove Column")]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveColumn(Call);
call!(RemoveColumn => models::DataTable);

impl RemoveColumn {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
