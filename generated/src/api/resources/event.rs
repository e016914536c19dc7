// @generated from event.md by codegen/src/emit/resource.rs; do not edit.
//! One event of an application. Its state goes from `new` to `acknowledged` and `resolved`.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One event of an application. Its state goes from `new` to `acknowledged` and `resolved`.
    pub fn event(&self) -> EventApi { EventApi { client: self.clone() } }
}

/// The actions of Event, returned by [`Client::event`].
#[derive(Debug, Clone)]
pub struct EventApi {
    client: Client,
}

impl EventApi {
    /// Deletes the event with its history. This cannot be undone through the API.
    ///
    /// `DELETE /applications/{applicationId}/events/{eventId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `event_id`: ID of the event. Example: `6560ba4845861acaed7dea55`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        event_id: impl Into<models::EventId>,
    ) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("applicationId", application_id).id("eventId", event_id))
    }

    /// Returns the event and its history of comments and changes.
    ///
    /// `GET /applications/{applicationId}/events/{eventId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `event_id`: ID of the event. Example: `6560ba4845861acaed7dea55`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>, event_id: impl Into<models::EventId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id).id("eventId", event_id))
    }

    /// Changes properties of the event, such as its state. Omitted fields are unchanged. A comment
    /// and structured data can be added to the history.
    ///
    /// `PATCH /applications/{applicationId}/events/{eventId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `event_id`: ID of the event. Example: `6560ba4845861acaed7dea55`.
    /// - `event`: Changes to the event.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        event_id: impl Into<models::EventId>,
        event: impl Into<models::EventPatch>,
    ) -> Patch {
        Patch(Call::new(&self.client, &PATCH).id("applicationId", application_id).id("eventId", event_id).body(event))
    }
}

static DELETE: Action = Action {
    name: "event.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/events/{eventId}",
    responses: &[
        (200, "The event is deleted."),
        (400, "The request is malformed."),
        (404, "The event does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the event with its history. This cannot be undone through the API.
///
/// Created by [`EventApi::delete`]; sends `DELETE /applications/{applicationId}/events/{eventId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `event.*`,
/// `event.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `event_id`: ID of the event. Example: `6560ba4845861acaed7dea55`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The event is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The event does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .event()
///     .delete("65c8126189a4a5943a7e3a57", "6560ba4845861acaed7dea55")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "event.delete", alias = "Delete Event")]
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
    name: "event.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/events/{eventId}",
    responses: &[(200, "The event."), (400, "The request is malformed."), (404, "The event does not exist.")],
    ..Action::DEFAULT
};

/// Returns the event and its history of comments and changes.
///
/// Created by [`EventApi::get`]; sends `GET /applications/{applicationId}/events/{eventId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `event.*`, `event.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `event_id`: ID of the event. Example: `6560ba4845861acaed7dea55`.
///
/// # Responses
///
/// - `200`, [`Event`](crate::models::Event): The event.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The event does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .event()
///     .get("65c8126189a4a5943a7e3a57", "6560ba4845861acaed7dea55")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "event.get", alias = "Get Event")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Event);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "event.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/events/{eventId}",
    responses: &[
        (200, "The event with the changes applied."),
        (400, "The request is malformed."),
        (404, "The event does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes properties of the event, such as its state. Omitted fields are unchanged. A comment and
/// structured data can be added to the history.
///
/// Created by [`EventApi::patch`]; sends `PATCH /applications/{applicationId}/events/{eventId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `event.*`,
/// `event.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `event_id`: ID of the event. Example: `6560ba4845861acaed7dea55`.
/// - `event`: Changes to the event.
///
/// # Responses
///
/// - `200`, [`Event`](crate::models::Event): The event with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The event does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, event: losant::models::EventPatch) -> Result<(), losant::Error> {
/// let response = client
///     .event()
///     .patch("65c8126189a4a5943a7e3a57", "6560ba4845861acaed7dea55", event)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "event.patch", alias = "Patch Event")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::Event);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
