//! What callers add: bounds, headers, query parameters, another policy.

use std::borrow::Cow;
use std::time::Duration;

use super::{Call, QueryValue};
use crate::client::{header_name, header_value, refused_query};
use crate::retry::RetryPolicy;

impl Call {
    /// Bounds this call.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.parts.timeout = Some(limit);
        self
    }

    /// Bounds silence on a stream of events.
    #[must_use]
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.parts.idle = Some(limit);
        self
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

    /// Tries again by another policy than the client's.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.parts.retry = Some(policy);
        self
    }

    /// Sends the access token even if the action needs none.
    #[must_use]
    pub fn authenticated(mut self) -> Self {
        self.parts.authenticated = true;
        self
    }

    pub(super) fn text(mut self, name: Cow<'static, str>, value: QueryValue) -> Self {
        self.parts.forget(&name);
        match value.into_text() {
            Ok(text) => {
                self.parts.query.push((name, text));
                self
            }
            Err(reason) => self.fault(reason),
        }
    }
}
