// @generated from data.md by codegen/src/emit/resource.rs; do not edit.
//! The data that devices reported: time series, last values and exports. Devices are selected by
//! ID, by tag or by an advanced query.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, Retry, call};
use crate::models;

impl Client {
    /// The data that devices reported: time series, last values and exports. Devices are selected
    /// by ID, by tag or by an advanced query.
    pub fn data(&self) -> DataApi { DataApi { client: self.clone() } }
}

/// The actions of Data, returned by [`Client::data`].
#[derive(Debug, Clone)]
pub struct DataApi {
    client: Client,
}

impl DataApi {
    /// Queues a job that exports the data of devices in a time range as CSV. The result is sent to
    /// an email address and, if one is given, a callback URL.
    ///
    /// `POST /applications/{applicationId}/data/export`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `query`: Devices, attributes and time range to export, and where to send the result.
    pub fn export(
        &self,
        application_id: impl Into<models::ApplicationId>,
        query: impl Into<models::DevicesDataExport>,
    ) -> Export {
        Export(Call::new(&self.client, &EXPORT).id("applicationId", application_id).body(query))
    }

    /// Returns the last value of one attribute for each selected device, no later than `end` if it
    /// is given. The call changes nothing and can be repeated.
    ///
    /// `POST /applications/{applicationId}/data/last-value-query`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `query`: Attribute, devices and latest time.
    pub fn last_value_query(
        &self,
        application_id: impl Into<models::ApplicationId>,
        query: impl Into<models::LastValueQuery>,
    ) -> LastValueQuery {
        LastValueQuery(Call::new(&self.client, &LAST_VALUE_QUERY).id("applicationId", application_id).body(query))
    }

    /// Returns the values of attributes over a time range for each selected device, as reported or
    /// aggregated by interval. The call changes nothing and can be repeated.
    ///
    /// `POST /applications/{applicationId}/data/time-series-query`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `query`: Devices, attributes, time range, interval length and aggregation.
    pub fn time_series_query(
        &self,
        application_id: impl Into<models::ApplicationId>,
        query: impl Into<models::TimeSeriesQuery>,
    ) -> TimeSeriesQuery {
        TimeSeriesQuery(Call::new(&self.client, &TIME_SERIES_QUERY).id("applicationId", application_id).body(query))
    }
}

static EXPORT: Action = Action {
    name: "data.export",
    method: &Method::POST,
    path: "/applications/{applicationId}/data/export",
    responses: &[
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Queues a job that exports the data of devices in a time range as CSV. The result is sent to an
/// email address and, if one is given, a callback URL.
///
/// Created by [`DataApi::export`]; sends `POST /applications/{applicationId}/data/export`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Device`, `all.Device.read`, `all.Organization`,
/// `all.Organization.bounded`, `all.Organization.read`, `all.User`, `all.User.bounded`,
/// `all.User.read`, `data.*`, `data.export`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `query`: Devices, attributes and time range to export, and where to send the result.
///
/// # Responses
///
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, query: losant::models::DevicesDataExport) -> Result<(), losant::Error> {
/// let response = client
///     .data()
///     .export("65c8126189a4a5943a7e3a57", query)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "data.export", alias = "Export Data")]
#[must_use = "a call does nothing until it is sent"]
pub struct Export(Call);
call!(Export => models::JobEnqueuedResult);

impl Export {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static LAST_VALUE_QUERY: Action = Action {
    name: "data.lastValueQuery",
    method: &Method::POST,
    path: "/applications/{applicationId}/data/last-value-query",
    retry: Retry::Safe,
    responses: &[
        (200, "The last value and its time, by device ID."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the last value of one attribute for each selected device, no later than `end` if it is
/// given. The call changes nothing and can be repeated.
///
/// Created by [`DataApi::last_value_query`]; sends
/// `POST /applications/{applicationId}/data/last-value-query`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Device`, `all.Device.read`, `all.Organization`,
/// `all.Organization.bounded`, `all.Organization.read`, `all.User`, `all.User.bounded`,
/// `all.User.read`, `data.*`, `data.lastValueQuery`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `query`: Attribute, devices and latest time.
///
/// # Responses
///
/// - `200`, [`LastValueData`](crate::models::LastValueData): The last value and its time, by device
///   ID.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, query: losant::models::LastValueQuery) -> Result<(), losant::Error> {
/// let response = client
///     .data()
///     .last_value_query("65c8126189a4a5943a7e3a57", query)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "data.lastValueQuery", alias = "Last Value Query")]
#[must_use = "a call does nothing until it is sent"]
pub struct LastValueQuery(Call);
call!(LastValueQuery => models::LastValueData);

impl LastValueQuery {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static TIME_SERIES_QUERY: Action = Action {
    name: "data.timeSeriesQuery",
    method: &Method::POST,
    path: "/applications/{applicationId}/data/time-series-query",
    retry: Retry::Safe,
    responses: &[
        (200, "The time range and settings used and, by device ID, the name, tags and points of each device."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the values of attributes over a time range for each selected device, as reported or
/// aggregated by interval. The call changes nothing and can be repeated.
///
/// Created by [`DataApi::time_series_query`]; sends
/// `POST /applications/{applicationId}/data/time-series-query`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Device`, `all.Device.read`, `all.Organization`,
/// `all.Organization.bounded`, `all.Organization.read`, `all.User`, `all.User.bounded`,
/// `all.User.read`, `data.*`, `data.timeSeriesQuery`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `query`: Devices, attributes, time range, interval length and aggregation.
///
/// # Responses
///
/// - `200`, [`TimeSeriesData`](crate::models::TimeSeriesData): The time range and settings used
///   and, by device ID, the name, tags and points of each device.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, query: losant::models::TimeSeriesQuery) -> Result<(), losant::Error> {
/// let response = client
///     .data()
///     .time_series_query("65c8126189a4a5943a7e3a57", query)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "data.timeSeriesQuery", alias = "Time Series Query")]
#[must_use = "a call does nothing until it is sent"]
pub struct TimeSeriesQuery(Call);
call!(TimeSeriesQuery => models::TimeSeriesData);

impl TimeSeriesQuery {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
