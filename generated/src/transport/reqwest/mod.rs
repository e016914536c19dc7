//! The transport that comes with the crate: [reqwest](https://docs.rs/reqwest).
//!
//! This is the only place where reqwest shows. To bring a client of your own (a proxy, client
//! certificates, other roots), hand it to [`ReqwestTransport::from_client`]. What a custom client may
//! break, and this crate cannot check:
//!
//! - **redirects**: build it with `redirect::Policy::none()`. A client that follows them by itself
//!   sends headers to places the rules of this crate would have kept them from, and replays writes.
//! - **retries**: build it with `retry::never()`, or writes may be sent twice.
//! - **decompression**: leave `gzip`, `brotli`, `deflate` and `zstd` off (`no_gzip()` and its like), or the
//!   cap on a body counts for less: the client decompresses chunk by chunk before the cap sees them.
//! - **timeouts**: its own `timeout` ends event streams; leave it unset, set `connect_timeout`. Keep that below the
//!   limits of an attempt and of a call: this crate does not see that a custom client is still connecting. A limit of
//!   this crate that passes meanwhile is taken for one after the request was sent: [`Error::is_connect`] is false, and a
//!   write is not retried. The client's own `connect_timeout` is known as a failure to connect.
//! - **proxies**: a client takes those that the environment names, and sends them requests for this machine too, in
//!   clear and with the access token. Build it with `no_proxy()`, or set the proxies to use.
//! - **`https_only(false)`** and default headers are its own: they go to every host it is sent to.
//!
//! [`Error::is_connect`]: crate::Error::is_connect

mod sending;

use std::error::Error as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::Uri;
use http::uri::{Authority, Scheme};
use url::Url;

use super::{Body, BoxError, Progress, Transport, TransportError, TransportFuture};
use crate::client::is_loopback;
use sending::{Sending, WatchConnector};

/// Sends requests with a [`reqwest::Client`].
#[derive(Debug, Clone)]
pub struct ReqwestTransport {
    client: ::reqwest::Client,
    /// For requests to this machine, which no proxy of the environment may see.
    loopback: Option<Arc<Loopback>>,
    origin: Arc<OnceLock<Origin>>,
}

impl ReqwestTransport {
    /// Uses a custom client; see the [module](self) for the settings that it must have.
    #[must_use]
    pub fn from_client(client: ::reqwest::Client) -> Self {
        Self { client, loopback: None, origin: Arc::default() }
    }

    /// A client set up as this crate needs it.
    pub(crate) fn with(settings: Settings) -> Result<Self, BoxError> {
        let transport = Self::from_client(settings.client()?);
        let direct = Settings { no_proxy: true, ..settings };
        let loopback = (!settings.no_proxy).then(|| Loopback { settings: direct, client: OnceLock::new() });
        Ok(Self { loopback: loopback.map(Arc::new), ..transport })
    }

    /// The client for requests to this address.
    fn client_for(&self, url: &Url) -> Result<::reqwest::Client, TransportError> {
        match &self.loopback {
            Some(loopback) if is_loopback(url) => loopback.client(),
            _ => Ok(self.client.clone()),
        }
    }
}

/// A client without proxies, made when it is first needed.
#[derive(Debug)]
struct Loopback {
    settings: Settings,
    client: OnceLock<::reqwest::Client>,
}

impl Loopback {
    fn client(&self) -> Result<::reqwest::Client, TransportError> {
        if let Some(client) = self.client.get() {
            return Ok(client.clone());
        }
        let client = self.settings.client().map_err(TransportError::rejected)?;
        Ok(self.client.get_or_init(|| client).clone())
    }
}

/// The connection settings of a client.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    pub(crate) connect_timeout: Duration,
    pub(crate) pool_idle_timeout: Duration,
    pub(crate) pool_max_idle_per_host: Option<usize>,
    pub(crate) no_proxy: bool,
}

/// A time limit that never passes. Longer ones overflow where they are added to a point in time.
const NEVER: Duration = Duration::from_secs(30 * 365 * 86_400);

impl Settings {
    fn client(&self) -> Result<::reqwest::Client, BoxError> {
        let mut builder = ::reqwest::Client::builder()
            .redirect(::reqwest::redirect::Policy::none())
            .retry(::reqwest::retry::never())
            .referer(false)
            .connector_layer(WatchConnector)
            .connect_timeout(self.connect_timeout.min(NEVER))
            .pool_idle_timeout(Some(self.pool_idle_timeout).filter(|limit| *limit < NEVER));
        if let Some(connections) = self.pool_max_idle_per_host {
            builder = builder.pool_max_idle_per_host(connections);
        }
        if self.no_proxy {
            builder = builder.no_proxy();
        }
        // With `rustls-no-provider` it panics where the program has installed no provider.
        match catch_unwind(AssertUnwindSafe(|| builder.build())) {
            Ok(client) => Ok(client?),
            Err(_) => Err("TLS cannot be set up: no crypto provider of rustls is installed".into()),
        }
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        // Outside a tokio runtime the client underneath would panic.
        if tokio::runtime::Handle::try_current().is_err() {
            let error = TransportError::rejected("the HTTP client needs a tokio runtime around the call");
            return Box::pin(std::future::ready(Err(error)));
        }
        let progress = request.extensions().get::<Progress>().cloned().unwrap_or_default();
        let prepared = translate(request, &self.origin)
            .and_then(|request| self.client_for(request.url()).map(|client| (client, request)));
        let work = async move {
            let (client, request) = prepared?;
            client.execute(request).await.map(into_http).map_err(failure)
        };
        Box::pin(Sending { work, progress })
    }
}

/// Converts the request for reqwest.
fn translate(
    request: http::Request<Body>,
    origin: &OnceLock<Origin>,
) -> Result<::reqwest::Request, TransportError> {
    let (head, payload) = request.into_parts();
    let url = address(&head.uri, origin).map_err(TransportError::rejected)?;
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

/// Converts the URL. Nearly all requests have the same origin, so usually only the path is parsed.
fn address(uri: &Uri, origin: &OnceLock<Origin>) -> Result<Url, url::ParseError> {
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    if let Some(origin) = origin.get()
        && uri.scheme() == Some(&origin.scheme)
        && uri.authority() == Some(&origin.authority)
        // A path may be taken for another host: `//host`, or `/\host` as browsers read it.
        && !path.starts_with("//")
        && !path.starts_with("/\\")
        && let Ok(url) = Url::options().base_url(Some(&origin.url)).parse(path)
        && url.host() == origin.url.host()
        && url.port() == origin.url.port()
        && url.username().is_empty()
    {
        return Ok(url);
    }
    let url = Url::parse(&uri.to_string())?;
    if let (Some(scheme), Some(authority)) = (uri.scheme().cloned(), uri.authority().cloned()) {
        let _ = origin.set(Origin { scheme, authority, url: url.clone() }); // the first one stays
    }
    Ok(url)
}

fn into_http(response: ::reqwest::Response) -> http::Response<Body> {
    http::Response::<::reqwest::Body>::from(response).map(Body::new)
}

/// Converts an error of reqwest, without the URL: that contains ids and the query.
fn failure(error: ::reqwest::Error) -> TransportError {
    let timed_out = error.is_timeout() || source_timed_out(&error);
    let (connect, rejected) = (error.is_connect(), error.is_builder());
    let error = error.without_url();
    let error = match (rejected, connect) {
        (true, _) => TransportError::rejected(error),
        (false, true) => TransportError::connect(error),
        (false, false) => TransportError::interrupted(error),
    };
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
            "https://example.com//example.com/a",
            "https://example.com/\\example.com/a",
            "https://example.com/\\evil.example.com:443/a",
            "https://example.com/\\/evil.example.com/a",
            "https://example.com/\\user@example.com/a",
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
