// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::record;

/// Job Enqueued Result.
///
/// Tells that the work goes on in the background.
///
/// Used by `application.applyTemplate`, `application.archiveData`,
/// `application.backfillArchiveData`, `application.clone`, `application.export`,
/// `application.fullDataTablesArchive`, `application.fullEventsArchive`, `application.import`,
/// `applicationDashboard.sendReport`, `applications.import`, `dashboard.sendReport`, `data.export`,
/// `dataTableRows.export`, `device.export`, `device.removeData`, `deviceRecipe.bulkCreate`,
/// `devices.delete`, `devices.export`, `devices.patch`, `devices.payloadCounts`,
/// `devices.removeData`, `devices.restore`, `devices.sendCommand`, `embeddedDeployments.export`,
/// `events.delete`, `events.export`, `events.patch`, `flowVersions.delete`,
/// `instance.generateReport`, `instanceNotificationRule.evaluate`,
/// `notebook.requestInputDataExport`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct JobEnqueuedResult {
    /// `jobQueued`.
    pub job_queued: Option<bool>,
    /// ID of the job.
    ///
    /// At most 21 characters.
    pub job_id: Option<String>,
    /// `success`.
    pub success: Option<bool>,
}

record!(JobEnqueuedResult {
    "jobQueued" => optional(job_queued),
    "jobId" => optional(job_id),
    "success" => optional(success),
});
