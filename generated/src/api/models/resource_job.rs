// @generated from _schemas/workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{DurationMillis, Model, Number, Timestamp, id, record, string_enum, value_enum};
use super::{ApplicationId, SourceType};

/// A job that runs a workflow once for each resource that a query selects: devices, data table
/// rows, experience users or experience groups. The workflow has a `resourceJobIteration` trigger
/// for it.
///
/// Used by [`resourceJob.get`](crate::resources::resource_job::Get),
/// [`resourceJob.patch`](crate::resources::resource_job::Patch),
/// [`resourceJobs.post`](crate::resources::resource_jobs::Post).
#[non_exhaustive]
pub struct ResourceJob {
    /// Same as `resourceJobId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub resource_job_id: Option<ResourceJobId>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// For `dataTableRow`: ID of the data table, or a template.
    pub data_table_id: Option<String>,
    /// Advanced query as a JSON string, for the resources to process; may contain templates. `{}`
    /// selects all.
    ///
    /// At most 8192 characters.
    pub query_json: Option<String>,
    pub resource_type: Option<ResourceJobResourceType>,
    /// Number of iterations that run at once.
    pub max_iteration_concurrency: Option<ResourceJobMaxIterationConcurrency>,
    /// Delay between the starts of iterations, in ms.
    ///
    /// From `0` to `60000`.
    pub iteration_delay: Option<DurationMillis>,
    /// Maximum time of an iteration, in ms.
    ///
    /// From `60000` to `900000`.
    pub iteration_timeout: Option<DurationMillis>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    pub last_execution_requested: Option<Timestamp>,
    /// JSON string with the context of each iteration, unless the execution has a context of its
    /// own.
    ///
    /// At most 32767 characters.
    pub default_context: Option<String>,
    /// If true, an iteration that times out is retried.
    pub retry_on_timeout: Option<bool>,
    /// If true, an iteration that fails is retried.
    pub retry_on_failure: Option<bool>,
    /// Maximum number of retries of an iteration.
    ///
    /// From `1` to `5`.
    pub max_iteration_retries: Option<i64>,
    /// Delay before a retry, in ms.
    ///
    /// From `0` to `30000`.
    pub retry_delay: Option<DurationMillis>,
}
record!(ResourceJob: Default {
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

/// An execution of a resource job, with the settings it ran with.
///
/// Used by the resources [`resourceJob`](crate::resources::resource_job).
#[non_exhaustive]
pub struct ResourceJobExecutionLog {
    /// Same as `resourceJobExecutionId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub resource_job_execution_id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub resource_job_id: Option<ResourceJobId>,
    /// JSON string of the state that the iterations accumulate. Only if `maxIterationConcurrency`
    /// is 1.
    ///
    /// At most 256 characters.
    pub accumulator: Option<String>,
    pub status: Option<ResourceJobExecutionLogStatus>,
    /// Advanced query as a JSON string, for the resources to process; may contain templates. `{}`
    /// selects all.
    ///
    /// At most 8192 characters.
    pub query_json: Option<String>,
    pub resource_type: Option<ResourceJobResourceType>,
    pub source_type: Option<SourceType>,
    /// ID of whoever started the execution; see `sourceType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub source_id: Option<String>,
    /// Type of whoever canceled the execution.
    pub cancel_source_type: Option<SourceType>,
    /// ID of whoever canceled the execution; see `cancelSourceType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub cancel_source_id: Option<String>,
    pub run_started_at: Option<Timestamp>,
    pub run_completed_at: Option<Timestamp>,
    /// URL of a CSV report of the execution.
    pub execution_report_url: Option<String>,
    /// JSON string with the context of the execution.
    ///
    /// At most 32767 characters.
    pub template_context: Option<String>,
    /// Delay between the starts of iterations, in ms.
    ///
    /// From `0` to `60000`.
    pub iteration_delay: Option<DurationMillis>,
    /// Maximum time of an iteration, in ms.
    ///
    /// From `60000` to `900000`.
    pub iteration_timeout: Option<DurationMillis>,
    /// Number of iterations that run at once.
    pub max_iteration_concurrency: Option<ResourceJobMaxIterationConcurrency>,
    /// Number of iterations by state.
    pub execution_summary: Option<ResourceJobExecutionLogExecutionSummary>,
    /// If true, an iteration that times out is retried.
    pub retry_on_timeout: Option<bool>,
    /// If true, an iteration that fails is retried.
    pub retry_on_failure: Option<bool>,
    /// Maximum number of retries of an iteration.
    ///
    /// From `1` to `5`.
    pub max_iteration_retries: Option<i64>,
    /// Delay before a retry, in ms.
    ///
    /// From `0` to `30000`.
    pub retry_delay: Option<DurationMillis>,
}
record!(ResourceJobExecutionLog: Default {
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

/// Number of iterations by state.
///
/// Used by the resources [`resourceJob`](crate::resources::resource_job).
#[non_exhaustive]
pub struct ResourceJobExecutionLogExecutionSummary {
    pub succeeded: Option<Number>,
    pub failed: Option<Number>,
    pub timed_out: Option<Number>,
    pub in_progress: Option<Number>,
    pub remaining: Option<Number>,
}
record!(ResourceJobExecutionLogExecutionSummary: Default {
    "succeeded" => optional(succeeded),
    "failed" => optional(failed),
    "timedOut" => optional(timed_out),
    "inProgress" => optional(in_progress),
    "remaining" => optional(remaining),
});

string_enum! {
    /// The type of `resourceJobExecutionLog.status`.
    ///
    /// Used by the resources [`resourceJob`](crate::resources::resource_job).
    pub enum ResourceJobExecutionLogStatus {
        InProgress = "inProgress",
        Completed = "completed",
        Erroring = "erroring",
        Errored = "errored",
        Canceling = "canceling",
        Canceled = "canceled",
    }
}

/// Recent executions of a resource job, newest first.
///
/// Used by [`resourceJob.logs`](crate::resources::resource_job::Logs).
pub type ResourceJobExecutionLogs = Vec<ResourceJobExecutionLog>;

/// Request body that runs a resource job. Omitted fields are taken from the job.
///
/// Used by [`resourceJob.execute`](crate::resources::resource_job::Execute).
#[non_exhaustive]
pub struct ResourceJobExecutionOptions {
    /// JSON string with the context, instead of `defaultContext` of the job.
    ///
    /// At most 32767 characters.
    pub template_context: Option<String>,
    /// Advanced query as a JSON string, instead of that of the job.
    ///
    /// At most 8192 characters.
    pub query_json: Option<String>,
    /// ID of the data table, or a template, instead of that of the job.
    pub data_table_id: Option<String>,
}
record!(ResourceJobExecutionOptions: Default {
    "templateContext" => optional(template_context: Option<String>),
    "queryJson" => optional(query_json: Option<String>),
    "dataTableId" => optional(data_table_id: Option<String>),
});

id! {
    /// The id that paths take as `resourceJobId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`resourceJob`](crate::resources::resource_job),
    /// [`resourceJobs`](crate::resources::resource_jobs).
    pub struct ResourceJobId;
}

value_enum! {
    /// Number of iterations that run at once.
    ///
    /// Used by the resources [`resourceJob`](crate::resources::resource_job),
    /// [`resourceJobs`](crate::resources::resource_jobs).
    pub enum ResourceJobMaxIterationConcurrency {
        /// On the wire: `1`.
        N1 = 1,
        /// On the wire: `10`.
        N10 = 10,
    }
}

/// Request body that changes a resource job. Omitted fields are unchanged. The resource type cannot
/// be changed.
///
/// Used by [`resourceJob.patch`](crate::resources::resource_job::Patch).
#[non_exhaustive]
pub struct ResourceJobPatch {
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// For `dataTableRow`: ID of the data table, or a template.
    pub data_table_id: Option<String>,
    /// Advanced query as a JSON string, for the resources to process; may contain templates. `{}`
    /// selects all.
    ///
    /// At most 8192 characters.
    pub query_json: Option<String>,
    /// Number of iterations that run at once.
    pub max_iteration_concurrency: Option<ResourceJobMaxIterationConcurrency>,
    /// Delay between the starts of iterations, in ms.
    ///
    /// From `0` to `60000`.
    pub iteration_delay: Option<DurationMillis>,
    /// Maximum time of an iteration, in ms.
    ///
    /// From `60000` to `900000`.
    pub iteration_timeout: Option<DurationMillis>,
    /// JSON string with the context of each iteration, unless the execution has a context of its
    /// own.
    ///
    /// At most 32767 characters.
    pub default_context: Option<String>,
    /// If true, an iteration that times out is retried.
    pub retry_on_timeout: Option<bool>,
    /// If true, an iteration that fails is retried.
    pub retry_on_failure: Option<bool>,
    /// Maximum number of retries of an iteration.
    ///
    /// From `1` to `5`.
    pub max_iteration_retries: Option<i64>,
    /// Delay before a retry, in ms.
    ///
    /// From `0` to `30000`.
    pub retry_delay: Option<DurationMillis>,
}
record!(ResourceJobPatch: Default {
    "name" => optional(name: Option<String>),
    "description" => optional(description: Option<String>),
    "dataTableId" => optional(data_table_id: Option<String>),
    "queryJson" => optional(query_json: Option<String>),
    "maxIterationConcurrency" => optional(max_iteration_concurrency: Option<ResourceJobMaxIterationConcurrency>),
    "iterationDelay" => optional(iteration_delay: Option<DurationMillis>),
    "iterationTimeout" => optional(iteration_timeout: Option<DurationMillis>),
    "defaultContext" => optional(default_context: Option<String>),
    "retryOnTimeout" => optional(retry_on_timeout: Option<bool>),
    "retryOnFailure" => optional(retry_on_failure: Option<bool>),
    "maxIterationRetries" => optional(max_iteration_retries: Option<i64>),
    "retryDelay" => optional(retry_delay: Option<DurationMillis>),
});

/// Request body that creates a resource job, without running it.
///
/// Used by [`resourceJobs.post`](crate::resources::resource_jobs::Post).
#[non_exhaustive]
pub struct ResourceJobPost {
    /// 1 to 255 characters.
    pub name: String,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// For `dataTableRow`: ID of the data table, or a template.
    pub data_table_id: Option<String>,
    /// Advanced query as a JSON string, for the resources to process; may contain templates. `{}`
    /// selects all.
    ///
    /// At most 8192 characters.
    pub query_json: Option<String>,
    pub resource_type: ResourceJobResourceType,
    /// Number of iterations that run at once.
    pub max_iteration_concurrency: Option<ResourceJobMaxIterationConcurrency>,
    /// Delay between the starts of iterations, in ms.
    ///
    /// From `0` to `60000`.
    pub iteration_delay: Option<DurationMillis>,
    /// Maximum time of an iteration, in ms.
    ///
    /// From `60000` to `900000`.
    pub iteration_timeout: Option<DurationMillis>,
    /// JSON string with the context of each iteration, unless the execution has a context of its
    /// own.
    ///
    /// At most 32767 characters.
    pub default_context: Option<String>,
    /// If true, an iteration that times out is retried.
    pub retry_on_timeout: Option<bool>,
    /// If true, an iteration that fails is retried.
    pub retry_on_failure: Option<bool>,
    /// Maximum number of retries of an iteration.
    ///
    /// From `1` to `5`.
    pub max_iteration_retries: Option<i64>,
    /// Delay before a retry, in ms.
    ///
    /// From `0` to `30000`.
    pub retry_delay: Option<DurationMillis>,
}

impl ResourceJobPost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, resource_type: impl Into<ResourceJobResourceType>) -> Self {
        Self { name: name.into(), resource_type: resource_type.into(), ..Model::empty() }
    }
}
record!(ResourceJobPost {
    "name" => required(name),
    "description" => optional(description: Option<String>),
    "dataTableId" => optional(data_table_id: Option<String>),
    "queryJson" => optional(query_json: Option<String>),
    "resourceType" => required(resource_type),
    "maxIterationConcurrency" => optional(max_iteration_concurrency: Option<ResourceJobMaxIterationConcurrency>),
    "iterationDelay" => optional(iteration_delay: Option<DurationMillis>),
    "iterationTimeout" => optional(iteration_timeout: Option<DurationMillis>),
    "defaultContext" => optional(default_context: Option<String>),
    "retryOnTimeout" => optional(retry_on_timeout: Option<bool>),
    "retryOnFailure" => optional(retry_on_failure: Option<bool>),
    "maxIterationRetries" => optional(max_iteration_retries: Option<i64>),
    "retryDelay" => optional(retry_delay: Option<DurationMillis>),
});

string_enum! {
    /// Type of the resources that a job processes.
    ///
    /// Used by the resources [`resourceJob`](crate::resources::resource_job),
    /// [`resourceJobs`](crate::resources::resource_jobs).
    pub enum ResourceJobResourceType {
        DataTableRow = "dataTableRow",
        Device = "device",
        ExperienceGroup = "experienceGroup",
        ExperienceUser = "experienceUser",
    }
}
