//! A subscription: a connection that is made anew whenever it falls silent.

use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};

use super::decoder::{Decoded, Decoder};
use crate::client::Client;
use crate::clock::Alarm;
use crate::contract::Action;
use crate::error::{Error, Secrets};
use crate::request::{Kind, Parts};
use crate::response::Answer;
use crate::retry::share;
use crate::send::{Received, tries};
use crate::transport::Body;

/// The pause before a new connection, unless the server names another one.
const PAUSE: Duration = Duration::from_secs(1);

/// The shortest pause, whatever the server names: `retry: 0` must not make a storm.
const SHORTEST_PAUSE: Duration = Duration::from_millis(100);

/// The longest pause, whatever the server names.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// How many connections in a row may fail before the stream ends with the last failure.
const MOST_FAILURES: u32 = 10;

/// A subscription.
#[derive(Debug)]
pub(crate) struct Session {
    call: Box<Parts>,
    /// What was sent that must not show.
    pub(super) secrets: Secrets,
    body: Option<Body>,
    decoder: Decoder,
    events: VecDeque<Decoded>,
    idle: Duration,
    failures: u32,
    done: bool,
}

/// Sends the call and leaves the answer open.
pub(crate) async fn open(mut call: Box<Parts>) -> Result<Answer, Error> {
    let (received, attempts) = tries(&mut call, Kind::Events).await?;
    let (status, headers) = (received.status, received.headers.clone());
    let body = events_body(received, call.action)?;
    let secrets = call.secrets();
    let (client, action) = (call.client.clone(), call.action);
    let limits = &client.shared().limits;
    let session = Session {
        done: body.is_none(),
        body,
        decoder: Decoder::new(limits.event),
        events: VecDeque::new(),
        idle: call.idle.unwrap_or(limits.idle),
        failures: 0,
        secrets: secrets.clone(),
        call,
    };
    let session = Some(Box::new(session));
    Ok(Answer { name: None, client, action, status, headers, body: Bytes::new(), attempts, secrets, session })
}

/// The body of an answer that is a stream of events; `None` when the server has none and says so.
fn events_body(received: Received, action: &Action) -> Result<Option<Body>, Error> {
    if received.status == StatusCode::NO_CONTENT {
        return Ok(None);
    }
    let text = |name| received.headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let content_type = text(header::CONTENT_TYPE).unwrap_or_default();
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    let packed =
        text(header::CONTENT_ENCODING).is_some_and(|coding| !coding.eq_ignore_ascii_case("identity"));
    if !essence.eq_ignore_ascii_case("text/event-stream") || packed {
        let reason = "the answer is no stream of events";
        return Err(Error::unreadable(received.status, received.headers, Bytes::new(), reason).of(action));
    }
    Ok(Some(received.body))
}

impl Session {
    pub(super) fn client(&self) -> &Client {
        &self.call.client
    }

    pub(super) fn action(&self) -> &'static Action {
        self.call.action
    }

    /// An event that is there already.
    pub(super) fn ready(&mut self) -> Option<Decoded> {
        self.events.pop_front()
    }

    /// Waits for bytes, or for a new connection, until there is an event, an error or the end.
    pub(super) async fn wait(&mut self) -> Option<Result<Decoded, Error>> {
        loop {
            if let Some(event) = self.ready() {
                return Some(Ok(event));
            }
            if self.done {
                return None;
            }
            let result = if self.body.is_some() { self.read().await } else { self.reconnect().await };
            if let Err(error) = result {
                return Some(Err(error.of(self.action())));
            }
        }
    }

    /// Reads what comes next; the end, a break or silence closes the connection.
    async fn read(&mut self) -> Result<(), Error> {
        let Some(body) = &mut self.body else { return Ok(()) };
        let mut alarm = Alarm::new(&*self.call.client.shared().clock, self.idle);
        let Some(Some(Ok(chunk))) = alarm.guard(body.chunk()).await else {
            self.body = None;
            return Ok(());
        };
        self.failures = 0;
        if self.decoder.push(&chunk, &mut self.events).is_ok() {
            return Ok(());
        }
        self.body = None;
        self.failures = 1;
        let cap = self.call.client.shared().limits.event;
        let reason = format!("an event is larger than {cap} bytes");
        Err(Error::unreadable(StatusCode::OK, HeaderMap::new(), Bytes::new(), reason))
    }

    /// Makes a new connection, after a pause.
    async fn reconnect(&mut self) -> Result<(), Error> {
        let pause = self.pause();
        self.call.client.shared().clock.pause(pause).await;
        self.failures += 1;
        self.decoder.restart();
        match self.connect().await {
            Ok(body) => {
                self.done = body.is_none();
                self.body = body;
                Ok(())
            }
            Err(error) => {
                self.done = self.failures >= MOST_FAILURES || !may_pass(&error);
                if self.done { Err(error) } else { Ok(()) }
            }
        }
    }

    async fn connect(&mut self) -> Result<Option<Body>, Error> {
        let mut call = self.call.again();
        call.retry = Some(crate::retry::RetryPolicy::never()); // the pauses are ours
        // It travels in UTF-8; an empty one means that there is none.
        let id = self.decoder.last_id().filter(|id| !id.is_empty());
        if let Some(id) = id.and_then(|id| HeaderValue::from_bytes(id.as_bytes()).ok()) {
            call.headers.push((header::HeaderName::from_static("last-event-id"), id));
        }
        let (received, _) = tries(&mut call, Kind::Events).await?;
        events_body(received, call.action)
    }

    /// Doubles from failure to failure; half of it is left to chance.
    fn pause(&self) -> Duration {
        let base = self.decoder.retry().unwrap_or(PAUSE).clamp(SHORTEST_PAUSE, LONGEST_PAUSE);
        let doubled = base.saturating_mul(1_u32.checked_shl(self.failures).unwrap_or(u32::MAX));
        let chance = self.call.client.shared().clock.jitter().clamp(0.0, 1.0);
        share(doubled.min(LONGEST_PAUSE), 0.5 + chance / 2.0)
    }
}

/// Whether another connection may succeed where this one failed.
fn may_pass(error: &Error) -> bool {
    error.is_retryable() || error.is_server_error() || error.is_timeout()
}
