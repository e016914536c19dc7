// @generated from _schemas/data.md and _schemas/shared-queries.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{BTreeMap, Model, Number, Scalar, Timestamp, UnknownValue, Value, list, record, union, words};
use super::{AdvancedQuery, EventsDeleted, SortDirection};

/// Data Table.
///
/// A data table of an application: its columns, without the rows.
///
/// Used by [`dataTable.addColumn`](crate::resources::data_table::AddColumn),
/// [`dataTable.get`](crate::resources::data_table::Get),
/// [`dataTable.patch`](crate::resources::data_table::Patch),
/// [`dataTable.removeColumn`](crate::resources::data_table::RemoveColumn),
/// [`dataTables.post`](crate::resources::data_tables::Post).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DataTable {
    /// Same as `dataTableId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `dataTableId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub data_table_id: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `creationDate`.
    pub creation_date: Option<Timestamp>,
    /// `lastUpdated`.
    pub last_updated: Option<Timestamp>,
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// The columns of your own; every row also has `id`, `createdAt` and `updatedAt`.
    ///
    /// At most 50 items.
    pub columns: Option<Vec<DataTableColumn>>,
}

record!(DataTable {
    "id" => optional(id),
    "dataTableId" => optional(data_table_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "name" => optional(name),
    "description" => optional(description),
    "columns" => optional(columns),
});

/// Data Table Column.
///
/// A column of a data table.
///
/// Used by [`dataTable.addColumn`](crate::resources::data_table::AddColumn).
#[derive(Debug, Clone, PartialEq)]
pub struct DataTableColumn {
    /// `name`.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: String,
    /// `dataType`.
    pub data_type: DataTableColumnDataType,
    /// Whether each row must have a value of its own (`unique`), must have a value, or may lack
    /// one.
    pub constraint: DataTableColumnConstraint,
    /// Value of a row that gives none, of the type in `dataType`.
    pub default_value: Option<Scalar>,
}

impl DataTableColumn {
    /// With what is required.
    pub fn new(
        name: impl Into<String>,
        data_type: impl Into<DataTableColumnDataType>,
        constraint: impl Into<DataTableColumnConstraint>,
    ) -> Self {
        Self { name: name.into(), data_type: data_type.into(), constraint: constraint.into(), ..Model::blank() }
    }
}

record!(DataTableColumn {
    "name" => required(name),
    "dataType" => required(data_type),
    "constraint" => required(constraint),
    "defaultValue" => optional(default_value),
});

words! {
    /// Whether each row must have a value of its own (`unique`), must have a value, or may lack
    /// one.
    ///
    /// Used on the pages [`dataTable`](crate::resources::data_table),
    /// [`dataTables`](crate::resources::data_tables).
    pub enum DataTableColumnConstraint {
        /// `unique`.
        Unique = "unique",
        /// `required`.
        Required = "required",
        /// `optional`.
        Optional = "optional",
    }
}

words! {
    /// The shape of `dataTableColumn.dataType`.
    ///
    /// Used on the pages [`dataTable`](crate::resources::data_table),
    /// [`dataTables`](crate::resources::data_tables).
    pub enum DataTableColumnDataType {
        /// `string`.
        String = "string",
        /// `number`.
        Number = "number",
        /// `boolean`.
        Boolean = "boolean",
    }
}

/// Data Table Patch.
///
/// What to send to change a data table. What is absent stays as it is. Columns are added and
/// removed by actions of their own.
///
/// Used by [`dataTable.patch`](crate::resources::data_table::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DataTablePatch {
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
}

record!(DataTablePatch {
    "name" => optional(name),
    "description" => optional(description),
});

/// Data Table Post.
///
/// What to send to create a data table.
///
/// Used by [`dataTables.post`](crate::resources::data_tables::Post).
#[derive(Debug, Clone, PartialEq)]
pub struct DataTablePost {
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: String,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// More can be added later.
    ///
    /// At most 50 items.
    pub columns: Option<Vec<DataTableColumn>>,
}

impl DataTablePost {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::blank() } }
}

record!(DataTablePost {
    "name" => required(name),
    "description" => optional(description),
    "columns" => optional(columns),
});

/// Data Table Row.
///
/// A row of a data table. The server sets `id`, `createdAt` and `updatedAt`; all other fields are
/// columns.
///
/// Used by [`dataTableRow.get`](crate::resources::data_table_row::Get),
/// [`dataTableRow.patch`](crate::resources::data_table_row::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DataTableRow {
    /// `id`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `createdAt`.
    pub created_at: Option<Timestamp>,
    /// `updatedAt`.
    pub updated_at: Option<Timestamp>,
    /// The other properties, by name.
    pub rest: BTreeMap<String, Scalar>,
}

record!(DataTableRow {
    "id" => optional(id),
    "createdAt" => optional(created_at),
    "updatedAt" => optional(updated_at),
    _ => rest(rest),
});

/// Data Table Row Insert.
///
/// What to send to insert rows: one row, or a list of them.
///
/// Used by [`dataTableRows.post`](crate::resources::data_table_rows::Post).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DataTableRowInsert {
    /// A list.
    List(Vec<BTreeMap<String, Scalar>>),
    /// An object.
    One(BTreeMap<String, Scalar>),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(DataTableRowInsert {
    list => List(Vec<BTreeMap<String, Scalar>>),
    object => One(BTreeMap<String, Scalar>),
});

/// Data Table Row Insert Result.
///
/// What came of an insert: the new row for one row, a summary for a list.
///
/// Used by [`dataTableRows.post`](crate::resources::data_table_rows::Post).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DataTableRowInsertResult {
    /// An object with `id` or `updatedAt`.
    DataTableRow(DataTableRow),
    /// An object with `count` or `rowIds`.
    RowsInserted(DataTableRowsInserted),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(DataTableRowInsertResult {
    keys("id", "updatedAt") => DataTableRow(DataTableRow),
    keys("count", "rowIds") => RowsInserted(DataTableRowsInserted),
});

/// Data Table Row Insert Update.
///
/// The values of a row to insert or change. In a change, columns left out stay as they are.
///
/// Used by [`dataTableRow.patch`](crate::resources::data_table_row::Patch).
pub type DataTableRowInsertUpdate = BTreeMap<String, Scalar>;

/// Data Table Rows.
///
/// A part of the rows of a data table.
///
/// Used by [`dataTableRows.get`](crate::resources::data_table_rows::Get),
/// [`dataTableRows.query`](crate::resources::data_table_rows::Query).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DataTableRows {
    /// `items`.
    pub items: Option<Vec<DataTableRow>>,
    /// Number of rows in this answer.
    pub count: Option<i64>,
    /// Number of rows that match.
    pub total_count: Option<i64>,
    /// Most rows asked for.
    pub limit: Option<i64>,
    /// Rows skipped before the first.
    pub offset: Option<i64>,
    /// `sortColumn`.
    pub sort_column: Option<String>,
    /// `sortDirection`.
    pub sort_direction: Option<SortDirection>,
    /// `dataTableId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub data_table_id: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// Query the rows were chosen by, if any.
    pub query: Option<BTreeMap<String, Value>>,
}

record!(DataTableRows {
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

/// Data Table Rows Delete.
///
/// The result of deleting by a query.
///
/// Used by [`dataTableRows.delete`](crate::resources::data_table_rows::Delete).
pub type DataTableRowsDelete = EventsDeleted;

/// Data Table Rows Export.
///
/// What to send to export rows of a data table. The export is made in the background.
///
/// Used by [`dataTableRows.export`](crate::resources::data_table_rows::Export).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DataTableRowsExport {
    /// Address that the link to the file is mailed to.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// Rows to export; all without it.
    pub query: Option<AdvancedQuery>,
    /// Address that is called when the file is ready.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// `queryOptions`.
    pub query_options: Option<DataTableRowsExportQueryOptions>,
}

record!(DataTableRowsExport {
    "email" => optional(email),
    "query" => optional(query),
    "callbackUrl" => optional(callback_url),
    "queryOptions" => optional(query_options),
});

/// The shape of `dataTableRowsExport.queryOptions`.
///
/// Used on the pages [`dataTableRows`](crate::resources::data_table_rows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DataTableRowsExportQueryOptions {
    /// `sortDirection`.
    pub sort_direction: Option<SortDirection>,
    /// Most rows to export.
    pub limit: Option<Number>,
    /// `sortColumn`.
    pub sort_column: Option<String>,
    /// Rows to skip.
    pub offset: Option<Number>,
}

record!(DataTableRowsExportQueryOptions {
    "sortDirection" => optional(sort_direction),
    "limit" => optional(limit),
    "sortColumn" => optional(sort_column),
    "offset" => optional(offset),
});

/// Data Table Rows Inserted.
///
/// The result of inserting a list of rows.
///
/// Used on the pages [`dataTableRows`](crate::resources::data_table_rows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DataTableRowsInserted {
    /// One moment, the same for all rows.
    pub created_at: Option<Timestamp>,
    /// How many rows were inserted.
    pub count: Option<Number>,
    /// IDs of the new rows.
    ///
    /// At most 1000 items.
    pub row_ids: Option<Vec<String>>,
}

record!(DataTableRowsInserted {
    "createdAt" => optional(created_at),
    "count" => optional(count),
    "rowIds" => optional(row_ids),
});
