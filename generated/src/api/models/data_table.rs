// @generated from _schemas/data.md and _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{
    BTreeMap, Model, Number, Scalar, Timestamp, UnknownValue, Value, list, record,
    string_enum, union,
};
use super::{AdvancedQuery, ApplicationId, DataTableId, EventsDeleted, SortDirection};

/// A data table and its columns, without its rows.
///
/// Used by [`dataTable.addColumn`](crate::resources::data_table::AddColumn),
/// [`dataTable.get`](crate::resources::data_table::Get),
/// [`dataTable.patch`](crate::resources::data_table::Patch),
/// [`dataTable.removeColumn`](crate::resources::data_table::RemoveColumn),
/// [`dataTables.post`](crate::resources::data_tables::Post).
#[non_exhaustive]
pub struct DataTable {
    /// Same as `dataTableId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub data_table_id: Option<DataTableId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Custom columns. Every row also has `id`, `createdAt` and `updatedAt`.
    ///
    /// At most 50 items.
    pub columns: Option<Vec<DataTableColumn>>,
}
record!(DataTable: Default {
    "id" => optional(id),
    "dataTableId" => optional(data_table_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "name" => optional(name),
    "description" => optional(description),
    "columns" => optional(columns),
});

/// A column of a data table.
///
/// Used by [`dataTable.addColumn`](crate::resources::data_table::AddColumn).
#[non_exhaustive]
pub struct DataTableColumn {
    /// Unique within the table. `id`, `createdAt` and `updatedAt` are reserved.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: String,
    pub data_type: DataTableColumnDataType,
    /// `unique`: no two rows can have the same value. `required`: the value cannot be null.
    /// `optional`: the value can be null or omitted.
    pub constraint: DataTableColumnConstraint,
    /// For optional columns: value of new rows that omit the column. Its type must match
    /// `dataType`.
    ///
    /// A string, a number or a boolean.
    pub default_value: Option<Scalar>,
}

impl DataTableColumn {
    /// Creates the value from its required fields.
    pub fn new(
        name: impl Into<String>,
        data_type: impl Into<DataTableColumnDataType>,
        constraint: impl Into<DataTableColumnConstraint>,
    ) -> Self {
        Self { name: name.into(), data_type: data_type.into(), constraint: constraint.into(), ..Model::empty() }
    }
}
record!(DataTableColumn {
    "name" => required(name),
    "dataType" => required(data_type),
    "constraint" => required(constraint),
    "defaultValue" => optional(default_value: Option<Scalar>),
});

string_enum! {
    /// `unique`: no two rows can have the same value. `required`: the value cannot be null.
    /// `optional`: the value can be null or omitted.
    ///
    /// Used by the resources [`dataTable`](crate::resources::data_table),
    /// [`dataTables`](crate::resources::data_tables).
    pub enum DataTableColumnConstraint {
        Unique = "unique",
        Required = "required",
        Optional = "optional",
    }
}

string_enum! {
    /// The type of `dataTableColumn.dataType`.
    ///
    /// Used by the resources [`dataTable`](crate::resources::data_table),
    /// [`dataTables`](crate::resources::data_tables).
    pub enum DataTableColumnDataType {
        String = "string",
        Number = "number",
        Boolean = "boolean",
    }
}

/// Request body that changes a data table. Omitted fields are unchanged. `dataTable.addColumn` and
/// `dataTable.removeColumn` change the columns.
///
/// Used by [`dataTable.patch`](crate::resources::data_table::Patch).
#[non_exhaustive]
pub struct DataTablePatch {
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
}
record!(DataTablePatch: Default {
    "name" => optional(name: Option<String>),
    "description" => optional(description: Option<String>),
});

/// Request body that creates a data table.
///
/// Used by [`dataTables.post`](crate::resources::data_tables::Post).
#[non_exhaustive]
pub struct DataTablePost {
    /// 1 to 255 characters.
    pub name: String,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Columns can also be added later.
    ///
    /// At most 50 items.
    pub columns: Option<Vec<DataTableColumn>>,
}

impl DataTablePost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::empty() } }
}
record!(DataTablePost {
    "name" => required(name),
    "description" => optional(description: Option<String>),
    "columns" => optional(columns: Option<Vec<DataTableColumn>>),
});

/// A row of a data table. The server sets `id`, `createdAt` and `updatedAt`; all other fields are
/// columns.
///
/// Used by [`dataTableRow.get`](crate::resources::data_table_row::Get),
/// [`dataTableRow.patch`](crate::resources::data_table_row::Patch).
#[non_exhaustive]
pub struct DataTableRow {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Time at which the row was inserted.
    pub created_at: Option<Timestamp>,
    /// Time at which the row was last updated, or inserted if it was never updated.
    pub updated_at: Option<Timestamp>,
    /// The other properties, by name.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: Value of the column of this name, or null if it has none. A string, a number, a
    /// boolean or null.
    pub rest: BTreeMap<String, Scalar>,
}
record!(DataTableRow: Default {
    "id" => optional(id),
    "createdAt" => optional(created_at),
    "updatedAt" => optional(updated_at),
    _ => rest(rest),
});

/// One row or a list of rows to insert.
///
/// Used by [`dataTableRows.post`](crate::resources::data_table_rows::Post).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DataTableRowInsert {
    /// A list.
    ///
    /// Items: Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: Value of the column of this name. Null is allowed in optional columns. A string, a
    /// number, a boolean or null.
    List(Vec<BTreeMap<String, Scalar>>),
    /// An object.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: Value of the column of this name. Null is allowed in optional columns. A string, a
    /// number, a boolean or null.
    One(BTreeMap<String, Scalar>),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(DataTableRowInsert {
    list => List(Vec<BTreeMap<String, Scalar>>) or [BTreeMap<String, Scalar>],
    object => One(BTreeMap<String, Scalar>),
});

/// Result of an insert: the new row, or a summary for a list of rows.
///
/// Used by [`dataTableRows.post`](crate::resources::data_table_rows::Post).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DataTableRowInsertResult {
    /// A row of a data table. The server sets `id`, `createdAt` and `updatedAt`; all other fields
    /// are columns.
    ///
    /// An object with `id` or `updatedAt`.
    DataTableRow(DataTableRow),
    /// Result of inserting a list of rows.
    ///
    /// An object with `count` or `rowIds`.
    RowsInserted(DataTableRowsInserted),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(DataTableRowInsertResult {
    keys("id", "updatedAt") => DataTableRow(DataTableRow),
    keys("count", "rowIds") => RowsInserted(DataTableRowsInserted),
});

/// Values of a row to insert or update. In an update, omitted columns are unchanged.
///
/// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
///
/// Values: Value of the column of this name. Null is allowed in optional columns. A string, a
/// number, a boolean or null.
///
/// Used by [`dataTableRow.patch`](crate::resources::data_table_row::Patch).
pub type DataTableRowInsertUpdate = BTreeMap<String, Scalar>;

/// Rows of a data table.
///
/// Used by [`dataTableRows.get`](crate::resources::data_table_rows::Get),
/// [`dataTableRows.query`](crate::resources::data_table_rows::Query).
#[non_exhaustive]
pub struct DataTableRows {
    pub items: Option<Vec<DataTableRow>>,
    /// Number of rows in the list.
    pub count: Option<i64>,
    /// Number of rows that match.
    pub total_count: Option<i64>,
    /// Maximum number of rows in the list.
    pub limit: Option<i64>,
    /// Number of rows skipped.
    pub offset: Option<i64>,
    /// Column sorted by.
    pub sort_column: Option<String>,
    pub sort_direction: Option<SortDirection>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub data_table_id: Option<DataTableId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Query applied, if any.
    pub query: Option<BTreeMap<String, Value>>,
}
record!(DataTableRows: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "limit" => optional(limit),
    "offset" => optional(offset),
    "sortColumn" => optional(sort_column),
    "sortDirection" => optional(sort_direction),
    "dataTableId" => optional(data_table_id),
    "applicationId" => optional(application_id),
    "query" => optional(query),
});
list!(DataTableRows, items: DataTableRow);

/// Result of deleting rows by a query.
///
/// Used by [`dataTableRows.delete`](crate::resources::data_table_rows::Delete).
pub type DataTableRowsDelete = EventsDeleted;

/// Request body that exports rows of a data table with a background job.
///
/// Used by [`dataTableRows.export`](crate::resources::data_table_rows::Export).
#[non_exhaustive]
pub struct DataTableRowsExport {
    /// Email address that the download link is sent to.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// Query that selects the rows to export.
    pub query: Option<AdvancedQuery>,
    /// URL called when the export is complete.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// Order and number of the rows to export.
    pub query_options: Option<DataTableRowsExportQueryOptions>,
}
record!(DataTableRowsExport: Default {
    "email" => optional(email: Option<String>),
    "query" => optional(query: Option<AdvancedQuery>),
    "callbackUrl" => optional(callback_url: Option<String>),
    "queryOptions" => optional(query_options: Option<DataTableRowsExportQueryOptions>),
});

/// Order and number of the rows to export.
///
/// Used by the resources [`dataTableRows`](crate::resources::data_table_rows).
#[non_exhaustive]
pub struct DataTableRowsExportQueryOptions {
    pub sort_direction: Option<SortDirection>,
    /// Maximum number of rows to export.
    pub limit: Option<Number>,
    /// Column to sort by.
    pub sort_column: Option<String>,
    /// Number of rows to skip.
    pub offset: Option<Number>,
}
record!(DataTableRowsExportQueryOptions: Default {
    "sortDirection" => optional(sort_direction: Option<SortDirection>),
    "limit" => optional(limit: Option<Number>),
    "sortColumn" => optional(sort_column: Option<String>),
    "offset" => optional(offset: Option<Number>),
});

/// Result of inserting a list of rows.
///
/// Used by the resources [`dataTableRows`](crate::resources::data_table_rows).
#[non_exhaustive]
pub struct DataTableRowsInserted {
    /// Time of the insert, the same for all rows.
    pub created_at: Option<Timestamp>,
    /// Number of rows inserted.
    pub count: Option<Number>,
    /// IDs of the new rows.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub row_ids: Option<Vec<String>>,
}
record!(DataTableRowsInserted: Default {
    "createdAt" => optional(created_at),
    "count" => optional(count),
    "rowIds" => optional(row_ids),
});
