// @generated from _schemas/dashboards.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::id;

id! {
    /// The id that paths take as `dataTableId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards),
    /// [`dataTable`](crate::resources::data_table),
    /// [`dataTableRow`](crate::resources::data_table_row),
    /// [`dataTableRows`](crate::resources::data_table_rows),
    /// [`dataTables`](crate::resources::data_tables).
    pub struct DataTableId;
}
