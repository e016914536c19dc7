// @generated from events.md by codegen/src/emit/resource.rs; do not edit.
//! The events of an application: list, create, change, export and delete them.

use crate::__private::{
    Action, Call, Client, IntoArgument, Method, OptionalArgument, UnknownResponse, call,
    outcome, pages, string_enum,
};
use crate::models;

impl Client {
    /// The events of an application: list, create, change, export and delete them.
    pub fn events(&self) -> EventsApi { EventsApi { client: self.clone() } }
}

/// The actions of Events, returned by [`Client::events`].
#[derive(Debug, Clone)]
pub struct EventsApi {
    client: Client,
}

impl EventsApi {
    /// Deletes the events that a query selects. What is deleted without a query is not documented;
    /// it may be every event. This cannot be undone through the API.
    ///
    /// The work is done at once or by a background job.
    ///
    /// `POST /applications/{applicationId}/events/delete`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn delete(&self, application_id: impl Into<models::ApplicationId>) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("applicationId", application_id))
    }

    /// Queues a job that exports events as CSV or JSON. The result is sent to an email address and,
    /// if one is given, a callback URL.
    ///
    /// `POST /applications/{applicationId}/events/export`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn export(&self, application_id: impl Into<models::ApplicationId>) -> Export {
        Export(Call::new(&self.client, &EXPORT).id("applicationId", application_id))
    }

    /// Lists events of the application, newest first by default.
    ///
    /// `GET /applications/{applicationId}/events`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Returns the first event in state `new`, ordered by severity and then by date, and the number
    /// of events in that state.
    ///
    /// `GET /applications/{applicationId}/events/mostRecentBySeverity`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn most_recent_by_severity(&self, application_id: impl Into<models::ApplicationId>) -> MostRecentBySeverity {
        MostRecentBySeverity(Call::new(&self.client, &MOST_RECENT_BY_SEVERITY).id("applicationId", application_id))
    }

    /// Changes many events at once, selected by subject and state or by an advanced query. Omitted
    /// filters do not limit the selection, so a call without any can change all events.
    ///
    /// The work is done at once or by a background job.
    ///
    /// `PATCH /applications/{applicationId}/events`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `updates`: Changes to each event, and a comment for its history.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        updates: impl Into<models::EventPatch>,
    ) -> Patch {
        Patch(Call::new(&self.client, &PATCH).id("applicationId", application_id).body(updates))
    }

    /// Creates an event. The level and the subject are required. It can be linked to a device.
    ///
    /// `POST /applications/{applicationId}/events`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `event`: Event to create.
    pub fn post(&self, application_id: impl Into<models::ApplicationId>, event: impl Into<models::EventPost>) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(event))
    }
}

static DELETE: Action = Action {
    name: "events.delete",
    method: &Method::POST,
    path: "/applications/{applicationId}/events/delete",
    responses: &[
        (200, "The events are deleted. Returns their number."),
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The events do not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the events that a query selects. What is deleted without a query is not documented; it
/// may be every event. This cannot be undone through the API.
///
/// The work is done at once or by a background job.
///
/// Created by [`EventsApi::delete`]; sends `POST /applications/{applicationId}/events/delete`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `events.*`, `events.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`EventsDeleted`](crate::models::EventsDeleted): The events are deleted. Returns their
///   number.
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The events do not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.events().delete("65c8126189a4a5943a7e3a57").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "events.delete", alias = "Delete Events")]
#[must_use = "a call does nothing until it is sent"]
pub struct Delete(Call);

/// A successful response of [`EventsApi::delete`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteOutput {
    /// `200`: The events are deleted. Returns their number.
    Ok(models::EventsDeleted),
    /// `202`: A background job is queued; its ID is returned.
    Accepted(models::JobEnqueuedResult),
    /// A successful response with a status code that is not documented.
    Unknown(UnknownResponse),
}
outcome!(DeleteOutput {
    200 => Ok(models::EventsDeleted),
    202 => Accepted(models::JobEnqueuedResult),
});
call!(Delete => DeleteOutput);

impl Delete {
    /// Advanced query that selects the events to delete. What is deleted without it is not
    /// documented; it may be every event.
    pub fn query(self, value: impl IntoArgument<Option<models::AdvancedEventQuery>>) -> Self {
        Self(self.0.body_json(&value.into_argument()))
    }

    /// Email address notified when the job has ended. The default is that of the current user.
    ///
    /// Example: `ops@example.com`.
    pub fn email(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("email", value))
    }

    /// URL called with the result.
    ///
    /// Example: `https://hooks.example.com/losant`.
    pub fn callback_url(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("callbackUrl", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static EXPORT: Action = Action {
    name: "events.export",
    method: &Method::POST,
    path: "/applications/{applicationId}/events/export",
    responses: &[
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Queues a job that exports events as CSV or JSON. The result is sent to an email address and, if
/// one is given, a callback URL.
///
/// Created by [`EventsApi::export`]; sends `POST /applications/{applicationId}/events/export`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `events.*`, `events.export`.
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
/// let response = client.events().export("65c8126189a4a5943a7e3a57").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "events.export", alias = "Export Events")]
#[must_use = "a call does nothing until it is sent"]
pub struct Export(Call);
call!(Export => models::JobEnqueuedResult);

impl Export {
    /// Query that selects the events, export format, and where to send the result.
    pub fn export_data(self, value: impl IntoArgument<Option<models::EventsExport>>) -> Self {
        Self(self.0.body_json(&value.into_argument()))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET: Action = Action {
    name: "events.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/events",
    responses: &[
        (200, "One page of events, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists events of the application, newest first by default.
///
/// Created by [`EventsApi::get`]; sends `GET /applications/{applicationId}/events`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `events.*`, `events.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`Events`](crate::models::Events): One page of events, with the total number of
///   matches.
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
/// let response = client.events().get("65c8126189a4a5943a7e3a57").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "events.get", alias = "Get Events", alias = "List Events")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Events);
pages!(Get => models::Events [models::Event], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `subject`, `id`, `creationDate`, `lastUpdated`, `level`, `state`,
    /// `deviceId`. Default: `creationDate`. Example: `deviceId`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<SortField>>) -> Self {
        Self(self.0.query_argument("sortField", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `desc`. Example: `asc`.
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

    /// Field to filter on. No filtering if blank or omitted.
    ///
    /// Accepted values are: `subject`. Example: `subject`.
    pub fn filter_field(self, value: impl IntoArgument<Option<String>>) -> Self {
        Self(self.0.query_argument("filterField", value))
    }

    /// Pattern to match against the field in `filterField`, with `*` as a wildcard. No filtering if
    /// blank or omitted.
    ///
    /// Example: `Pump*`.
    pub fn filter(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("filter", value))
    }

    /// State to filter by.
    ///
    /// Accepted values are: `new`, `acknowledged`, `resolved`. Example: `resolved`.
    pub fn state(self, value: impl IntoArgument<OptionalArgument<models::EventState>>) -> Self {
        Self(self.0.query_argument("state", value))
    }

    /// Advanced query. If given, it replaces `filterField`, `filter` and `state`.
    pub fn query(self, value: impl IntoArgument<Option<models::AdvancedEventQuery>>) -> Self {
        Self(self.0.query_json("query", &value.into_argument()))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static MOST_RECENT_BY_SEVERITY: Action = Action {
    name: "events.mostRecentBySeverity",
    method: &Method::GET,
    path: "/applications/{applicationId}/events/mostRecentBySeverity",
    responses: &[(200, "The event, and the number of events in state new."), (404, "The application does not exist.")],
    ..Action::DEFAULT
};

/// Returns the first event in state `new`, ordered by severity and then by date, and the number of
/// events in that state.
///
/// Created by [`EventsApi::most_recent_by_severity`]; sends
/// `GET /applications/{applicationId}/events/mostRecentBySeverity`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `events.*`, `events.mostRecentBySeverity`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`EventPlusNewCount`](crate::models::EventPlusNewCount): The event, and the number of
///   events in state new.
///
/// # Errors
///
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .events()
///     .most_recent_by_severity("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "events.mostRecentBySeverity", alias = "Most Recent by Severity")]
#[must_use = "a call does nothing until it is sent"]
pub struct MostRecentBySeverity(Call);
call!(MostRecentBySeverity => models::EventPlusNewCount);

impl MostRecentBySeverity {
    /// Pattern to match against the subject, with `*` as a wildcard. No filtering if blank or
    /// omitted.
    ///
    /// Example: `Pump*`.
    pub fn filter(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("filter", value))
    }

    /// Advanced query. If given, it replaces `filter`.
    pub fn query(self, value: impl IntoArgument<Option<models::AdvancedEventQuery>>) -> Self {
        Self(self.0.query_json("query", &value.into_argument()))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "events.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/events",
    responses: &[
        (200, "The events are changed."),
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes many events at once, selected by subject and state or by an advanced query. Omitted
/// filters do not limit the selection, so a call without any can change all events.
///
/// The work is done at once or by a background job.
///
/// Created by [`EventsApi::patch`]; sends `PATCH /applications/{applicationId}/events`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `events.*`,
/// `events.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `updates`: Changes to each event, and a comment for its history.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The events are changed.
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
/// # async fn sample(client: losant::Client, updates: losant::models::EventPatch) -> Result<(), losant::Error> {
/// let response = client
///     .events()
///     .patch("65c8126189a4a5943a7e3a57", updates)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "events.patch", alias = "Patch Events")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);

/// A successful response of [`EventsApi::patch`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PatchOutput {
    /// `200`: The events are changed.
    Ok(models::Success),
    /// `202`: A background job is queued; its ID is returned.
    Accepted(models::JobEnqueuedResult),
    /// A successful response with a status code that is not documented.
    Unknown(UnknownResponse),
}
outcome!(PatchOutput {
    200 => Ok(models::Success),
    202 => Accepted(models::JobEnqueuedResult),
});
call!(Patch => PatchOutput);

impl Patch {
    /// Field to filter on. No filtering if blank or omitted.
    ///
    /// Accepted values are: `subject`. Example: `subject`.
    pub fn filter_field(self, value: impl IntoArgument<Option<String>>) -> Self {
        Self(self.0.query_argument("filterField", value))
    }

    /// Pattern to match against the field in `filterField`, with `*` as a wildcard. No filtering if
    /// blank or omitted.
    ///
    /// Example: `Pump*`.
    pub fn filter(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("filter", value))
    }

    /// Only events in this state are changed.
    ///
    /// Accepted values are: `new`, `acknowledged`, `resolved`. Example: `resolved`.
    pub fn state(self, value: impl IntoArgument<OptionalArgument<models::EventState>>) -> Self {
        Self(self.0.query_argument("state", value))
    }

    /// Advanced query. If given, it replaces `filterField`, `filter` and `state`.
    pub fn query(self, value: impl IntoArgument<Option<models::AdvancedEventQuery>>) -> Self {
        Self(self.0.query_json("query", &value.into_argument()))
    }

    /// Email address notified when the job has ended. The default is that of the current user.
    ///
    /// Example: `ops@example.com`.
    pub fn email(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("email", value))
    }

    /// URL called with the result.
    ///
    /// Example: `https://hooks.example.com/losant`.
    pub fn callback_url(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("callbackUrl", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "events.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/events",
    responses: &[
        (201, "The new event."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
        (429, "Events are being created faster than the rate limit allows."),
    ],
    ..Action::DEFAULT
};

/// Creates an event. The level and the subject are required. It can be linked to a device.
///
/// Created by [`EventsApi::post`]; sends `POST /applications/{applicationId}/events`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `events.*`,
/// `events.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `event`: Event to create.
///
/// # Responses
///
/// - `201`, [`Event`](crate::models::Event): The new event.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
/// - `429`: Events are being created faster than the rate limit allows.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, event: losant::models::EventPost) -> Result<(), losant::Error> {
/// let response = client
///     .events()
///     .post("65c8126189a4a5943a7e3a57", event)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "events.post", alias = "Post Events")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::Event);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

string_enum! {
    /// The type of `events.sortField`.
    pub enum SortField {
        Subject = "subject",
        Id = "id",
        CreationDate = "creationDate",
        LastUpdated = "lastUpdated",
        Level = "level",
        State = "state",
        DeviceId = "deviceId",
    }
}
