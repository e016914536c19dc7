// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Model, Number, Timestamp, record, values, words};
use super::SourceType;

/// Resource Job.
///
/// A job that runs a workflow once for each resource of a query: devices, rows, experience users or
/// groups.
///
/// Used by [`resourceJob.get`](crate::resources::resource_job::Get),
/// [`resourceJob.patch`](crate::resources::resource_job::Patch),
/// [`resourceJobs.post`](crate::resources::resource_jobs::Post).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceJob {
    /// Same as `resourceJobId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `resourceJobId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub resource_job_id: Option<String>,
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// For `dataTableRow`: the table, or a template.
    pub data_table_id: Option<String>,
    /// Query that selects the resources, as JSON text; may hold templates.
    ///
    /// At most 8192 characters.
    pub query_json: Option<String>,
    /// `resourceType`.
    pub resource_type: Option<ResourceJobResourceType>,
    /// How many resources are worked on at once.
    pub max_iteration_concurrency: Option<ResourceJobMaxIterationConcurrency>,
    /// Pause between two iterations in ms.
    ///
    /// From `0` to `60000`.
    pub iteration_delay: Option<i64>,
    /// Longest time for one iteration in ms.
    ///
    /// From `60000` to `900000`.
    pub iteration_timeout: Option<i64>,
    /// `creationDate`.
    pub creation_date: Option<Timestamp>,
    /// `lastUpdated`.
    pub last_updated: Option<Timestamp>,
    /// Absent until the first execution.
    pub last_execution_requested: Option<Timestamp>,
    /// JSON text with values for the templates, where an execution brings none.
    ///
    /// At most 32767 characters.
    pub default_context: Option<String>,
    /// Whether an iteration that ran too long is tried again.
    pub retry_on_timeout: Option<bool>,
    /// Whether an iteration that failed is tried again.
    pub retry_on_failure: Option<bool>,
    /// How often one iteration is tried again.
    ///
    /// From `1` to `5`.
    pub max_iteration_retries: Option<i64>,
    /// Pause before a retry in ms.
    ///
    /// From `0` to `30000`.
    pub retry_delay: Option<i64>,
}

record!(ResourceJob {
    "id" => optional(id),
    "resourceJobId" => optional(resource_job_id),
    "name" => optional(name),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "dataTableId" => optional(data_table_id),
    "queryJson" => optional(query_json),
    "resourceType" => optional(resource_type),
    "maxIterationConcurrency" => optional(max_iteration_concurrency),
    "iterationDelay" => optional(iteration_delay),
    "iterationTimeout" => optional(iteration_timeout),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "lastExecutionRequested" => optional(last_execution_requested),
    "defaultContext" => optional(default_context),
    "retryOnTimeout" => optional(retry_on_timeout),
    "retryOnFailure" => optional(retry_on_failure),
    "maxIterationRetries" => optional(max_iteration_retries),
    "retryDelay" => optional(retry_delay),
});

/// Resource Job Execution Log.
///
/// One execution of a resource job, with the settings it ran with.
///
/// Used on the pages [`resourceJob`](crate::resources::resource_job).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceJobExecutionLog {
    /// Same as `resourceJobExecutionId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `resourceJobExecutionId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub resource_job_execution_id: Option<String>,
    /// `resourceJobId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub resource_job_id: Option<String>,
    /// Value that the iterations have built up.
    ///
    /// At most 256 characters.
    pub accumulator: Option<String>,
    /// `status`.
    pub status: Option<ResourceJobExecutionLogStatus>,
    /// Query that selects the resources, as JSON text; may hold templates.
    ///
    /// At most 8192 characters.
    pub query_json: Option<String>,
    /// `resourceType`.
    pub resource_type: Option<ResourceJobResourceType>,
    /// `sourceType`.
    pub source_type: Option<SourceType>,
    /// Who started it, of the kind `sourceType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub source_id: Option<String>,
    /// Only if it was canceled.
    pub cancel_source_type: Option<SourceType>,
    /// Who canceled it, of the kind `cancelSourceType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub cancel_source_id: Option<String>,
    /// `runStartedAt`.
    pub run_started_at: Option<Timestamp>,
    /// Absent while it runs.
    pub run_completed_at: Option<Timestamp>,
    /// Where to download the report of a finished execution.
    pub execution_report_url: Option<String>,
    /// JSON text with the values for the templates.
    ///
    /// At most 32767 characters.
    pub template_context: Option<String>,
    /// Pause between two iterations in ms.
    ///
    /// From `0` to `60000`.
    pub iteration_delay: Option<i64>,
    /// Longest time for one iteration in ms.
    ///
    /// From `60000` to `900000`.
    pub iteration_timeout: Option<i64>,
    /// How many resources are worked on at once.
    pub max_iteration_concurrency: Option<ResourceJobMaxIterationConcurrency>,
    /// Number of iterations by their state.
    pub execution_summary: Option<ResourceJobExecutionLogExecutionSummary>,
    /// Whether an iteration that ran too long is tried again.
    pub retry_on_timeout: Option<bool>,
    /// Whether an iteration that failed is tried again.
    pub retry_on_failure: Option<bool>,
    /// How often one iteration is tried again.
    ///
    /// From `1` to `5`.
    pub max_iteration_retries: Option<i64>,
    /// Pause before a retry in ms.
    ///
    /// From `0` to `30000`.
    pub retry_delay: Option<i64>,
}

record!(ResourceJobExecutionLog {
    "id" => optional(id),
    "applicationId" => optional(application_id),
    "resourceJobExecutionId" => optional(resource_job_execution_id),
    "resourceJobId" => optional(resource_job_id),
    "accumulator" => optional(accumulator),
    "status" => optional(status),
    "queryJson" => optional(query_json),
    "resourceType" => optional(resource_type),
    "sourceType" => optional(source_type),
    "sourceId" => optional(source_id),
    "cancelSourceType" => optional(cancel_source_type),
    "cancelSourceId" => optional(cancel_source_id),
    "runStartedAt" => optional(run_started_at),
    "runCompletedAt" => optional(run_completed_at),
    "executionReportUrl" => optional(execution_report_url),
    "templateContext" => optional(template_context),
    "iterationDelay" => optional(iteration_delay),
    "iterationTimeout" => optional(iteration_timeout),
    "maxIterationConcurrency" => optional(max_iteration_concurrency),
    "executionSummary" => optional(execution_summary),
    "retryOnTimeout" => optional(retry_on_timeout),
    "retryOnFailure" => optional(retry_on_failure),
    "maxIterationRetries" => optional(max_iteration_retries),
    "retryDelay" => optional(retry_delay),
});

/// Number of iterations by their state.
///
/// Used on the pages [`resourceJob`](crate::resources::resource_job).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceJobExecutionLogExecutionSummary {
    /// `succeeded`.
    pub succeeded: Option<Number>,
    /// `failed`.
    pub failed: Option<Number>,
    /// `timedOut`.
    pub timed_out: Option<Number>,
    /// `inProgress`.
    pub in_progress: Option<Number>,
    /// Not started yet.
    pub remaining: Option<Number>,
}

record!(ResourceJobExecutionLogExecutionSummary {
    "succeeded" => optional(succeeded),
    "failed" => optional(failed),
    "timedOut" => optional(timed_out),
    "inProgress" => optional(in_progress),
    "remaining" => optional(remaining),
});

words! {
    /// The shape of `resourceJobExecutionLog.status`.
    ///
    /// Used on the pages [`resourceJob`](crate::resources::resource_job).
    pub enum ResourceJobExecutionLogStatus {
        /// `inProgress`.
        InProgress = "inProgress",
        /// `completed`.
        Completed = "completed",
        /// `erroring`.
        Erroring = "erroring",
        /// `errored`.
        Errored = "errored",
        /// `canceling`.
        Canceling = "canceling",
        /// `canceled`.
        Canceled = "canceled",
    }
}

/// Resource Job Execution Logs.
///
/// The latest executions of a resource job, newest first.
///
/// Used by [`resourceJob.logs`](crate::resources::resource_job::Logs).
pub type ResourceJobExecutionLogs = Vec<ResourceJobExecutionLog>;

/// Resource Job Execution Options.
///
/// What to send to run a resource job. What is absent comes from the job.
///
/// Used by [`resourceJob.execute`](crate::resources::resource_job::Execute).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceJobExecutionOptions {
    /// JSON text with values for the templates, instead of the default context.
    ///
    /// At most 32767 characters.
    pub template_context: Option<String>,
    /// Query for this execution, as JSON text.
    ///
    /// At most 8192 characters.
    pub query_json: Option<String>,
    /// Table for this execution, or a template.
    pub data_table_id: Option<String>,
}

record!(ResourceJobExecutionOptions {
    "templateContext" => optional(template_context),
    "queryJson" => optional(query_json),
    "dataTableId" => optional(data_table_id),
});

values! {
    /// How many resources are worked on at once.
    ///
    /// Used on the pages [`resourceJob`](crate::resources::resource_job),
    /// [`resourceJobs`](crate::resources::resource_jobs).
    pub enum ResourceJobMaxIterationConcurrency {
        /// `1`.
        N1 = 1,
        /// `10`.
        N10 = 10,
    }
}

/// Resource Job Patch.
///
/// What to send to change a resource job. What is absent stays as it is; the resource type cannot
/// change.
///
/// Used by [`resourceJob.patch`](crate::resources::resource_job::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceJobPatch {
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// For `dataTableRow`: the table, or a template.
    pub data_table_id: Option<String>,
    /// Query that selects the resources, as JSON text; may hold templates.
    ///
    /// At most 8192 characters.
    pub query_json: Option<String>,
    /// How many resources are worked on at once.
    pub max_iteration_concurrency: Option<ResourceJobMaxIterationConcurrency>,
    /// Pause between two iterations in ms.
    ///
    /// From `0` to `60000`.
    pub iteration_delay: Option<i64>,
    /// Longest time for one iteration in ms.
    ///
    /// From `60000` to `900000`.
    pub iteration_timeout: Option<i64>,
    /// JSON text with values for the templates, where an execution brings none.
    ///
    /// At most 32767 characters.
    pub default_context: Option<String>,
    /// Whether an iteration that ran too long is tried again.
    pub retry_on_timeout: Option<bool>,
    /// Whether an iteration that failed is tried again.
    pub retry_on_failure: Option<bool>,
    /// How often one iteration is tried again.
    ///
    /// From `1` to `5`.
    pub max_iteration_retries: Option<i64>,
    /// Pause before a retry in ms.
    ///
    /// From `0` to `30000`.
    pub retry_delay: Option<i64>,
}

record!(ResourceJobPatch {
    "name" => optional(name),
    "description" => optional(description),
    "dataTableId" => optional(data_table_id),
    "queryJson" => optional(query_json),
    "maxIterationConcurrency" => optional(max_iteration_concurrency),
    "iterationDelay" => optional(iteration_delay),
    "iterationTimeout" => optional(iteration_timeout),
    "defaultContext" => optional(default_context),
    "retryOnTimeout" => optional(retry_on_timeout),
    "retryOnFailure" => optional(retry_on_failure),
    "maxIterationRetries" => optional(max_iteration_retries),
    "retryDelay" => optional(retry_delay),
});

/// Resource Job Post.
///
/// What to send to create a resource job.
///
/// Used by [`resourceJobs.post`](crate::resources::resource_jobs::Post).
#[derive(Debug, Clone, PartialEq)]
pub struct ResourceJobPost {
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: String,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// For `dataTableRow`: the table, or a template.
    pub data_table_id: Option<String>,
    /// Query that selects the resources, as JSON text; may hold templates.
    ///
    /// At most 8192 characters.
    pub query_json: Option<String>,
    /// `resourceType`.
    pub resource_type: ResourceJobResourceType,
    /// How many resources are worked on at once.
    pub max_iteration_concurrency: Option<ResourceJobMaxIterationConcurrency>,
    /// Pause between two iterations in ms.
    ///
    /// From `0` to `60000`.
    pub iteration_delay: Option<i64>,
    /// Longest time for one iteration in ms.
    ///
    /// From `60000` to `900000`.
    pub iteration_timeout: Option<i64>,
    /// JSON text with values for the templates, where an execution brings none.
    ///
    /// At most 32767 characters.
    pub default_context: Option<String>,
    /// Whether an iteration that ran too long is tried again.
    pub retry_on_timeout: Option<bool>,
    /// Whether an iteration that failed is tried again.
    pub retry_on_failure: Option<bool>,
    /// How often one iteration is tried again.
    ///
    /// From `1` to `5`.
    pub max_iteration_retries: Option<i64>,
    /// Pause before a retry in ms.
    ///
    /// From `0` to `30000`.
    pub retry_delay: Option<i64>,
}

impl ResourceJobPost {
    /// With what is required.
    pub fn new(name: impl Into<String>, resource_type: impl Into<ResourceJobResourceType>) -> Self {
        Self { name: name.into(), resource_type: resource_type.into(), ..Model::blank() }
    }
}

record!(ResourceJobPost {
    "name" => required(name),
    "description" => optional(description),
    "dataTableId" => optional(data_table_id),
    "queryJson" => optional(query_json),
    "resourceType" => required(resource_type),
    "maxIterationConcurrency" => optional(max_iteration_concurrency),
    "iterationDelay" => optional(iteration_delay),
    "iterationTimeout" => optional(iteration_timeout),
    "defaultContext" => optional(default_context),
    "retryOnTimeout" => optional(retry_on_timeout),
    "retryOnFailure" => optional(retry_on_failure),
    "maxIterationRetries" => optional(max_iteration_retries),
    "retryDelay" => optional(retry_delay),
});

words! {
    /// Resource Job Resource Type.
    ///
    /// The kind of resource that a job goes through.
    ///
    /// Used on the pages [`resourceJob`](crate::resources::resource_job),
    /// [`resourceJobs`](crate::resources::resource_jobs).
    pub enum ResourceJobResourceType {
        /// `dataTableRow`.
        DataTableRow = "dataTableRow",
        /// `device`.
        Device = "device",
        /// `experienceGroup`.
        ExperienceGroup = "experienceGroup",
        /// `experienceUser`.
        ExperienceUser = "experienceUser",
    }
}
