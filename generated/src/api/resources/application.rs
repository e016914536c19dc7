// @generated from application.md by codegen/src/emit/resource.rs; do not edit.
//! One application: its settings, globals and readme, its usage, and the jobs that import, export,
//! clone and archive it. An application contains devices, workflows, experiences and other
//! resources.

use crate::__private::{
    Action, Argument, Call, Client, EpochMillis, FilePart, IntoArgument, Method,
    OptionalArgument, Retry, UnknownEvent, UnknownResponse, call, outcome, stream,
};
use crate::models;

impl Client {
    /// One application: its settings, globals and readme, its usage, and the jobs that import,
    /// export, clone and archive it. An application contains devices, workflows, experiences and
    /// other resources.
    pub fn application(&self) -> ApplicationApi {
        ApplicationApi {
            client: self.clone(),
        }
    }
}

/// The actions of Application, returned by [`Client::application`].
#[derive(Debug, Clone)]
pub struct ApplicationApi {
    client: Client,
}

impl ApplicationApi {
    /// Adds the resources of an application template to the application. The work is done at once
    /// or by a background job.
    ///
    /// `PATCH /applications/{applicationId}/applyTemplate`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `options`: Template to apply, and where to report completion.
    pub fn apply_template(
        &self,
        application_id: impl Into<models::ApplicationId>,
        options: impl Into<models::ApplicationApplyTemplatePatch>,
    ) -> ApplyTemplate {
        ApplyTemplate(Call::new(&self.client, &APPLY_TEMPLATE).id("applicationId", application_id).body(options))
    }

    /// Queues a job that archives the device data of one day, as configured for the application.
    /// The call returns before the job runs.
    ///
    /// `GET /applications/{applicationId}/archiveData`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `date`: A time within the day to archive, in ms since epoch: more than 31 days ago, and
    ///   within the data retention of the organization. Example: `1735689600000`.
    pub fn archive_data(
        &self,
        application_id: impl Into<models::ApplicationId>,
        date: impl Into<Argument<EpochMillis>>,
    ) -> ArchiveData {
        ArchiveData(
            Call::new(&self.client, &ARCHIVE_DATA)
                .id("applicationId", application_id)
                .query("date", date.into()),
        )
    }

    /// Queues a job that archives all current device data, as configured for the application. The
    /// call returns before the job runs.
    ///
    /// `GET /applications/{applicationId}/backfillArchiveData`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn backfill_archive_data(&self, application_id: impl Into<models::ApplicationId>) -> BackfillArchiveData {
        BackfillArchiveData(Call::new(&self.client, &BACKFILL_ARCHIVE_DATA).id("applicationId", application_id))
    }

    /// Clones the application into a new one. Files, private files, data table rows and devices are
    /// included only on request. With `dryRun`, nothing is created.
    ///
    /// The work is done at once or by a background job; with `forceJob`, always by a job.
    ///
    /// `POST /applications/{applicationId}/clone`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn clone(&self, application_id: impl Into<models::ApplicationId>) -> Clone_ {
        Clone_(Call::new(&self.client, &CLONE).id("applicationId", application_id))
    }

    /// Deletes the application with its resources and data. This cannot be undone through the API.
    ///
    /// `DELETE /applications/{applicationId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn delete(&self, application_id: impl Into<models::ApplicationId>) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("applicationId", application_id))
    }

    /// Returns the device counts of the application (created, deleted and total) for each day of a
    /// time range.
    ///
    /// `GET /applications/{applicationId}/deviceCounts`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn device_counts(&self, application_id: impl Into<models::ApplicationId>) -> DeviceCounts {
        DeviceCounts(Call::new(&self.client, &DEVICE_COUNTS).id("applicationId", application_id))
    }

    /// Exports the application and its resources to a zip file or a repository. Files, private
    /// files, data table rows and devices are included only on request.
    ///
    /// The work is done at once or by a background job; with `forceJob`, always by a job.
    ///
    /// `POST /applications/{applicationId}/export`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `options`: What to export, the destination, and where to report completion.
    pub fn export(
        &self,
        application_id: impl Into<models::ApplicationId>,
        options: impl Into<models::ApplicationExportPost>,
    ) -> Export {
        Export(Call::new(&self.client, &EXPORT).id("applicationId", application_id).body(options))
    }

    /// Queues a job that archives all data tables selected for archiving. The call returns before
    /// the job runs.
    ///
    /// `GET /applications/{applicationId}/fullDataTablesArchive`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn full_data_tables_archive(&self, application_id: impl Into<models::ApplicationId>) -> FullDataTablesArchive {
        FullDataTablesArchive(Call::new(&self.client, &FULL_DATA_TABLES_ARCHIVE).id("applicationId", application_id))
    }

    /// Queues a job that archives all current events. The call returns before the job runs.
    ///
    /// `GET /applications/{applicationId}/fullEventsArchive`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn full_events_archive(&self, application_id: impl Into<models::ApplicationId>) -> FullEventsArchive {
        FullEventsArchive(Call::new(&self.client, &FULL_EVENTS_ARCHIVE).id("applicationId", application_id))
    }

    /// Returns the application: its settings, its globals and, in its summary, the number of its
    /// resources.
    ///
    /// `GET /applications/{applicationId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Sets globals of the application by key. Globals that are not named are unchanged.
    ///
    /// `PATCH /applications/{applicationId}/globals`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `globals`: Globals to set, up to 100. Each value is a JSON string.
    pub fn globals(
        &self,
        application_id: impl Into<models::ApplicationId>,
        globals: impl Into<models::ApplicationGlobalPatch>,
    ) -> Globals {
        Globals(Call::new(&self.client, &GLOBALS).id("applicationId", application_id).body(globals))
    }

    /// Adds resources to the application from a zip file, a URL, a repository or another
    /// application. The options control what to import and how to handle resources that already
    /// exist. With `dryRun`, nothing is changed.
    ///
    /// The work is done at once or by a background job; with `forceJob`, always by a job.
    /// `importLogs` returns the result.
    ///
    /// `POST /applications/{applicationId}/import`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn import(&self, application_id: impl Into<models::ApplicationId>) -> Import {
        Import(Call::new(&self.client, &IMPORT).id("applicationId", application_id))
    }

    /// Returns imports into the application, newest first, with their sources, options, statuses
    /// and errors.
    ///
    /// `GET /applications/{applicationId}/importLogs`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn import_logs(&self, application_id: impl Into<models::ApplicationId>) -> ImportLogs {
        ImportLogs(Call::new(&self.client, &IMPORT_LOGS).id("applicationId", application_id))
    }

    /// Publishes a message to an MQTT topic of the application.
    ///
    /// `POST /applications/{applicationId}/mqttPublishMessage`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `payload`: Topic and message.
    pub fn mqtt_publish_message(
        &self,
        application_id: impl Into<models::ApplicationId>,
        payload: impl Into<models::MqttPublishBody>,
    ) -> MqttPublishMessage {
        MqttPublishMessage(
            Call::new(&self.client, &MQTT_PUBLISH_MESSAGE)
                .id("applicationId", application_id)
                .body(payload),
        )
    }

    /// Subscribes to an MQTT topic of the application. The connection stays open; each message
    /// arrives as a server-sent event when it is published.
    ///
    /// `GET /applications/{applicationId}/mqttSubscriptionStream`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `topic`: MQTT topic to subscribe to. Example: `plant/line1/alerts`.
    pub fn mqtt_subscription_stream(
        &self,
        application_id: impl Into<models::ApplicationId>,
        topic: impl Into<Argument<String>>,
    ) -> MqttSubscriptionStream {
        MqttSubscriptionStream(
            Call::new(&self.client, &MQTT_SUBSCRIPTION_STREAM)
                .id("applicationId", application_id)
                .query("topic", topic.into()),
        )
    }

    /// Returns the run time of the notebooks of the application, and the outcomes of their
    /// executions, for each day of a time range.
    ///
    /// `GET /applications/{applicationId}/notebookMinuteCounts`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn notebook_minute_counts(&self, application_id: impl Into<models::ApplicationId>) -> NotebookMinuteCounts {
        NotebookMinuteCounts(Call::new(&self.client, &NOTEBOOK_MINUTE_COUNTS).id("applicationId", application_id))
    }

    /// Changes properties of the application. Omitted fields are unchanged.
    ///
    /// `PATCH /applications/{applicationId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `application`: Changes to the application.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        application: impl Into<models::ApplicationPatch>,
    ) -> Patch {
        Patch(Call::new(&self.client, &PATCH).id("applicationId", application_id).body(application))
    }

    /// Returns the payload counts of the application in a time range, by type and source.
    ///
    /// `GET /applications/{applicationId}/payloadCounts`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn payload_counts(&self, application_id: impl Into<models::ApplicationId>) -> PayloadCounts {
        PayloadCounts(Call::new(&self.client, &PAYLOAD_COUNTS).id("applicationId", application_id))
    }

    /// Returns the payload count of the application for each interval of a time range.
    ///
    /// `GET /applications/{applicationId}/payloadCountsBreakdown`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn payload_counts_breakdown(&self, application_id: impl Into<models::ApplicationId>) -> PayloadCountsBreakdown {
        PayloadCountsBreakdown(Call::new(&self.client, &PAYLOAD_COUNTS_BREAKDOWN).id("applicationId", application_id))
    }

    /// Returns the readme of the application, and who updated it last.
    ///
    /// `GET /applications/{applicationId}/readme`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn readme(&self, application_id: impl Into<models::ApplicationId>) -> Readme {
        Readme(Call::new(&self.client, &README).id("applicationId", application_id))
    }

    /// Replaces the content of the readme of the application.
    ///
    /// `PATCH /applications/{applicationId}/readme`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `readme`: New content of the readme.
    pub fn readme_patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        readme: impl Into<models::ApplicationReadmePatch>,
    ) -> ReadmePatch {
        ReadmePatch(Call::new(&self.client, &README_PATCH).id("applicationId", application_id).body(readme))
    }

    /// Finds resources of the application, of any type, by part of their name.
    ///
    /// `GET /applications/{applicationId}/search`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `filter`: Part of a resource name. Example: `pump`.
    pub fn search(
        &self,
        application_id: impl Into<models::ApplicationId>,
        filter: impl Into<Argument<String>>,
    ) -> Search {
        Search(Call::new(&self.client, &SEARCH).id("applicationId", application_id).query("filter", filter.into()))
    }
}

static APPLY_TEMPLATE: Action = Action {
    name: "application.applyTemplate",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/applyTemplate",
    responses: &[
        (200, "The application with the template applied."),
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Adds the resources of an application template to the application. The work is done at once or by
/// a background job.
///
/// Created by [`ApplicationApi::apply_template`]; sends
/// `PATCH /applications/{applicationId}/applyTemplate`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `application.*`,
/// `application.applyTemplate`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `options`: Template to apply, and where to report completion.
///
/// # Responses
///
/// - `200`, [`Application`](crate::models::Application): The application with the template applied.
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
/// # async fn sample(client: losant::Client, options: losant::models::ApplicationApplyTemplatePatch) -> Result<(), losant::Error> {
/// let response = client
///     .application()
///     .apply_template("65c8126189a4a5943a7e3a57", options)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.applyTemplate", alias = "Apply Template")]
#[must_use = "a call does nothing until it is sent"]
pub struct ApplyTemplate(Call);

/// A successful response of [`ApplicationApi::apply_template`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ApplyTemplateOutput {
    /// `200`: The application with the template applied.
    Ok(models::Application),
    /// `202`: A background job is queued; its ID is returned.
    Accepted(models::JobEnqueuedResult),
    /// A successful response with a status code that is not documented.
    Unknown(UnknownResponse),
}
outcome!(ApplyTemplateOutput {
    200 => Ok(models::Application),
    202 => Accepted(models::JobEnqueuedResult),
});
call!(ApplyTemplate => ApplyTemplateOutput);

impl ApplyTemplate {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static ARCHIVE_DATA: Action = Action {
    name: "application.archiveData",
    method: &Method::GET,
    path: "/applications/{applicationId}/archiveData",
    retry: Retry::Unsafe,
    responses: &[
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Queues a job that archives the device data of one day, as configured for the application. The
/// call returns before the job runs.
///
/// Created by [`ApplicationApi::archive_data`]; sends
/// `GET /applications/{applicationId}/archiveData`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `application.*`,
/// `application.archiveData`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `date`: A time within the day to archive, in ms since epoch: more than 31 days ago, and within
///   the data retention of the organization. Example: `1735689600000`.
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
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .application()
///     .archive_data("65c8126189a4a5943a7e3a57", std::time::SystemTime::now())
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.archiveData", alias = "Archive Data")]
#[must_use = "a call does nothing until it is sent"]
pub struct ArchiveData(Call);
call!(ArchiveData => models::JobEnqueuedResult);

impl ArchiveData {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static BACKFILL_ARCHIVE_DATA: Action = Action {
    name: "application.backfillArchiveData",
    method: &Method::GET,
    path: "/applications/{applicationId}/backfillArchiveData",
    retry: Retry::Unsafe,
    responses: &[
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Queues a job that archives all current device data, as configured for the application. The call
/// returns before the job runs.
///
/// Created by [`ApplicationApi::backfill_archive_data`]; sends
/// `GET /applications/{applicationId}/backfillArchiveData`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `application.*`,
/// `application.backfillArchiveData`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
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
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .application()
///     .backfill_archive_data("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.backfillArchiveData", alias = "Backfill Archive Data")]
#[must_use = "a call does nothing until it is sent"]
pub struct BackfillArchiveData(Call);
call!(BackfillArchiveData => models::JobEnqueuedResult);

impl BackfillArchiveData {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static CLONE: Action = Action {
    name: "application.clone",
    method: &Method::POST,
    path: "/applications/{applicationId}/clone",
    responses: &[
        (200, "The dry run succeeded. The result says whether a job is needed."),
        (201, "The clone is complete. Returns the new application."),
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
        (422, "Too many resources failed validation."),
    ],
    ..Action::DEFAULT
};

/// Clones the application into a new one. Files, private files, data table rows and devices are
/// included only on request. With `dryRun`, nothing is created.
///
/// The work is done at once or by a background job; with `forceJob`, always by a job.
///
/// Created by [`ApplicationApi::clone`]; sends `POST /applications/{applicationId}/clone`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `application.*`,
/// `application.clone`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`ApplicationCloneDryRunResult`](crate::models::ApplicationCloneDryRunResult): The dry
///   run succeeded. The result says whether a job is needed.
/// - `201`,
///   [`ApplicationCreationByTemplateResult`](crate::models::ApplicationCreationByTemplateResult):
///   The clone is complete. Returns the new application.
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
/// - `422`: Too many resources failed validation.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.application().clone("65c8126189a4a5943a7e3a57").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.clone", alias = "Clone Application")]
#[must_use = "a call does nothing until it is sent"]
pub struct Clone_(Call);

/// A successful response of [`ApplicationApi::clone`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CloneOutput {
    /// `200`: The dry run succeeded. The result says whether a job is needed.
    Ok(models::ApplicationCloneDryRunResult),
    /// `201`: The clone is complete. Returns the new application.
    Created(models::ApplicationCreationByTemplateResult),
    /// `202`: A background job is queued; its ID is returned.
    Accepted(models::JobEnqueuedResult),
    /// A successful response with a status code that is not documented.
    Unknown(UnknownResponse),
}
outcome!(CloneOutput {
    200 => Ok(models::ApplicationCloneDryRunResult),
    201 => Created(models::ApplicationCreationByTemplateResult),
    202 => Accepted(models::JobEnqueuedResult),
});
call!(Clone_ => CloneOutput);

impl Clone_ {
    /// What to copy, the owner of the clone, and where to report completion.
    pub fn options(self, value: impl IntoArgument<Option<models::ApplicationClonePost>>) -> Self {
        Self(self.0.body_json(&value.into_argument()))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static DELETE: Action = Action {
    name: "application.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}",
    responses: &[
        (200, "The application is deleted."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the application with its resources and data. This cannot be undone through the API.
///
/// Created by [`ApplicationApi::delete`]; sends `DELETE /applications/{applicationId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `application.*`,
/// `application.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The application is deleted.
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
///     .application()
///     .delete("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.delete", alias = "Delete Application")]
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

static DEVICE_COUNTS: Action = Action {
    name: "application.deviceCounts",
    method: &Method::GET,
    path: "/applications/{applicationId}/deviceCounts",
    responses: &[
        (200, "Devices created, deleted and in total, by day."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the device counts of the application (created, deleted and total) for each day of a time
/// range.
///
/// Created by [`ApplicationApi::device_counts`]; sends
/// `GET /applications/{applicationId}/deviceCounts`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `application.*`, `application.deviceCounts`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`DeviceCounts`](crate::models::DeviceCounts): Devices created, deleted and in total,
///   by day.
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
///     .application()
///     .device_counts("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.deviceCounts", alias = "Device Counts")]
#[must_use = "a call does nothing until it is sent"]
pub struct DeviceCounts(Call);
call!(DeviceCounts => models::DeviceCounts);

impl DeviceCounts {
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

static EXPORT: Action = Action {
    name: "application.export",
    method: &Method::POST,
    path: "/applications/{applicationId}/export",
    responses: &[
        (200, "The export is complete. Returns the URL to download the zip file from."),
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Exports the application and its resources to a zip file or a repository. Files, private files,
/// data table rows and devices are included only on request.
///
/// The work is done at once or by a background job; with `forceJob`, always by a job.
///
/// Created by [`ApplicationApi::export`]; sends `POST /applications/{applicationId}/export`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `application.*`,
/// `application.export`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `options`: What to export, the destination, and where to report completion.
///
/// # Responses
///
/// - `200`, [`ApplicationExportResult`](crate::models::ApplicationExportResult): The export is
///   complete. Returns the URL to download the zip file from.
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
/// # async fn sample(client: losant::Client, options: losant::models::ApplicationExportPost) -> Result<(), losant::Error> {
/// let response = client
///     .application()
///     .export("65c8126189a4a5943a7e3a57", options)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.export", alias = "Export Application")]
#[must_use = "a call does nothing until it is sent"]
pub struct Export(Call);

/// A successful response of [`ApplicationApi::export`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ExportOutput {
    /// `200`: The export is complete. Returns the URL to download the zip file from.
    Ok(models::ApplicationExportResult),
    /// `202`: A background job is queued; its ID is returned.
    Accepted(models::JobEnqueuedResult),
    /// A successful response with a status code that is not documented.
    Unknown(UnknownResponse),
}
outcome!(ExportOutput {
    200 => Ok(models::ApplicationExportResult),
    202 => Accepted(models::JobEnqueuedResult),
});
call!(Export => ExportOutput);

impl Export {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static FULL_DATA_TABLES_ARCHIVE: Action = Action {
    name: "application.fullDataTablesArchive",
    method: &Method::GET,
    path: "/applications/{applicationId}/fullDataTablesArchive",
    retry: Retry::Unsafe,
    responses: &[
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Queues a job that archives all data tables selected for archiving. The call returns before the
/// job runs.
///
/// Created by [`ApplicationApi::full_data_tables_archive`]; sends
/// `GET /applications/{applicationId}/fullDataTablesArchive`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `application.*`,
/// `application.fullDataTablesArchive`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
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
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .application()
///     .full_data_tables_archive("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.fullDataTablesArchive", alias = "Full Data Tables Archive")]
#[must_use = "a call does nothing until it is sent"]
pub struct FullDataTablesArchive(Call);
call!(FullDataTablesArchive => models::JobEnqueuedResult);

impl FullDataTablesArchive {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static FULL_EVENTS_ARCHIVE: Action = Action {
    name: "application.fullEventsArchive",
    method: &Method::GET,
    path: "/applications/{applicationId}/fullEventsArchive",
    retry: Retry::Unsafe,
    responses: &[
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Queues a job that archives all current events. The call returns before the job runs.
///
/// Created by [`ApplicationApi::full_events_archive`]; sends
/// `GET /applications/{applicationId}/fullEventsArchive`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `application.*`,
/// `application.fullEventsArchive`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
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
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .application()
///     .full_events_archive("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.fullEventsArchive", alias = "Full Events Archive")]
#[must_use = "a call does nothing until it is sent"]
pub struct FullEventsArchive(Call);
call!(FullEventsArchive => models::JobEnqueuedResult);

impl FullEventsArchive {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET: Action = Action {
    name: "application.get",
    method: &Method::GET,
    path: "/applications/{applicationId}",
    responses: &[
        (200, "The application."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the application: its settings, its globals and, in its summary, the number of its
/// resources.
///
/// Created by [`ApplicationApi::get`]; sends `GET /applications/{applicationId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Application.read`, `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.cli`, `all.User.read`,
/// `application.*`, `application.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`Application`](crate::models::Application): The application.
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
/// let response = client.application().get("65c8126189a4a5943a7e3a57").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.get", alias = "Get Application")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Application);

impl Get {
    /// Comma-separated list of summary fields to exclude.
    ///
    /// Example: `deviceCount`.
    pub fn summary_exclude(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("summaryExclude", value))
    }

    /// Comma-separated list of summary fields to include.
    ///
    /// Example: `deviceCount`.
    pub fn summary_include(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("summaryInclude", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GLOBALS: Action = Action {
    name: "application.globals",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/globals",
    responses: &[
        (200, "The application with the changes applied."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Sets globals of the application by key. Globals that are not named are unchanged.
///
/// Created by [`ApplicationApi::globals`]; sends `PATCH /applications/{applicationId}/globals`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Organization`, `all.Organization.bounded`, `all.User`,
/// `all.User.bounded`, `all.User.cli`, `application.*`, `application.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `globals`: Globals to set, up to 100. Each value is a JSON string.
///
/// # Responses
///
/// - `200`, [`Application`](crate::models::Application): The application with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, globals: losant::models::ApplicationGlobalPatch) -> Result<(), losant::Error> {
/// let response = client
///     .application()
///     .globals("65c8126189a4a5943a7e3a57", globals)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.globals", alias = "Globals Application")]
#[must_use = "a call does nothing until it is sent"]
pub struct Globals(Call);
call!(Globals => models::Application);

impl Globals {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static IMPORT: Action = Action {
    name: "application.import",
    method: &Method::POST,
    path: "/applications/{applicationId}/import",
    responses: &[
        (200, "The application with the resources imported."),
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Adds resources to the application from a zip file, a URL, a repository or another application.
/// The options control what to import and how to handle resources that already exist. With
/// `dryRun`, nothing is changed.
///
/// The work is done at once or by a background job; with `forceJob`, always by a job. `importLogs`
/// returns the result.
///
/// Created by [`ApplicationApi::import`]; sends `POST /applications/{applicationId}/import`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `application.*`,
/// `application.import`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`Application`](crate::models::Application): The application with the resources
///   imported.
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
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .application()
///     .import("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.import", alias = "Import Application")]
#[must_use = "a call does nothing until it is sent"]
pub struct Import(Call);

/// A successful response of [`ApplicationApi::import`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ImportOutput {
    /// `200`: The application with the resources imported.
    Ok(models::Application),
    /// `202`: A background job is queued; its ID is returned.
    Accepted(models::JobEnqueuedResult),
    /// A successful response with a status code that is not documented.
    Unknown(UnknownResponse),
}
outcome!(ImportOutput {
    200 => Ok(models::Application),
    202 => Accepted(models::JobEnqueuedResult),
});
call!(Import => ImportOutput);

impl Import {
    /// Zip file with the resources to import.
    pub fn import_bundle(self, value: impl Into<FilePart>) -> Self { Self(self.0.part_file("importBundle", value)) }

    /// Email address notified when the job has ended. The default is that of the current user.
    ///
    /// Example: `ops@example.com`.
    pub fn email(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.part("email", value.into_argument()))
    }

    /// What to import, from where, and how to handle conflicts.
    pub fn options(self, value: impl IntoArgument<Option<models::ImportIntoApplicationOptions>>) -> Self {
        Self(self.0.part_json("options", &value.into_argument()))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static IMPORT_LOGS: Action = Action {
    name: "application.importLogs",
    method: &Method::GET,
    path: "/applications/{applicationId}/importLogs",
    responses: &[
        (200, "The imports, newest first."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns imports into the application, newest first, with their sources, options, statuses and
/// errors.
///
/// Created by [`ApplicationApi::import_logs`]; sends
/// `GET /applications/{applicationId}/importLogs`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `application.*`, `application.importLogs`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`ApplicationImportExecutions`](crate::models::ApplicationImportExecutions): The
///   imports, newest first.
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
///     .application()
///     .import_logs("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.importLogs", alias = "Import Logs")]
#[must_use = "a call does nothing until it is sent"]
pub struct ImportLogs(Call);
call!(ImportLogs => models::ApplicationImportExecutions);

impl ImportLogs {
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

static MQTT_PUBLISH_MESSAGE: Action = Action {
    name: "application.mqttPublishMessage",
    method: &Method::POST,
    path: "/applications/{applicationId}/mqttPublishMessage",
    responses: &[
        (200, "The message is published."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Publishes a message to an MQTT topic of the application.
///
/// Created by [`ApplicationApi::mqtt_publish_message`]; sends
/// `POST /applications/{applicationId}/mqttPublishMessage`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `application.*`,
/// `application.mqttPublishMessage`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `payload`: Topic and message.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The message is published.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, payload: losant::models::MqttPublishBody) -> Result<(), losant::Error> {
/// let response = client
///     .application()
///     .mqtt_publish_message("65c8126189a4a5943a7e3a57", payload)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.mqttPublishMessage", alias = "Mqtt Publish Message")]
#[must_use = "a call does nothing until it is sent"]
pub struct MqttPublishMessage(Call);
call!(MqttPublishMessage => models::Success);

impl MqttPublishMessage {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static MQTT_SUBSCRIPTION_STREAM: Action = Action {
    name: "application.mqttSubscriptionStream",
    method: &Method::GET,
    path: "/applications/{applicationId}/mqttSubscriptionStream",
    stream: true,
    responses: &[(400, "The request is malformed."), (404, "The application does not exist.")],
    ..Action::DEFAULT
};

/// Subscribes to an MQTT topic of the application. The connection stays open; each message arrives
/// as a server-sent event when it is published.
///
/// Created by [`ApplicationApi::mqtt_subscription_stream`]; sends
/// `GET /applications/{applicationId}/mqttSubscriptionStream`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `application.*`,
/// `application.mqttSubscriptionStream`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `topic`: MQTT topic to subscribe to. Example: `plant/line1/alerts`.
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
/// let events = client
///     .application()
///     .mqtt_subscription_stream("65c8126189a4a5943a7e3a57", "topic")
///     .subscribe()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.mqttSubscriptionStream", alias = "Mqtt Subscription Stream")]
#[must_use = "a call does nothing until it is sent"]
pub struct MqttSubscriptionStream(Call);

/// An event of [`ApplicationApi::mqtt_subscription_stream`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MqttSubscriptionStreamEvent {
    /// A message published to the topic.
    MqttMessage(models::MqttPublishBody),
    /// An event that this version of the library does not know.
    Unknown(UnknownEvent),
}
stream!(MqttSubscriptionStream => MqttSubscriptionStreamEvent {
    "mqttMessage" => MqttMessage(models::MqttPublishBody),
});

impl MqttSubscriptionStream {
    /// Interval between keep-alive messages, in seconds.
    ///
    /// Default: `2`. Example: `10`.
    pub fn keep_alive_interval(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("keepAliveInterval", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static NOTEBOOK_MINUTE_COUNTS: Action = Action {
    name: "application.notebookMinuteCounts",
    method: &Method::GET,
    path: "/applications/{applicationId}/notebookMinuteCounts",
    responses: &[
        (200, "Notebook minutes and outcomes of executions, by day."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the run time of the notebooks of the application, and the outcomes of their executions,
/// for each day of a time range.
///
/// Created by [`ApplicationApi::notebook_minute_counts`]; sends
/// `GET /applications/{applicationId}/notebookMinuteCounts`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `application.*`,
/// `application.notebookMinuteCounts`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`NotebookMinuteCounts`](crate::models::NotebookMinuteCounts): Notebook minutes and
///   outcomes of executions, by day.
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
///     .application()
///     .notebook_minute_counts("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.notebookMinuteCounts", alias = "Notebook Minute Counts")]
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
    name: "application.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}",
    responses: &[
        (200, "The application with the changes applied."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes properties of the application. Omitted fields are unchanged.
///
/// Created by [`ApplicationApi::patch`]; sends `PATCH /applications/{applicationId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Organization`, `all.Organization.bounded`, `all.User`,
/// `all.User.bounded`, `all.User.cli`, `application.*`, `application.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `application`: Changes to the application.
///
/// # Responses
///
/// - `200`, [`Application`](crate::models::Application): The application with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, application: losant::models::ApplicationPatch) -> Result<(), losant::Error> {
/// let response = client
///     .application()
///     .patch("65c8126189a4a5943a7e3a57", application)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.patch", alias = "Patch Application")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::Application);

impl Patch {
    /// Comma-separated list of summary fields to exclude.
    ///
    /// Example: `deviceCount`.
    pub fn summary_exclude(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("summaryExclude", value))
    }

    /// Comma-separated list of summary fields to include.
    ///
    /// Example: `deviceCount`.
    pub fn summary_include(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("summaryInclude", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PAYLOAD_COUNTS: Action = Action {
    name: "application.payloadCounts",
    method: &Method::GET,
    path: "/applications/{applicationId}/payloadCounts",
    responses: &[
        (200, "Payload counts by type and source."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the payload counts of the application in a time range, by type and source.
///
/// Created by [`ApplicationApi::payload_counts`]; sends
/// `GET /applications/{applicationId}/payloadCounts`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `application.*`, `application.payloadCounts`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`PayloadStats`](crate::models::PayloadStats): Payload counts by type and source.
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
///     .application()
///     .payload_counts("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.payloadCounts", alias = "Payload Counts")]
#[must_use = "a call does nothing until it is sent"]
pub struct PayloadCounts(Call);
call!(PayloadCounts => models::PayloadStats);

impl PayloadCounts {
    /// Start of the time range, in ms since epoch. A negative value is relative to now; the default
    /// is 30 days ago.
    ///
    /// Default: `-2592000000`. Example: `1735689600000`.
    pub fn start(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("start", value))
    }

    /// End of the time range, in ms since epoch. 0 is now.
    ///
    /// Default: `0`. Example: `1738368000000`.
    pub fn end(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("end", value))
    }

    /// If true, the result is in bytes instead of payloads.
    ///
    /// Default: `false`. Example: `true`.
    pub fn as_bytes(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("asBytes", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PAYLOAD_COUNTS_BREAKDOWN: Action = Action {
    name: "application.payloadCountsBreakdown",
    method: &Method::GET,
    path: "/applications/{applicationId}/payloadCountsBreakdown",
    responses: &[
        (200, "Payload counts by interval."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the payload count of the application for each interval of a time range.
///
/// Created by [`ApplicationApi::payload_counts_breakdown`]; sends
/// `GET /applications/{applicationId}/payloadCountsBreakdown`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `application.*`,
/// `application.payloadCountsBreakdown`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`PayloadCountsBreakdown`](crate::models::PayloadCountsBreakdown): Payload counts by
///   interval.
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
///     .application()
///     .payload_counts_breakdown("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.payloadCountsBreakdown", alias = "Payload Counts Breakdown")]
#[must_use = "a call does nothing until it is sent"]
pub struct PayloadCountsBreakdown(Call);
call!(PayloadCountsBreakdown => models::PayloadCountsBreakdown);

impl PayloadCountsBreakdown {
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

    /// Length of the intervals in ms.
    ///
    /// Accepted values are: `86400000`, `3600000`. Default: `86400000`. Example: `3600000`.
    pub fn resolution(self, value: impl IntoArgument<OptionalArgument<models::Resolution>>) -> Self {
        Self(self.0.query_argument("resolution", value))
    }

    /// If true, the result is in bytes instead of payloads.
    ///
    /// Default: `false`. Example: `true`.
    pub fn as_bytes(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("asBytes", value))
    }

    /// If true, non-billable payloads are included.
    ///
    /// Default: `false`. Example: `true`.
    pub fn include_non_billable(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeNonBillable", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static README: Action = Action {
    name: "application.readme",
    method: &Method::GET,
    path: "/applications/{applicationId}/readme",
    responses: &[(200, "The readme."), (400, "The request is malformed."), (404, "The application does not exist.")],
    ..Action::DEFAULT
};

/// Returns the readme of the application, and who updated it last.
///
/// Created by [`ApplicationApi::readme`]; sends `GET /applications/{applicationId}/readme`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Application.read`, `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.cli`, `all.User.read`,
/// `application.*`, `application.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`ApplicationReadme`](crate::models::ApplicationReadme): The readme.
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
///     .application()
///     .readme("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.readme", alias = "Readme Application")]
#[must_use = "a call does nothing until it is sent"]
pub struct Readme(Call);
call!(Readme => models::ApplicationReadme);

impl Readme {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static README_PATCH: Action = Action {
    name: "application.readmePatch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/readme",
    responses: &[
        (200, "The readme with the changes applied."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Replaces the content of the readme of the application.
///
/// Created by [`ApplicationApi::readme_patch`]; sends `PATCH /applications/{applicationId}/readme`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Organization`, `all.Organization.bounded`, `all.User`,
/// `all.User.bounded`, `all.User.cli`, `application.*`, `application.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `readme`: New content of the readme.
///
/// # Responses
///
/// - `200`, [`ApplicationReadme`](crate::models::ApplicationReadme): The readme with the changes
///   applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, readme: losant::models::ApplicationReadmePatch) -> Result<(), losant::Error> {
/// let response = client
///     .application()
///     .readme_patch("65c8126189a4a5943a7e3a57", readme)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.readmePatch", alias = "Readme Patch")]
#[must_use = "a call does nothing until it is sent"]
pub struct ReadmePatch(Call);
call!(ReadmePatch => models::ApplicationReadme);

impl ReadmePatch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static SEARCH: Action = Action {
    name: "application.search",
    method: &Method::GET,
    path: "/applications/{applicationId}/search",
    responses: &[
        (200, "The resources found, with ID, name, description and type."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Finds resources of the application, of any type, by part of their name.
///
/// Created by [`ApplicationApi::search`]; sends `GET /applications/{applicationId}/search`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `application.*`, `application.search`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `filter`: Part of a resource name. Example: `pump`.
///
/// # Responses
///
/// - `200`, [`ApplicationSearchResult`](crate::models::ApplicationSearchResult): The resources
///   found, with ID, name, description and type.
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
///     .application()
///     .search("65c8126189a4a5943a7e3a57", "pump")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "application.search", alias = "Search Application")]
#[must_use = "a call does nothing until it is sent"]
pub struct Search(Call);
call!(Search => models::ApplicationSearchResult);

impl Search {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
