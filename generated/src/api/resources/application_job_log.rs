// @generated from applicationJobLog.md by codegen/src/emit/resource.rs; do not edit.
//! One entry of the job log of an application, which shows the progress of queued work such as an
//! export.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One entry of the job log of an application, which shows the progress of queued work such as
    /// an export.
    pub fn application_job_log(&self) -> ApplicationJobLogApi {
        ApplicationJobLogApi {
            client: self.clone(),
        }
    }
}

/// The actions of Application Job Log, returned by [`Client::application_job_log`].
#[derive(Debug, Clone)]
pub struct ApplicationJobLogApi {
    client: Client,
}

impl ApplicationJobLogApi {
    /// Returns the status of a job execution with its progress, its input and, once it has ended,
    /// its output or error. Repeat the call until the job has ended.
    ///
    /// `GET /applications/{applicationId}/jobLogs/{jobId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `job_id`: ID of the job execution. Example: `64a1f00000000000000001a1`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>, job_id: impl Into<models::JobId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id).id("jobId", job_id))
    }
}

static GET: Action = Action {
    name: "applicationJobLog.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/jobLogs/{jobId}",
    responses: &[
        (200, "The entry of the job log."),
        (400, "The request is malformed."),
        (404, "The application job log does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the status of a job execution with its progress, its input and, once it has ended, its
/// output or error. Repeat the call until the job has ended.
///
/// Created by [`ApplicationJobLogApi::get`]; sends
/// `GET /applications/{applicationId}/jobLogs/{jobId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `applicationJobLog.*`, `applicationJobLog.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `job_id`: ID of the job execution. Example: `64a1f00000000000000001a1`.
///
/// # Responses
///
/// - `200`, [`ApplicationJobLog`](crate::models::ApplicationJobLog): The entry of the job log.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application job log does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .application_job_log()
///     .get("65c8126189a4a5943a7e3a57", "64a1f00000000000000001a1")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationJobLog.get", alias = "Get Application Job Log")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ApplicationJobLog);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
