//! Redirects: followed by reads only, and never with secrets to another place.

use std::borrow::Cow;

use http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use percent_encoding::{AsciiSet, percent_encode};
use url::Url;

use crate::client::exposes;
use crate::request::{Kind, Parts, Payload};
use crate::transport::Body;

/// How many redirects one try follows.
const MOST: u32 = 5;

/// Where a try has been sent so far.
pub(super) struct Trail<'a> {
    parts: &'a Parts,
    reads: bool,
    plain_http: bool,
    headers: HeaderMap,
    here: Uri,
    hops: u32,
}

impl<'a> Trail<'a> {
    /// From the place where the call starts, with the access token that was sent there.
    pub(super) fn new(parts: &'a Parts, uri: &Uri, kind: Kind, token: Option<&HeaderValue>) -> Self {
        Self {
            parts,
            reads: parts.action.reads() && matches!(parts.payload, Payload::None),
            plain_http: parts.client.shared().limits.plain_http,
            headers: parts.header_map(kind, token),
            here: uri.clone(),
            hops: 0,
        }
    }

    /// The next request of this try, for an answer that is a redirect; or why it is not followed.
    pub(super) fn follow(&mut self, headers: &HeaderMap) -> Result<http::Request<Body>, &'static str> {
        if !self.reads {
            return Err("a redirect, which a call that is no read, or has a body, does not follow");
        }
        self.hops += 1;
        if self.hops > MOST {
            return Err("one redirect too many");
        }
        let location = headers.get(header::LOCATION).ok_or("a redirect without an address")?;
        let here = Url::parse(&self.here.to_string()).map_err(|_| "a redirect from an unreadable address")?;
        let mut there = here.join(&text(location)).map_err(|_| "a redirect to an unreadable address")?;
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
        Ok(self.parts.request(&self.here, self.headers.clone(), Body::empty()))
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

/// An address as servers write it: in ASCII, in UTF-8, or else in bytes that stand for themselves.
fn text(location: &HeaderValue) -> Cow<'_, str> {
    const BEYOND_ASCII: &AsciiSet = &AsciiSet::EMPTY; // every byte that is not ASCII is in every set
    match str::from_utf8(location.as_bytes()) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => percent_encode(location.as_bytes(), BEYOND_ASCII).into(),
    }
}

/// Whether an answer sends the caller elsewhere.
pub(super) fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}
