//! One attempt: a request, its redirects, and a response.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};

use super::read::{Fault, Reader};
use super::redirect;
use crate::client::Client;
use crate::clock::Alarm;
use crate::error::Error;
use crate::request::{Kind, Parts};
use crate::retry::retry_after;
use crate::transport::{Body, Progress};

/// How long the body of an error may take. Its status says enough to go on, so a body that never ends must not hold
/// a call as long as a response may.
const ERROR_BODY_LIMIT: Duration = Duration::from_secs(5);

/// A successful response: its bytes, or for a stream of events the body still to be read.
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Bytes,
    pub(crate) body: Body,
}

/// One attempt of a call.
pub(super) struct Attempt<'a> {
    pub(super) parts: &'a Parts,
    pub(super) uri: &'a Uri,
    pub(super) kind: Kind,
    /// The access token of this attempt; the client may have another one when the response arrives.
    pub(super) token: Option<HeaderValue>,
    pub(super) limit: Duration,
}

impl Attempt<'_> {
    /// Sends the request and reads the response.
    pub(super) async fn exchange(&self, body: Body) -> Result<Received, Error> {
        let Self { parts, uri, kind, limit, .. } = *self;
        let shared = parts.client.shared();
        let mut alarm = Alarm::new(&*shared.clock, limit);
        let mut redirects = None;
        let mut request = parts.request(uri, parts.header_map(kind, self.token.as_ref()), body);
        loop {
            let progress = Progress::of(&mut request);
            let response = alarm.guard(shared.transport.send(request)).await;
            let response = response.ok_or_else(|| Error::timed_out(limit, progress.is_connecting()))?;
            let response = response.map_err(Error::transport)?;
            let status = response.status();
            if !redirect::is_redirect(status) || parts.action.lists(status) {
                return self.take(response, &mut alarm).await;
            }
            let redirects = redirects
                .get_or_insert_with(|| redirect::RedirectState::new(parts, uri, kind, self.token.as_ref()));
            match redirects.follow(response.headers()) {
                Ok(next) => request = next,
                Err(reason) => {
                    return self.take(response, &mut alarm).await.map_err(|error| error.with_reason(reason));
                }
            }
        }
    }

    /// Reads the response as far as its kind asks for.
    async fn take(&self, response: http::Response<Body>, alarm: &mut Alarm<'_>) -> Result<Received, Error> {
        let limits = &self.parts.client.shared().limits;
        let (head, body) = response.into_parts();
        let (status, headers) = (head.status, head.headers);
        let listed = self.kind != Kind::Events && self.parts.action.lists(status);
        if !status.is_success() && !listed {
            let bytes = body_of_error(&self.parts.client, &headers, body, alarm).await;
            let wait = retry_after(&headers, self.parts.client.shared().clock.system_time());
            return Err(Error::from_status(status, headers, bytes).with_retry_after(wait));
        }
        if self.kind == Kind::Events {
            return Ok(Received { status, headers, bytes: Bytes::new(), body });
        }
        let mut reader = match Reader::strict(&headers, limits.body) {
            Ok(reader) => reader,
            Err(fault) => return Err(fault.into_error(status, headers, Bytes::new())),
        };
        // These have no body, and HEAD declares the length that another method would send.
        if *self.parts.action.method == Method::HEAD || matches!(status.as_u16(), 204 | 304) {
            reader = reader.without_length();
        }
        let read = alarm.guard(reader.read(body)).await.unwrap_or(Err(Fault::Late(self.limit)));
        let bytes = reader.into_bytes();
        match read {
            Ok(()) => Ok(Received { status, headers, bytes, body: Body::empty() }),
            Err(fault) => Err(fault.into_error(status, headers, bytes)),
        }
    }
}

/// What can be read of a body that explains an error: up to the cap for errors, and not for long. Whatever ends the
/// reading, what came until then is kept.
pub(crate) async fn body_of_error(
    client: &Client,
    headers: &HeaderMap,
    body: Body,
    alarm: &mut Alarm<'_>,
) -> Bytes {
    let shared = client.shared();
    let mut reader = Reader::lenient(headers, shared.limits.error_body);
    let mut limit = Alarm::late(&*shared.clock, ERROR_BODY_LIMIT);
    let _ = alarm.guard(limit.guard(reader.read(body))).await;
    reader.into_bytes()
}
