// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{
    BTreeMap, EpochMillis, Model, Nullable, Number, Secret, Timestamp, Value, list,
    record, string_enum,
};
use super::{
    ApplicationId, CreatorType, DeviceClass, DeviceCounts, DeviceTagMatch, ErrorDetail,
    ExperienceViewType, ExportRepository, FilterMode, FlowClass, ImportConflictBehavior,
    ImportRepository, ImportResourceType, JobId, JobStatus, NotebookMinuteCounts,
    NotebookUsage, OrgId, OwnerType, PayloadCountsBreakdown, PayloadStats, SortDirection,
    SourceType, StorageUsage, TemplateId, ValidationError,
};

/// An application: the container of devices, workflows, experiences and other resources. A user or
/// an organization owns it.
///
/// Used by [`application.applyTemplate`](crate::resources::application::ApplyTemplate),
/// [`application.get`](crate::resources::application::Get),
/// [`application.globals`](crate::resources::application::Globals),
/// [`application.import`](crate::resources::application::Import),
/// [`application.patch`](crate::resources::application::Patch),
/// [`applications.post`](crate::resources::applications::Post).
#[non_exhaustive]
pub struct Application {
    /// Same as `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// IDs of the templates that were added to the application.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub applied_template_ids: Option<Vec<String>>,
    /// ID of the owner; see `ownerType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub owner_id: Option<String>,
    pub owner_type: Option<OwnerType>,
    /// Name of the organization that owns the application, if one does.
    ///
    /// 1 to 255 characters.
    pub organization_name: Option<String>,
    /// Icon color of the organization that owns the application, if one does.
    ///
    /// At most 64 characters.
    pub organization_icon_color: Option<String>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 1024 characters.
    pub description: Option<String>,
    /// Name of the application in the URL of its experience endpoints.
    ///
    /// 3 to 63 characters. Pattern: `^[0-9a-z-]*$`.
    pub endpoint_slug: Option<String>,
    /// Tokens of experience users issued before this time are invalid.
    pub exp_user_token_cutoff: Option<Timestamp>,
    /// If true, CORS headers are sent and OPTIONS requests are answered automatically.
    pub endpoint_default_cors: Option<bool>,
    /// Values that every workflow of the application can use.
    ///
    /// At most 100 items.
    pub globals: Option<Vec<ApplicationGlobal>>,
    /// Lifetime of the temporary URLs of blobs, in seconds.
    ///
    /// From `3600` to `604800`.
    pub blob_url_ttl: Option<Number>,
    /// Number of resources and their usage.
    pub summary: Option<ApplicationSummary>,
    /// Introductory tours of the web interface that were completed or skipped.
    ///
    /// At most 100 items.
    pub ftue_tracking: Option<Vec<ApplicationFtueTracking>>,
    /// What is archived, and where.
    pub archive_config: Option<ApplicationArchiveConfig>,
}
record!(Application: Default {
    "id" => optional(id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "appliedTemplateIds" => optional(applied_template_ids),
    "ownerId" => optional(owner_id),
    "ownerType" => optional(owner_type),
    "organizationName" => optional(organization_name),
    "organizationIconColor" => optional(organization_icon_color),
    "name" => optional(name),
    "description" => optional(description),
    "endpointSlug" => optional(endpoint_slug),
    "expUserTokenCutoff" => optional(exp_user_token_cutoff),
    "endpointDefaultCors" => optional(endpoint_default_cors),
    "globals" => optional(globals),
    "blobUrlTTL" => optional(blob_url_ttl),
    "summary" => optional(summary),
    "ftueTracking" => optional(ftue_tracking),
    "archiveConfig" => optional(archive_config),
});

/// Request body that adds the resources of a template to an application.
///
/// Used by [`application.applyTemplate`](crate::resources::application::ApplyTemplate).
#[non_exhaustive]
pub struct ApplicationApplyTemplatePatch {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub template_id: TemplateId,
    /// Email address notified when the work is complete.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// URL called when the work is complete.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
}

impl ApplicationApplyTemplatePatch {
    /// Creates the value from its required fields.
    pub fn new(template_id: impl Into<TemplateId>) -> Self {
        Self { template_id: template_id.into(), ..Model::empty() }
    }
}
record!(ApplicationApplyTemplatePatch {
    "templateId" => required(template_id),
    "email" => optional(email: Option<String>),
    "callbackUrl" => optional(callback_url: Option<String>),
});

/// What an application archives, and where: to a bucket in `s3` or `gcs`, or a container in
/// `azure`. Archiving is available only for applications owned by an organization.
///
/// Used by the resources [`application`](crate::resources::application),
/// [`applications`](crate::resources::applications).
#[non_exhaustive]
pub struct ApplicationArchiveConfig {
    /// Directory inside the bucket or container. The default is its top level.
    ///
    /// At most 255 characters.
    pub directory: Option<String>,
    /// Devices to archive: all, only those listed, or all except those listed.
    pub mode: Option<FilterMode>,
    /// IDs of the devices that `mode` applies to.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the devices that `mode` applies to.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    /// If true, device data is archived.
    ///
    /// Default: `true`.
    pub include_devices: Option<bool>,
    /// If true, events are archived.
    ///
    /// Default: `false`.
    pub include_events: Option<bool>,
    /// If true, data tables are archived.
    ///
    /// Default: `false`.
    pub include_data_tables: Option<bool>,
    /// Data tables to archive: all, only those listed, or all except those listed.
    pub data_tables_mode: Option<FilterMode>,
    /// IDs of the data tables that `dataTablesMode` applies to.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub data_table_ids: Option<Vec<String>>,
    /// If true, the application is also exported to a Git repository.
    ///
    /// Default: `false`.
    pub include_application_export: Option<bool>,
    /// Contents and destination of the application export.
    pub application_export_options: Option<ApplicationArchiveExportOptions>,
    /// Number of days before data is archived.
    ///
    /// At least `1`.
    pub delay_days: Option<i64>,
    /// Amazon S3 bucket to archive to.
    pub s3: Option<ApplicationArchiveConfigS3>,
    /// Name of a credential for the storage provider, in place of the keys given here.
    ///
    /// 1 to 255 characters.
    pub credential_name: Option<String>,
    /// Google Cloud Storage bucket to archive to.
    pub gcs: Option<ApplicationArchiveConfigGcs>,
    /// Azure Blob Storage container to archive to.
    pub azure: Option<ApplicationArchiveConfigAzure>,
}
record!(ApplicationArchiveConfig: Default {
    "directory" => optional(directory: Option<String>),
    "mode" => optional(mode: Option<FilterMode>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DeviceTagMatch>>),
    "includeDevices" => optional(include_devices: Option<bool>),
    "includeEvents" => optional(include_events: Option<bool>),
    "includeDataTables" => optional(include_data_tables: Option<bool>),
    "dataTablesMode" => optional(data_tables_mode: Option<FilterMode>),
    "dataTableIds" => optional(data_table_ids: Option<Vec<String>>),
    "includeApplicationExport" => optional(include_application_export: Option<bool>),
    "applicationExportOptions" => optional(application_export_options: Option<ApplicationArchiveExportOptions>),
    "delayDays" => optional(delay_days: Option<i64>),
    "s3" => optional(s3: Option<ApplicationArchiveConfigS3>),
    "credentialName" => optional(credential_name: Option<String>),
    "gcs" => optional(gcs: Option<ApplicationArchiveConfigGcs>),
    "azure" => optional(azure: Option<ApplicationArchiveConfigAzure>),
});

/// Azure Blob Storage container to archive to.
///
/// Used by the resources [`application`](crate::resources::application),
/// [`applications`](crate::resources::applications).
#[non_exhaustive]
pub struct ApplicationArchiveConfigAzure {
    /// Name of the account. Not needed with `credentialName`.
    ///
    /// 3 to 24 characters.
    pub account: Option<String>,
    /// Secret. Key of the account. Not needed with `credentialName`.
    ///
    /// At most 255 characters.
    pub account_key: Option<Secret<String>>,
    /// Name of the container.
    ///
    /// 3 to 63 characters.
    pub bucket: String,
}

impl ApplicationArchiveConfigAzure {
    /// Creates the value from its required fields.
    pub fn new(bucket: impl Into<String>) -> Self { Self { bucket: bucket.into(), ..Model::empty() } }
}
record!(ApplicationArchiveConfigAzure {
    "account" => optional(account: Option<String>),
    "accountKey" => optional(account_key: Option<Secret<String>>),
    "bucket" => required(bucket),
});

/// Google Cloud Storage bucket to archive to.
///
/// Used by the resources [`application`](crate::resources::application),
/// [`applications`](crate::resources::applications).
#[non_exhaustive]
pub struct ApplicationArchiveConfigGcs {
    /// Overrides the project of the service account key.
    ///
    /// 1 to 1024 characters.
    pub project_id: Option<String>,
    /// Secret. Key of the service account, as a JSON string.
    ///
    /// 4 to 32767 characters.
    pub key_json: Option<Secret<String>>,
    /// At most 255 characters.
    pub bucket: String,
}

impl ApplicationArchiveConfigGcs {
    /// Creates the value from its required fields.
    pub fn new(bucket: impl Into<String>) -> Self { Self { bucket: bucket.into(), ..Model::empty() } }
}
record!(ApplicationArchiveConfigGcs {
    "projectId" => optional(project_id: Option<String>),
    "keyJson" => optional(key_json: Option<Secret<String>>),
    "bucket" => required(bucket),
});

/// Amazon S3 bucket to archive to.
///
/// Used by the resources [`application`](crate::resources::application),
/// [`applications`](crate::resources::applications).
#[non_exhaustive]
pub struct ApplicationArchiveConfigS3 {
    /// At most 255 characters.
    pub bucket: String,
    /// ID of the access key. Not needed with `credentialName`.
    ///
    /// 4 to 128 characters.
    pub access_key_id: Option<String>,
    /// Secret. Secret part of the access key. Not needed with `credentialName`.
    ///
    /// 4 to 128 characters.
    pub secret_access_key: Option<Secret<String>>,
    /// AWS region of the bucket. Not needed with `credentialName`.
    ///
    /// At most 128 characters.
    pub region: Option<String>,
}

impl ApplicationArchiveConfigS3 {
    /// Creates the value from its required fields.
    pub fn new(bucket: impl Into<String>) -> Self { Self { bucket: bucket.into(), ..Model::empty() } }
}
record!(ApplicationArchiveConfigS3 {
    "bucket" => required(bucket),
    "accessKeyId" => optional(access_key_id: Option<String>),
    "secretAccessKey" => optional(secret_access_key: Option<Secret<String>>),
    "region" => optional(region: Option<String>),
});

/// Contents and destination of the application export that is part of archiving.
///
/// Used by the resources [`application`](crate::resources::application),
/// [`applications`](crate::resources::applications).
#[non_exhaustive]
pub struct ApplicationArchiveExportOptions {
    /// Default: `false`.
    pub include_files: Option<bool>,
    /// Default: `false`.
    pub include_private_files: Option<bool>,
    /// Default: `false`.
    pub include_data_table_rows: Option<bool>,
    /// Default: `false`.
    pub include_devices: Option<bool>,
    /// Accepted: `repo`. Default: `"repo"`.
    pub export_type: Option<String>,
    /// Name of a credential of type `git`.
    ///
    /// 1 to 255 characters.
    pub credential_name: String,
    pub repo: Option<ExportRepository>,
}

impl ApplicationArchiveExportOptions {
    /// Creates the value from its required fields.
    pub fn new(credential_name: impl Into<String>) -> Self {
        Self { credential_name: credential_name.into(), ..Model::empty() }
    }
}
record!(ApplicationArchiveExportOptions {
    "includeFiles" => optional(include_files: Option<bool>),
    "includePrivateFiles" => optional(include_private_files: Option<bool>),
    "includeDataTableRows" => optional(include_data_table_rows: Option<bool>),
    "includeDevices" => optional(include_devices: Option<bool>),
    "exportType" => optional(export_type: Option<String>),
    "credentialName" => required(credential_name),
    "repo" => optional(repo: Option<ExportRepository>),
});

/// Result of a dry run of cloning an application.
///
/// Used by [`application.clone`](crate::resources::application::Clone_).
#[non_exhaustive]
pub struct ApplicationCloneDryRunResult {
    /// Accepted: `true`.
    pub success: Option<bool>,
    /// If true, the clone needs a background job.
    pub requires_job: Option<bool>,
}
record!(ApplicationCloneDryRunResult: Default {
    "success" => optional(success),
    "requiresJob" => optional(requires_job),
});

/// Request body that clones an application. All fields are optional; files, private files, data
/// table rows and devices are left out by default.
///
/// Used by [`application.clone`](crate::resources::application::Clone_).
#[non_exhaustive]
pub struct ApplicationClonePost {
    /// If true, nothing is created; the response says whether a job is needed.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Default: `false`.
    pub include_files: Option<bool>,
    /// Default: `false`.
    pub include_private_files: Option<bool>,
    /// Default: `false`.
    pub include_data_table_rows: Option<bool>,
    /// Default: `false`.
    pub include_devices: Option<bool>,
    /// ID of the owner of the clone; see `ownerType`. The meaning of null is not documented.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub owner_id: Nullable<String>,
    /// Type of the owner of the clone.
    pub owner_type: Option<OwnerType>,
    /// Email address notified when the job is complete.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// URL called when the job is complete.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// If true, the copy is always made by a background job.
    ///
    /// Default: `false`.
    pub force_job: Option<bool>,
}
record!(ApplicationClonePost: Default {
    "dryRun" => optional(dry_run: Option<bool>),
    "includeFiles" => optional(include_files: Option<bool>),
    "includePrivateFiles" => optional(include_private_files: Option<bool>),
    "includeDataTableRows" => optional(include_data_table_rows: Option<bool>),
    "includeDevices" => optional(include_devices: Option<bool>),
    "ownerId" => optional_nullable(owner_id: Nullable<String>),
    "ownerType" => optional(owner_type: Option<OwnerType>),
    "email" => optional(email: Option<String>),
    "callbackUrl" => optional(callback_url: Option<String>),
    "forceJob" => optional(force_job: Option<bool>),
});

/// Result of creating an application from a template.
///
/// Used by [`application.clone`](crate::resources::application::Clone_),
/// [`applications.import`](crate::resources::applications::Import).
#[non_exhaustive]
pub struct ApplicationCreationByTemplateResult {
    pub application: Option<Application>,
    /// Resources of the template that failed validation.
    pub validation_errors: Option<Vec<ValidationError>>,
}
record!(ApplicationCreationByTemplateResult: Default {
    "application" => optional(application),
    "validationErrors" => optional(validation_errors),
});

/// Request body that exports an application. All fields are optional; files, private files, data
/// table rows and devices are left out by default.
///
/// Used by [`application.export`](crate::resources::application::Export).
#[non_exhaustive]
pub struct ApplicationExportPost {
    /// Default: `false`.
    pub include_files: Option<bool>,
    /// Default: `false`.
    pub include_private_files: Option<bool>,
    /// Default: `false`.
    pub include_data_table_rows: Option<bool>,
    /// Default: `false`.
    pub include_devices: Option<bool>,
    /// Email address notified when the job is complete.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// URL called when the job is complete.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// If true, the export is always made by a background job.
    ///
    /// Default: `false`.
    pub force_job: Option<bool>,
    /// Default: `"zip"`.
    pub export_type: Option<ApplicationExportPostExportType>,
    /// For exports to a repository: name of a credential of type `git`.
    ///
    /// At most 255 characters.
    pub credential_name: Option<String>,
    /// For exports to a repository: branch, directory and commit message.
    pub repo: Option<ExportRepository>,
}
record!(ApplicationExportPost: Default {
    "includeFiles" => optional(include_files: Option<bool>),
    "includePrivateFiles" => optional(include_private_files: Option<bool>),
    "includeDataTableRows" => optional(include_data_table_rows: Option<bool>),
    "includeDevices" => optional(include_devices: Option<bool>),
    "email" => optional(email: Option<String>),
    "callbackUrl" => optional(callback_url: Option<String>),
    "forceJob" => optional(force_job: Option<bool>),
    "exportType" => optional(export_type: Option<ApplicationExportPostExportType>),
    "credentialName" => optional(credential_name: Option<String>),
    "repo" => optional(repo: Option<ExportRepository>),
});

string_enum! {
    /// The type of `applicationExportPost.exportType`.
    ///
    /// Used by the resources [`application`](crate::resources::application).
    pub enum ApplicationExportPostExportType {
        Zip = "zip",
        Repo = "repo",
    }
}

/// Status of an introductory tour of the web interface.
///
/// Used by the resources [`application`](crate::resources::application),
/// [`applications`](crate::resources::applications).
#[non_exhaustive]
pub struct ApplicationFtueTracking {
    /// Name of the tour.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: String,
    /// Version of the tour.
    pub version: Number,
    pub status: ApplicationFtueTrackingStatus,
}

impl ApplicationFtueTracking {
    /// Creates the value from its required fields.
    pub fn new(
        name: impl Into<String>,
        version: impl Into<Number>,
        status: impl Into<ApplicationFtueTrackingStatus>,
    ) -> Self {
        Self { name: name.into(), version: version.into(), status: status.into() }
    }
}
record!(ApplicationFtueTracking {
    "name" => required(name),
    "version" => required(version),
    "status" => required(status),
});

string_enum! {
    /// The type of `applicationFtueTracking.status`.
    ///
    /// Used by the resources [`application`](crate::resources::application),
    /// [`applications`](crate::resources::applications).
    pub enum ApplicationFtueTrackingStatus {
        Skipped = "skipped",
        Completed = "completed",
    }
}

/// An application-wide value, which workflows read by its key.
///
/// Used by the resources [`application`](crate::resources::application),
/// [`applications`](crate::resources::applications).
#[non_exhaustive]
pub struct ApplicationGlobal {
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub key: String,
    /// The value as a JSON string. A string value includes its own quotation marks.
    ///
    /// 1 to 32767 characters.
    pub json: String,
    /// If true, the value is not sent to edge workflows.
    ///
    /// Default: `false`.
    pub cloud_only: Option<bool>,
    /// At most 1024 characters.
    pub description: Option<String>,
}

impl ApplicationGlobal {
    /// Creates the value from its required fields.
    pub fn new(key: impl Into<String>, json: impl Into<String>) -> Self {
        Self { key: key.into(), json: json.into(), ..Model::empty() }
    }
}
record!(ApplicationGlobal {
    "key" => required(key),
    "json" => required(json),
    "cloudOnly" => optional(cloud_only: Option<bool>),
    "description" => optional(description: Option<String>),
});

/// A change to the global with the given key.
///
/// Used by the resources [`application`](crate::resources::application).
#[non_exhaustive]
pub struct ApplicationGlobalChange {
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub key: String,
    /// New value as a JSON string. The effect of null is not documented.
    ///
    /// 1 to 32767 characters.
    pub json: Nullable<String>,
    /// If true, the value is not sent to edge workflows.
    pub cloud_only: Option<bool>,
    /// At most 1024 characters.
    pub description: Option<String>,
}

impl ApplicationGlobalChange {
    /// Creates the value from its required fields.
    pub fn new(key: impl Into<String>) -> Self { Self { key: key.into(), ..Model::empty() } }
}
record!(ApplicationGlobalChange {
    "key" => required(key),
    "json" => optional_nullable(json: Nullable<String>),
    "cloudOnly" => optional(cloud_only: Option<bool>),
    "description" => optional(description: Option<String>),
});

/// Changes to globals, by key. Globals that are not named are unchanged.
///
/// At most 100 items.
///
/// Used by [`application.globals`](crate::resources::application::Globals).
pub type ApplicationGlobalPatch = Vec<ApplicationGlobalChange>;

/// An import into an application, with its source, options and result.
///
/// Used by the resources [`application`](crate::resources::application).
#[non_exhaustive]
pub struct ApplicationImportExecution {
    /// Same as `importExecutionId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    pub import_source_type: Option<ApplicationImportExecutionImportSourceType>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub import_execution_id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// For imports from an application: ID of that application.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub from_application_id: Option<String>,
    pub run_queued_at: Option<Timestamp>,
    pub run_started_at: Option<Timestamp>,
    pub run_completed_at: Option<Timestamp>,
    pub status: Option<JobStatus>,
    /// If true, the import was a dry run, which changes nothing.
    pub dry_run: Option<bool>,
    /// Default: `"create"`.
    pub conflict_behavior: Option<ImportConflictBehavior>,
    /// URL called when the import is complete.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// Email address notified when the import is complete.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// Types of resources to import.
    ///
    /// Items must be unique.
    pub include: Option<Vec<ImportResourceType>>,
    /// ID of the background job, if there was one.
    ///
    /// At most 21 characters.
    pub job_id: Option<String>,
    /// ID of the source that requested the import; see `sourceType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub source_id: Option<String>,
    pub source_type: Option<SourceType>,
    /// Error of a failed import.
    pub error: Option<ErrorDetail>,
    /// Results of a dry run.
    pub dry_run_results: Option<ApplicationImportExecutionDryRunResults>,
    /// Resources that failed validation.
    pub validation_errors: Option<Vec<ValidationError>>,
    /// URL of the imported bundle.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub imported_file_url: Option<String>,
    /// For imports from a URL: URL of the bundle.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub import_url: Option<String>,
    /// For imports from a repository: name of a credential of type `git`.
    pub credential_name: Option<String>,
    /// Branch and directory of the repository to import from.
    pub repo: Option<ImportRepository>,
}
record!(ApplicationImportExecution: Default {
    "id" => optional(id),
    "importSourceType" => optional(import_source_type),
    "importExecutionId" => optional(import_execution_id),
    "applicationId" => optional(application_id),
    "fromApplicationId" => optional(from_application_id),
    "runQueuedAt" => optional(run_queued_at),
    "runStartedAt" => optional(run_started_at),
    "runCompletedAt" => optional(run_completed_at),
    "status" => optional(status),
    "dryRun" => optional(dry_run),
    "conflictBehavior" => optional(conflict_behavior),
    "callbackUrl" => optional(callback_url),
    "email" => optional(email),
    "include" => optional(include),
    "jobId" => optional(job_id),
    "sourceId" => optional(source_id),
    "sourceType" => optional(source_type),
    "error" => optional(error),
    "dryRunResults" => optional(dry_run_results),
    "validationErrors" => optional(validation_errors),
    "importedFileUrl" => optional(imported_file_url),
    "importUrl" => optional(import_url),
    "credentialName" => optional(credential_name),
    "repo" => optional(repo),
});

/// Results of a dry run.
///
/// Used by the resources [`application`](crate::resources::application).
#[non_exhaustive]
pub struct ApplicationImportExecutionDryRunResults {
    /// Types of resources that would exceed a limit.
    ///
    /// Items must be unique.
    pub limit_errors: Option<Vec<ImportResourceType>>,
    /// URL of the complete results.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub url: Option<String>,
}
record!(ApplicationImportExecutionDryRunResults: Default {
    "limitErrors" => optional(limit_errors),
    "url" => optional(url),
});

string_enum! {
    /// The type of `applicationImportExecution.importSourceType`.
    ///
    /// Used by the resources [`application`](crate::resources::application).
    pub enum ApplicationImportExecutionImportSourceType {
        ImportBundle = "importBundle",
        ImportUrl = "importUrl",
        FromApplication = "fromApplication",
        Repository = "repository",
    }
}

/// Imports into an application, newest first.
///
/// Used by [`application.importLogs`](crate::resources::application::ImportLogs).
pub type ApplicationImportExecutions = Vec<ApplicationImportExecution>;

/// A log entry of one execution of a job, with its status, input and result.
///
/// Used by [`applicationJobLog.get`](crate::resources::application_job_log::Get).
#[non_exhaustive]
pub struct ApplicationJobLog {
    /// ID of this entry.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub job_id: Option<JobId>,
    /// ID of this execution of the job.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub job_execution_id: Option<String>,
    /// Kind of job.
    pub name: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub run_queued_at: Option<Timestamp>,
    pub run_started_at: Option<Timestamp>,
    pub run_completed_at: Option<Timestamp>,
    pub status: Option<JobStatus>,
    /// ID of the requester of the job; see `requestedByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub requested_by_id: Option<String>,
    pub requested_by_type: Option<ApplicationJobLogRequestedByType>,
    pub owner_type: Option<ApplicationJobLogOwnerType>,
    /// ID of the owner of the job; see `ownerType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub owner_id: Option<String>,
    pub resource_type: Option<ApplicationJobLogResourceType>,
    /// ID of the resource that the job works on; see `resourceType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub resource_id: Option<String>,
    pub progress: Option<ApplicationJobLogProgress>,
    /// Error of a failed job.
    pub error: Option<ErrorDetail>,
    /// Input of the job. The fields depend on the kind of job.
    pub input: Option<ApplicationJobLogInput>,
    /// Result of the job. The fields depend on the kind of job.
    pub output: Option<ApplicationJobLogOutput>,
}
record!(ApplicationJobLog: Default {
    "id" => optional(id),
    "jobId" => optional(job_id),
    "jobExecutionId" => optional(job_execution_id),
    "name" => optional(name),
    "applicationId" => optional(application_id),
    "runQueuedAt" => optional(run_queued_at),
    "runStartedAt" => optional(run_started_at),
    "runCompletedAt" => optional(run_completed_at),
    "status" => optional(status),
    "requestedById" => optional(requested_by_id),
    "requestedByType" => optional(requested_by_type),
    "ownerType" => optional(owner_type),
    "ownerId" => optional(owner_id),
    "resourceType" => optional(resource_type),
    "resourceId" => optional(resource_id),
    "progress" => optional(progress),
    "error" => optional(error),
    "input" => optional(input),
    "output" => optional(output),
});

/// Input of the job. The fields depend on the kind of job.
///
/// Used by the resources [`applicationJobLog`](crate::resources::application_job_log),
/// [`applicationJobLogs`](crate::resources::application_job_logs).
#[non_exhaustive]
pub struct ApplicationJobLogInput {
    /// URL called when the job is complete.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// Email addresses notified when the job is complete.
    ///
    /// Items: At most 1024 characters. Format: `email`.
    pub emails: Option<Vec<String>>,
    /// Start of the time range, in ms since epoch.
    pub start: Option<EpochMillis>,
    /// End of the time range, in ms since epoch.
    pub end: Option<EpochMillis>,
    /// ID of the gateway of the created devices.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub gateway_id: Option<String>,
    /// ID of the parent system of the created devices.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Option<String>,
    /// Advanced query that selects the resources, as a JSON string.
    pub query: Option<String>,
    /// ID of the owner of the resources that the job creates; see `ownerType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub owner_id: Option<String>,
    pub owner_type: Option<OwnerType>,
    /// URL of the file that the job reads.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub file_url: Option<String>,
    /// Context for the templates, as a JSON string.
    pub template_context: Option<String>,
}
record!(ApplicationJobLogInput: Default {
    "callbackUrl" => optional(callback_url),
    "emails" => optional(emails),
    "start" => optional(start),
    "end" => optional(end),
    "gatewayId" => optional(gateway_id),
    "parentId" => optional(parent_id),
    "query" => optional(query),
    "ownerId" => optional(owner_id),
    "ownerType" => optional(owner_type),
    "fileUrl" => optional(file_url),
    "templateContext" => optional(template_context),
});

/// Result of the job. The fields depend on the kind of job.
///
/// Used by the resources [`applicationJobLog`](crate::resources::application_job_log),
/// [`applicationJobLogs`](crate::resources::application_job_logs).
#[non_exhaustive]
pub struct ApplicationJobLogOutput {
    /// URLs to download the results from.
    ///
    /// Items: At most 1024 characters. Format: `uri`.
    pub download_urls: Option<Vec<String>>,
    /// Archive directory of the device data.
    pub devices_directory: Option<String>,
    /// Archive directory of the events.
    pub events_directory: Option<String>,
    /// Archive directory of the data tables.
    pub data_tables_directory: Option<String>,
    /// Number of resources created.
    pub created: Option<Number>,
    /// Number of resources that failed.
    pub failed: Option<Number>,
    /// Number of resources deleted.
    pub removed: Option<Number>,
    /// Number of resources restored.
    pub restored: Option<Number>,
    /// URL of the repository.
    pub repo_url: Option<String>,
    /// Hash of the commit.
    pub commit: Option<String>,
    /// If true, there was nothing to commit.
    pub no_changes: Option<bool>,
    /// ID of the created application.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Resources that failed validation.
    pub validation_errors: Option<Vec<ValidationError>>,
    /// Number of points skipped because the device was not found.
    pub skipped_device_not_found: Option<Number>,
    /// Number of points skipped because their date is too old.
    pub skipped_date_too_old: Option<Number>,
    /// Number of points skipped because their date is in the future.
    pub skipped_date_in_future: Option<Number>,
    /// Number of points skipped because their date is invalid.
    pub skipped_invalid_date: Option<Number>,
    /// Number of points skipped because they have no valid attributes.
    pub skipped_no_valid_attributes: Option<Number>,
    /// Number of points written.
    pub written: Option<Number>,
    /// Version of the Embedded Edge Agent (EEA) bundle.
    pub eea_bundle_version: Option<String>,
}
record!(ApplicationJobLogOutput: Default {
    "downloadUrls" => optional(download_urls),
    "devicesDirectory" => optional(devices_directory),
    "eventsDirectory" => optional(events_directory),
    "dataTablesDirectory" => optional(data_tables_directory),
    "created" => optional(created),
    "failed" => optional(failed),
    "removed" => optional(removed),
    "restored" => optional(restored),
    "repoUrl" => optional(repo_url),
    "commit" => optional(commit),
    "noChanges" => optional(no_changes),
    "applicationId" => optional(application_id),
    "validationErrors" => optional(validation_errors),
    "skippedDeviceNotFound" => optional(skipped_device_not_found),
    "skippedDateTooOld" => optional(skipped_date_too_old),
    "skippedDateInFuture" => optional(skipped_date_in_future),
    "skippedInvalidDate" => optional(skipped_invalid_date),
    "skippedNoValidAttributes" => optional(skipped_no_valid_attributes),
    "written" => optional(written),
    "eeaBundleVersion" => optional(eea_bundle_version),
});

string_enum! {
    /// The type of `applicationJobLog.ownerType`.
    ///
    /// Used by the resources [`applicationJobLog`](crate::resources::application_job_log),
    /// [`applicationJobLogs`](crate::resources::application_job_logs).
    pub enum ApplicationJobLogOwnerType {
        Application = "application",
        User = "user",
        Organization = "organization",
    }
}

/// The type of `applicationJobLog.progress`.
///
/// Used by the resources [`applicationJobLog`](crate::resources::application_job_log),
/// [`applicationJobLogs`](crate::resources::application_job_logs).
#[non_exhaustive]
pub struct ApplicationJobLogProgress {
    pub completed: Option<Number>,
    pub total: Option<Number>,
    pub status: Option<String>,
}
record!(ApplicationJobLogProgress: Default {
    "completed" => optional(completed),
    "total" => optional(total),
    "status" => optional(status),
});

string_enum! {
    /// The type of `applicationJobLog.requestedByType`.
    ///
    /// Used by the resources [`applicationJobLog`](crate::resources::application_job_log),
    /// [`applicationJobLogs`](crate::resources::application_job_logs).
    pub enum ApplicationJobLogRequestedByType {
        User = "user",
        ApiToken = "apiToken",
        Flow = "flow",
        Device = "device",
        System = "system",
    }
}

string_enum! {
    /// The type of `applicationJobLog.resourceType`.
    ///
    /// Used by the resources [`applicationJobLog`](crate::resources::application_job_log),
    /// [`applicationJobLogs`](crate::resources::application_job_logs).
    pub enum ApplicationJobLogResourceType {
        Application = "application",
        Dashboard = "dashboard",
        Datatable = "datatable",
        Event = "event",
        Device = "device",
        Notebook = "notebook",
        DeviceRecipe = "deviceRecipe",
    }
}

/// A page of the job log of an application.
///
/// Used by [`applicationJobLogs.get`](crate::resources::application_job_logs::Get).
#[non_exhaustive]
pub struct ApplicationJobLogs {
    pub items: Option<Vec<ApplicationJobLog>>,
    /// Number of entries on this page.
    pub count: Option<i64>,
    /// Number of entries on all pages.
    pub total_count: Option<i64>,
    /// Advanced query applied, if any.
    pub query: Option<BTreeMap<String, Value>>,
    /// Maximum per page.
    pub per_page: Option<i64>,
    /// Page number, starting at 0.
    pub page: Option<i64>,
    /// Field sorted by.
    pub sort_field: Option<String>,
    pub sort_direction: Option<SortDirection>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
}
record!(ApplicationJobLogs: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "query" => optional(query),
    "perPage" => optional(per_page),
    "page" => optional(page),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
    "applicationId" => optional(application_id),
});
list!(ApplicationJobLogs, items: ApplicationJobLog);

/// Request body that changes an application. Omitted fields are unchanged; lists are replaced as a
/// whole.
///
/// Used by [`application.patch`](crate::resources::application::Patch).
#[non_exhaustive]
pub struct ApplicationPatch {
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 1024 characters.
    pub description: Option<String>,
    /// Name of the application in the URL of its experience endpoints.
    ///
    /// 3 to 63 characters. Pattern: `^[0-9a-z-]*$`.
    pub endpoint_slug: Option<String>,
    /// Invalidates all tokens of experience users issued before this time.
    pub exp_user_token_cutoff: Option<Timestamp>,
    /// If true, CORS headers are sent and OPTIONS requests are answered automatically.
    pub endpoint_default_cors: Option<bool>,
    /// All globals of the application. `application.globals` changes individual globals.
    ///
    /// At most 100 items.
    pub globals: Option<Vec<ApplicationGlobal>>,
    /// Introductory tours of the web interface that were completed or skipped.
    ///
    /// At most 100 items.
    pub ftue_tracking: Option<Vec<ApplicationFtueTracking>>,
    /// What is archived, and where. Null removes the configuration.
    pub archive_config: Nullable<ApplicationArchiveConfig>,
    /// Lifetime of the temporary URLs of blobs, in seconds.
    ///
    /// From `3600` to `604800`.
    pub blob_url_ttl: Option<Number>,
}
record!(ApplicationPatch: Default {
    "name" => optional(name: Option<String>),
    "description" => optional(description: Option<String>),
    "endpointSlug" => optional(endpoint_slug: Option<String>),
    "expUserTokenCutoff" => optional(exp_user_token_cutoff: Option<Timestamp>),
    "endpointDefaultCors" => optional(endpoint_default_cors: Option<bool>),
    "globals" => optional(globals: Option<Vec<ApplicationGlobal>>),
    "ftueTracking" => optional(ftue_tracking: Option<Vec<ApplicationFtueTracking>>),
    "archiveConfig" => optional_nullable(archive_config: Nullable<ApplicationArchiveConfig>),
    "blobUrlTTL" => optional(blob_url_ttl: Option<Number>),
});

/// Daily usage of an application in a time range.
///
/// Used by the resources [`applications`](crate::resources::applications).
#[non_exhaustive]
pub struct ApplicationPeriodSummary {
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// Same as `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// The requested parts of the summary.
    pub summary: Option<ApplicationPeriodSummarySummary>,
}
record!(ApplicationPeriodSummary: Default {
    "name" => optional(name),
    "id" => optional(id),
    "applicationId" => optional(application_id),
    "summary" => optional(summary),
});

/// The requested parts of the summary.
///
/// Used by the resources [`applications`](crate::resources::applications).
#[non_exhaustive]
pub struct ApplicationPeriodSummarySummary {
    pub device_counts: Option<DeviceCounts>,
    pub notebook_minute_counts: Option<NotebookMinuteCounts>,
    pub payload_counts: Option<PayloadCountsBreakdown>,
}
record!(ApplicationPeriodSummarySummary: Default {
    "deviceCounts" => optional(device_counts),
    "notebookMinuteCounts" => optional(notebook_minute_counts),
    "payloadCounts" => optional(payload_counts),
});

/// Request body that creates an application. Only the name is required.
///
/// Used by [`applications.post`](crate::resources::applications::Post).
#[non_exhaustive]
pub struct ApplicationPost {
    /// ID of the organization that owns the application.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub org_id: Option<OrgId>,
    /// ID of the template to create the application from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_template_id: Option<String>,
    /// 1 to 255 characters.
    pub name: String,
    /// At most 1024 characters.
    pub description: Option<String>,
    /// IDs of the templates to record as added.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub applied_template_ids: Option<Vec<String>>,
    /// Name of the application in the URL of its experience endpoints.
    ///
    /// 3 to 63 characters. Pattern: `^[0-9a-z-]*$`.
    pub endpoint_slug: Option<String>,
    /// Tokens of experience users issued before this time are invalid.
    pub exp_user_token_cutoff: Option<Timestamp>,
    /// If true, CORS headers are sent and OPTIONS requests are answered automatically.
    pub endpoint_default_cors: Option<bool>,
    /// Values that every workflow of the application can use.
    ///
    /// At most 100 items.
    pub globals: Option<Vec<ApplicationGlobal>>,
    /// What to archive, and where.
    pub archive_config: Option<ApplicationArchiveConfig>,
    /// Lifetime of the temporary URLs of blobs, in seconds.
    ///
    /// From `3600` to `604800`.
    pub blob_url_ttl: Option<Number>,
}

impl ApplicationPost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::empty() } }
}
record!(ApplicationPost {
    "orgId" => optional(org_id: Option<OrgId>),
    "applicationTemplateId" => optional(application_template_id: Option<String>),
    "name" => required(name),
    "description" => optional(description: Option<String>),
    "appliedTemplateIds" => optional(applied_template_ids: Option<Vec<String>>),
    "endpointSlug" => optional(endpoint_slug: Option<String>),
    "expUserTokenCutoff" => optional(exp_user_token_cutoff: Option<Timestamp>),
    "endpointDefaultCors" => optional(endpoint_default_cors: Option<bool>),
    "globals" => optional(globals: Option<Vec<ApplicationGlobal>>),
    "archiveConfig" => optional(archive_config: Option<ApplicationArchiveConfig>),
    "blobUrlTTL" => optional(blob_url_ttl: Option<Number>),
});

/// The readme of an application.
///
/// Used by [`application.readme`](crate::resources::application::Readme),
/// [`application.readmePatch`](crate::resources::application::ReadmePatch).
#[non_exhaustive]
pub struct ApplicationReadme {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub last_updated: Option<Timestamp>,
    /// ID of the last updater; see `lastUpdatedByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub last_updated_by_id: Option<String>,
    pub last_updated_by_type: Option<CreatorType>,
    /// Content in Markdown.
    pub content: Option<String>,
}
record!(ApplicationReadme: Default {
    "applicationId" => optional(application_id),
    "lastUpdated" => optional(last_updated),
    "lastUpdatedById" => optional(last_updated_by_id),
    "lastUpdatedByType" => optional(last_updated_by_type),
    "content" => optional(content),
});

/// Request body that replaces the readme of an application.
///
/// Used by [`application.readmePatch`](crate::resources::application::ReadmePatch).
#[non_exhaustive]
pub struct ApplicationReadmePatch {
    /// Content in Markdown.
    ///
    /// At most 131072 characters.
    pub content: Option<String>,
}
record!(ApplicationReadmePatch: Default {
    "content" => optional(content: Option<String>),
});

/// A resource found by a search.
///
/// Used by the resources [`application`](crate::resources::application).
#[non_exhaustive]
pub struct ApplicationSearchHit {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: String,
    pub name: String,
    pub metadata: Option<ApplicationSearchHitMetadata>,
    /// For experience resources: the experience version.
    pub version: Option<String>,
    /// For views.
    pub view_type: Option<ExperienceViewType>,
    /// A device class: the published schema has the enumerations of `flowClass` and `deviceClass`
    /// swapped.
    pub flow_class: Option<DeviceClass>,
    /// A workflow class: the published schema has the enumerations of `flowClass` and `deviceClass`
    /// swapped.
    pub device_class: Option<FlowClass>,
    /// Type of the resource.
    pub type_: ApplicationSearchHitType,
}

impl ApplicationSearchHit {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>, name: impl Into<String>, type_: impl Into<ApplicationSearchHitType>) -> Self {
        Self { id: id.into(), name: name.into(), type_: type_.into(), ..Model::empty() }
    }
}
record!(ApplicationSearchHit {
    "id" => required(id),
    "name" => required(name),
    "metadata" => optional(metadata),
    "version" => optional(version),
    "viewType" => optional(view_type),
    "flowClass" => optional(flow_class),
    "deviceClass" => optional(device_class),
    "_type" => required(type_),
});

/// The type of `applicationSearchHit.metadata`.
///
/// Used by the resources [`application`](crate::resources::application).
#[non_exhaustive]
pub struct ApplicationSearchHitMetadata {
    pub descriptor: Option<String>,
    /// For files: path of the parent directory.
    pub parent_directory: Option<String>,
    /// For files: media type of the content.
    pub content_type: Option<String>,
}
record!(ApplicationSearchHitMetadata: Default {
    "descriptor" => optional(descriptor),
    "parentDirectory" => optional(parent_directory),
    "contentType" => optional(content_type),
});

string_enum! {
    /// Type of the resource.
    ///
    /// Used by the resources [`application`](crate::resources::application).
    pub enum ApplicationSearchHitType {
        ApplicationApiToken = "applicationApiToken",
        Credential = "credential",
        Dashboard = "dashboard",
        DataTable = "dataTable",
        DeviceRecipe = "deviceRecipe",
        Device = "device",
        ExperienceDomain = "experienceDomain",
        Event = "event",
        ExperienceEndpoint = "experienceEndpoint",
        ExperienceGroup = "experienceGroup",
        ExperienceSlug = "experienceSlug",
        ExperienceUser = "experienceUser",
        ExperienceVersion = "experienceVersion",
        ExperienceView = "experienceView",
        File = "file",
        Flow = "flow",
        Integration = "integration",
        Notebook = "notebook",
        ResourceJob = "resourceJob",
        Webhook = "webhook",
    }
}

/// Resources found by a search.
///
/// Used by [`application.search`](crate::resources::application::Search).
pub type ApplicationSearchResult = Vec<ApplicationSearchHit>;

/// Number of resources and their usage.
///
/// Used by the resources [`application`](crate::resources::application),
/// [`applications`](crate::resources::applications).
#[non_exhaustive]
pub struct ApplicationSummary {
    pub api_token_count: Option<i64>,
    pub certificate_count: Option<i64>,
    pub certificate_authority_count: Option<i64>,
    pub credential_count: Option<i64>,
    /// Number of dashboards.
    pub dash_count: Option<i64>,
    pub data_table_count: Option<i64>,
    pub device_count: Option<i64>,
    pub device_recipe_count: Option<i64>,
    pub event_count: Option<i64>,
    pub experience_domain_count: Option<i64>,
    pub experience_endpoint_count: Option<i64>,
    pub experience_group_count: Option<i64>,
    pub experience_slug_count: Option<i64>,
    pub experience_user_count: Option<i64>,
    pub experience_version_count: Option<i64>,
    pub experience_view_count: Option<i64>,
    pub file_count: Option<i64>,
    pub flow_count: Option<i64>,
    pub integration_count: Option<i64>,
    /// Number of access keys.
    pub key_count: Option<i64>,
    pub notebook_count: Option<i64>,
    pub private_file_count: Option<i64>,
    pub resource_job_count: Option<i64>,
    pub webhook_count: Option<i64>,
    pub payload_count: Option<PayloadStats>,
    pub storage_stats: Option<StorageUsage>,
    pub notebook_stats: Option<NotebookUsage>,
}
record!(ApplicationSummary: Default {
    "apiTokenCount" => optional(api_token_count),
    "certificateCount" => optional(certificate_count),
    "certificateAuthorityCount" => optional(certificate_authority_count),
    "credentialCount" => optional(credential_count),
    "dashCount" => optional(dash_count),
    "dataTableCount" => optional(data_table_count),
    "deviceCount" => optional(device_count),
    "deviceRecipeCount" => optional(device_recipe_count),
    "eventCount" => optional(event_count),
    "experienceDomainCount" => optional(experience_domain_count),
    "experienceEndpointCount" => optional(experience_endpoint_count),
    "experienceGroupCount" => optional(experience_group_count),
    "experienceSlugCount" => optional(experience_slug_count),
    "experienceUserCount" => optional(experience_user_count),
    "experienceVersionCount" => optional(experience_version_count),
    "experienceViewCount" => optional(experience_view_count),
    "fileCount" => optional(file_count),
    "flowCount" => optional(flow_count),
    "integrationCount" => optional(integration_count),
    "keyCount" => optional(key_count),
    "notebookCount" => optional(notebook_count),
    "privateFileCount" => optional(private_file_count),
    "resourceJobCount" => optional(resource_job_count),
    "webhookCount" => optional(webhook_count),
    "payloadCount" => optional(payload_count),
    "storageStats" => optional(storage_stats),
    "notebookStats" => optional(notebook_stats),
});

/// A template with resources, for creating an application or adding to one.
///
/// Used by [`applicationTemplate.get`](crate::resources::application_template::Get).
#[non_exhaustive]
pub struct ApplicationTemplate {
    /// Same as `templateId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub template_id: Option<TemplateId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 131072 characters.
    pub readme: Option<String>,
    /// IDs of the categories of the template.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub category_ids: Option<Vec<String>>,
    /// At most 100 items.
    ///
    /// Items: Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub keywords: Option<Vec<String>>,
    /// At most 1024 characters.
    pub description: Option<String>,
    pub public: Option<bool>,
    /// At most 255 characters.
    pub author_name: Option<String>,
    /// At most 1024 characters.
    pub image_url: Option<String>,
    /// At most 1024 characters.
    pub author_url: Option<String>,
    /// At most 1024 characters.
    pub template_url: Option<String>,
    /// Number of resources in the template.
    pub summary: Option<ApplicationTemplateSummary>,
}
record!(ApplicationTemplate: Default {
    "id" => optional(id),
    "templateId" => optional(template_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "name" => optional(name),
    "readme" => optional(readme),
    "categoryIds" => optional(category_ids),
    "keywords" => optional(keywords),
    "description" => optional(description),
    "public" => optional(public),
    "authorName" => optional(author_name),
    "imageUrl" => optional(image_url),
    "authorUrl" => optional(author_url),
    "templateUrl" => optional(template_url),
    "summary" => optional(summary),
});

/// Categories of application templates.
///
/// Used by
/// [`applicationTemplates.getCategories`](crate::resources::application_templates::GetCategories).
#[non_exhaustive]
pub struct ApplicationTemplateCategories {
    pub items: Option<Vec<ApplicationTemplateCategory>>,
    /// ID of the category that the list begins at.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub base_id: Option<String>,
    /// Number of categories in the list.
    pub count: Option<i64>,
    /// Total number of categories.
    pub total_count: Option<i64>,
}
record!(ApplicationTemplateCategories: Default {
    "items" => optional(items),
    "baseId" => optional(base_id),
    "count" => optional(count),
    "totalCount" => optional(total_count),
});
list!(ApplicationTemplateCategories, items: ApplicationTemplateCategory);

/// A category of application templates.
///
/// Used by the resources [`applicationTemplates`](crate::resources::application_templates).
#[non_exhaustive]
pub struct ApplicationTemplateCategory {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// ID of the parent category.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Option<String>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Types of resources that the category is for.
    ///
    /// At most 100 items.
    pub resource_types: Option<Vec<ApplicationTemplateCategoryResourceType>>,
}
record!(ApplicationTemplateCategory: Default {
    "id" => optional(id),
    "parentId" => optional(parent_id),
    "name" => optional(name),
    "description" => optional(description),
    "resourceTypes" => optional(resource_types),
});

string_enum! {
    /// The type of `applicationTemplateCategory.resourceTypes[]`.
    ///
    /// Used by the resources [`applicationTemplates`](crate::resources::application_templates).
    pub enum ApplicationTemplateCategoryResourceType {
        DeviceRecipe = "DeviceRecipe",
        CustomNode = "CustomNode",
    }
}

/// Number of resources in the template.
///
/// Used by the resources [`applicationTemplate`](crate::resources::application_template),
/// [`applicationTemplates`](crate::resources::application_templates).
#[non_exhaustive]
pub struct ApplicationTemplateSummary {
    pub application_certificate_authority_count: Option<i64>,
    pub dashboard_count: Option<i64>,
    pub device_count: Option<i64>,
    pub device_recipe_count: Option<i64>,
    pub data_table_count: Option<i64>,
    pub experience_group_count: Option<i64>,
    pub experience_user_count: Option<i64>,
    pub experience_version_count: Option<i64>,
    pub experience_view_count: Option<i64>,
    pub experience_endpoint_count: Option<i64>,
    pub file_count: Option<i64>,
    pub flow_count: Option<i64>,
    pub integration_count: Option<i64>,
    pub notebook_count: Option<i64>,
    pub private_file_count: Option<i64>,
    pub resource_job_count: Option<i64>,
    /// Size of the data table rows as CSV.
    pub data_table_csv_size: Option<i64>,
    pub webhook_count: Option<i64>,
}
record!(ApplicationTemplateSummary: Default {
    "applicationCertificateAuthorityCount" => optional(application_certificate_authority_count),
    "dashboardCount" => optional(dashboard_count),
    "deviceCount" => optional(device_count),
    "deviceRecipeCount" => optional(device_recipe_count),
    "dataTableCount" => optional(data_table_count),
    "experienceGroupCount" => optional(experience_group_count),
    "experienceUserCount" => optional(experience_user_count),
    "experienceVersionCount" => optional(experience_version_count),
    "experienceViewCount" => optional(experience_view_count),
    "experienceEndpointCount" => optional(experience_endpoint_count),
    "fileCount" => optional(file_count),
    "flowCount" => optional(flow_count),
    "integrationCount" => optional(integration_count),
    "notebookCount" => optional(notebook_count),
    "privateFileCount" => optional(private_file_count),
    "resourceJobCount" => optional(resource_job_count),
    "dataTableCsvSize" => optional(data_table_csv_size),
    "webhookCount" => optional(webhook_count),
});

/// A page of application templates.
///
/// Used by [`applicationTemplates.get`](crate::resources::application_templates::Get).
#[non_exhaustive]
pub struct ApplicationTemplates {
    pub items: Option<Vec<ApplicationTemplate>>,
    /// Number of templates on this page.
    pub count: Option<i64>,
    /// Number of templates on all pages.
    pub total_count: Option<i64>,
    /// Maximum per page.
    pub per_page: Option<i64>,
    /// Page number, starting at 0.
    pub page: Option<i64>,
    /// Filter applied.
    pub filter: Option<String>,
    /// Field filtered on.
    pub filter_field: Option<String>,
    /// ID of the category filtered on.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub category_id: Option<String>,
    /// Keywords filtered on.
    ///
    /// At most 100 items.
    ///
    /// Items: Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub keywords: Option<Vec<String>>,
    /// Field sorted by.
    pub sort_field: Option<String>,
    pub sort_direction: Option<SortDirection>,
}
record!(ApplicationTemplates: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "perPage" => optional(per_page),
    "page" => optional(page),
    "filter" => optional(filter),
    "filterField" => optional(filter_field),
    "categoryId" => optional(category_id),
    "keywords" => optional(keywords),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
});
list!(ApplicationTemplates, items: ApplicationTemplate);
