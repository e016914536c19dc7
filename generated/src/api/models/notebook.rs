// @generated from _schemas/notebooks.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{BTreeMap, Model, Number, Timestamp, UnknownValue, record, union, words};
use super::{DeviceTagMatch, ErrorDetail, ExportFormat, SourceType, TimeValue};

/// Notebook.
///
/// A notebook of an application: a Jupyter file, the data it is given and what becomes of the files
/// it writes.
///
/// Used by [`notebook.get`](crate::resources::notebook::Get),
/// [`notebook.patch`](crate::resources::notebook::Patch),
/// [`notebook.upload`](crate::resources::notebook::Upload),
/// [`notebooks.post`](crate::resources::notebooks::Post).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Notebook {
    /// Same as `notebookId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `notebookId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub notebook_id: Option<String>,
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
    /// 1 to 1024 characters.
    pub name: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Absent until a file is uploaded.
    ///
    /// 1 to 1024 characters.
    pub jupyter_file_name: Option<String>,
    /// Where to download the uploaded file.
    pub jupyter_file_url: Option<String>,
    /// `imageVersion`.
    pub image_version: Option<NotebookImageVersion>,
    /// Files that are laid beside the notebook before it runs.
    pub inputs: Option<Vec<NotebookInput>>,
    /// What to keep after it has run.
    pub outputs: Option<Vec<NotebookOutput>>,
    /// Use in the current billing period.
    pub stats: Option<NotebookStats>,
}

record!(Notebook {
    "id" => optional(id),
    "notebookId" => optional(notebook_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "name" => optional(name),
    "description" => optional(description),
    "jupyterFileName" => optional(jupyter_file_name),
    "jupyterFileUrl" => optional(jupyter_file_url),
    "imageVersion" => optional(image_version),
    "inputs" => optional(inputs),
    "outputs" => optional(outputs),
    "stats" => optional(stats),
});

/// Notebook Data Export Options.
///
/// What to send to get the inputs of a notebook as a zip file. The file is made in the background.
///
/// Used by [`notebook.requestInputDataExport`](crate::resources::notebook::RequestInputDataExport).
pub type NotebookDataExportOptions = NotebookExecutionOptions;

/// Notebook Execution Input.
///
/// An input file of an execution.
///
/// Used on the pages [`notebook`](crate::resources::notebook).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotebookExecutionInput {
    /// In bytes.
    pub size: Option<Number>,
    /// Where to download it.
    pub url: Option<String>,
}

record!(NotebookExecutionInput {
    "size" => optional(size),
    "url" => optional(url),
});

/// Notebook Execution Log.
///
/// One execution of a notebook, with the times of its steps. A time is absent until its step is
/// reached.
///
/// Used on the pages [`notebook`](crate::resources::notebook).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotebookExecutionLog {
    /// Same as `notebookExecutionId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `notebookExecutionId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub notebook_execution_id: Option<String>,
    /// `notebookId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub notebook_id: Option<String>,
    /// `imageVersion`.
    pub image_version: Option<NotebookImageVersion>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `timeout` is an execution that ran longer than allowed.
    pub status: Option<NotebookExecutionLogStatus>,
    /// Moment that the relative times of the inputs count from.
    pub execution_relative_to: Option<Timestamp>,
    /// `maxAllowedRunMinutes`.
    pub max_allowed_run_minutes: Option<Number>,
    /// `sourceType`.
    pub source_type: Option<SourceType>,
    /// Who started it, of the kind `sourceType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub source_id: Option<String>,
    /// `runQueuedAt`.
    pub run_queued_at: Option<Timestamp>,
    /// `runStartedAt`.
    pub run_started_at: Option<Timestamp>,
    /// When the inputs were ready.
    pub inputs_completed_at: Option<Timestamp>,
    /// When the notebook had run.
    pub notebook_completed_at: Option<Timestamp>,
    /// When the outputs were stored.
    pub outputs_completed_at: Option<Timestamp>,
    /// JSON text with values for the templates.
    ///
    /// At most 32767 characters.
    pub template_context: Option<String>,
    /// Inputs by file name.
    pub input_info: Option<BTreeMap<String, NotebookExecutionInput>>,
    /// Outputs by file name.
    pub output_info: Option<BTreeMap<String, NotebookExecutionOutput>>,
    /// Empty unless something went wrong.
    pub execution_errors: Option<Vec<ErrorDetail>>,
}

record!(NotebookExecutionLog {
    "id" => optional(id),
    "notebookExecutionId" => optional(notebook_execution_id),
    "notebookId" => optional(notebook_id),
    "imageVersion" => optional(image_version),
    "applicationId" => optional(application_id),
    "status" => optional(status),
    "executionRelativeTo" => optional(execution_relative_to),
    "maxAllowedRunMinutes" => optional(max_allowed_run_minutes),
    "sourceType" => optional(source_type),
    "sourceId" => optional(source_id),
    "runQueuedAt" => optional(run_queued_at),
    "runStartedAt" => optional(run_started_at),
    "inputsCompletedAt" => optional(inputs_completed_at),
    "notebookCompletedAt" => optional(notebook_completed_at),
    "outputsCompletedAt" => optional(outputs_completed_at),
    "templateContext" => optional(template_context),
    "inputInfo" => optional(input_info),
    "outputInfo" => optional(output_info),
    "executionErrors" => optional(execution_errors),
});

words! {
    /// `timeout` is an execution that ran longer than allowed.
    ///
    /// Used on the pages [`notebook`](crate::resources::notebook).
    pub enum NotebookExecutionLogStatus {
        /// `queued`.
        Queued = "queued",
        /// `inProgress`.
        InProgress = "inProgress",
        /// `completed`.
        Completed = "completed",
        /// `errored`.
        Errored = "errored",
        /// `timeout`.
        Timeout = "timeout",
        /// `canceling`.
        Canceling = "canceling",
        /// `canceled`.
        Canceled = "canceled",
    }
}

/// Notebook Execution Logs.
///
/// The latest executions of a notebook, newest first.
///
/// Used by [`notebook.logs`](crate::resources::notebook::Logs).
pub type NotebookExecutionLogs = Vec<NotebookExecutionLog>;

/// Notebook Execution Options.
///
/// What to send to run a notebook. All fields are optional.
///
/// Used by [`notebook.execute`](crate::resources::notebook::Execute),
/// [`notebook.requestInputDataExport`](crate::resources::notebook::RequestInputDataExport).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotebookExecutionOptions {
    /// Address that is told when the work is done.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// Moment that the relative times of the inputs count from; now without it.
    pub relative_to: Option<TimeValue>,
    /// JSON text with values for the templates.
    ///
    /// At most 32767 characters.
    pub template_context: Option<String>,
    /// Address that is called when the work is done.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
}

record!(NotebookExecutionOptions {
    "email" => optional(email),
    "relativeTo" => optional(relative_to),
    "templateContext" => optional(template_context),
    "callbackUrl" => optional(callback_url),
});

/// Notebook Execution Output.
///
/// An output file of an execution.
///
/// Used on the pages [`notebook`](crate::resources::notebook).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotebookExecutionOutput {
    /// In bytes.
    pub size: Option<Number>,
    /// Where to download it.
    pub url: Option<String>,
    /// `contentType`.
    pub content_type: Option<String>,
}

record!(NotebookExecutionOutput {
    "size" => optional(size),
    "url" => optional(url),
    "contentType" => optional(content_type),
});

words! {
    /// Notebook Image Version.
    ///
    /// Version of the environment that a notebook runs in.
    ///
    /// Used on the pages [`notebook`](crate::resources::notebook),
    /// [`notebooks`](crate::resources::notebooks).
    pub enum NotebookImageVersion {
        /// `v1`.
        V1 = "v1",
        /// `v2`.
        V2 = "v2",
        /// `v3`.
        V3 = "v3",
        /// `v4`.
        V4 = "v4",
    }
}

/// Notebook Input.
///
/// A file that an execution prepares for the notebook, of the kind that `inputType` names.
///
/// Used on the pages [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NotebookInput {
    /// `deviceData`.
    DeviceData(NotebookInputDeviceData),
    /// `deviceConnectionHistory`.
    DeviceConnectionHistory(NotebookInputDeviceConnectionHistory),
    /// `deviceMetadata`.
    DeviceMetadata(NotebookInputDeviceMetadata),
    /// `dataTable`.
    DataTable(NotebookInputDataTable),
    /// `eventData`.
    EventData(NotebookInputEventData),
    /// `externalUrl`.
    ExternalUrl(NotebookInputExternalUrl),
    /// `applicationFile`.
    ApplicationFile(NotebookInputApplicationFile),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(NotebookInput by ["inputType"] {
    tags("deviceData") => DeviceData(NotebookInputDeviceData),
    tags("deviceConnectionHistory") => DeviceConnectionHistory(NotebookInputDeviceConnectionHistory),
    tags("deviceMetadata") => DeviceMetadata(NotebookInputDeviceMetadata),
    tags("dataTable") => DataTable(NotebookInputDataTable),
    tags("eventData") => EventData(NotebookInputEventData),
    tags("externalUrl") => ExternalUrl(NotebookInputExternalUrl),
    tags("applicationFile") => ApplicationFile(NotebookInputApplicationFile),
});

/// Notebook Input Application File.
///
/// A file of the application.
///
/// Used on the pages [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[derive(Debug, Clone, PartialEq)]
pub struct NotebookInputApplicationFile {
    /// Name of the file that the notebook reads, or a template.
    pub file_name: String,
    /// Path of the file; may be a template.
    ///
    /// 1 to 2048 characters.
    pub file_path: String,
    /// If true, the path is one of the private files.
    pub private: Option<bool>,
}

impl NotebookInputApplicationFile {
    /// With what is required.
    pub fn new(file_name: impl Into<String>, file_path: impl Into<String>) -> Self {
        Self { file_name: file_name.into(), file_path: file_path.into(), ..Model::blank() }
    }
}

record!(NotebookInputApplicationFile {
    "inputType" => constant("applicationFile"),
    "fileName" => required(file_name),
    "filePath" => required(file_path),
    "private" => optional(private),
});

/// Notebook Input Data Table.
///
/// The rows of a data table.
///
/// Used on the pages [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[derive(Debug, Clone, PartialEq)]
pub struct NotebookInputDataTable {
    /// Name of the file that the notebook reads, or a template.
    pub file_name: String,
    /// The table, or a template.
    pub data_table_id: String,
    /// Rows by an advanced query, as JSON text; all without it.
    ///
    /// At most 8192 characters.
    pub query_json: Option<String>,
}

impl NotebookInputDataTable {
    /// With what is required.
    pub fn new(file_name: impl Into<String>, data_table_id: impl Into<String>) -> Self {
        Self { file_name: file_name.into(), data_table_id: data_table_id.into(), ..Model::blank() }
    }
}

record!(NotebookInputDataTable {
    "inputType" => constant("dataTable"),
    "fileName" => required(file_name),
    "dataTableId" => required(data_table_id),
    "queryJson" => optional(query_json),
});

/// Notebook Input Device Connection History.
///
/// When devices connected and disconnected in a span of time.
///
/// Used on the pages [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[derive(Debug, Clone, PartialEq)]
pub struct NotebookInputDeviceConnectionHistory {
    /// Name of the file that the notebook reads, or a template.
    pub file_name: String,
    /// Devices by tag.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    /// Devices by ID or template.
    ///
    /// At most 100 items.
    pub device_ids: Option<Vec<String>>,
    /// Devices by an advanced device query, as JSON text.
    ///
    /// At most 8192 characters.
    pub query_json: Option<String>,
    /// In ms since epoch; 0 or less counts from the moment the execution relates to.
    pub start: Number,
    /// Like `start`.
    pub end: Number,
}

impl NotebookInputDeviceConnectionHistory {
    /// With what is required.
    pub fn new(file_name: impl Into<String>, start: impl Into<Number>, end: impl Into<Number>) -> Self {
        Self { file_name: file_name.into(), start: start.into(), end: end.into(), ..Model::blank() }
    }
}

record!(NotebookInputDeviceConnectionHistory {
    "inputType" => constant("deviceConnectionHistory"),
    "fileName" => required(file_name),
    "deviceTags" => optional(device_tags),
    "deviceIds" => optional(device_ids),
    "queryJson" => optional(query_json),
    "start" => required(start),
    "end" => required(end),
});

/// Notebook Input Device Data.
///
/// What devices reported in a span of time.
///
/// Used on the pages [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[derive(Debug, Clone, PartialEq)]
pub struct NotebookInputDeviceData {
    /// Name of the file that the notebook reads, or a template.
    pub file_name: String,
    /// Devices by tag.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    /// Devices by ID or template.
    ///
    /// At most 100 items.
    pub device_ids: Option<Vec<String>>,
    /// Devices by an advanced device query, as JSON text.
    ///
    /// At most 8192 characters.
    pub query_json: Option<String>,
    /// Attributes to include; all if empty or absent.
    ///
    /// At most 100 items.
    pub attributes: Option<Vec<String>>,
    /// In ms since epoch; 0 or less counts from the moment the execution relates to.
    pub start: Number,
    /// Like `start`.
    pub end: Number,
}

impl NotebookInputDeviceData {
    /// With what is required.
    pub fn new(file_name: impl Into<String>, start: impl Into<Number>, end: impl Into<Number>) -> Self {
        Self { file_name: file_name.into(), start: start.into(), end: end.into(), ..Model::blank() }
    }
}

record!(NotebookInputDeviceData {
    "inputType" => constant("deviceData"),
    "fileName" => required(file_name),
    "deviceTags" => optional(device_tags),
    "deviceIds" => optional(device_ids),
    "queryJson" => optional(query_json),
    "attributes" => optional(attributes),
    "start" => required(start),
    "end" => required(end),
});

/// Notebook Input Device Metadata.
///
/// The devices themselves: names, tags and attributes.
///
/// Used on the pages [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[derive(Debug, Clone, PartialEq)]
pub struct NotebookInputDeviceMetadata {
    /// Name of the file that the notebook reads, or a template.
    pub file_name: String,
    /// Devices by tag.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    /// Devices by ID or template.
    ///
    /// At most 100 items.
    pub device_ids: Option<Vec<String>>,
    /// Devices by an advanced device query, as JSON text.
    ///
    /// At most 8192 characters.
    pub query_json: Option<String>,
    /// `format`.
    ///
    /// Default: `"csv"`.
    pub format: Option<ExportFormat>,
}

impl NotebookInputDeviceMetadata {
    /// With what is required.
    pub fn new(file_name: impl Into<String>) -> Self { Self { file_name: file_name.into(), ..Model::blank() } }
}

record!(NotebookInputDeviceMetadata {
    "inputType" => constant("deviceMetadata"),
    "fileName" => required(file_name),
    "deviceTags" => optional(device_tags),
    "deviceIds" => optional(device_ids),
    "queryJson" => optional(query_json),
    "format" => optional(format),
});

/// Notebook Input Event Data.
///
/// Events of the application.
///
/// Used on the pages [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[derive(Debug, Clone, PartialEq)]
pub struct NotebookInputEventData {
    /// Name of the file that the notebook reads, or a template.
    pub file_name: String,
    /// Events by an advanced event query, as JSON text; all without it.
    ///
    /// At most 8192 characters.
    pub query_json: Option<String>,
    /// `format`.
    ///
    /// Default: `"csv"`.
    pub format: Option<ExportFormat>,
}

impl NotebookInputEventData {
    /// With what is required.
    pub fn new(file_name: impl Into<String>) -> Self { Self { file_name: file_name.into(), ..Model::blank() } }
}

record!(NotebookInputEventData {
    "inputType" => constant("eventData"),
    "fileName" => required(file_name),
    "queryJson" => optional(query_json),
    "format" => optional(format),
});

/// Notebook Input External Url.
///
/// A file of another site.
///
/// Used on the pages [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[derive(Debug, Clone, PartialEq)]
pub struct NotebookInputExternalUrl {
    /// Name of the file that the notebook reads, or a template.
    pub file_name: String,
    /// Address that it is downloaded from; may be a template.
    ///
    /// 1 to 1024 characters.
    pub source_url: String,
}

impl NotebookInputExternalUrl {
    /// With what is required.
    pub fn new(file_name: impl Into<String>, source_url: impl Into<String>) -> Self {
        Self { file_name: file_name.into(), source_url: source_url.into() }
    }
}

record!(NotebookInputExternalUrl {
    "inputType" => constant("externalUrl"),
    "fileName" => required(file_name),
    "sourceUrl" => required(source_url),
});

/// Notebook Output.
///
/// What to do with a file that the notebook wrote, by the kind that `outputType` names.
///
/// Used on the pages [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NotebookOutput {
    /// `dataTable`.
    DataTable(NotebookOutputDataTable),
    /// `file`.
    File(NotebookOutputFile),
    /// `directory`.
    Directory(NotebookOutputDirectory),
    /// `executionResult`.
    ExecutionResult(NotebookOutputExecutionResult),
    /// `temporaryUrl`.
    TemporaryUrl(NotebookOutputTemporaryUrl),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(NotebookOutput by ["outputType"] {
    tags("dataTable") => DataTable(NotebookOutputDataTable),
    tags("file") => File(NotebookOutputFile),
    tags("directory") => Directory(NotebookOutputDirectory),
    tags("executionResult") => ExecutionResult(NotebookOutputExecutionResult),
    tags("temporaryUrl") => TemporaryUrl(NotebookOutputTemporaryUrl),
});

/// Notebook Output Data Table.
///
/// A file whose rows go into a data table.
///
/// Used on the pages [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[derive(Debug, Clone, PartialEq)]
pub struct NotebookOutputDataTable {
    /// Name of the file that the notebook wrote, or a template.
    pub file_name: String,
    /// The table, or a template.
    pub data_table_id: String,
    /// If true, columns that the table lacks are added.
    pub create_missing_columns: Option<bool>,
    /// If true, the rows of the table are deleted first.
    pub truncate_existing_table: Option<bool>,
}

impl NotebookOutputDataTable {
    /// With what is required.
    pub fn new(file_name: impl Into<String>, data_table_id: impl Into<String>) -> Self {
        Self { file_name: file_name.into(), data_table_id: data_table_id.into(), ..Model::blank() }
    }
}

record!(NotebookOutputDataTable {
    "outputType" => constant("dataTable"),
    "fileName" => required(file_name),
    "dataTableId" => required(data_table_id),
    "createMissingColumns" => optional(create_missing_columns),
    "truncateExistingTable" => optional(truncate_existing_table),
});

/// Notebook Output Directory.
///
/// A directory whose files are stored with the files of the application.
///
/// Used on the pages [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[derive(Debug, Clone, PartialEq)]
pub struct NotebookOutputDirectory {
    /// Name of the directory that the notebook wrote, or a template.
    pub directory_name: String,
    /// Template of the directory to store it in.
    ///
    /// 1 to 1024 characters.
    pub destination_directory_template: String,
    /// If true, it is stored with the private files.
    pub destination_private: Option<bool>,
}

impl NotebookOutputDirectory {
    /// With what is required.
    pub fn new(directory_name: impl Into<String>, destination_directory_template: impl Into<String>) -> Self {
        Self {
            directory_name: directory_name.into(),
            destination_directory_template: destination_directory_template.into(),
            ..Model::blank()
        }
    }
}

record!(NotebookOutputDirectory {
    "outputType" => constant("directory"),
    "directoryName" => required(directory_name),
    "destinationDirectoryTemplate" => required(destination_directory_template),
    "destinationPrivate" => optional(destination_private),
});

/// Notebook Output Execution Result.
///
/// A record of the execution itself, stored with the files of the application.
///
/// Used on the pages [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[derive(Debug, Clone, PartialEq)]
pub struct NotebookOutputExecutionResult {
    /// Which record: the notebook with its results in one of three formats, or a log.
    pub file_name: NotebookOutputExecutionResultFileName,
    /// Template of the directory to store it in.
    ///
    /// 1 to 1024 characters.
    pub destination_directory_template: Option<String>,
    /// Template of the name to store it under.
    ///
    /// 1 to 1024 characters.
    pub destination_file_name_template: Option<String>,
    /// If true, it is stored with the private files.
    pub destination_private: Option<bool>,
}

impl NotebookOutputExecutionResult {
    /// With what is required.
    pub fn new(file_name: impl Into<NotebookOutputExecutionResultFileName>) -> Self {
        Self { file_name: file_name.into(), ..Model::blank() }
    }
}

record!(NotebookOutputExecutionResult {
    "outputType" => constant("executionResult"),
    "fileName" => required(file_name),
    "destinationDirectoryTemplate" => optional(destination_directory_template),
    "destinationFileNameTemplate" => optional(destination_file_name_template),
    "destinationPrivate" => optional(destination_private),
});

words! {
    /// Which record: the notebook with its results in one of three formats, or a log.
    ///
    /// Used on the pages [`notebook`](crate::resources::notebook),
    /// [`notebooks`](crate::resources::notebooks).
    pub enum NotebookOutputExecutionResultFileName {
        /// `result.html`.
        ResultHtml = "result.html",
        /// `result.pdf`.
        ResultPdf = "result.pdf",
        /// `result.ipynb`.
        ResultIpynb = "result.ipynb",
        /// `result.error.log`.
        ResultErrorLog = "result.error.log",
        /// `result.log`.
        ResultLog = "result.log",
    }
}

/// Notebook Output File.
///
/// A file that is stored with the files of the application.
///
/// Used on the pages [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[derive(Debug, Clone, PartialEq)]
pub struct NotebookOutputFile {
    /// Name of the file that the notebook wrote, or a template.
    pub file_name: String,
    /// Template of the directory to store it in.
    ///
    /// 1 to 1024 characters.
    pub destination_directory_template: Option<String>,
    /// Template of the name to store it under.
    ///
    /// 1 to 1024 characters.
    pub destination_file_name_template: String,
    /// If true, it is stored with the private files.
    pub destination_private: Option<bool>,
}

impl NotebookOutputFile {
    /// With what is required.
    pub fn new(file_name: impl Into<String>, destination_file_name_template: impl Into<String>) -> Self {
        Self {
            file_name: file_name.into(),
            destination_file_name_template: destination_file_name_template.into(),
            ..Model::blank()
        }
    }
}

record!(NotebookOutputFile {
    "outputType" => constant("file"),
    "fileName" => required(file_name),
    "destinationDirectoryTemplate" => optional(destination_directory_template),
    "destinationFileNameTemplate" => required(destination_file_name_template),
    "destinationPrivate" => optional(destination_private),
});

/// Notebook Output Temporary Url.
///
/// A file that can be downloaded for some time and is not stored.
///
/// Used on the pages [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[derive(Debug, Clone, PartialEq)]
pub struct NotebookOutputTemporaryUrl {
    /// Name of the file that the notebook wrote, or a template.
    pub file_name: String,
}

impl NotebookOutputTemporaryUrl {
    /// With what is required.
    pub fn new(file_name: impl Into<String>) -> Self { Self { file_name: file_name.into() } }
}

record!(NotebookOutputTemporaryUrl {
    "outputType" => constant("temporaryUrl"),
    "fileName" => required(file_name),
});

/// Notebook Patch.
///
/// What to send to change a notebook. What is absent stays as it is; `inputs` and `outputs` are
/// replaced as a whole.
///
/// Used by [`notebook.patch`](crate::resources::notebook::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotebookPatch {
    /// `name`.
    ///
    /// 1 to 1024 characters.
    pub name: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `inputs`.
    pub inputs: Option<Vec<NotebookInput>>,
    /// `outputs`.
    pub outputs: Option<Vec<NotebookOutput>>,
    /// `imageVersion`.
    pub image_version: Option<NotebookImageVersion>,
}

record!(NotebookPatch {
    "name" => optional(name),
    "description" => optional(description),
    "inputs" => optional(inputs),
    "outputs" => optional(outputs),
    "imageVersion" => optional(image_version),
});

/// Notebook Post.
///
/// What to send to create a notebook. Its Jupyter file is uploaded afterwards.
///
/// Used by [`notebooks.post`](crate::resources::notebooks::Post).
#[derive(Debug, Clone, PartialEq)]
pub struct NotebookPost {
    /// `name`.
    ///
    /// 1 to 1024 characters.
    pub name: String,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `imageVersion`.
    pub image_version: Option<NotebookImageVersion>,
    /// `inputs`.
    pub inputs: Option<Vec<NotebookInput>>,
    /// `outputs`.
    pub outputs: Option<Vec<NotebookOutput>>,
}

impl NotebookPost {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::blank() } }
}

record!(NotebookPost {
    "name" => required(name),
    "description" => optional(description),
    "imageVersion" => optional(image_version),
    "inputs" => optional(inputs),
    "outputs" => optional(outputs),
});

/// Use in the current billing period.
///
/// Used on the pages [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotebookStats {
    /// Minutes of running time.
    pub minutes_this_period: Option<Number>,
    /// Executions.
    pub runs_this_period: Option<Number>,
    /// Executions that failed.
    pub errors_this_period: Option<Number>,
}

record!(NotebookStats {
    "minutesThisPeriod" => optional(minutes_this_period),
    "runsThisPeriod" => optional(runs_this_period),
    "errorsThisPeriod" => optional(errors_this_period),
});
