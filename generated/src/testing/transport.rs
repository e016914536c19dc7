//! The mock transport.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method, Uri};

use super::{CallInfo, InstantClock, MockResponse, RequestMatcher};
use crate::api::actions::ACTIONS;
use crate::client::Client;
use crate::error::Error;
use crate::transport::{Body, Transport, TransportError, TransportFuture};

/// A transport that answers as expected. Clones share the expectations.
///
/// A call that no expectation fits is rejected: it fails with an error of kind
/// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) that names it, and is not retried.
///
/// # Panics
/// When the last clone is dropped, the clients that use it included, while a call that was
/// [expected once](Self::expect_once) has not come. Not while the thread is panicking already.
#[derive(Debug, Clone, Default)]
pub struct MockTransport {
    inner: Arc<Mutex<Inner>>,
}

#[derive(Debug, Default)]
struct Inner {
    expectations: Vec<Expectation>,
    requests: Vec<RecordedRequest>,
}

#[derive(Debug)]
struct Expectation {
    matcher: RequestMatcher,
    response: MockResponse,
    once: bool,
    met: bool,
}

/// A request that a mock has received.
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
    /// A mock that expects nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers one call that fits, and that no earlier expectation answers. The call has to come.
    #[must_use]
    pub fn expect_once(self, call: impl Into<RequestMatcher>, response: MockResponse) -> Self {
        self.add(call.into(), response, true)
    }

    /// Answers every call that fits, and that no earlier expectation answers. It need not come.
    #[must_use]
    pub fn expect(self, call: impl Into<RequestMatcher>, response: MockResponse) -> Self {
        self.add(call.into(), response, false)
    }

    /// A client on this mock: with an access token, and without pauses between attempts.
    ///
    /// # Errors
    /// When an action is expected that the API does not have.
    pub fn client(&self) -> Result<Client, Error> {
        if let Some(reason) = self.inner().unknown_action(ACTIONS) {
            return Err(Error::invalid_request(reason));
        }
        Client::builder().access_token("test").clock(InstantClock).transport(self.clone()).build()
    }

    /// The requests so far.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.inner().requests.clone()
    }

    /// The calls that were expected [once](Self::expect_once) and have not come yet.
    #[must_use]
    pub fn unmet(&self) -> Vec<String> {
        self.inner().unmet()
    }

    /// Removes all expectations, so that none is reported when the mock is dropped. The requests are kept.
    pub fn reset(&self) {
        self.inner().expectations.clear();
    }

    fn add(self, matcher: RequestMatcher, response: MockResponse, once: bool) -> Self {
        self.inner().expectations.push(Expectation { matcher, response, once, met: false });
        self
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    fn unmet(&self) -> Vec<String> {
        let once = self.expectations.iter().filter(|expectation| expectation.once && !expectation.met);
        once.map(|expectation| expectation.matcher.to_string()).collect()
    }

    /// Why an expectation can never be met.
    fn unknown_action(&self, known: &[&str]) -> Option<String> {
        let actions = self.expectations.iter().map(|expectation| expectation.matcher.action_name());
        // `GET /path` is an undocumented call.
        let unknown = |action: &&str| !action.contains(' ') && !known.contains(action);
        let action = actions.into_iter().find(unknown)?;
        Some(format!("the mock expects a call of `{action}`, which is not an action of the API"))
    }

    fn answer(
        &mut self,
        info: &CallInfo,
        request: RecordedRequest,
    ) -> Result<http::Response<Body>, TransportError> {
        self.requests.push(request);
        if let Some(reason) = info.known.and_then(|known| self.unknown_action(known)) {
            return Err(TransportError::rejected(reason));
        }
        let open = |expectation: &&mut Expectation| !(expectation.once && expectation.met);
        match self.expectations.iter_mut().filter(open).find(|expectation| expectation.matcher.matches(info))
        {
            Some(expectation) => {
                expectation.met = true;
                expectation.response.clone().into_response()
            }
            None => Err(TransportError::rejected(format!("a call of {} was not expected", info.action))),
        }
    }
}

impl Drop for Inner {
    /// Only a panic fails a test from here, as in every mock.
    fn drop(&mut self) {
        let unmet = self.unmet();
        let reported = unmet.is_empty() || std::thread::panicking();
        assert!(reported, "expected calls that did not come: {}", unmet.join(", "));
    }
}

impl Transport for MockTransport {
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        let mock = self.clone();
        Box::pin(async move {
            let (mut head, mut body) = request.into_parts();
            let mut bytes = BytesMut::new();
            while let Some(chunk) = body.chunk().await {
                bytes.extend_from_slice(&chunk.map_err(TransportError::interrupted)?);
            }
            let info = head.extensions.remove::<CallInfo>().unwrap_or_default();
            let (method, uri, headers) = (head.method, head.uri, head.headers);
            let action = info.action.clone();
            let request = RecordedRequest { action, method, uri, headers, body: bytes.freeze() };
            mock.inner().answer(&info, request)
        })
    }
}
