// @generated from resourceJob.md by codegen/src/emit/resource.rs; do not edit.
//! One resource job of an application. An execution runs a workflow once for each device, data
//! table row, experience user or experience group that a query selects.

use crate::__private::{Action, Argument, Call, Client, EpochMillis, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One resource job of an application. An execution runs a workflow once for each device, data
    /// table row, experience user or experience group that a query selects.
    pub fn resource_job(&self) -> ResourceJobApi {
        ResourceJobApi {
            client: self.clone(),
        }
    }
}

/// The actions of Resource Job, returned by [`Client::resource_job`].
#[derive(Debug, Clone)]
pub struct ResourceJobApi {
    client: Client,
}

impl ResourceJobApi {
    /// Marks an execution of the resource job for cancellation. It may still run when the call
    /// returns; `logs` has its status.
    ///
    /// `POST /applications/{applicationId}/resource-jobs/{resourceJobId}/cancelExecution`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `resource_job_id`: ID of the resource job. Example: `65607de99a47a256920ba797`.
    /// - `execution_id`: ID of the execution to cancel. Example: `656725ef5ee7bd25ce5ae7b9`.
    pub fn cancel_execution(
        &self,
        application_id: impl Into<models::ApplicationId>,
        resource_job_id: impl Into<models::ResourceJobId>,
        execution_id: impl Into<Argument<String>>,
    ) -> CancelExecution {
        CancelExecution(
            Call::new(&self.client, &CANCEL_EXECUTION)
                .id("applicationId", application_id)
                .id("resourceJobId", resource_job_id)
                .query("executionId", execution_id.into()),
        )
    }

    /// Deletes the resource job. The workflows that use it are kept unless `includeWorkflows` is
    /// true. This cannot be undone through the API.
    ///
    /// `DELETE /applications/{applicationId}/resource-jobs/{resourceJobId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `resource_job_id`: ID of the resource job. Example: `65607de99a47a256920ba797`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        resource_job_id: impl Into<models::ResourceJobId>,
    ) -> Delete {
        Delete(
            Call::new(&self.client, &DELETE)
                .id("applicationId", application_id)
                .id("resourceJobId", resource_job_id),
        )
    }

    /// Queues an execution of the resource job. The response holds the ID of the execution, by
    /// which `logs` lists it.
    ///
    /// `POST /applications/{applicationId}/resource-jobs/{resourceJobId}/execute`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `resource_job_id`: ID of the resource job. Example: `65607de99a47a256920ba797`.
    /// - `execution_options`: The query, data table and context to use instead of those of the
    ///   resource job.
    pub fn execute(
        &self,
        application_id: impl Into<models::ApplicationId>,
        resource_job_id: impl Into<models::ResourceJobId>,
        execution_options: impl Into<models::ResourceJobExecutionOptions>,
    ) -> Execute {
        Execute(
            Call::new(&self.client, &EXECUTE)
                .id("applicationId", application_id)
                .id("resourceJobId", resource_job_id)
                .body(execution_options),
        )
    }

    /// Returns the resource job: the type of resource, the query, and the settings of its
    /// iterations.
    ///
    /// `GET /applications/{applicationId}/resource-jobs/{resourceJobId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `resource_job_id`: ID of the resource job. Example: `65607de99a47a256920ba797`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        resource_job_id: impl Into<models::ResourceJobId>,
    ) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id).id("resourceJobId", resource_job_id))
    }

    /// Returns recent executions of the resource job, each with its status, its times and a summary
    /// of its iterations. By default only one is returned.
    ///
    /// `GET /applications/{applicationId}/resource-jobs/{resourceJobId}/logs`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `resource_job_id`: ID of the resource job. Example: `65607de99a47a256920ba797`.
    pub fn logs(
        &self,
        application_id: impl Into<models::ApplicationId>,
        resource_job_id: impl Into<models::ResourceJobId>,
    ) -> Logs {
        Logs(Call::new(&self.client, &LOGS).id("applicationId", application_id).id("resourceJobId", resource_job_id))
    }

    /// Changes the resource job. Omitted fields are unchanged. The type of resource cannot be
    /// changed.
    ///
    /// `PATCH /applications/{applicationId}/resource-jobs/{resourceJobId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `resource_job_id`: ID of the resource job. Example: `65607de99a47a256920ba797`.
    /// - `resource_job`: The properties of the resource job to change.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        resource_job_id: impl Into<models::ResourceJobId>,
        resource_job: impl Into<models::ResourceJobPatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .id("resourceJobId", resource_job_id)
                .body(resource_job),
        )
    }
}

static CANCEL_EXECUTION: Action = Action {
    name: "resourceJob.cancelExecution",
    method: &Method::POST,
    path: "/applications/{applicationId}/resource-jobs/{resourceJobId}/cancelExecution",
    responses: &[
        (200, "The execution is marked for cancellation."),
        (400, "The request is malformed."),
        (404, "The execution does not exist."),
    ],
    ..Action::DEFAULT
};

/// Marks an execution of the resource job for cancellation. It may still run when the call returns;
/// `logs` has its status.
///
/// Created by [`ResourceJobApi::cancel_execution`]; sends
/// `POST /applications/{applicationId}/resource-jobs/{resourceJobId}/cancelExecution`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `resourceJob.*`,
/// `resourceJob.cancelExecution`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `resource_job_id`: ID of the resource job. Example: `65607de99a47a256920ba797`.
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
///     .resource_job()
///     .cancel_execution("65c8126189a4a5943a7e3a57", "65607de99a47a256920ba797", "656725ef5ee7bd25ce5ae7b9")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "resourceJob.cancelExecution", alias = "Cancel Execution")]
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
    name: "resourceJob.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/resource-jobs/{resourceJobId}",
    responses: &[
        (200, "The resource job is deleted."),
        (400, "The request is malformed."),
        (404, "The resource job does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the resource job. The workflows that use it are kept unless `includeWorkflows` is true.
/// This cannot be undone through the API.
///
/// Created by [`ResourceJobApi::delete`]; sends
/// `DELETE /applications/{applicationId}/resource-jobs/{resourceJobId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `resourceJob.*`,
/// `resourceJob.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `resource_job_id`: ID of the resource job. Example: `65607de99a47a256920ba797`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The resource job is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The resource job does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .resource_job()
///     .delete("65c8126189a4a5943a7e3a57", "65607de99a47a256920ba797")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "resourceJob.delete", alias = "Delete Resource Job")]
#[must_use = "a call does nothing until it is sent"]
pub struct Delete(Call);
call!(Delete => models::Success);

impl Delete {
    /// If true, the workflows that use this resource job are deleted too.
    ///
    /// Example: `true`.
    pub fn include_workflows(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeWorkflows", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static EXECUTE: Action = Action {
    name: "resourceJob.execute",
    method: &Method::POST,
    path: "/applications/{applicationId}/resource-jobs/{resourceJobId}/execute",
    responses: &[
        (200, "The execution is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The resource job does not exist."),
    ],
    ..Action::DEFAULT
};

/// Queues an execution of the resource job. The response holds the ID of the execution, by which
/// `logs` lists it.
///
/// Created by [`ResourceJobApi::execute`]; sends
/// `POST /applications/{applicationId}/resource-jobs/{resourceJobId}/execute`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `resourceJob.*`,
/// `resourceJob.execute`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `resource_job_id`: ID of the resource job. Example: `65607de99a47a256920ba797`.
/// - `execution_options`: The query, data table and context to use instead of those of the resource
///   job.
///
/// # Responses
///
/// - `200`, [`SuccessWithExecutionId`](crate::models::SuccessWithExecutionId): The execution is
///   queued; its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The resource job does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, execution_options: losant::models::ResourceJobExecutionOptions) -> Result<(), losant::Error> {
/// let response = client
///     .resource_job()
///     .execute("65c8126189a4a5943a7e3a57", "65607de99a47a256920ba797", execution_options)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "resourceJob.execute", alias = "Execute Resource Job")]
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
    name: "resourceJob.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/resource-jobs/{resourceJobId}",
    responses: &[
        (200, "The resource job."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the resource job: the type of resource, the query, and the settings of its iterations.
///
/// Created by [`ResourceJobApi::get`]; sends
/// `GET /applications/{applicationId}/resource-jobs/{resourceJobId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `resourceJob.*`, `resourceJob.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `resource_job_id`: ID of the resource job. Example: `65607de99a47a256920ba797`.
///
/// # Responses
///
/// - `200`, [`ResourceJob`](crate::models::ResourceJob): The resource job.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .resource_job()
///     .get("65c8126189a4a5943a7e3a57", "65607de99a47a256920ba797")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "resourceJob.get", alias = "Get Resource Job")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ResourceJob);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static LOGS: Action = Action {
    name: "resourceJob.logs",
    method: &Method::GET,
    path: "/applications/{applicationId}/resource-jobs/{resourceJobId}/logs",
    responses: &[
        (200, "The executions."),
        (400, "The request is malformed."),
        (404, "The resource job does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns recent executions of the resource job, each with its status, its times and a summary of
/// its iterations. By default only one is returned.
///
/// Created by [`ResourceJobApi::logs`]; sends
/// `GET /applications/{applicationId}/resource-jobs/{resourceJobId}/logs`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `resourceJob.*`, `resourceJob.logs`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `resource_job_id`: ID of the resource job. Example: `65607de99a47a256920ba797`.
///
/// # Responses
///
/// - `200`, [`ResourceJobExecutionLogs`](crate::models::ResourceJobExecutionLogs): The executions.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The resource job does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .resource_job()
///     .logs("65c8126189a4a5943a7e3a57", "65607de99a47a256920ba797")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "resourceJob.logs", alias = "Logs Resource Job")]
#[must_use = "a call does nothing until it is sent"]
pub struct Logs(Call);
call!(Logs => models::ResourceJobExecutionLogs);

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

static PATCH: Action = Action {
    name: "resourceJob.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/resource-jobs/{resourceJobId}",
    responses: &[
        (201, "The resource job with the changes applied."),
        (400, "The request is malformed."),
        (404, "The resource job does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes the resource job. Omitted fields are unchanged. The type of resource cannot be changed.
///
/// Created by [`ResourceJobApi::patch`]; sends
/// `PATCH /applications/{applicationId}/resource-jobs/{resourceJobId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `resourceJob.*`,
/// `resourceJob.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `resource_job_id`: ID of the resource job. Example: `65607de99a47a256920ba797`.
/// - `resource_job`: The properties of the resource job to change.
///
/// # Responses
///
/// - `201`, [`ResourceJob`](crate::models::ResourceJob): The resource job with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The resource job does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, resource_job: losant::models::ResourceJobPatch) -> Result<(), losant::Error> {
/// let response = client
///     .resource_job()
///     .patch("65c8126189a4a5943a7e3a57", "65607de99a47a256920ba797", resource_job)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "resourceJob.patch", alias = "Patch Resource Job")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::ResourceJob);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
