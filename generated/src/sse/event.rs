//! Decoding of events.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::decoder::Decoded;
use super::{EventStream, Session};
use crate::__private::Action;
use crate::client::Client;
use crate::error::{Error, Secrets};
use crate::model::Model;
use crate::response::{RawResponse, decode_capped};
use crate::server_text::ServerText;

/// One undecoded event, with what is needed to report an error in it.
pub struct RawEvent {
    pub(super) client: Client,
    pub(super) action: &'static Action,
    pub(super) name: String,
    pub(super) data: String,
    pub(super) id: Option<Arc<str>>,
    pub(super) secrets: Secrets,
}

/// An event whose name is not documented.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownEvent {
    /// Its name.
    pub name: String,
    /// Its data.
    pub data: String,
    /// Its id, or that of the last event that had one.
    pub id: Option<String>,
    /// The name repeats a secret of the request.
    hidden: bool,
}

/// The name, but neither the data nor the id: they may hold secrets.
impl fmt::Debug for UnknownEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = if self.hidden { "[hidden]" } else { &self.name };
        f.debug_struct("UnknownEvent")
            .field("name", &ServerText::new(name.to_owned()))
            .field("data", &format_args!("{} bytes", self.data.len()))
            .finish_non_exhaustive()
    }
}

/// An enum of events.
pub trait EventOutput: Sized {
    /// Reads one event.
    ///
    /// # Errors
    /// When its data is not as documented.
    fn read(event: RawEvent) -> Result<Self, Error>;
}

impl RawEvent {
    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The data as text.
    #[must_use]
    pub fn text(self) -> String {
        self.data
    }

    /// The data as JSON.
    ///
    /// # Errors
    /// When it is not JSON, or not of this type.
    pub fn json<T: Model>(self) -> Result<T, Error> {
        let cap = self.client.shared().limits.event;
        let response = RawResponse {
            name: None,
            client: self.client,
            action: self.action,
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: Bytes::from(self.data),
            attempts: 1,
            secrets: self.secrets,
            session: None,
        };
        decode_capped(&response, cap)
    }

    /// The event as an undocumented one.
    #[must_use]
    pub fn unknown(self) -> UnknownEvent {
        let hidden = self.secrets.redact(self.name.clone()).as_str() != self.name;
        let id = self.id.map(|id| id.as_ref().to_owned());
        UnknownEvent { name: self.name, data: self.data, id, hidden }
    }
}

impl fmt::Debug for RawEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawEvent").field("action", &self.action.name).finish_non_exhaustive()
    }
}

/// Turns an open response into a stream of events.
///
/// # Errors
/// When the response is not a stream of events.
pub fn decode_events<E: EventOutput>(mut response: RawResponse) -> Result<EventStream<E>, Error> {
    match response.session.take() {
        Some(session) => Ok(EventStream::new(session, E::read)),
        None => Err(response.unreadable("the response is not a stream of events")),
    }
}

impl Session {
    /// The event together with what it came from.
    pub(super) fn raw(&self, event: Decoded) -> RawEvent {
        let Decoded { name, data, id } = event;
        RawEvent {
            client: self.client().clone(),
            action: self.action(),
            name,
            data,
            id,
            secrets: self.secrets.clone(),
        }
    }
}
