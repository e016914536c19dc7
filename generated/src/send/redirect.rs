//! Redirects: followed by reads only, and never with secrets to another place.

use http::{HeaderMap, Method, StatusCode, Uri, header};
use url::Url;

use crate::client::exposes;
use crate::error::Error;
use crate::request::{Kind, Parts, Payload};
use crate::transport::Body;

/// How many redirects one try follows.
const MOST: u32 = 5;

/// Where a try has been sent so far.
pub(super) struct Trail {
    reads: bool,
    plain_http: bool,
    method: Method,
    headers: HeaderMap,
    here: Uri,
    hops: u32,
}

impl Trail {
    /// From the place where the call starts.
    pub(super) fn new(parts: &Parts, uri: &Uri, kind: Kind) -> Self {
        Self {
            reads: parts.action.reads() && matches!(parts.payload, Payload::None),
            plain_http: parts.client.shared().limits.plain_http,
            method: parts.action.method.clone(),
            headers: parts.header_map(kind),
            here: uri.clone(),
            hops: 0,
        }
    }

    /// The next request of this try, for an answer that is a redirect.
    pub(super) fn next(&mut self, response: http::Response<Body>) -> Result<http::Request<Body>, Error> {
        let (head, _) = response.into_parts();
        self.follow(&head.headers).map_err(|reason| {
            Error::answered(head.status, head.headers, bytes::Bytes::new()).with_reason(reason)
        })
    }

    fn follow(&mut self, headers: &HeaderMap) -> Result<http::Request<Body>, &'static str> {
        if !self.reads {
            return Err("a redirect, which a call that is no read, or has a body, does not follow");
        }
        self.hops += 1;
        if self.hops > MOST {
            return Err("one redirect too many");
        }
        let location = headers.get(header::LOCATION).and_then(|location| location.to_str().ok());
        let location = location.ok_or("a redirect without a readable address")?;
        let here = Url::parse(&self.here.to_string()).map_err(|_| "a redirect from an unreadable address")?;
        let mut there = here.join(location).map_err(|_| "a redirect to an unreadable address")?;
        if !matches!(there.scheme(), "http" | "https") || there.host().is_none() {
            return Err("a redirect to something that is no http(s) address");
        }
        if !there.username().is_empty() || there.password().is_some() {
            return Err("a redirect to an address with a user name or password");
        }
        if here.scheme() == "https" && there.scheme() == "http" {
            return Err("a redirect from https to http");
        }
        if exposes(&there) && !self.plain_http {
            return Err("a redirect to plain http");
        }
        there.set_fragment(None);
        if here.origin() != there.origin() {
            self.leave_secrets();
        }
        self.here = there.as_str().parse().map_err(|_| "a redirect to an unreadable address")?;
        let mut request = http::Request::new(Body::empty());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.here.clone();
        *request.headers_mut() = self.headers.clone();
        Ok(request)
    }

    /// Another host, scheme or port gets none of what is meant for the API: they stay away for the
    /// rest of the way, even if it leads back.
    fn leave_secrets(&mut self) {
        let mut kept = HeaderMap::new();
        for name in [header::ACCEPT, header::ACCEPT_ENCODING, header::USER_AGENT] {
            // A caller's own value of them is as custom as any other header.
            if let Some(value) = self.headers.get(&name).filter(|value| !value.is_sensitive()) {
                kept.insert(name, value.clone());
            }
        }
        self.headers = kept;
    }
}

/// Whether an answer sends the caller elsewhere.
pub(super) fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}
