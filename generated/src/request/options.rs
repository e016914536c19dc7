//! Options of a call: timeouts, custom headers and query parameters, retry policy.

use std::borrow::Cow;
use std::time::Duration;

use http::{HeaderName, HeaderValue};

use super::{Call, QueryValue};
use crate::client::{header_name, header_value, refused_query};
use crate::retry::RetryPolicy;

impl Call {
    /// The time limit of this call.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.parts.timeout = Some(limit);
        self
    }

    /// The longest silence on a stream of events.
    #[must_use]
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.parts.idle = Some(limit);
        self
    }

    /// Resumes a stream of events after the event with this id; an empty one means from now on.
    #[must_use]
    pub fn last_event_id(mut self, id: &str) -> Self {
        let name = HeaderName::from_static("last-event-id");
        self.parts.headers.retain(|(known, _)| *known != name);
        if id.is_empty() {
            return self;
        }
        // Unlike other headers it may hold UTF-8: that is how servers name their events.
        match HeaderValue::from_bytes(id.as_bytes()) {
            Ok(id) => {
                self.parts.headers.push((name, id));
                self
            }
            Err(_) => self.fault("the id of the last event contains a line break or control character"),
        }
    }

    /// A header that the caller adds.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let header = header_name(name).and_then(|name| Ok((header_value(&name, value)?, name)));
        match header {
            Ok((value, name)) => {
                self.parts.headers.retain(|(known, _)| *known != name);
                self.parts.headers.push((name, value));
                self
            }
            Err(reason) => self.fault(reason),
        }
    }

    /// A query parameter that the caller adds.
    #[must_use]
    pub fn query_param(self, name: &str, value: QueryValue) -> Self {
        match refused_query(name) {
            None => self.text(Cow::Owned(name.to_owned()), value),
            Some(reason) => self.fault(reason),
        }
    }

    /// Retries by another policy than the client's.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.parts.retry = Some(policy);
        self
    }

    /// Sends the access token even if the action needs none.
    #[must_use]
    pub fn with_auth(mut self) -> Self {
        self.parts.with_auth = true;
        self
    }

    pub(super) fn text(mut self, name: Cow<'static, str>, value: QueryValue) -> Self {
        self.parts.forget(&name);
        match value.into_text(&name) {
            Ok(text) => {
                self.parts.query.extend(text.map(|text| (name, text)));
                self
            }
            Err(reason) => self.fault(reason),
        }
    }
}
