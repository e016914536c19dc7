//! From a described call to an HTTP request.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Uri, header};

use super::{Parts, path, query};
use crate::error::Reason;
use crate::transport::Body;

/// How the response is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// As a whole.
    Whole,
    /// As a stream of events.
    Events,
}

/// How many tokens a call remembers to have sent: a stream of events may run for months, on one token after another.
const MOST_TOKENS: usize = 100;

impl Parts {
    /// The URL, unless the call is invalid.
    pub(crate) fn address(&self) -> Result<Uri, Reason> {
        match &self.fault {
            Some(fault) => Err(fault.clone()),
            None => self.uri(),
        }
    }

    /// A request of one attempt: the first one, or one that a redirect leads to.
    pub(crate) fn request(&self, uri: &Uri, headers: HeaderMap, body: Body) -> http::Request<Body> {
        let mut request = http::Request::new(body);
        #[cfg(feature = "testing")]
        request.extensions_mut().insert(self.info());
        *request.method_mut() = self.action.method.clone();
        *request.uri_mut() = uri.clone();
        *request.headers_mut() = headers;
        request
    }

    /// What a mock transport matches.
    #[cfg(feature = "testing")]
    fn info(&self) -> crate::testing::CallInfo {
        let metadata = self.client.shared().metadata;
        let documented = std::ptr::eq(metadata, &raw const crate::api::metadata::METADATA);
        let known = documented.then_some(crate::api::actions::ACTIONS);
        crate::testing::CallInfo { action: self.name(), path: self.path.clone(), known }
    }

    /// The current access token of the client for the next attempt; it is remembered for redaction.
    pub(crate) fn take_token(&mut self) -> Option<HeaderValue> {
        let wanted = !self.action.anonymous || self.with_auth;
        let token = self.client.authorization().filter(|_| wanted);
        if let Some(token) = &token
            && self.tokens.last() != Some(token)
        {
            if self.tokens.len() == MOST_TOKENS {
                self.tokens.remove(0);
            }
            self.tokens.push(token.clone());
        }
        token
    }

    fn uri(&self) -> Result<Uri, Reason> {
        let shared = self.client.shared();
        let base = shared.base.as_str();
        let mut url = String::with_capacity(base.len() + self.route().len() + 160);
        url.push_str(base);
        path::fill(&mut url, self.route(), &self.path)?;
        let own = if self.action.stream { &[] } else { shared.metadata.query };
        let own =
            own.iter().filter(|(name, _)| !shared.query.iter().any(|(known, _)| query::overlap(known, name)));
        let own = own.map(|(name, value)| (*name, *value));
        let defaults = own.chain(shared.query.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        query::append(&mut url, defaults, &self.query);
        Uri::from_maybe_shared(Bytes::from(url)).map_err(|_| "the URL is too long".into())
    }

    /// The headers, with this access token.
    pub(crate) fn header_map(&self, kind: Kind, token: Option<&HeaderValue>) -> HeaderMap {
        let mut headers = self.client.shared().headers.clone();
        if kind == Kind::Events {
            headers.insert(header::ACCEPT, HeaderValue::from_static("text/event-stream"));
            headers.remove(header::ACCEPT_ENCODING);
        }
        if let Some(content_type) = self.payload.content_type() {
            headers.insert(header::CONTENT_TYPE, content_type);
        } else if matches!(*self.action.method, Method::POST | Method::PUT | Method::PATCH) {
            // Nobody adds it for a body that is not there, and many proxies answer 411 without it.
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        if let Some(token) = token {
            headers.insert(header::AUTHORIZATION, token.clone());
        }
        headers
    }
}
