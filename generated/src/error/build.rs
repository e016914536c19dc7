//! Constructors of errors, private to the crate.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::{Error, ErrorKind, Inner, Secrets};
use crate::__private::{Action, ErrorFields};
use crate::multipart::UploadError;
use crate::transport::{BoxError, TransportError};

/// A message that contains no value of the caller.
pub(crate) type Reason = Cow<'static, str>;

impl Error {
    fn new(kind: ErrorKind, reason: impl Into<Reason>) -> Self {
        Self {
            inner: Box::new(Inner {
                kind,
                action: None,
                reason: reason.into(),
                status: None,
                status_description: None,
                headers: HeaderMap::new(),
                body: Bytes::new(),
                error_type: None,
                message: None,
                path: None,
                attempts: 0,
                retry_after: None,
                connect: false,
                broken_off: false,
                timed_out: false,
                final_failure: false,
                spent_budget: false,
                source: None,
            }),
        }
    }

    /// Nothing was sent.
    pub(crate) fn invalid_request(reason: impl Into<Reason>) -> Self {
        Self::new(ErrorKind::InvalidRequest, reason)
    }

    /// The transport failed.
    pub(crate) fn transport(error: TransportError) -> Self {
        if error.is_rejected() {
            return Self::new(ErrorKind::InvalidRequest, in_full(&*error.into_source()));
        }
        if let Some(upload) = UploadError::within(&error) {
            let mut made = Self::new(ErrorKind::Transport, format!("the upload failed: {}", in_full(upload)));
            made.inner.final_failure = true;
            return made;
        }
        let mut made = Self::new(ErrorKind::Transport, error.to_string());
        made.inner.connect = error.is_connect();
        made.inner.timed_out = error.is_timeout();
        made.inner.source = Some(error.into_source());
        made
    }

    /// A time limit of the client passed before the response headers arrived, or before a connection was made.
    pub(crate) fn timed_out(limit: Duration, connecting: bool) -> Self {
        let what = if connecting { "connection" } else { "response" };
        let mut made = Self::new(ErrorKind::Transport, format!("no {what} within {limit:?}"));
        made.inner.timed_out = true;
        made.inner.connect = connecting;
        made
    }

    /// The server answered with an error status.
    pub(crate) fn from_status(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        let mut made = Self::new(ErrorKind::Status, "");
        made.inner.status = Some(status);
        made.inner.headers = headers;
        made.inner.body = body;
        made
    }

    /// The server answered with a success that cannot be decoded.
    pub(crate) fn decode(
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        reason: impl Into<Reason>,
    ) -> Self {
        let mut made = Self::new(ErrorKind::Decode, reason);
        made.inner.status = Some(status);
        made.inner.headers = headers;
        made.inner.body = body;
        made
    }

    /// Adds the name of the action, and the documented description of the status.
    pub(crate) fn of(mut self, action: &Action) -> Self {
        self.inner.action = Some(Cow::Borrowed(action.name));
        if let Some(status) = self.inner.status {
            let words = action.responses.iter().find(|(code, _)| *code == status.as_u16());
            self.inner.status_description = words.map(|(_, words)| *words).filter(|words| !words.is_empty());
        }
        self
    }

    /// Sets the name of the call, where it differs from that of the action.
    pub(crate) fn named(mut self, name: Option<Cow<'static, str>>) -> Self {
        if name.is_some() {
            self.inner.action = name;
        }
        self
    }

    /// Reads type and message from the body, and redacts secrets of the request that the server repeats.
    pub(crate) fn with_fields(mut self, fields: Option<&ErrorFields>, secrets: &Secrets) -> Self {
        let Some(fields) = fields else { return self };
        let texts = super::fields::texts(&self.inner.body, [fields.kind, fields.message]);
        [self.inner.error_type, self.inner.message] = texts.map(|text| text.map(|text| secrets.redact(text)));
        self
    }

    pub(crate) fn with_reason(mut self, reason: impl Into<Reason>) -> Self {
        self.inner.reason = reason.into();
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.inner.attempts = attempts;
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.inner.retry_after = wait;
        self
    }

    /// Adds the path in the body to the error. Its keys come from the server, so secrets are redacted.
    pub(crate) fn with_path(mut self, path: &str, secrets: &Secrets) -> Self {
        self.inner.path = (!path.is_empty()).then(|| secrets.redact(path.to_owned()));
        self
    }

    pub(crate) fn with_timeout(mut self) -> Self {
        self.inner.timed_out = true;
        self
    }

    /// Marks a response that was interrupted: another attempt may succeed.
    pub(crate) fn with_break(mut self) -> Self {
        self.inner.broken_off = true;
        self
    }

    /// Marks a failure that would have been retried if the retry budget were not used up.
    pub(crate) fn with_spent_budget(mut self) -> Self {
        self.inner.spent_budget = true;
        self
    }

    pub(crate) fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.inner.source = Some(source.into());
        self
    }
}

/// An error and its sources, in one line.
fn in_full(error: &(dyn StdError + 'static)) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text = format!("{text}: {error}");
        source = error.source();
    }
    text
}
