// @generated from _schemas/shared.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Response to a request that queued a background job.
///
/// Used by [`application.applyTemplate`](crate::resources::application::ApplyTemplate),
/// [`application.archiveData`](crate::resources::application::ArchiveData),
/// [`application.backfillArchiveData`](crate::resources::application::BackfillArchiveData),
/// [`application.clone`](crate::resources::application::Clone_),
/// [`application.export`](crate::resources::application::Export),
/// [`application.fullDataTablesArchive`](crate::resources::application::FullDataTablesArchive),
/// [`application.fullEventsArchive`](crate::resources::application::FullEventsArchive),
/// [`application.import`](crate::resources::application::Import),
/// [`applicationDashboard.sendReport`](crate::resources::application_dashboard::SendReport),
/// [`applications.import`](crate::resources::applications::Import),
/// [`dashboard.sendReport`](crate::resources::dashboard::SendReport),
/// [`data.export`](crate::resources::data::Export),
/// [`dataTableRows.export`](crate::resources::data_table_rows::Export),
/// [`device.export`](crate::resources::device::Export),
/// [`device.removeData`](crate::resources::device::RemoveData),
/// [`deviceRecipe.bulkCreate`](crate::resources::device_recipe::BulkCreate),
/// [`devices.delete`](crate::resources::devices::Delete),
/// [`devices.export`](crate::resources::devices::Export),
/// [`devices.patch`](crate::resources::devices::Patch),
/// [`devices.payloadCounts`](crate::resources::devices::PayloadCounts),
/// [`devices.removeData`](crate::resources::devices::RemoveData),
/// [`devices.restore`](crate::resources::devices::Restore),
/// [`devices.sendCommand`](crate::resources::devices::SendCommand),
/// [`embeddedDeployments.export`](crate::resources::embedded_deployments::Export),
/// [`events.delete`](crate::resources::events::Delete),
/// [`events.export`](crate::resources::events::Export),
/// [`events.patch`](crate::resources::events::Patch),
/// [`flowVersions.delete`](crate::resources::flow_versions::Delete),
/// [`instance.generateReport`](crate::resources::instance::GenerateReport),
/// [`instanceNotificationRule.evaluate`](crate::resources::instance_notification_rule::Evaluate),
/// [`notebook.requestInputDataExport`](crate::resources::notebook::RequestInputDataExport).
#[non_exhaustive]
pub struct JobEnqueuedResult {
    /// Accepted: `true`.
    pub job_queued: Option<bool>,
    /// ID of the job.
    ///
    /// At most 21 characters.
    pub job_id: Option<String>,
    /// Accepted: `true`.
    pub success: Option<bool>,
}
record!(JobEnqueuedResult: Default {
    "jobQueued" => optional(job_queued),
    "jobId" => optional(job_id),
    "success" => optional(success),
});
