//! A subscription: a connection that is reopened when it breaks or is silent for too long.

use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

use super::decoder::{Decoded, Decoder};
use crate::__private::Action;
use crate::client::Client;
use crate::clock::Alarm;
use crate::error::{Error, Reason, Secrets};
use crate::request::{Kind, Parts};
use crate::response::RawResponse;
use crate::send::{Received, body_of_error, is_encoded, send_attempts};
use crate::transport::Body;

/// The pause before a new connection, unless the server names another one.
const PAUSE: Duration = Duration::from_secs(1);

/// The shortest pause, whatever the server names: `retry: 0` must not cause a flood of requests.
const SHORTEST_PAUSE: Duration = Duration::from_millis(100);

/// The longest pause, whatever the server names.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// How many connections in a row may fail before the stream ends with the last failure.
const MOST_FAILURES: u32 = 10;

/// After how many missed keep-alives a connection counts as dead.
const KEEP_ALIVES: u32 = 3;

const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// A subscription: the call, its open connection, and what came on it.
#[derive(Debug)]
pub(crate) struct Session {
    call: Box<Parts>,
    /// The secrets that were sent, on this connection or an earlier one.
    pub(super) secrets: Secrets,
    body: Option<Body>,
    decoder: Decoder,
    events: VecDeque<Decoded>,
    /// What comes after the events that are there already.
    fault: Option<Error>,
    idle: Duration,
    failures: u32,
    /// How long the server asked to wait when it refused the last connection.
    retry_after: Option<Duration>,
    done: bool,
}

/// Sends the call and leaves the response open.
pub(crate) async fn open(mut call: Box<Parts>) -> Result<RawResponse, Error> {
    let (received, attempts) = send_attempts(&mut call, Kind::Events).await?;
    let (status, headers) = (received.status, received.headers.clone());
    let body = events_body(&call, received, attempts).await?;
    let secrets = call.secrets();
    let (client, action) = (call.client.clone(), call.action);
    let given = call.headers.iter().rev().find(|(name, _)| *name == LAST_EVENT_ID);
    let last_id = given.and_then(|(_, id)| str::from_utf8(id.as_bytes()).ok()).map(str::to_owned);
    let limits = &client.shared().limits;
    let session = Session {
        done: body.is_none(),
        body,
        decoder: Decoder::new(limits.event, last_id),
        events: VecDeque::new(),
        fault: None,
        idle: idle_limit(&call),
        failures: 0,
        secrets: secrets.clone(),
        retry_after: None,
        call,
    };
    let session = Some(Box::new(session));
    Ok(RawResponse {
        name: None,
        client,
        action,
        status,
        headers,
        body: Bytes::new(),
        attempts,
        secrets,
        session,
    })
}

/// How long a connection may be silent: the limit of the call, or else a few of its keep-alive intervals,
/// or else the limit of the client.
fn idle_limit(call: &Parts) -> Duration {
    let shared = call.client.shared();
    let interval =
        shared.metadata.keep_alive.and_then(|name| call.query_number(name)).filter(|&seconds| seconds > 0);
    let few = interval.map(|seconds| Duration::from_secs(seconds).saturating_mul(KEEP_ALIVES));
    call.idle.or(few).unwrap_or(shared.limits.idle)
}

/// The body of a response that is a stream of events; `None` when the server has none and says so.
async fn events_body(call: &Parts, received: Received, attempts: u32) -> Result<Option<Body>, Error> {
    if received.status == StatusCode::NO_CONTENT {
        return Ok(None);
    }
    let Some(reason) = no_events(&received.headers) else { return Ok(Some(received.body)) };
    let Received { status, headers, body, .. } = received;
    let shared = call.client.shared();
    let mut alarm = Alarm::late(&*shared.clock, shared.limits.attempt);
    let body = body_of_error(&call.client, &headers, body, &mut alarm).await;
    Err(Error::decode(status, headers, body, reason).with_attempts(attempts).of(call.action))
}

/// Why a response is not a stream of events.
fn no_events(headers: &HeaderMap) -> Option<&'static str> {
    let text = |name| headers.get(name).map(|value: &HeaderValue| value.to_str().unwrap_or_default());
    let Some(content_type) = text(header::CONTENT_TYPE) else {
        return Some("the response has no content type; a stream of events has `text/event-stream`");
    };
    let essence = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if essence == "application/json" || essence.ends_with("+json") {
        return Some("the response is JSON and not a stream of events");
    }
    if essence != "text/event-stream" {
        return Some("the content type of the response is not `text/event-stream`");
    }
    is_encoded(headers).then_some("the stream of events is compressed, which was not requested")
}

impl Session {
    pub(super) fn client(&self) -> &Client {
        &self.call.client
    }

    pub(super) fn action(&self) -> &'static Action {
        self.call.action
    }

    /// The id to go on from.
    pub(super) fn last_id(&self) -> Option<&str> {
        self.decoder.last_id()
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
            if let Some(error) = self.fault.take() {
                return Some(Err(error));
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
        if self.decoder.push(&chunk, &mut self.events).is_err() {
            self.body = None;
            self.failures = 1;
            self.fault = Some(self.too_large());
        }
        Ok(())
    }

    /// The error for an event beyond the cap, with its beginning.
    fn too_large(&mut self) -> Error {
        let limits = &self.call.client.shared().limits;
        let reason: Reason = format!("an event is larger than {} bytes", limits.event).into();
        let mut read = self.decoder.take_unfinished();
        read.truncate(limits.error_body);
        let error = Error::decode(StatusCode::OK, HeaderMap::new(), read.into(), reason);
        error.with_attempts(1).of(self.call.action)
    }

    /// Reconnects after a pause.
    async fn reconnect(&mut self) -> Result<(), Error> {
        let pause = self.pause();
        self.call.client.shared().clock.sleep(pause).await;
        self.failures += 1;
        self.decoder.restart();
        match self.connect().await {
            Ok(body) => {
                self.retry_after = None;
                self.done = body.is_none();
                self.body = body;
                Ok(())
            }
            Err(error) => {
                self.retry_after = error.retry_after();
                self.done = self.failures >= MOST_FAILURES || !may_pass(&error);
                if self.done { Err(error.with_attempts(self.failures)) } else { Ok(()) }
            }
        }
    }

    async fn connect(&mut self) -> Result<Option<Body>, Error> {
        let mut call = self.call.again();
        call.retry = Some(crate::retry::RetryPolicy::none()); // this session has its own pauses
        call.tokens.clone_from(&self.call.tokens);
        // It travels in UTF-8; an empty one means that there is none.
        call.headers.retain(|(name, _)| *name != LAST_EVENT_ID);
        let id = self.decoder.last_id().filter(|id| !id.is_empty());
        if let Some(id) = id.and_then(|id| HeaderValue::from_bytes(id.as_bytes()).ok()) {
            call.headers.push((LAST_EVENT_ID, id));
        }
        let sent = send_attempts(&mut call, Kind::Events).await;
        // What was sent may be repeated on any later connection, whether this one was accepted or not.
        self.call.tokens.clone_from(&call.tokens);
        self.secrets = call.secrets();
        let (received, attempts) = sent?;
        events_body(&call, received, attempts).await
    }

    /// Doubles from failure to failure, with jitter over half of it; `Retry-After` counts as for calls.
    fn pause(&self) -> Duration {
        let shared = self.call.client.shared();
        let base = self.decoder.retry().unwrap_or(PAUSE).clamp(SHORTEST_PAUSE, LONGEST_PAUSE);
        let own = self.call.retry.as_ref().unwrap_or(&shared.retry).clone();
        let policy = own.base_delay(base).max_delay(LONGEST_PAUSE);
        let chance = shared.clock.jitter().clamp(0.0, 1.0);
        policy.delay(self.failures.saturating_add(1), 0.5 + chance / 2.0, self.retry_after)
    }
}

/// Whether another connection may succeed where this one failed.
fn may_pass(error: &Error) -> bool {
    error.is_retryable() || error.is_server_error() || error.is_timeout()
}
