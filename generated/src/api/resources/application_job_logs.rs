// @generated from applicationJobLogs.md by codegen/src/emit/resource.rs; do not edit.
//! The job log of an application: current and past background jobs.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages, string_enum};
use crate::models;

impl Client {
    /// The job log of an application: current and past background jobs.
    pub fn application_job_logs(&self) -> ApplicationJobLogsApi {
        ApplicationJobLogsApi {
            client: self.clone(),
        }
    }
}

/// The actions of Application Job Logs, returned by [`Client::application_job_logs`].
#[derive(Debug, Clone)]
pub struct ApplicationJobLogsApi {
    client: Client,
}

impl ApplicationJobLogsApi {
    /// Lists job executions of the application with their statuses, their progress and their
    /// resources, oldest first by default.
    ///
    /// `GET /applications/{applicationId}/jobLogs`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }
}

static GET: Action = Action {
    name: "applicationJobLogs.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/jobLogs",
    responses: &[
        (200, "One page of application job logs, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists job executions of the application with their statuses, their progress and their resources,
/// oldest first by default.
///
/// Created by [`ApplicationJobLogsApi::get`]; sends `GET /applications/{applicationId}/jobLogs`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `applicationJobLogs.*`,
/// `applicationJobLogs.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`ApplicationJobLogs`](crate::models::ApplicationJobLogs): One page of application job
///   logs, with the total number of matches.
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
///     .application_job_logs()
///     .get("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationJobLogs.get", alias = "Get Application Job Logs", alias = "List Application Job Logs")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ApplicationJobLogs);
pages!(Get => models::ApplicationJobLogs [models::ApplicationJobLog], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `name`, `status`, `resourceType`, `runQueuedAt`, `runStartedAt`,
    /// `runCompletedAt`. Default: `runQueuedAt`. Example: `runCompletedAt`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<SortField>>) -> Self {
        Self(self.0.query_argument("sortField", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `asc`. Example: `desc`.
    pub fn sort_direction(self, value: impl IntoArgument<OptionalArgument<models::SortDirectionParameter>>) -> Self {
        Self(self.0.query_argument("sortDirection", value))
    }

    /// Page number, starting at 0.
    ///
    /// Default: `0`. Example: `2`.
    pub fn page(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("page", value))
    }

    /// Maximum per page.
    ///
    /// Default: `100`. Example: `50`.
    pub fn per_page(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("perPage", value))
    }

    /// Advanced query that filters the entries.
    pub fn query(self, value: impl IntoArgument<Option<models::AdvancedApplicationJobLogQuery>>) -> Self {
        Self(self.0.query_json("query", &value.into_argument()))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

string_enum! {
    /// The type of `applicationJobLogs.sortField`.
    pub enum SortField {
        Name = "name",
        Status = "status",
        ResourceType = "resourceType",
        RunQueuedAt = "runQueuedAt",
        RunStartedAt = "runStartedAt",
        RunCompletedAt = "runCompletedAt",
    }
}
