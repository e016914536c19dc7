// @generated from dashboard.md by codegen/src/emit/resource.rs; do not edit.
//! One dashboard, of a user, an organization or an application: its blocks, its access, its reports
//! and the context it is viewed with.

use crate::__private::{Action, Call, Client, EpochMillis, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One dashboard, of a user, an organization or an application: its blocks, its access, its
    /// reports and the context it is viewed with.
    pub fn dashboard(&self) -> DashboardApi {
        DashboardApi {
            client: self.clone(),
        }
    }
}

/// The actions of Dashboard, returned by [`Client::dashboard`].
#[derive(Debug, Clone)]
pub struct DashboardApi {
    client: Client,
}

impl DashboardApi {
    /// Deletes the dashboard. This cannot be undone through the API.
    ///
    /// `DELETE /dashboards/{dashboardId}`
    ///
    /// - `dashboard_id`: ID of the dashboard. Example: `6560feaf8ed3276c45d4c5bd`.
    pub fn delete(&self, dashboard_id: impl Into<models::DashboardId>) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("dashboardId", dashboard_id))
    }

    /// Returns the dashboard: its blocks, its time range, its context configuration and its
    /// scheduled reports. A public dashboard needs no token; a password-protected one needs its
    /// password.
    ///
    /// `GET /dashboards/{dashboardId}`
    ///
    /// - `dashboard_id`: ID of the dashboard. Example: `6560feaf8ed3276c45d4c5bd`.
    pub fn get(&self, dashboard_id: impl Into<models::DashboardId>) -> Get {
        Get(Call::new(&self.client, &GET).id("dashboardId", dashboard_id))
    }

    /// Changes properties of the dashboard. Omitted fields are unchanged. Lists, such as the blocks
    /// and the scheduled reports, are replaced as a whole.
    ///
    /// `PATCH /dashboards/{dashboardId}`
    ///
    /// - `dashboard_id`: ID of the dashboard. Example: `6560feaf8ed3276c45d4c5bd`.
    /// - `dashboard`: The properties of the dashboard to change. A password of null removes the
    ///   protection.
    pub fn patch(
        &self,
        dashboard_id: impl Into<models::DashboardId>,
        dashboard: impl Into<models::DashboardPatch>,
    ) -> Patch {
        Patch(Call::new(&self.client, &PATCH).id("dashboardId", dashboard_id).body(dashboard))
    }

    /// Queues a job that sends a report of the dashboard to email addresses or to a URL.
    ///
    /// `POST /dashboards/{dashboardId}`
    ///
    /// - `dashboard_id`: ID of the dashboard. Example: `6560feaf8ed3276c45d4c5bd`.
    /// - `report_config`: Where to send the report, and its subject, message, theme, time, time
    ///   zone and context.
    pub fn send_report(
        &self,
        dashboard_id: impl Into<models::DashboardId>,
        report_config: impl Into<models::DashboardSendReport>,
    ) -> SendReport {
        SendReport(Call::new(&self.client, &SEND_REPORT).id("dashboardId", dashboard_id).body(report_config))
    }

    /// Validates values for the context variables of the dashboard. The response holds the
    /// resulting context, with the names, tags and attributes of devices, and properties of the
    /// dashboard. Nothing is changed.
    ///
    /// `POST /dashboards/{dashboardId}/validateContext`
    ///
    /// - `dashboard_id`: ID of the dashboard. Example: `6560feaf8ed3276c45d4c5bd`.
    /// - `ctx`: The values to check, keyed by the names of the variables.
    pub fn validate_context(
        &self,
        dashboard_id: impl Into<models::DashboardId>,
        ctx: impl Into<models::DashboardContextInstance>,
    ) -> ValidateContext {
        ValidateContext(Call::new(&self.client, &VALIDATE_CONTEXT).id("dashboardId", dashboard_id).body(ctx))
    }
}

static DELETE: Action = Action {
    name: "dashboard.delete",
    method: &Method::DELETE,
    path: "/dashboards/{dashboardId}",
    responses: &[
        (200, "The dashboard is deleted."),
        (400, "The request is malformed."),
        (404, "The dashboard does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the dashboard. This cannot be undone through the API.
///
/// Created by [`DashboardApi::delete`]; sends `DELETE /dashboards/{dashboardId}`.
///
/// The access token needs one of the scopes `all.Organization`, `all.Organization.bounded`,
/// `all.User`, `all.User.bounded`, `dashboard.*`, `dashboard.delete`, `only.Organization`,
/// `only.Organization.bounded`.
///
/// # Arguments
///
/// - `dashboard_id`: ID of the dashboard. Example: `6560feaf8ed3276c45d4c5bd`.
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
/// let response = client.dashboard().delete("6560feaf8ed3276c45d4c5bd").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dashboard.delete", alias = "Delete Dashboard")]
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
    name: "dashboard.get",
    method: &Method::GET,
    path: "/dashboards/{dashboardId}",
    responses: &[(200, "The dashboard."), (400, "The request is malformed."), (404, "The dashboard does not exist.")],
    ..Action::DEFAULT
};

/// Returns the dashboard: its blocks, its time range, its context configuration and its scheduled
/// reports. A public dashboard needs no token; a password-protected one needs its password.
///
/// Created by [`DashboardApi::get`]; sends `GET /dashboards/{dashboardId}`.
///
/// No access token is needed.
///
/// # Arguments
///
/// - `dashboard_id`: ID of the dashboard. Example: `6560feaf8ed3276c45d4c5bd`.
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
/// let response = client.dashboard().get("6560feaf8ed3276c45d4c5bd").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dashboard.get", alias = "Get Dashboard")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Dashboard);

impl Get {
    /// Password of the dashboard, if it is password-protected.
    ///
    /// Example: `Correct-Horse-7`.
    pub fn password(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("password", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "dashboard.patch",
    method: &Method::PATCH,
    path: "/dashboards/{dashboardId}",
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
/// Created by [`DashboardApi::patch`]; sends `PATCH /dashboards/{dashboardId}`.
///
/// The access token needs one of the scopes `all.Organization`, `all.Organization.bounded`,
/// `all.User`, `all.User.bounded`, `dashboard.*`, `dashboard.patch`, `only.Organization`,
/// `only.Organization.bounded`.
///
/// # Arguments
///
/// - `dashboard_id`: ID of the dashboard. Example: `6560feaf8ed3276c45d4c5bd`.
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
///     .dashboard()
///     .patch("6560feaf8ed3276c45d4c5bd", dashboard)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dashboard.patch", alias = "Patch Dashboard")]
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
    name: "dashboard.sendReport",
    method: &Method::POST,
    path: "/dashboards/{dashboardId}",
    responses: &[
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The dashboard does not exist."),
    ],
    ..Action::DEFAULT
};

/// Queues a job that sends a report of the dashboard to email addresses or to a URL.
///
/// Created by [`DashboardApi::send_report`]; sends `POST /dashboards/{dashboardId}`.
///
/// The access token needs one of the scopes `all.Organization`, `all.Organization.bounded`,
/// `all.User`, `all.User.bounded`, `dashboard.*`, `dashboard.sendReport`, `only.Organization`,
/// `only.Organization.bounded`.
///
/// # Arguments
///
/// - `dashboard_id`: ID of the dashboard. Example: `6560feaf8ed3276c45d4c5bd`.
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
///     .dashboard()
///     .send_report("6560feaf8ed3276c45d4c5bd", report_config)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dashboard.sendReport", alias = "Send Report")]
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

static VALIDATE_CONTEXT: Action = Action {
    name: "dashboard.validateContext",
    method: &Method::POST,
    path: "/dashboards/{dashboardId}/validateContext",
    responses: &[
        (200, "The context is valid. Holds the resulting context and properties of the dashboard."),
        (400, "A value of the context is invalid; `invalidCtxName` names its variable."),
        (404, "The dashboard or the application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Validates values for the context variables of the dashboard. The response holds the resulting
/// context, with the names, tags and attributes of devices, and properties of the dashboard.
/// Nothing is changed.
///
/// Created by [`DashboardApi::validate_context`]; sends
/// `POST /dashboards/{dashboardId}/validateContext`.
///
/// No access token is needed.
///
/// # Arguments
///
/// - `dashboard_id`: ID of the dashboard. Example: `6560feaf8ed3276c45d4c5bd`.
/// - `ctx`: The values to check, keyed by the names of the variables.
///
/// # Responses
///
/// - `200`, [`ValidateContextSuccess`](crate::models::ValidateContextSuccess): The context is
///   valid. Holds the resulting context and properties of the dashboard.
///
/// # Errors
///
/// - `400`: A value of the context is invalid; `invalidCtxName` names its variable.
/// - `404`: The dashboard or the application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, ctx: losant::models::DashboardContextInstance) -> Result<(), losant::Error> {
/// let response = client
///     .dashboard()
///     .validate_context("6560feaf8ed3276c45d4c5bd", ctx)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "dashboard.validateContext", alias = "Validate Context")]
#[must_use = "a call does nothing until it is sent"]
pub struct ValidateContext(Call);
call!(ValidateContext => models::ValidateContextSuccess);

impl ValidateContext {
    /// Password of the dashboard, if it is password-protected.
    ///
    /// Example: `Correct-Horse-7`.
    pub fn password(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("password", value))
    }

    /// Length of the time range in ms.
    ///
    /// Example: `3600000`.
    pub fn duration(self, value: impl IntoArgument<OptionalArgument<::core::time::Duration>>) -> Self {
        Self(self.0.query_argument("duration", value))
    }

    /// Length of an aggregation interval in ms.
    ///
    /// Example: `300000`.
    pub fn resolution(self, value: impl IntoArgument<OptionalArgument<::core::time::Duration>>) -> Self {
        Self(self.0.query_argument("resolution", value))
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
