// @generated from applicationDashboard.md by codegen/src/emit/resource.rs; do not edit.
//! One dashboard of an application. Its actions do the same as those of the `dashboard` resource,
//! and application tokens can be used as well.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One dashboard of an application. Its actions do the same as those of the `dashboard`
    /// resource, and application tokens can be used as well.
    pub fn application_dashboard(&self) -> ApplicationDashboardApi {
        ApplicationDashboardApi {
            client: self.clone(),
        }
    }
}

/// The actions of Application Dashboard, returned by [`Client::application_dashboard`].
#[derive(Debug, Clone)]
pub struct ApplicationDashboardApi {
    client: Client,
}

impl ApplicationDashboardApi {
    /// Deletes the dashboard. This cannot be undone through the API.
    ///
    /// `DELETE /applications/{applicationId}/dashboards/{dashboardId}`
    ///
    /// - `dashboard_id`: ID of the dashboard. Example: `6560feaf8ed3276c45d4c5bd`.
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn delete(
        &self,
        dashboard_id: impl Into<models::DashboardId>,
        application_id: impl Into<models::ApplicationId>,
    ) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("dashboardId", dashboard_id).id("applicationId", application_id))
    }

    /// Returns the dashboard: its blocks, its time range, its context configuration and its
    /// scheduled reports.
    ///
    /// `GET /applications/{applicationId}/dashboards/{dashboardId}`
    ///
    /// - `dashboard_id`: ID of the dashboard. Example: `6560feaf8ed3276c45d4c5bd`.
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(
        &self,
        dashboard_id: impl Into<models::DashboardId>,
        application_id: impl Into<models::ApplicationId>,
    ) -> Get {
        Get(Call::new(&self.client, &GET).id("dashboardId", dashboard_id).id("applicationId", application_id))
    }

    /// Changes properties of the dashboard. Omitted fields are unchanged. Lists, such as the blocks
    /// and the scheduled reports, are replaced as a whole.
    ///
    /// `PATCH /applications/{applicationId}/dashboards/{dashboardId}`
    ///
    /// - `dashboard_id`: ID of the dashboard. Example: `6560feaf8ed3276c45d4c5bd`.
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `dashboard`: The properties of the dashboard to change. A password of null removes the
    ///   protection.
    pub fn patch(
        &self,
        dashboard_id: impl Into<models::DashboardId>,
        application_id: impl Into<models::ApplicationId>,
        dashboard: impl Into<models::DashboardPatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("dashboardId", dashboard_id)
                .id("applicationId", application_id)
                .body(dashboard),
        )
    }

    /// Queues a job that sends a report of the dashboard to email addresses or to a URL.
    ///
    /// `POST /applications/{applicationId}/dashboards/{dashboardId}`
    ///
    /// - `dashboard_id`: ID of the dashboard. Example: `6560feaf8ed3276c45d4c5bd`.
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `report_config`: Where to send the report, and its subject, message, theme, time, time
    ///   zone and context.
    pub fn send_report(
        &self,
        dashboard_id: impl Into<models::DashboardId>,
        application_id: impl Into<models::ApplicationId>,
        report_config: impl Into<models::DashboardSendReport>,
    ) -> SendReport {
        SendReport(
            Call::new(&self.client, &SEND_REPORT)
                .id("dashboardId", dashboard_id)
                .id("applicationId", application_id)
                .body(report_config),
        )
    }
}

static DELETE: Action = Action {
    name: "applicationDashboard.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/dashboards/{dashboardId}",
    responses: &[
        (200, "The dashboard is deleted."),
        (400, "The request is malformed."),
        (404, "The dashboard does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the dashboard. This cannot be undone through the API.
///
/// Created by [`ApplicationDashboardApi::delete`]; sends
/// `DELETE /applications/{applicationId}/dashboards/{dashboardId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `applicationDashboard.*`, `applicationDashboard.delete`.
///
/// # Arguments
///
/// - `dashboard_id`: ID of the dashboard. Example: `6560feaf8ed3276c45d4c5bd`.
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The dashboard is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The dashboard does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .application_dashboard()
///     .delete("6560feaf8ed3276c45d4c5bd", "65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationDashboard.delete", alias = "Delete Application Dashboard")]
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

static GET: Action = Action {
    name: "applicationDashboard.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/dashboards/{dashboardId}",
    responses: &[(200, "The dashboard."), (400, "The request is malformed."), (404, "The dashboard does not exist.")],
    ..Action::DEFAULT
};

/// Returns the dashboard: its blocks, its time range, its context configuration and its scheduled
/// reports.
///
/// Created by [`ApplicationDashboardApi::get`]; sends
/// `GET /applications/{applicationId}/dashboards/{dashboardId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `applicationDashboard.*`,
/// `applicationDashboard.get`.
///
/// # Arguments
///
/// - `dashboard_id`: ID of the dashboard. Example: `6560feaf8ed3276c45d4c5bd`.
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`Dashboard`](crate::models::Dashboard): The dashboard.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The dashboard does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .application_dashboard()
///     .get("6560feaf8ed3276c45d4c5bd", "65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationDashboard.get", alias = "Get Application Dashboard")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Dashboard);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "applicationDashboard.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/dashboards/{dashboardId}",
    responses: &[
        (200, "The dashboard with the changes applied."),
        (400, "The request is malformed."),
        (404, "The dashboard does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes properties of the dashboard. Omitted fields are unchanged. Lists, such as the blocks and
/// the scheduled reports, are replaced as a whole.
///
/// Created by [`ApplicationDashboardApi::patch`]; sends
/// `PATCH /applications/{applicationId}/dashboards/{dashboardId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `applicationDashboard.*`, `applicationDashboard.patch`.
///
/// # Arguments
///
/// - `dashboard_id`: ID of the dashboard. Example: `6560feaf8ed3276c45d4c5bd`.
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `dashboard`: The properties of the dashboard to change. A password of null removes the
///   protection.
///
/// # Responses
///
/// - `200`, [`Dashboard`](crate::models::Dashboard): The dashboard with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The dashboard does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, dashboard: losant::models::DashboardPatch) -> Result<(), losant::Error> {
/// let response = client
///     .application_dashboard()
///     .patch("6560feaf8ed3276c45d4c5bd", "65c8126189a4a5943a7e3a57", dashboard)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationDashboard.patch", alias = "Patch Application Dashboard")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::Dashboard);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static SEND_REPORT: Action = Action {
    name: "applicationDashboard.sendReport",
    method: &Method::POST,
    path: "/applications/{applicationId}/dashboards/{dashboardId}",
    responses: &[
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The dashboard does not exist."),
    ],
    ..Action::DEFAULT
};

/// Queues a job that sends a report of the dashboard to email addresses or to a URL.
///
/// Created by [`ApplicationDashboardApi::send_report`]; sends
/// `POST /applications/{applicationId}/dashboards/{dashboardId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `applicationDashboard.*`,
/// `applicationDashboard.sendReport`.
///
/// # Arguments
///
/// - `dashboard_id`: ID of the dashboard. Example: `6560feaf8ed3276c45d4c5bd`.
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `report_config`: Where to send the report, and its subject, message, theme, time, time zone
///   and context.
///
/// # Responses
///
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The dashboard does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, report_config: losant::models::DashboardSendReport) -> Result<(), losant::Error> {
/// let response = client
///     .application_dashboard()
///     .send_report("6560feaf8ed3276c45d4c5bd", "65c8126189a4a5943a7e3a57", report_config)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationDashboard.sendReport", alias = "Send Report")]
#[must_use = "a call does nothing until it is sent"]
pub struct SendReport(Call);
call!(SendReport => models::JobEnqueuedResult);

impl SendReport {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
