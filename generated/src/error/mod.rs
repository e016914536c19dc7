//! The error of a call, classified by how far the call got.

mod build;
mod display;
mod fields;
mod redact;
mod secret_fields;
mod spelling;

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::server_text::ServerText;
use crate::transport::BoxError;

pub(crate) use build::Reason;
pub(crate) use redact::Secrets;

/// Why a call failed.
///
/// [`kind`](Self::kind) distinguishes four kinds of failure; the other methods answer the most common
/// questions. Neither `Debug` nor `Display`, nor any source, shows the access token, a secret field of
/// the request or the contents of a body, and text of the server is escaped and truncated.
/// [`body`](Self::body) returns the bytes of the body.
///
#[cfg_attr(all(feature = "testing", feature = "all"), doc = "```")]
#[cfg_attr(not(all(feature = "testing", feature = "all")), doc = "```ignore")]
/// # use losant::testing::{MockResponse, MockTransport};
/// # let busy = MockResponse::json(429, r#"{"type": "RateLimited", "message": "slow down"}"#);
/// # let transport = MockTransport::new().expect("device.get", busy.header("retry-after", "7"));
/// # let client = transport.client()?;
/// # let run = async {
/// let error = client.device().get("my-application-id", "my-device-id").send().await.unwrap_err();
///
/// assert!(error.is_retryable() && !error.is_not_found());
/// assert_eq!(error.retry_after(), Some(std::time::Duration::from_secs(7)));
/// assert_eq!((error.action(), error.attempts()), (Some("device.get"), 3));
/// assert_eq!(
///     error.to_string(),
///     "device.get: the server answered 429 Too Many Requests: RateLimited: slow down (3 attempts)"
/// );
/// # };
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(run);
/// # Ok::<(), losant::Error>(())
/// ```
///
/// The cause, such as a refused connection, is in the chain of
/// [`source`](std::error::Error::source)s.
pub struct Error {
    inner: Box<Inner>,
}

/// How far a call got before it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Nothing was sent: a value of the call is invalid, or the client is not configured for the call.
    InvalidRequest,
    /// No response headers arrived: no connection could be made, or the connection broke, or a time limit passed,
    /// before they came. [`is_connect`](Error::is_connect) tells whether the server cannot have seen the request, and
    /// [`is_retryable`](Error::is_retryable) whether the same request may succeed later.
    Transport,
    /// The server answered with an error status, or with a redirect that the client does not follow.
    Status,
    /// The server answered with a success, but its body could not be read to the end (it broke off, took too long, is
    /// too large, or has an encoding that was not requested), or is not as documented. In the first two cases
    /// [`is_retryable`](Error::is_retryable) is true; in the others the same request fails in the same way again.
    Decode,
}

#[allow(clippy::struct_excessive_bools)] // independent properties
struct Inner {
    kind: ErrorKind,
    action: Option<Cow<'static, str>>,
    reason: Reason,
    status: Option<StatusCode>,
    status_description: Option<&'static str>,
    headers: HeaderMap,
    body: Bytes,
    error_type: Option<ServerText>,
    message: Option<ServerText>,
    path: Option<ServerText>,
    attempts: u32,
    retry_after: Option<Duration>,
    connect: bool,
    broken_off: bool,
    timed_out: bool,
    /// The same request would fail again.
    final_failure: bool,
    spent_budget: bool,
    source: Option<BoxError>,
}

impl Error {
    /// How far the call got.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// The action that failed, as `device.get`, or as `GET /path` for an undocumented call;
    /// `None` for an error outside of a call.
    #[must_use]
    pub fn action(&self) -> Option<&str> {
        self.inner.action.as_deref()
    }

    /// The status of the response, when there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.inner.status
    }

    /// The documented description of this status for the action; `None` for an undocumented status.
    #[must_use]
    pub fn status_description(&self) -> Option<&'static str> {
        self.inner.status_description
    }

    /// The type of the error in the body, as sent by the server; see [`message`](Self::message).
    #[must_use]
    pub fn error_type(&self) -> Option<&str> {
        self.inner.error_type.as_ref().map(ServerText::as_str)
    }

    /// The message in the body, as sent by the server, including line breaks and control characters;
    /// only secrets of the request that it repeats are hidden. `Display` shows it escaped and truncated.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.inner.message.as_ref().map(ServerText::as_str)
    }

    /// The headers of the response; empty when there was none.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.inner.headers
    }

    /// The body of the response, up to the size limit for errors; empty when there was none. It is decompressed where
    /// possible. Nothing in it is hidden, so be careful when logging it.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.inner.body
    }

    /// The path in the JSON of the response where decoding failed, such as `items[3].name`.
    #[must_use]
    pub fn json_path(&self) -> Option<&str> {
        self.inner.path.as_ref().map(ServerText::as_str)
    }

    /// How many times the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// How long the server asks to wait before another attempt.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.retry_after
    }

    /// The request is invalid: status 400 or 422.
    #[must_use]
    pub fn is_bad_request(&self) -> bool {
        self.says(&[400, 422])
    }

    /// The access token is missing, invalid or expired: status 401.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.says(&[401])
    }

    /// The access token does not allow this: status 403.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.says(&[403])
    }

    /// The resource does not exist: status 404 or 410.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.says(&[404, 410])
    }

    /// The request conflicts with the state of the resource: status 409 or 412.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.says(&[409, 412])
    }

    /// Too many calls: status 429; see [`retry_after`](Self::retry_after).
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.says(&[429])
    }

    /// A server error: status 500 and above.
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.kind() == ErrorKind::Status && self.status().is_some_and(|status| status.is_server_error())
    }

    /// A time limit passed: that of the call, of connecting, or of the server (status 408, 504).
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.inner.timed_out || self.says(&[408, 504])
    }

    /// No connection could be made (in time), so the server has not seen the request.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.inner.connect
    }

    /// The same request may succeed later: the server could not be reached, its response was interrupted, or it
    /// answered with status 408, 429, 502, 503 or 504. Whether it is safe to send the request again depends on the
    /// action.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        let unreached = self.kind() == ErrorKind::Transport && !self.inner.final_failure;
        unreached || self.inner.broken_off || self.says(&[408, 429, 502, 503, 504])
    }

    /// The call would have been retried, but the retry budget of the client is used up; see
    /// [`ClientBuilder::retry_budget`](crate::ClientBuilder::retry_budget).
    #[must_use]
    pub fn is_retry_budget_exhausted(&self) -> bool {
        self.inner.spent_budget
    }

    fn says(&self, codes: &[u16]) -> bool {
        self.kind() == ErrorKind::Status
            && self.status().is_some_and(|status| codes.contains(&status.as_u16()))
    }
}
