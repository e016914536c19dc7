//! The transport that comes with the crate: [reqwest](https://docs.rs/reqwest) over rustls.
//!
//! This is the only place where reqwest shows. To bring a client of your own (a proxy, client
//! certificates, other roots), hand it to [`ReqwestTransport::from_client`]. What a foreign client may
//! break, and no code here can check:
//!
//! - **redirects**: build it with `redirect::Policy::none()`. A client that follows them by itself
//!   sends headers to places the rules of this crate would have kept them from, and replays writes.
//! - **retries**: build it with `retry::never()`, or writes may be sent twice.
//! - **decompression**: leave `gzip`, `brotli`, `deflate` and `zstd` off (`no_gzip()` and its like), or the
//!   cap on a body counts for less: the client unpacks chunk by chunk before the cap sees them.
//! - **timeouts**: its own `timeout` ends event streams; leave it unset, set `connect_timeout`.
//! - **`https_only(false)`** and default headers are its own: they go to every host it is sent to.

use std::error::Error as _;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::Uri;
use http::uri::{Authority, Scheme};
use url::Url;

use super::{Body, Exchange, Transport, TransportError};

/// Sends requests with a [`reqwest::Client`].
#[derive(Debug, Clone)]
pub struct ReqwestTransport {
    client: ::reqwest::Client,
    origin: Arc<OnceLock<Origin>>,
}

impl ReqwestTransport {
    /// Sends with a client that somebody else has set up; see the [module](self) for what it must keep.
    #[must_use]
    pub fn from_client(client: ::reqwest::Client) -> Self {
        Self { client, origin: Arc::default() }
    }

    /// A client set up as this crate needs it.
    pub(crate) fn with(settings: &Settings) -> Result<Self, ::reqwest::Error> {
        let mut builder = ::reqwest::Client::builder()
            .redirect(::reqwest::redirect::Policy::none())
            .retry(::reqwest::retry::never())
            .referer(false)
            .connect_timeout(settings.connect_timeout)
            .pool_idle_timeout(settings.pool_idle_timeout);
        if let Some(connections) = settings.pool_size {
            builder = builder.pool_max_idle_per_host(connections);
        }
        if settings.no_proxy {
            builder = builder.no_proxy();
        }
        Ok(Self::from_client(builder.build()?))
    }
}

/// What the builder of a client says of connections.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) connect_timeout: Duration,
    pub(crate) pool_idle_timeout: Duration,
    pub(crate) pool_size: Option<usize>,
    pub(crate) no_proxy: bool,
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<Body>) -> Exchange {
        // Outside a tokio runtime the client underneath would panic.
        if tokio::runtime::Handle::try_current().is_err() {
            let error = TransportError::unsent("this transport needs a tokio runtime around it");
            return Box::pin(std::future::ready(Err(error)));
        }
        let request = match translate(request, &self.origin) {
            Ok(request) => request,
            Err(error) => return Box::pin(std::future::ready(Err(error))),
        };
        let sending = self.client.execute(request);
        Box::pin(async move { sending.await.map(answer).map_err(failure) })
    }
}

/// The request as the client below wants it.
fn translate(
    request: http::Request<Body>,
    origin: &OnceLock<Origin>,
) -> Result<::reqwest::Request, TransportError> {
    let (head, payload) = request.into_parts();
    let url = address(&head.uri, origin).map_err(TransportError::refused)?;
    let mut request = ::reqwest::Request::new(head.method, url);
    *request.headers_mut() = head.headers;
    *request.body_mut() = match payload.into_bytes() {
        Ok(bytes) if bytes.is_empty() => None,
        Ok(bytes) => Some(bytes.into()),
        Err(stream) => Some(::reqwest::Body::wrap(stream)),
    };
    Ok(request)
}

/// The scheme and the authority of the first request, read already.
#[derive(Debug)]
struct Origin {
    scheme: Scheme,
    authority: Authority,
    url: Url,
}

/// The address in the form of the client below. Nearly all requests go to one place, so only the path is
/// read each time.
fn address(uri: &Uri, origin: &OnceLock<Origin>) -> Result<Url, url::ParseError> {
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    // A path that starts with two slashes would be taken for another host.
    if let Some(origin) = origin.get()
        && !path.starts_with("//")
        && uri.scheme() == Some(&origin.scheme)
        && uri.authority() == Some(&origin.authority)
    {
        return Url::options().base_url(Some(&origin.url)).parse(path);
    }
    let url = Url::parse(&uri.to_string())?;
    if let (Some(scheme), Some(authority)) = (uri.scheme().cloned(), uri.authority().cloned()) {
        let _ = origin.set(Origin { scheme, authority, url: url.clone() }); // the first one stays
    }
    Ok(url)
}

fn answer(response: ::reqwest::Response) -> http::Response<Body> {
    http::Response::<::reqwest::Body>::from(response).map(Body::wrap)
}

/// An error of the client below, without the address: that holds ids and the query.
fn failure(error: ::reqwest::Error) -> TransportError {
    let timed_out = error.is_timeout() || source_timed_out(&error);
    let unsent = error.is_connect() || error.is_builder();
    let error = error.without_url();
    let error = if unsent { TransportError::unsent(error) } else { TransportError::broken(error) };
    if timed_out { error.timed_out() } else { error }
}

fn source_timed_out(error: &::reqwest::Error) -> bool {
    let mut source = error.source();
    while let Some(error) = source {
        if let Some(io) = error.downcast_ref::<std::io::Error>() {
            return io.kind() == std::io::ErrorKind::TimedOut;
        }
        source = error.source();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p2_the_address_is_the_same_with_and_without_a_known_origin() {
        let known = OnceLock::new();
        address(&Uri::from_static("https://example.com/first"), &known).unwrap();
        for uri in [
            "https://example.com",
            "https://example.com/a/b?x=1",
            "https://example.com//evil.example.com/a",
            "https://example.com///a",
            "https://example.com/%2e%2E/%5C/a%2Fb?x=%20",
            "https://example.com:8443/a",
            "http://example.com/a",
            "https://other.example.com/a",
        ] {
            let uri = Uri::from_static(uri);
            assert_eq!(address(&uri, &known), address(&uri, &OnceLock::new()), "{uri}");
        }
    }
}
