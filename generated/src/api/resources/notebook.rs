// @generated from notebook.md by codegen/src/emit/resource.rs; do not edit.
//! One notebook of an application: its settings, its Jupyter file and its executions. An execution
//! gets the inputs of the notebook and stores its outputs.

use crate::__private::{
    Action, Argument, Call, Client, EpochMillis, FilePart, IntoArgument, Method,
    OptionalArgument, call,
};
use crate::models;

impl Client {
    /// One notebook of an application: its settings, its Jupyter file and its executions. An
    /// execution gets the inputs of the notebook and stores its outputs.
    pub fn notebook(&self) -> NotebookApi {
        NotebookApi {
            client: self.clone(),
        }
    }
}

/// The actions of Notebook, returned by [`Client::notebook`].
#[derive(Debug, Clone)]
pub struct NotebookApi {
    client: Client,
}

impl NotebookApi {
    /// Marks an execution of the notebook for cancellation. `logs` shows when it is canceled.
    ///
    /// `POST /applications/{applicationId}/notebooks/{notebookId}/cancelExecution`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `notebook_id`: ID of the notebook. Example: `6509f5e317e78cbf456a767c`.
    /// - `execution_id`: ID of the execution to cancel. Example: `656725ef5ee7bd25ce5ae7b9`.
    pub fn cancel_execution(
        &self,
        application_id: impl Into<models::ApplicationId>,
        notebook_id: impl Into<models::NotebookId>,
        execution_id: impl Into<Argument<String>>,
    ) -> CancelExecution {
        CancelExecution(
            Call::new(&self.client, &CANCEL_EXECUTION)
                .id("applicationId", application_id)
                .id("notebookId", notebook_id)
                .query("executionId", execution_id.into()),
        )
    }

    /// Deletes the notebook. This cannot be undone through the API.
    ///
    /// `DELETE /applications/{applicationId}/notebooks/{notebookId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `notebook_id`: ID of the notebook. Example: `6509f5e317e78cbf456a767c`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        notebook_id: impl Into<models::NotebookId>,
    ) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("applicationId", application_id).id("notebookId", notebook_id))
    }

    /// Queues an execution of the notebook and returns its ID. `logs` shows its progress.
    ///
    /// `POST /applications/{applicationId}/notebooks/{notebookId}/execute`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `notebook_id`: ID of the notebook. Example: `6509f5e317e78cbf456a767c`.
    /// - `execution_options`: Query time, context for templates, and where to report completion.
    pub fn execute(
        &self,
        application_id: impl Into<models::ApplicationId>,
        notebook_id: impl Into<models::NotebookId>,
        execution_options: impl Into<models::NotebookExecutionOptions>,
    ) -> Execute {
        Execute(
            Call::new(&self.client, &EXECUTE)
                .id("applicationId", application_id)
                .id("notebookId", notebook_id)
                .body(execution_options),
        )
    }

    /// Returns the notebook with its inputs and outputs, the URL of its Jupyter file, and its usage
    /// in the current billing period.
    ///
    /// `GET /applications/{applicationId}/notebooks/{notebookId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `notebook_id`: ID of the notebook. Example: `6509f5e317e78cbf456a767c`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        notebook_id: impl Into<models::NotebookId>,
    ) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id).id("notebookId", notebook_id))
    }

    /// Returns executions of the notebook, newest first, with their statuses, times, errors and
    /// files. Only one is returned unless `limit` is higher.
    ///
    /// `GET /applications/{applicationId}/notebooks/{notebookId}/logs`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `notebook_id`: ID of the notebook. Example: `6509f5e317e78cbf456a767c`.
    pub fn logs(
        &self,
        application_id: impl Into<models::ApplicationId>,
        notebook_id: impl Into<models::NotebookId>,
    ) -> Logs {
        Logs(Call::new(&self.client, &LOGS).id("applicationId", application_id).id("notebookId", notebook_id))
    }

    /// Returns the run time of the notebook, and the outcomes of its executions, for each day of a
    /// time range.
    ///
    /// `GET /applications/{applicationId}/notebooks/{notebookId}/notebookMinuteCounts`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `notebook_id`: ID of the notebook. Example: `6509f5e317e78cbf456a767c`.
    pub fn notebook_minute_counts(
        &self,
        application_id: impl Into<models::ApplicationId>,
        notebook_id: impl Into<models::NotebookId>,
    ) -> NotebookMinuteCounts {
        NotebookMinuteCounts(
            Call::new(&self.client, &NOTEBOOK_MINUTE_COUNTS)
                .id("applicationId", application_id)
                .id("notebookId", notebook_id),
        )
    }

    /// Changes properties of the notebook. Omitted fields are unchanged. `upload` replaces the
    /// Jupyter file.
    ///
    /// `PATCH /applications/{applicationId}/notebooks/{notebookId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `notebook_id`: ID of the notebook. Example: `6509f5e317e78cbf456a767c`.
    /// - `notebook`: Changes to the notebook.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        notebook_id: impl Into<models::NotebookId>,
        notebook: impl Into<models::NotebookPatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .id("notebookId", notebook_id)
                .body(notebook),
        )
    }

    /// Queues a job that exports the inputs that an execution would get as one zip file. The
    /// notebook is not executed.
    ///
    /// `POST /applications/{applicationId}/notebooks/{notebookId}/requestInputDataExport`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `notebook_id`: ID of the notebook. Example: `6509f5e317e78cbf456a767c`.
    /// - `export_options`: Query time, context for templates, and where to send the result.
    pub fn request_input_data_export(
        &self,
        application_id: impl Into<models::ApplicationId>,
        notebook_id: impl Into<models::NotebookId>,
        export_options: impl Into<models::NotebookDataExportOptions>,
    ) -> RequestInputDataExport {
        RequestInputDataExport(
            Call::new(&self.client, &REQUEST_INPUT_DATA_EXPORT)
                .id("applicationId", application_id)
                .id("notebookId", notebook_id)
                .body(export_options),
        )
    }

    /// Uploads the Jupyter file of the notebook, replacing any earlier one.
    ///
    /// `POST /applications/{applicationId}/notebooks/{notebookId}/upload`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `notebook_id`: ID of the notebook. Example: `6509f5e317e78cbf456a767c`.
    /// - `jupyter_file`: Jupyter file to upload.
    pub fn upload(
        &self,
        application_id: impl Into<models::ApplicationId>,
        notebook_id: impl Into<models::NotebookId>,
        jupyter_file: impl Into<FilePart>,
    ) -> Upload {
        Upload(
            Call::new(&self.client, &UPLOAD)
                .id("applicationId", application_id)
                .id("notebookId", notebook_id)
                .part_file("jupyterFile", jupyter_file),
        )
    }
}

static CANCEL_EXECUTION: Action = Action {
    name: "notebook.cancelExecution",
    method: &Method::POST,
    path: "/applications/{applicationId}/notebooks/{notebookId}/cancelExecution",
    responses: &[
        (200, "The execution is marked for cancellation."),
        (400, "The request is malformed."),
        (404, "The execution does not exist."),
    ],
    ..Action::DEFAULT
};

/// Marks an execution of the notebook for cancellation. `logs` shows when it is canceled.
///
/// Created by [`NotebookApi::cancel_execution`]; sends
/// `POST /applications/{applicationId}/notebooks/{notebookId}/cancelExecution`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `notebook.*`,
/// `notebook.execute`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `notebook_id`: ID of the notebook. Example: `6509f5e317e78cbf456a767c`.
/// - `execution_id`: ID of the execution to cancel. Example: `656725ef5ee7bd25ce5ae7b9`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The execution is marked for cancellation.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The execution does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .notebook()
///     .cancel_execution("65c8126189a4a5943a7e3a57", "6509f5e317e78cbf456a767c", "656725ef5ee7bd25ce5ae7b9")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "notebook.cancelExecution", alias = "Cancel Execution")]
#[must_use = "a call does nothing until it is sent"]
pub struct CancelExecution(Call);
call!(CancelExecution => models::Success);

impl CancelExecution {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static DELETE: Action = Action {
    name: "notebook.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/notebooks/{notebookId}",
    responses: &[
        (200, "The notebook is deleted."),
        (400, "The request is malformed."),
        (404, "The notebook does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the notebook. This cannot be undone through the API.
///
/// Created by [`NotebookApi::delete`]; sends
/// `DELETE /applications/{applicationId}/notebooks/{notebookId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `notebook.*`,
/// `notebook.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `notebook_id`: ID of the notebook. Example: `6509f5e317e78cbf456a767c`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The notebook is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The notebook does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .notebook()
///     .delete("65c8126189a4a5943a7e3a57", "6509f5e317e78cbf456a767c")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "notebook.delete", alias = "Delete Notebook")]
#[must_use = "a call does nothing until it is sent"]
pub struct Delete(Call);
call!(Delete => models::Success);

impl Delete {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static EXECUTE: Action = Action {
    name: "notebook.execute",
    method: &Method::POST,
    path: "/applications/{applicationId}/notebooks/{notebookId}/execute",
    responses: &[
        (200, "The execution is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The notebook does not exist."),
    ],
    ..Action::DEFAULT
};

/// Queues an execution of the notebook and returns its ID. `logs` shows its progress.
///
/// Created by [`NotebookApi::execute`]; sends
/// `POST /applications/{applicationId}/notebooks/{notebookId}/execute`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `notebook.*`,
/// `notebook.execute`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `notebook_id`: ID of the notebook. Example: `6509f5e317e78cbf456a767c`.
/// - `execution_options`: Query time, context for templates, and where to report completion.
///
/// # Responses
///
/// - `200`, [`SuccessWithExecutionId`](crate::models::SuccessWithExecutionId): The execution is
///   queued; its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The notebook does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, execution_options: losant::models::NotebookExecutionOptions) -> Result<(), losant::Error> {
/// let response = client
///     .notebook()
///     .execute("65c8126189a4a5943a7e3a57", "6509f5e317e78cbf456a767c", execution_options)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "notebook.execute", alias = "Execute Notebook")]
#[must_use = "a call does nothing until it is sent"]
pub struct Execute(Call);
call!(Execute => models::SuccessWithExecutionId);

impl Execute {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET: Action = Action {
    name: "notebook.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/notebooks/{notebookId}",
    responses: &[(200, "The notebook."), (400, "The request is malformed."), (404, "The notebook does not exist.")],
    ..Action::DEFAULT
};

/// Returns the notebook with its inputs and outputs, the URL of its Jupyter file, and its usage in
/// the current billing period.
///
/// Created by [`NotebookApi::get`]; sends
/// `GET /applications/{applicationId}/notebooks/{notebookId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `notebook.*`, `notebook.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `notebook_id`: ID of the notebook. Example: `6509f5e317e78cbf456a767c`.
///
/// # Responses
///
/// - `200`, [`Notebook`](crate::models::Notebook): The notebook.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The notebook does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .notebook()
///     .get("65c8126189a4a5943a7e3a57", "6509f5e317e78cbf456a767c")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "notebook.get", alias = "Get Notebook")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Notebook);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static LOGS: Action = Action {
    name: "notebook.logs",
    method: &Method::GET,
    path: "/applications/{applicationId}/notebooks/{notebookId}/logs",
    responses: &[(200, "The executions."), (400, "The request is malformed."), (404, "The notebook does not exist.")],
    ..Action::DEFAULT
};

/// Returns executions of the notebook, newest first, with their statuses, times, errors and files.
/// Only one is returned unless `limit` is higher.
///
/// Created by [`NotebookApi::logs`]; sends
/// `GET /applications/{applicationId}/notebooks/{notebookId}/logs`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `notebook.*`, `notebook.logs`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `notebook_id`: ID of the notebook. Example: `6509f5e317e78cbf456a767c`.
///
/// # Responses
///
/// - `200`, [`NotebookExecutionLogs`](crate::models::NotebookExecutionLogs): The executions.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The notebook does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .notebook()
///     .logs("65c8126189a4a5943a7e3a57", "6509f5e317e78cbf456a767c")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "notebook.logs", alias = "Logs Notebook")]
#[must_use = "a call does nothing until it is sent"]
pub struct Logs(Call);
call!(Logs => models::NotebookExecutionLogs);

impl Logs {
    /// Maximum number of log entries to return, newest first.
    ///
    /// Default: `1`. Example: `10`.
    pub fn limit(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("limit", value))
    }

    /// Earliest time of the entries to return, in ms since epoch.
    ///
    /// Example: `1735689600000`.
    pub fn since(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("since", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static NOTEBOOK_MINUTE_COUNTS: Action = Action {
    name: "notebook.notebookMinuteCounts",
    method: &Method::GET,
    path: "/applications/{applicationId}/notebooks/{notebookId}/notebookMinuteCounts",
    responses: &[
        (200, "Notebook minutes and outcomes of executions, by day."),
        (400, "The request is malformed."),
        (404, "The notebook does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the run time of the notebook, and the outcomes of its executions, for each day of a time
/// range.
///
/// Created by [`NotebookApi::notebook_minute_counts`]; sends
/// `GET /applications/{applicationId}/notebooks/{notebookId}/notebookMinuteCounts`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `notebook.*`, `notebook.notebookMinuteCounts`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `notebook_id`: ID of the notebook. Example: `6509f5e317e78cbf456a767c`.
///
/// # Responses
///
/// - `200`, [`NotebookMinuteCounts`](crate::models::NotebookMinuteCounts): Notebook minutes and
///   outcomes of executions, by day.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The notebook does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .notebook()
///     .notebook_minute_counts("65c8126189a4a5943a7e3a57", "6509f5e317e78cbf456a767c")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "notebook.notebookMinuteCounts", alias = "Notebook Minute Counts")]
#[must_use = "a call does nothing until it is sent"]
pub struct NotebookMinuteCounts(Call);
call!(NotebookMinuteCounts => models::NotebookMinuteCounts);

impl NotebookMinuteCounts {
    /// Start of the time range, in ms since epoch.
    ///
    /// Example: `1735689600000`.
    pub fn start(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("start", value))
    }

    /// End of the time range, in ms since epoch.
    ///
    /// Example: `1738368000000`.
    pub fn end(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("end", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "notebook.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/notebooks/{notebookId}",
    responses: &[
        (200, "The notebook with the changes applied."),
        (400, "The request is malformed."),
        (404, "The notebook does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes properties of the notebook. Omitted fields are unchanged. `upload` replaces the Jupyter
/// file.
///
/// Created by [`NotebookApi::patch`]; sends
/// `PATCH /applications/{applicationId}/notebooks/{notebookId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `notebook.*`,
/// `notebook.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `notebook_id`: ID of the notebook. Example: `6509f5e317e78cbf456a767c`.
/// - `notebook`: Changes to the notebook.
///
/// # Responses
///
/// - `200`, [`Notebook`](crate::models::Notebook): The notebook with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The notebook does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, notebook: losant::models::NotebookPatch) -> Result<(), losant::Error> {
/// let response = client
///     .notebook()
///     .patch("65c8126189a4a5943a7e3a57", "6509f5e317e78cbf456a767c", notebook)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "notebook.patch", alias = "Patch Notebook")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::Notebook);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static REQUEST_INPUT_DATA_EXPORT: Action = Action {
    name: "notebook.requestInputDataExport",
    method: &Method::POST,
    path: "/applications/{applicationId}/notebooks/{notebookId}/requestInputDataExport",
    responses: &[
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The notebook does not exist."),
    ],
    ..Action::DEFAULT
};

/// Queues a job that exports the inputs that an execution would get as one zip file. The notebook
/// is not executed.
///
/// Created by [`NotebookApi::request_input_data_export`]; sends
/// `POST /applications/{applicationId}/notebooks/{notebookId}/requestInputDataExport`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `notebook.*`,
/// `notebook.requestInputDataExport`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `notebook_id`: ID of the notebook. Example: `6509f5e317e78cbf456a767c`.
/// - `export_options`: Query time, context for templates, and where to send the result.
///
/// # Responses
///
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The notebook does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, export_options: losant::models::NotebookDataExportOptions) -> Result<(), losant::Error> {
/// let response = client
///     .notebook()
///     .request_input_data_export("65c8126189a4a5943a7e3a57", "6509f5e317e78cbf456a767c", export_options)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "notebook.requestInputDataExport", alias = "Request Input Data Export")]
#[must_use = "a call does nothing until it is sent"]
pub struct RequestInputDataExport(Call);
call!(RequestInputDataExport => models::JobEnqueuedResult);

impl RequestInputDataExport {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static UPLOAD: Action = Action {
    name: "notebook.upload",
    method: &Method::POST,
    path: "/applications/{applicationId}/notebooks/{notebookId}/upload",
    responses: &[
        (200, "The notebook with its new Jupyter file."),
        (400, "The request is malformed."),
        (404, "The notebook does not exist."),
    ],
    ..Action::DEFAULT
};

/// Uploads the Jupyter file of the notebook, replacing any earlier one.
///
/// Created by [`NotebookApi::upload`]; sends
/// `POST /applications/{applicationId}/notebooks/{notebookId}/upload`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `notebook.*`,
/// `notebook.upload`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `notebook_id`: ID of the notebook. Example: `6509f5e317e78cbf456a767c`.
/// - `jupyter_file`: Jupyter file to upload.
///
/// # Responses
///
/// - `200`, [`Notebook`](crate::models::Notebook): The notebook with its new Jupyter file.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The notebook does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, jupyter_file: losant::FilePart) -> Result<(), losant::Error> {
/// let response = client
///     .notebook()
///     .upload("65c8126189a4a5943a7e3a57", "6509f5e317e78cbf456a767c", jupyter_file)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "notebook.upload", alias = "Upload Notebook")]
#[must_use = "a call does nothing until it is sent"]
pub struct Upload(Call);
call!(Upload => models::Notebook);

impl Upload {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
