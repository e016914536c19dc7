// @generated from dataTableRow.md by codegen/src/emit/resource.rs; do not edit.
//! One row of a data table.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One row of a data table.
    pub fn data_table_row(&self) -> DataTableRowApi {
        DataTableRowApi {
            client: self.clone(),
        }
    }
}

/// The actions of Data Table Row, returned by [`Client::data_table_row`].
#[derive(Debug, Clone)]
pub struct DataTableRowApi {
    client: Client,
}

impl DataTableRowApi {
    /// Deletes the row. This cannot be undone through the API.
    ///
    /// `DELETE /applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
    /// - `row_id`: ID of the row in the data table. Example: `65574888a6d873bb1783b975`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        data_table_id: impl Into<models::DataTableId>,
        row_id: impl Into<String>,
    ) -> Delete {
        Delete(
            Call::new(&self.client, &DELETE)
                .id("applicationId", application_id)
                .id("dataTableId", data_table_id)
                .path("rowId", row_id),
        )
    }

    /// Returns the row with all its columns.
    ///
    /// `GET /applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
    /// - `row_id`: ID of the row in the data table. Example: `65574888a6d873bb1783b975`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        data_table_id: impl Into<models::DataTableId>,
        row_id: impl Into<String>,
    ) -> Get {
        Get(
            Call::new(&self.client, &GET)
                .id("applicationId", application_id)
                .id("dataTableId", data_table_id)
                .path("rowId", row_id),
        )
    }

    /// Changes values of the row. Omitted columns are unchanged.
    ///
    /// `PATCH /applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
    /// - `row_id`: ID of the row in the data table. Example: `65574888a6d873bb1783b975`.
    /// - `data_table_row`: New values by column name.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        data_table_id: impl Into<models::DataTableId>,
        row_id: impl Into<String>,
        data_table_row: impl Into<models::DataTableRowInsertUpdate>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .id("dataTableId", data_table_id)
                .path("rowId", row_id)
                .body(data_table_row),
        )
    }
}

static DELETE: Action = Action {
    name: "dataTableRow.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}",
    responses: &[
        (200, "The data table row is deleted."),
        (400, "The request is malformed."),
        (404, "The data table row does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the row. This cannot be undone through the API.
///
/// Created by [`DataTableRowApi::delete`]; sends
/// `DELETE /applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `dataTableRow.*`, `dataTableRow.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
/// - `row_id`: ID of the row in the data table. Example: `65574888a6d873bb1783b975`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The data table row is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The data table row does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .data_table_row()
///     .delete("65c8126189a4a5943a7e3a57", "65a10686295d4ef78888544e", "65574888a6d873bb1783b975")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dataTableRow.delete", alias = "Delete Data Table Row")]
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
    name: "dataTableRow.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}",
    responses: &[
        (200, "The data table row."),
        (400, "The request is malformed."),
        (404, "The data table row does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the row with all its columns.
///
/// Created by [`DataTableRowApi::get`]; sends
/// `GET /applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `dataTableRow.*`, `dataTableRow.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
/// - `row_id`: ID of the row in the data table. Example: `65574888a6d873bb1783b975`.
///
/// # Responses
///
/// - `200`, [`DataTableRow`](crate::models::DataTableRow): The data table row.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The data table row does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .data_table_row()
///     .get("65c8126189a4a5943a7e3a57", "65a10686295d4ef78888544e", "65574888a6d873bb1783b975")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dataTableRow.get", alias = "Get Data Table Row")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::DataTableRow);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "dataTableRow.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}",
    responses: &[
        (200, "The data table row with the changes applied."),
        (400, "The request is malformed."),
        (404, "The data table row does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes values of the row. Omitted columns are unchanged.
///
/// Created by [`DataTableRowApi::patch`]; sends
/// `PATCH /applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `dataTableRow.*`, `dataTableRow.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `data_table_id`: ID of the data table. Example: `65a10686295d4ef78888544e`.
/// - `row_id`: ID of the row in the data table. Example: `65574888a6d873bb1783b975`.
/// - `data_table_row`: New values by column name.
///
/// # Responses
///
/// - `200`, [`DataTableRow`](crate::models::DataTableRow): The data table row with the changes
///   applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The data table row does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, data_table_row: losant::models::DataTableRowInsertUpdate) -> Result<(), losant::Error> {
/// let response = client
///     .data_table_row()
///     .patch("65c8126189a4a5943a7e3a57", "65a10686295d4ef78888544e", "65574888a6d873bb1783b975", data_table_row)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dataTableRow.patch", alias = "Patch Data Table Row")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::DataTableRow);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
