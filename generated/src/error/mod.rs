//! What can go wrong, told apart by how far the call got.

mod build;
mod display;
mod fields;
mod redact;

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
/// [`kind`](Self::kind) tells the four ways apart; the other methods answer the questions that code
/// asks most. Neither `Debug` nor `Display`, nor any error underneath, shows the access token, a secret field of
/// the request or the contents of a body, and what they show of the server's own text is escaped and cut.
/// [`body`](Self::body) gives the bytes to whoever asks for them.
///
#[cfg_attr(all(feature = "testing", feature = "all"), doc = "```")]
#[cfg_attr(not(all(feature = "testing", feature = "all")), doc = "```ignore")]
/// # use losant::testing::{Answer, Table};
/// # let busy = Answer::json(429, r#"{"type": "RateLimited", "message": "slow down"}"#);
/// # let table = Table::new().always("device.get", busy.header("retry-after", "7"));
/// # let client = table.client()?;
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
/// What lies underneath, as a refused connection, stands in the chain of
/// [`source`](std::error::Error::source)s.
pub struct Error {
    inner: Box<Inner>,
}

/// How far a call got before it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Nothing was sent: a value cannot travel, or the client is not set up for the call.
    Refused,
    /// No answer came: the server could not be reached, or the exchange broke off or took too long.
    Unreached,
    /// The server answered, and said no; or it sent the call elsewhere and the call may not go there.
    Answered,
    /// The server said yes, but what it sent is not what its documents promise.
    Unreadable,
}

#[allow(clippy::struct_excessive_bools)] // each answers a question of its own
struct Inner {
    kind: ErrorKind,
    action: Option<Cow<'static, str>>,
    reason: Reason,
    status: Option<StatusCode>,
    documented: Option<&'static str>,
    headers: HeaderMap,
    body: Bytes,
    error_type: Option<ServerText>,
    message: Option<ServerText>,
    path: Option<ServerText>,
    attempts: u32,
    retry_after: Option<Duration>,
    unsent: bool,
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

    /// The action that failed, as `device.get`, or as `GET /path` for a call that the documents do not have;
    /// `None` where nothing was called yet.
    #[must_use]
    pub fn action(&self) -> Option<&str> {
        self.inner.action.as_deref()
    }

    /// The status of the answer, when there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.inner.status
    }

    /// What the documents of the action say of this status; `None` for a status they do not name.
    #[must_use]
    pub fn documented(&self) -> Option<&'static str> {
        self.inner.documented
    }

    /// The type of error that the body names, as the server wrote it; see [`message`](Self::message).
    #[must_use]
    pub fn error_type(&self) -> Option<&str> {
        self.inner.error_type.as_ref().map(ServerText::as_str)
    }

    /// The message for people that the body holds, as the server wrote it, line breaks, control characters and all;
    /// only secrets of the request that it repeats are hidden. `Display` shows it escaped and cut.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.inner.message.as_ref().map(ServerText::as_str)
    }

    /// The headers of the answer; empty when there was none.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.inner.headers
    }

    /// The body of the answer, up to the cap for errors; empty when there was none. It is unpacked where it could
    /// be, and else as it came; nothing in it is hidden, so think before you log it.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.inner.body
    }

    /// Where in the JSON of the answer reading failed, as `items[3].name`. Some of its keys may be the server's own.
    #[must_use]
    pub fn json_path(&self) -> Option<&str> {
        self.inner.path.as_ref().map(ServerText::as_str)
    }

    /// How many times the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// How long the server asks to wait before another try.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.retry_after
    }

    /// The server says that something in the request is wrong: status 400 or 422.
    #[must_use]
    pub fn is_invalid(&self) -> bool {
        self.says(&[400, 422])
    }

    /// The server wants a (new) access token: status 401.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.says(&[401])
    }

    /// The access token does not allow this: status 403.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.says(&[403])
    }

    /// There is no such thing: status 404 or 410.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.says(&[404, 410])
    }

    /// The state of the thing does not allow this now: status 409 or 412.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.says(&[409, 412])
    }

    /// Too many calls: status 429; see [`retry_after`](Self::retry_after).
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.says(&[429])
    }

    /// The server is at fault: status 500 and above.
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.kind() == ErrorKind::Answered && self.status().is_some_and(|status| status.is_server_error())
    }

    /// Something took too long: the call itself, connecting, or (status 408, 504) the server's own work.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.inner.timed_out || self.says(&[408, 504])
    }

    /// No connection could be made, or not in time, so the server never saw the request.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.inner.unsent
    }

    /// Another try may succeed with nothing changed: the server could not be reached, its answer broke off on the
    /// way, or it said so by its status (408, 429, 502, 503, 504). Whether a second try may do harm depends on the
    /// action.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        let unreached = self.kind() == ErrorKind::Unreached && !self.inner.final_failure;
        unreached || self.inner.broken_off || self.says(&[408, 429, 502, 503, 504])
    }

    /// Another try was due, but the client had none left: too many of its calls have failed; see
    /// [`ClientBuilder::retry_budget`](crate::ClientBuilder::retry_budget).
    #[must_use]
    pub fn is_retry_budget_exhausted(&self) -> bool {
        self.inner.spent_budget
    }

    fn says(&self, codes: &[u16]) -> bool {
        self.kind() == ErrorKind::Answered
            && self.status().is_some_and(|status| codes.contains(&status.as_u16()))
    }
}
