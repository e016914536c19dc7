//! The table itself.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method, Uri};

use super::{ActionName, InstantClock, MockResponse};
use crate::client::Client;
use crate::error::Error;
use crate::transport::{Body, Transport, TransportError, TransportFuture};

/// A transport that answers from a table. Clones share the table.
///
/// An action that the table does not hold, or no longer holds, is rejected: the call fails with an error
/// of kind [`InvalidRequest`](crate::ErrorKind::InvalidRequest) that names it, and is not tried again.
#[derive(Debug, Clone, Default)]
pub struct MockTransport {
    inner: Arc<Mutex<Inner>>,
}

#[derive(Debug, Default)]
struct Inner {
    rows: Vec<Row>,
    requests: Vec<RecordedRequest>,
}

#[derive(Debug)]
struct Row {
    action: String,
    answer: MockResponse,
    once: bool,
}

/// A request that a table has received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The action, as `device.get`, or `GET /path` for an undocumented call.
    pub action: Cow<'static, str>,
    /// The method.
    pub method: Method,
    /// The address.
    pub uri: Uri,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl std::fmt::Debug for RecordedRequest {
    /// Neither the values of headers nor the body: they may hold secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("action", &self.action)
            .field("uri", &self.uri)
            .finish_non_exhaustive()
    }
}

impl MockTransport {
    /// An empty table, which rejects every call.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers the next call of the action that no earlier row answers.
    #[must_use]
    pub fn expect_once(self, action: &str, answer: MockResponse) -> Self {
        self.add(action, answer, true)
    }

    /// Answers every call of the action that no earlier row answers.
    #[must_use]
    pub fn expect(self, action: &str, answer: MockResponse) -> Self {
        self.add(action, answer, false)
    }

    /// A client on this table: with an access token, and without pauses between attempts.
    ///
    /// # Errors
    /// Never, as long as the API has a base URL.
    pub fn client(&self) -> Result<Client, Error> {
        Client::builder().access_token("test").clock(InstantClock).transport(self.clone()).build()
    }

    /// The requests so far.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.inner().requests.clone()
    }

    /// The actions that were expected [`expect_once`](Self::expect_once) and have not been called yet.
    #[must_use]
    pub fn unmet(&self) -> Vec<String> {
        self.inner().rows.iter().filter(|row| row.once).map(|row| row.action.clone()).collect()
    }

    fn add(self, action: &str, answer: MockResponse, once: bool) -> Self {
        self.inner().rows.push(Row { action: action.to_owned(), answer, once });
        self
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, request: RecordedRequest) -> Result<http::Response<Body>, TransportError> {
        let mut inner = self.inner();
        let action = request.action.clone();
        inner.requests.push(request);
        let row = inner.rows.iter().position(|row| row.action == action);
        let answer = match row {
            Some(index) if inner.rows.get(index).is_some_and(|row| row.once) => {
                Some(inner.rows.remove(index).answer)
            }
            Some(index) => inner.rows.get(index).map(|row| row.answer.clone()),
            None => None,
        };
        match answer {
            Some(answer) => answer.into_response(),
            None => Err(TransportError::rejected(format!("a call of {action} was not expected"))),
        }
    }
}

impl Transport for MockTransport {
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        let table = self.clone();
        Box::pin(async move {
            let (head, mut body) = request.into_parts();
            let mut bytes = BytesMut::new();
            while let Some(chunk) = body.chunk().await {
                bytes.extend_from_slice(&chunk.map_err(TransportError::interrupted)?);
            }
            let action = head.extensions.get::<ActionName>().map_or(Cow::Borrowed(""), |name| name.0.clone());
            let (method, uri, headers) = (head.method, head.uri, head.headers);
            table.answer(RecordedRequest { action, method, uri, headers, body: bytes.freeze() })
        })
    }
}
