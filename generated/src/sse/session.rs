//! A subscription: a connection that is reopened when it breaks or is silent for too long.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

use super::decoder::{Decoded, Decoder, TooLarge};
use crate::__private::Action;
use crate::client::Client;
use crate::clock::Alarm;
use crate::error::{Error, Reason, Secrets};
use crate::request::{Kind, Parts};
use crate::response::RawResponse;
use crate::retry::RetryPolicy;
use crate::send::{Received, body_of_error, idempotency, is_encoded, send_attempts};
use crate::transport::Body;

/// The pause before a new connection, unless the server names another one.
const PAUSE: Duration = Duration::from_secs(1);

/// The shortest pause, whatever the server names: `retry: 0` must not cause a flood of requests.
const SHORTEST_PAUSE: Duration = Duration::from_millis(100);

/// The longest pause, whatever the server names.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// After how many missed keep-alives a connection counts as dead.
const KEEP_ALIVES: u32 = 3;

const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// A subscription: the call, its open connection, and what came on it.
pub(crate) struct Session {
    call: Box<Parts>,
    /// The secrets that were sent, on this connection or an earlier one.
    pub(super) secrets: Secrets,
    body: Option<Body>,
    decoder: Decoder,
    /// What was read and is not decoded yet: an event is decoded when it is wanted, so that memory is bounded by the
    /// bytes of a chunk and not by what they could become.
    chunk: Bytes,
    idle: Duration,
    /// How many connections in a row failed.
    failures: u32,
    /// How many connections in a row brought no byte, failed or not: the pause grows with them.
    silent: u32,
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
    let last_id = given.and_then(|(_, id)| str::from_utf8(id.as_bytes()).ok()).map(Arc::from);
    let limits = &client.shared().limits;
    let session = Session {
        done: body.is_none(),
        body,
        decoder: Decoder::new(limits.event, last_id),
        chunk: Bytes::new(),
        idle: idle_limit(&call),
        failures: 0,
        silent: 0,
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
    pub(super) fn last_id(&self) -> Option<&Arc<str>> {
        self.decoder.last_id()
    }

    /// An event that is there already, or the error for one that is too large.
    pub(super) fn ready(&mut self) -> Option<Result<Decoded, Error>> {
        let next = self.decoder.next(&mut self.chunk)?;
        Some(next.map_err(|TooLarge| self.too_large()))
    }

    /// Waits for bytes, or for a new connection, until there is an event, an error or the end.
    pub(super) async fn wait(&mut self) -> Option<Result<Decoded, Error>> {
        loop {
            if let Some(event) = self.ready() {
                return Some(event);
            }
            if self.done {
                return None;
            }
            if self.decoder.is_endless() {
                self.body = None;
            }
            if self.body.is_some() {
                self.read().await;
            } else if let Err(error) = self.reconnect().await {
                return Some(Err(error.of(self.action())));
            }
        }
    }

    /// Reads what comes next; the end, a break or silence closes the connection.
    async fn read(&mut self) {
        let Some(body) = &mut self.body else { return };
        let mut alarm = Alarm::new(&*self.call.client.shared().clock, self.idle);
        let Some(Some(Ok(chunk))) = alarm.guard(body.chunk()).await else {
            self.body = None;
            return;
        };
        if !chunk.is_empty() {
            self.silent = 0;
        }
        self.chunk = chunk;
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
        self.silent = self.silent.saturating_add(1);
        self.decoder.restart();
        match self.connect().await {
            Ok(body) => {
                self.retry_after = None;
                self.failures = 0;
                self.done = body.is_none();
                self.body = body;
                Ok(())
            }
            Err(error) => self.tolerate(error),
        }
    }

    /// Whether a connection that failed is tried again, by the rules of calls; else its error ends the stream.
    fn tolerate(&mut self, error: Error) -> Result<(), Error> {
        self.failures += 1;
        self.retry_after = error.retry_after();
        let again =
            self.failures < self.policy().max_connections() && idempotency(&self.call).allows_retry(&error);
        if again && self.client().shared().budget.spend() {
            return Ok(());
        }
        self.done = true;
        let error = error.with_attempts(self.failures);
        Err(if again { error.with_spent_budget() } else { error })
    }

    async fn connect(&mut self) -> Result<Option<Body>, Error> {
        let mut call = self.call.again();
        call.retry = Some(RetryPolicy::none()); // this session has its own pauses
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

    fn policy(&self) -> &RetryPolicy {
        self.call.retry.as_ref().unwrap_or(&self.client().shared().retry)
    }

    /// Doubles from connection to connection without a byte, with jitter over half of it; `Retry-After` counts as for
    /// calls.
    fn pause(&self) -> Duration {
        let shared = self.call.client.shared();
        let base = self.decoder.retry().unwrap_or(PAUSE).clamp(SHORTEST_PAUSE, LONGEST_PAUSE);
        let policy = self.policy().clone().base_delay(base).max_delay(LONGEST_PAUSE);
        let chance = shared.clock.jitter().clamp(0.0, 1.0);
        policy.delay(self.silent.saturating_add(1), 0.5 + chance / 2.0, self.retry_after)
    }
}

impl fmt::Debug for Session {
    /// Nothing of what was sent or came.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("call", &self.call).finish_non_exhaustive()
    }
}
