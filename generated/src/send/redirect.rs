//! Redirects: followed for reads only; secrets are sent only to the origin of the API.

use std::borrow::Cow;

use http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use percent_encoding::{AsciiSet, percent_encode};
use url::Url;

use crate::client::exposes;
use crate::request::{Kind, Parts, Payload};
use crate::transport::Body;

/// How many redirects one attempt follows.
const MOST: u32 = 5;

/// The redirects of one attempt so far.
pub(super) struct RedirectState<'a> {
    parts: &'a Parts,
    reads: bool,
    plain_http: bool,
    headers: HeaderMap,
    here: Uri,
    hops: u32,
}

impl<'a> RedirectState<'a> {
    /// Starts at the URL of the call, with the access token that was sent there.
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

    /// The next request of this attempt, or why the redirect is not followed.
    pub(super) fn follow(&mut self, headers: &HeaderMap) -> Result<http::Request<Body>, &'static str> {
        if !self.reads {
            return Err("a redirect, which is followed only for reads without a body");
        }
        self.hops += 1;
        if self.hops > MOST {
            return Err("too many redirects");
        }
        let location = headers.get(header::LOCATION).ok_or("a redirect without a `Location`")?;
        let here = Url::parse(&self.here.to_string()).map_err(|_| "a redirect from an invalid URL")?;
        let mut there = here.join(&text(location)).map_err(|_| "a redirect to an invalid URL")?;
        if !matches!(there.scheme(), "http" | "https") || there.host().is_none() {
            return Err("a redirect to a URL that is not http or https");
        }
        if !there.username().is_empty() || there.password().is_some() {
            return Err("a redirect to a URL with a user name or password");
        }
        if here.scheme() == "https" && there.scheme() == "http" {
            return Err("a redirect from https to http");
        }
        if exposes(&there) && !self.plain_http {
            return Err("a redirect to plain http");
        }
        there.set_fragment(None);
        if here.origin() != there.origin() {
            self.drop_secrets();
        }
        self.here = there.as_str().parse().map_err(|_| "a redirect to an invalid URL")?;
        Ok(self.parts.request(&self.here, self.headers.clone(), Body::empty()))
    }

    /// Removes everything that is meant for the API only, because the origin changes. It stays removed for the
    /// rest of the redirects, even if one leads back.
    fn drop_secrets(&mut self) {
        let mut kept = HeaderMap::new();
        for name in [header::ACCEPT, header::ACCEPT_ENCODING, header::USER_AGENT] {
            // A value that the caller set may be secret like any other header.
            if let Some(value) = self.headers.get(&name).filter(|value| !value.is_sensitive()) {
                kept.insert(name, value.clone());
            }
        }
        self.headers = kept;
    }
}

/// A `Location` as servers write it: ASCII, UTF-8 or raw bytes.
fn text(location: &HeaderValue) -> Cow<'_, str> {
    const BEYOND_ASCII: &AsciiSet = &AsciiSet::EMPTY; // every byte that is not ASCII is in every set
    match str::from_utf8(location.as_bytes()) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => percent_encode(location.as_bytes(), BEYOND_ASCII).into(),
    }
}

/// Whether a status is a redirect with a location.
pub(super) fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}
