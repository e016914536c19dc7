//! From a described call to an HTTP request.

use bytes::Bytes;
use http::{HeaderMap, Uri, header};

use super::{Parts, path, query};
use crate::error::Reason;
use crate::transport::Body;

/// How the answer is to be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Read whole.
    Whole,
    /// Left open, as a stream of events.
    Events,
}

impl Parts {
    /// The address, unless something about the call is wrong.
    pub(crate) fn address(&self) -> Result<Uri, Reason> {
        match &self.fault {
            Some(fault) => Err(fault.clone()),
            None => self.uri(),
        }
    }

    /// The request of one try.
    pub(crate) fn request(&self, uri: &Uri, kind: Kind, body: Body) -> http::Request<Body> {
        let mut request = http::Request::new(body);
        #[cfg(feature = "testing")]
        request.extensions_mut().insert(crate::testing::ActionName(self.name()));
        *request.method_mut() = self.action.method.clone();
        *request.uri_mut() = uri.clone();
        *request.headers_mut() = self.header_map(kind);
        request
    }

    fn uri(&self) -> Result<Uri, Reason> {
        let shared = self.client.shared();
        let base = shared.base.as_str();
        let mut url = String::with_capacity(base.len() + self.route().len() + 160);
        url.push_str(base);
        path::fill(&mut url, self.route(), &self.path)?;
        let own = if self.action.stream { &[] } else { shared.about.query };
        let own = own.iter().filter(|(name, _)| !shared.query.iter().any(|(known, _)| known == name));
        let own = own.map(|(name, value)| (*name, *value));
        let defaults = own.chain(shared.query.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        query::append(&mut url, defaults, &self.query);
        Uri::from_maybe_shared(Bytes::from(url)).map_err(|_| "the address is too long to travel".into())
    }

    /// The headers, with the access token that the client has now.
    pub(crate) fn header_map(&self, kind: Kind) -> HeaderMap {
        let mut headers = self.client.shared().headers.clone();
        if kind == Kind::Events {
            headers.insert(header::ACCEPT, header::HeaderValue::from_static("text/event-stream"));
            headers.remove(header::ACCEPT_ENCODING);
        }
        if let Some(content_type) = self.payload.content_type() {
            headers.insert(header::CONTENT_TYPE, content_type);
        }
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        let wanted = !self.action.anonymous || self.authenticated;
        if let Some(token) = self.client.authorization().filter(|_| wanted) {
            headers.insert(header::AUTHORIZATION, token);
        }
        headers
    }
}
