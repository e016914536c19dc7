// @generated from _schemas/notebooks.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Model, Number, Timestamp, UnknownValue, id, record, string_enum, union};
use super::{ApplicationId, DeviceTagMatch, ErrorDetail, ExportFormat, SourceType, TimeValue};

/// A notebook of an application: a Jupyter file with its inputs and outputs.
///
/// Used by [`notebook.get`](crate::resources::notebook::Get),
/// [`notebook.patch`](crate::resources::notebook::Patch),
/// [`notebook.upload`](crate::resources::notebook::Upload),
/// [`notebooks.post`](crate::resources::notebooks::Post).
#[non_exhaustive]
pub struct Notebook {
    /// Same as `notebookId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub notebook_id: Option<NotebookId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// 1 to 1024 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// 1 to 1024 characters.
    pub jupyter_file_name: Option<String>,
    /// URL to download the Jupyter file from.
    pub jupyter_file_url: Option<String>,
    pub image_version: Option<NotebookImageVersion>,
    /// Files provided to each execution.
    pub inputs: Option<Vec<NotebookInput>>,
    /// Results of each execution to store.
    pub outputs: Option<Vec<NotebookOutput>>,
    /// Usage in the current billing period.
    pub stats: Option<NotebookStats>,
}
record!(Notebook: Default {
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

/// Request body that exports the inputs of a notebook as a zip file with a background job.
///
/// Used by [`notebook.requestInputDataExport`](crate::resources::notebook::RequestInputDataExport).
pub type NotebookDataExportOptions = NotebookExecutionOptions;

/// An input file of an execution.
///
/// Used by the resources [`notebook`](crate::resources::notebook).
#[non_exhaustive]
pub struct NotebookExecutionInput {
    /// Size in bytes.
    pub size: Option<Number>,
    /// URL to download the file from.
    pub url: Option<String>,
}
record!(NotebookExecutionInput: Default {
    "size" => optional(size),
    "url" => optional(url),
});

/// An execution of a notebook, with the times of its steps.
///
/// Used by the resources [`notebook`](crate::resources::notebook).
#[non_exhaustive]
pub struct NotebookExecutionLog {
    /// Same as `notebookExecutionId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub notebook_execution_id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub notebook_id: Option<NotebookId>,
    pub image_version: Option<NotebookImageVersion>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// `timeout` means that the execution exceeded its time limit.
    pub status: Option<NotebookExecutionLogStatus>,
    /// Query time of the execution.
    pub execution_relative_to: Option<Timestamp>,
    pub max_allowed_run_minutes: Option<Number>,
    pub source_type: Option<SourceType>,
    /// ID of the source that started the execution; see `sourceType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub source_id: Option<String>,
    pub run_queued_at: Option<Timestamp>,
    pub run_started_at: Option<Timestamp>,
    /// Time at which the inputs were ready.
    pub inputs_completed_at: Option<Timestamp>,
    /// Time at which the notebook completed.
    pub notebook_completed_at: Option<Timestamp>,
    /// Time at which the outputs were stored.
    pub outputs_completed_at: Option<Timestamp>,
    /// Context for the templates, as a JSON string of at most 32 KB.
    ///
    /// At most 32767 characters.
    pub template_context: Option<String>,
    /// Input files by name.
    ///
    /// Pattern of the names: `.*`.
    pub input_info: Option<BTreeMap<String, NotebookExecutionInput>>,
    /// Output files by name.
    ///
    /// Pattern of the names: `.*`.
    pub output_info: Option<BTreeMap<String, NotebookExecutionOutput>>,
    /// Errors of the execution.
    pub execution_errors: Option<Vec<ErrorDetail>>,
}
record!(NotebookExecutionLog: Default {
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

string_enum! {
    /// `timeout` means that the execution exceeded its time limit.
    ///
    /// Used by the resources [`notebook`](crate::resources::notebook).
    pub enum NotebookExecutionLogStatus {
        Queued = "queued",
        InProgress = "inProgress",
        Completed = "completed",
        Errored = "errored",
        Timeout = "timeout",
        Canceling = "canceling",
        Canceled = "canceled",
    }
}

/// Executions of a notebook, newest first.
///
/// Used by [`notebook.logs`](crate::resources::notebook::Logs).
pub type NotebookExecutionLogs = Vec<NotebookExecutionLog>;

/// Request body that executes a notebook. All fields are optional.
///
/// Used by [`notebook.execute`](crate::resources::notebook::Execute),
/// [`notebook.requestInputDataExport`](crate::resources::notebook::RequestInputDataExport).
#[non_exhaustive]
pub struct NotebookExecutionOptions {
    /// Email address notified when the work is complete.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// Query time of the execution.
    pub relative_to: Option<TimeValue>,
    /// Context for the templates, as a JSON string of at most 32 KB.
    ///
    /// At most 32767 characters.
    pub template_context: Option<String>,
    /// URL called when the work is complete.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
}
record!(NotebookExecutionOptions: Default {
    "email" => optional(email: Option<String>),
    "relativeTo" => optional(relative_to: Option<TimeValue>),
    "templateContext" => optional(template_context: Option<String>),
    "callbackUrl" => optional(callback_url: Option<String>),
});

/// An output file of an execution.
///
/// Used by the resources [`notebook`](crate::resources::notebook).
#[non_exhaustive]
pub struct NotebookExecutionOutput {
    /// Size in bytes.
    pub size: Option<Number>,
    /// URL to download the file from.
    pub url: Option<String>,
    /// Media type of the content.
    pub content_type: Option<String>,
}
record!(NotebookExecutionOutput: Default {
    "size" => optional(size),
    "url" => optional(url),
    "contentType" => optional(content_type),
});

id! {
    /// The id that paths take as `notebookId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`notebook`](crate::resources::notebook),
    /// [`notebooks`](crate::resources::notebooks).
    pub struct NotebookId;
}

string_enum! {
    /// Version of the runtime environment of a notebook.
    ///
    /// Used by the resources [`notebook`](crate::resources::notebook),
    /// [`notebooks`](crate::resources::notebooks).
    pub enum NotebookImageVersion {
        V1 = "v1",
        V2 = "v2",
        V3 = "v3",
        V4 = "v4",
    }
}

/// A file provided to each execution of a notebook. `inputType` defines what it contains.
///
/// Used by the resources [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum NotebookInput {
    /// State that devices reported in a time range.
    ///
    /// An object whose `inputType` is `deviceData`.
    DeviceData(NotebookInputDeviceData),
    /// Connections and disconnections of devices in a time range.
    ///
    /// An object whose `inputType` is `deviceConnectionHistory`.
    DeviceConnectionHistory(NotebookInputDeviceConnectionHistory),
    /// Names, tags and attributes of devices.
    ///
    /// An object whose `inputType` is `deviceMetadata`.
    DeviceMetadata(NotebookInputDeviceMetadata),
    /// The rows of a data table.
    ///
    /// An object whose `inputType` is `dataTable`.
    DataTable(NotebookInputDataTable),
    /// Events of the application.
    ///
    /// An object whose `inputType` is `eventData`.
    EventData(NotebookInputEventData),
    /// A file from an external URL.
    ///
    /// An object whose `inputType` is `externalUrl`.
    ExternalUrl(NotebookInputExternalUrl),
    /// A file of the application.
    ///
    /// An object whose `inputType` is `applicationFile`.
    ApplicationFile(NotebookInputApplicationFile),
    /// A value that is none of the above, kept as it was received.
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

/// A file of the application.
///
/// Used by the resources [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[non_exhaustive]
pub struct NotebookInputApplicationFile {
    /// Name of the file in the notebook's input directory, or a template for it.
    pub file_name: String,
    /// Path of the file; may be a template.
    ///
    /// 1 to 2048 characters.
    pub file_path: String,
    /// If true, the path leads to a private file.
    pub private: Option<bool>,
}

impl NotebookInputApplicationFile {
    /// Creates the value from its required fields.
    pub fn new(file_name: impl Into<String>, file_path: impl Into<String>) -> Self {
        Self { file_name: file_name.into(), file_path: file_path.into(), ..Model::empty() }
    }
}
record!(NotebookInputApplicationFile where "inputType" = "applicationFile" {
    "fileName" => required(file_name),
    "filePath" => required(file_path),
    "private" => optional(private: Option<bool>),
});

/// The rows of a data table.
///
/// Used by the resources [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[non_exhaustive]
pub struct NotebookInputDataTable {
    /// Name of the file in the notebook's input directory, or a template for it.
    pub file_name: String,
    /// ID of the data table, or a template for it.
    pub data_table_id: String,
    /// Advanced query that selects the rows, as a JSON string.
    ///
    /// At most 8192 characters.
    pub query_json: Option<String>,
}

impl NotebookInputDataTable {
    /// Creates the value from its required fields.
    pub fn new(file_name: impl Into<String>, data_table_id: impl Into<String>) -> Self {
        Self { file_name: file_name.into(), data_table_id: data_table_id.into(), ..Model::empty() }
    }
}
record!(NotebookInputDataTable where "inputType" = "dataTable" {
    "fileName" => required(file_name),
    "dataTableId" => required(data_table_id),
    "queryJson" => optional(query_json: Option<String>),
});

/// Connections and disconnections of devices in a time range.
///
/// Used by the resources [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[non_exhaustive]
pub struct NotebookInputDeviceConnectionHistory {
    /// Name of the file in the notebook's input directory, or a template for it.
    pub file_name: String,
    /// Tags of the devices.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    /// IDs of the devices; each may be a template.
    ///
    /// At most 100 items.
    pub device_ids: Option<Vec<String>>,
    /// Advanced device query, as a JSON string.
    ///
    /// At most 8192 characters.
    pub query_json: Option<String>,
    /// Start of the time range. The unit and the reference point are not documented.
    pub start: Number,
    /// End of the time range. The unit and the reference point are not documented.
    pub end: Number,
}

impl NotebookInputDeviceConnectionHistory {
    /// Creates the value from its required fields.
    pub fn new(file_name: impl Into<String>, start: impl Into<Number>, end: impl Into<Number>) -> Self {
        Self { file_name: file_name.into(), start: start.into(), end: end.into(), ..Model::empty() }
    }
}
record!(NotebookInputDeviceConnectionHistory where "inputType" = "deviceConnectionHistory" {
    "fileName" => required(file_name),
    "deviceTags" => optional(device_tags: Option<Vec<DeviceTagMatch>>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "queryJson" => optional(query_json: Option<String>),
    "start" => required(start),
    "end" => required(end),
});

/// State that devices reported in a time range.
///
/// Used by the resources [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[non_exhaustive]
pub struct NotebookInputDeviceData {
    /// Name of the file in the notebook's input directory, or a template for it.
    pub file_name: String,
    /// Tags of the devices.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    /// IDs of the devices; each may be a template.
    ///
    /// At most 100 items.
    pub device_ids: Option<Vec<String>>,
    /// Advanced device query, as a JSON string.
    ///
    /// At most 8192 characters.
    pub query_json: Option<String>,
    /// Names of the attributes to include.
    ///
    /// At most 100 items.
    ///
    /// Items: Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attributes: Option<Vec<String>>,
    /// Start of the time range. The unit and the reference point are not documented.
    pub start: Number,
    /// End of the time range. The unit and the reference point are not documented.
    pub end: Number,
}

impl NotebookInputDeviceData {
    /// Creates the value from its required fields.
    pub fn new(file_name: impl Into<String>, start: impl Into<Number>, end: impl Into<Number>) -> Self {
        Self { file_name: file_name.into(), start: start.into(), end: end.into(), ..Model::empty() }
    }
}
record!(NotebookInputDeviceData where "inputType" = "deviceData" {
    "fileName" => required(file_name),
    "deviceTags" => optional(device_tags: Option<Vec<DeviceTagMatch>>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "queryJson" => optional(query_json: Option<String>),
    "attributes" => optional(attributes: Option<Vec<String>>),
    "start" => required(start),
    "end" => required(end),
});

/// Names, tags and attributes of devices.
///
/// Used by the resources [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[non_exhaustive]
pub struct NotebookInputDeviceMetadata {
    /// Name of the file in the notebook's input directory, or a template for it.
    pub file_name: String,
    /// Tags of the devices.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    /// IDs of the devices; each may be a template.
    ///
    /// At most 100 items.
    pub device_ids: Option<Vec<String>>,
    /// Advanced device query, as a JSON string.
    ///
    /// At most 8192 characters.
    pub query_json: Option<String>,
    /// Default: `"csv"`.
    pub format: Option<ExportFormat>,
}

impl NotebookInputDeviceMetadata {
    /// Creates the value from its required fields.
    pub fn new(file_name: impl Into<String>) -> Self { Self { file_name: file_name.into(), ..Model::empty() } }
}
record!(NotebookInputDeviceMetadata where "inputType" = "deviceMetadata" {
    "fileName" => required(file_name),
    "deviceTags" => optional(device_tags: Option<Vec<DeviceTagMatch>>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "queryJson" => optional(query_json: Option<String>),
    "format" => optional(format: Option<ExportFormat>),
});

/// Events of the application.
///
/// Used by the resources [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[non_exhaustive]
pub struct NotebookInputEventData {
    /// Name of the file in the notebook's input directory, or a template for it.
    pub file_name: String,
    /// Advanced event query, as a JSON string.
    ///
    /// At most 8192 characters.
    pub query_json: Option<String>,
    /// Default: `"csv"`.
    pub format: Option<ExportFormat>,
}

impl NotebookInputEventData {
    /// Creates the value from its required fields.
    pub fn new(file_name: impl Into<String>) -> Self { Self { file_name: file_name.into(), ..Model::empty() } }
}
record!(NotebookInputEventData where "inputType" = "eventData" {
    "fileName" => required(file_name),
    "queryJson" => optional(query_json: Option<String>),
    "format" => optional(format: Option<ExportFormat>),
});

/// A file from an external URL.
///
/// Used by the resources [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[non_exhaustive]
pub struct NotebookInputExternalUrl {
    /// Name of the file in the notebook's input directory, or a template for it.
    pub file_name: String,
    /// URL of the file; may be a template.
    ///
    /// 1 to 1024 characters.
    pub source_url: String,
}

impl NotebookInputExternalUrl {
    /// Creates the value from its required fields.
    pub fn new(file_name: impl Into<String>, source_url: impl Into<String>) -> Self {
        Self { file_name: file_name.into(), source_url: source_url.into() }
    }
}
record!(NotebookInputExternalUrl where "inputType" = "externalUrl" {
    "fileName" => required(file_name),
    "sourceUrl" => required(source_url),
});

/// A result of each execution of a notebook to store. `outputType` defines where it is stored.
///
/// Used by the resources [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum NotebookOutput {
    /// A file whose rows are written to a data table.
    ///
    /// An object whose `outputType` is `dataTable`.
    DataTable(NotebookOutputDataTable),
    /// A file that is stored as a file of the application.
    ///
    /// An object whose `outputType` is `file`.
    File(NotebookOutputFile),
    /// A directory whose files are stored as files of the application.
    ///
    /// An object whose `outputType` is `directory`.
    Directory(NotebookOutputDirectory),
    /// The executed notebook or its log, stored as a file of the application.
    ///
    /// An object whose `outputType` is `executionResult`.
    ExecutionResult(NotebookOutputExecutionResult),
    /// A file that can be downloaded from a temporary URL.
    ///
    /// An object whose `outputType` is `temporaryUrl`.
    TemporaryUrl(NotebookOutputTemporaryUrl),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(NotebookOutput by ["outputType"] {
    tags("dataTable") => DataTable(NotebookOutputDataTable),
    tags("file") => File(NotebookOutputFile),
    tags("directory") => Directory(NotebookOutputDirectory),
    tags("executionResult") => ExecutionResult(NotebookOutputExecutionResult),
    tags("temporaryUrl") => TemporaryUrl(NotebookOutputTemporaryUrl),
});

/// A file whose rows are written to a data table.
///
/// Used by the resources [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[non_exhaustive]
pub struct NotebookOutputDataTable {
    /// Name of the file that the notebook writes, or a template for it.
    pub file_name: String,
    /// ID of the data table, or a template for it.
    pub data_table_id: String,
    /// If true, missing columns are added to the table.
    pub create_missing_columns: Option<bool>,
    /// If true, existing rows are deleted first.
    pub truncate_existing_table: Option<bool>,
}

impl NotebookOutputDataTable {
    /// Creates the value from its required fields.
    pub fn new(file_name: impl Into<String>, data_table_id: impl Into<String>) -> Self {
        Self { file_name: file_name.into(), data_table_id: data_table_id.into(), ..Model::empty() }
    }
}
record!(NotebookOutputDataTable where "outputType" = "dataTable" {
    "fileName" => required(file_name),
    "dataTableId" => required(data_table_id),
    "createMissingColumns" => optional(create_missing_columns: Option<bool>),
    "truncateExistingTable" => optional(truncate_existing_table: Option<bool>),
});

/// A directory whose files are stored as files of the application.
///
/// Used by the resources [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[non_exhaustive]
pub struct NotebookOutputDirectory {
    /// Name of the directory that the notebook writes, or a template for it.
    pub directory_name: String,
    /// Template for the path of the directory to store the file in.
    ///
    /// 1 to 1024 characters.
    pub destination_directory_template: String,
    /// If true, the result is stored in private files.
    pub destination_private: Option<bool>,
}

impl NotebookOutputDirectory {
    /// Creates the value from its required fields.
    pub fn new(directory_name: impl Into<String>, destination_directory_template: impl Into<String>) -> Self {
        Self {
            directory_name: directory_name.into(),
            destination_directory_template: destination_directory_template.into(),
            ..Model::empty()
        }
    }
}
record!(NotebookOutputDirectory where "outputType" = "directory" {
    "directoryName" => required(directory_name),
    "destinationDirectoryTemplate" => required(destination_directory_template),
    "destinationPrivate" => optional(destination_private: Option<bool>),
});

/// The executed notebook or its log, stored as a file of the application.
///
/// Used by the resources [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[non_exhaustive]
pub struct NotebookOutputExecutionResult {
    /// Result to store: the executed notebook in one of three formats, or a log.
    pub file_name: NotebookOutputExecutionResultFileName,
    /// Template for the path of the directory to store the file in.
    ///
    /// 1 to 1024 characters.
    pub destination_directory_template: Option<String>,
    /// Template for the name of the stored file.
    ///
    /// 1 to 1024 characters.
    pub destination_file_name_template: Option<String>,
    /// If true, the result is stored in private files.
    pub destination_private: Option<bool>,
}

impl NotebookOutputExecutionResult {
    /// Creates the value from its required fields.
    pub fn new(file_name: impl Into<NotebookOutputExecutionResultFileName>) -> Self {
        Self { file_name: file_name.into(), ..Model::empty() }
    }
}
record!(NotebookOutputExecutionResult where "outputType" = "executionResult" {
    "fileName" => required(file_name),
    "destinationDirectoryTemplate" => optional(destination_directory_template: Option<String>),
    "destinationFileNameTemplate" => optional(destination_file_name_template: Option<String>),
    "destinationPrivate" => optional(destination_private: Option<bool>),
});

string_enum! {
    /// Result to store: the executed notebook in one of three formats, or a log.
    ///
    /// Used by the resources [`notebook`](crate::resources::notebook),
    /// [`notebooks`](crate::resources::notebooks).
    pub enum NotebookOutputExecutionResultFileName {
        /// On the wire: `result.html`.
        ResultHtml = "result.html",
        /// On the wire: `result.pdf`.
        ResultPdf = "result.pdf",
        /// On the wire: `result.ipynb`.
        ResultIpynb = "result.ipynb",
        /// On the wire: `result.error.log`.
        ResultErrorLog = "result.error.log",
        /// On the wire: `result.log`.
        ResultLog = "result.log",
    }
}

/// A file that is stored as a file of the application.
///
/// Used by the resources [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[non_exhaustive]
pub struct NotebookOutputFile {
    /// Name of the file that the notebook writes, or a template for it.
    pub file_name: String,
    /// Template for the path of the directory to store the file in.
    ///
    /// 1 to 1024 characters.
    pub destination_directory_template: Option<String>,
    /// Template for the name of the stored file.
    ///
    /// 1 to 1024 characters.
    pub destination_file_name_template: String,
    /// If true, the result is stored in private files.
    pub destination_private: Option<bool>,
}

impl NotebookOutputFile {
    /// Creates the value from its required fields.
    pub fn new(file_name: impl Into<String>, destination_file_name_template: impl Into<String>) -> Self {
        Self {
            file_name: file_name.into(),
            destination_file_name_template: destination_file_name_template.into(),
            ..Model::empty()
        }
    }
}
record!(NotebookOutputFile where "outputType" = "file" {
    "fileName" => required(file_name),
    "destinationDirectoryTemplate" => optional(destination_directory_template: Option<String>),
    "destinationFileNameTemplate" => required(destination_file_name_template),
    "destinationPrivate" => optional(destination_private: Option<bool>),
});

/// A file that can be downloaded from a temporary URL.
///
/// Used by the resources [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[non_exhaustive]
pub struct NotebookOutputTemporaryUrl {
    /// Name of the file that the notebook writes, or a template for it.
    pub file_name: String,
}

impl NotebookOutputTemporaryUrl {
    /// Creates the value from its required fields.
    pub fn new(file_name: impl Into<String>) -> Self { Self { file_name: file_name.into() } }
}
record!(NotebookOutputTemporaryUrl where "outputType" = "temporaryUrl" {
    "fileName" => required(file_name),
});

/// Request body that changes a notebook. Omitted fields are unchanged; lists are replaced as a
/// whole.
///
/// Used by [`notebook.patch`](crate::resources::notebook::Patch).
#[non_exhaustive]
pub struct NotebookPatch {
    /// 1 to 1024 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Files provided to each execution.
    pub inputs: Option<Vec<NotebookInput>>,
    /// Results of each execution to store.
    pub outputs: Option<Vec<NotebookOutput>>,
    pub image_version: Option<NotebookImageVersion>,
}
record!(NotebookPatch: Default {
    "name" => optional(name: Option<String>),
    "description" => optional(description: Option<String>),
    "inputs" => optional(inputs: Option<Vec<NotebookInput>>),
    "outputs" => optional(outputs: Option<Vec<NotebookOutput>>),
    "imageVersion" => optional(image_version: Option<NotebookImageVersion>),
});

/// Request body that creates a notebook. The Jupyter file is uploaded afterwards.
///
/// Used by [`notebooks.post`](crate::resources::notebooks::Post).
#[non_exhaustive]
pub struct NotebookPost {
    /// 1 to 1024 characters.
    pub name: String,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// The default is `v3`.
    pub image_version: Option<NotebookImageVersion>,
    /// Files provided to each execution.
    pub inputs: Option<Vec<NotebookInput>>,
    /// Results of each execution to store.
    pub outputs: Option<Vec<NotebookOutput>>,
}

impl NotebookPost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::empty() } }
}
record!(NotebookPost {
    "name" => required(name),
    "description" => optional(description: Option<String>),
    "imageVersion" => optional(image_version: Option<NotebookImageVersion>),
    "inputs" => optional(inputs: Option<Vec<NotebookInput>>),
    "outputs" => optional(outputs: Option<Vec<NotebookOutput>>),
});

/// Usage in the current billing period.
///
/// Used by the resources [`notebook`](crate::resources::notebook),
/// [`notebooks`](crate::resources::notebooks).
#[non_exhaustive]
pub struct NotebookStats {
    /// Run time in minutes.
    pub minutes_this_period: Option<Number>,
    /// Number of executions.
    pub runs_this_period: Option<Number>,
    /// Number of executions that failed.
    pub errors_this_period: Option<Number>,
}
record!(NotebookStats: Default {
    "minutesThisPeriod" => optional(minutes_this_period),
    "runsThisPeriod" => optional(runs_this_period),
    "errorsThisPeriod" => optional(errors_this_period),
});
