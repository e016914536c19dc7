//! The builder of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::base::BaseUrl;
use super::headers::{TokenCell, bearer};
use super::{Client, Inner, Limits, Shared, header_name, header_value, refused_query};
use crate::__private::Metadata;
use crate::clock::{Clock, SystemClock};
use crate::error::{Error, Reason};
use crate::request::QueryValue;
use crate::request::query::overlap;
use crate::retry::{Budget, RetryPolicy};
use crate::transport::Transport;
#[cfg(feature = "reqwest")]
use crate::transport::reqwest::{ReqwestTransport, Settings};

/// The crate's part of the `User-Agent` header.
const USER_AGENT: &str = concat!(env!("CARGO_CRATE_NAME"), "-rust/", env!("CARGO_PKG_VERSION"));

/// Configures a [`Client`]. Invalid settings are reported by [`build`](Self::build).
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    metadata: &'static Metadata,
    token: Option<String>,
    base_url: Option<String>,
    user_agent: Option<String>,
    headers: Vec<(String, String)>,
    query: Vec<(String, QueryValue)>,
    retry: RetryPolicy,
    retry_budget: u32,
    limits: Limits,
    clock: Arc<dyn Clock>,
    transport: Option<Arc<dyn Transport>>,
    #[cfg(feature = "reqwest")]
    connection: Settings,
}

impl ClientBuilder {
    pub(crate) fn new(metadata: &'static Metadata) -> Self {
        Self {
            metadata,
            token: None,
            base_url: None,
            user_agent: None,
            headers: Vec::new(),
            query: Vec::new(),
            retry: RetryPolicy::default(),
            retry_budget: 100,
            limits: Limits {
                total: Duration::from_secs(90),
                attempt: Duration::from_secs(30),
                idle: Duration::from_secs(30),
                body: 64 << 20,
                error_body: 1 << 20,
                event: 1 << 20,
                plain_http: false,
            },
            clock: Arc::new(SystemClock),
            transport: None,
            #[cfg(feature = "reqwest")]
            connection: Settings {
                connect_timeout: Duration::from_secs(10),
                pool_idle_timeout: Duration::from_secs(90),
                pool_max_idle_per_host: None,
                no_proxy: false,
            },
        }
    }

    /// The access token to send with every call.
    pub fn access_token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// The base URL of the API. Default: the public one, where the API has one. A path in it is prepended to every route.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Allows plain http for hosts other than this machine. The access token can then be read on the
    /// network.
    pub fn allow_http(mut self) -> Self {
        self.limits.plain_http = true;
        self
    }

    /// The name of your program, which precedes that of this crate in the `User-Agent` header.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// A header for every call, in place of a default one of the same name.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// A query parameter for every call, in place of a default one of the same name.
    pub fn query_param(mut self, name: impl Into<String>, value: impl Into<QueryValue>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// The time limit of a whole call, including all attempts and the pauses between them. Default: 90 s.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.limits.total = limit;
        self
    }

    /// The time limit of one attempt, from connecting to the last byte of the response. Default: 30 s. It does not
    /// apply to file uploads, nor to calls with a timeout of their own.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.limits.attempt = limit;
        self
    }

    /// The longest silence on a stream of events before it reconnects. Default: 30 s. A call that asks for
    /// keep-alive messages at an interval gets three of these instead, one that sets its own limit that one.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.limits.idle = limit;
        self
    }

    /// When calls are retried, how often and after which pauses, and when streams of events reconnect after a failure.
    /// Default: as [`RetryPolicy::default`] says, three attempts.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// The retry budget that the client shares with its clones. Default: 100. Each retry takes one from it, and each
    /// new connection of a stream of events after one that failed; every ten calls that succeed at the first attempt
    /// give one back.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = retries;
        self
    }

    /// The largest body of a response in bytes, after decompression. Default: 64 MiB.
    ///
    /// It limits memory as well: the decoded values may take up to four times as many bytes. Typical responses
    /// take two to three times the size of their body; a body of nothing but `{}` would take hundreds.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// How many bytes of an error's body are kept, after decompression. Default: 1 MiB.
    pub fn max_error_bytes(mut self, bytes: usize) -> Self {
        self.limits.error_body = bytes;
        self
    }

    /// The largest event of a stream in bytes, its id and name included. Default: 1 MiB. Its decoded values may take
    /// four times as many. A larger one yields an error and is skipped.
    pub fn max_event_bytes(mut self, bytes: usize) -> Self {
        self.limits.event = bytes;
        self
    }

    /// Another clock, also one in a `Box` or an `Arc`; see [`Clock`].
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Another transport, also one in a `Box` or an `Arc`; see [`Transport`]. Connection settings do not apply
    /// to it.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// The time limit for connecting. Default: 10 s.
    #[cfg(feature = "reqwest")]
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connection.connect_timeout = limit;
        self
    }

    /// How long an unused connection is kept. Default: 90 s.
    #[cfg(feature = "reqwest")]
    pub fn pool_idle_timeout(mut self, limit: Duration) -> Self {
        self.connection.pool_idle_timeout = limit;
        self
    }

    /// How many unused connections are kept per host. Default: all.
    #[cfg(feature = "reqwest")]
    pub fn pool_max_idle_per_host(mut self, connections: usize) -> Self {
        self.connection.pool_max_idle_per_host = Some(connections);
        self
    }

    /// Ignores the proxies of the environment variables. Requests to this machine never use them. To use another proxy,
    /// bring your own client: [`ReqwestTransport::from_client`].
    #[cfg(feature = "reqwest")]
    pub fn no_proxy(mut self) -> Self {
        self.connection.no_proxy = true;
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// When the token, a header or the base URL is invalid, or there is no transport.
    pub fn build(self) -> Result<Client, Error> {
        let base = self.base_url.as_deref().or(self.metadata.base_url);
        let base = base.ok_or_else(|| Error::invalid_request("there is no base URL"))?;
        let base = BaseUrl::parse(base, self.limits.plain_http)?;
        let headers = self.default_headers().map_err(Error::invalid_request)?;
        let query = self.default_query().map_err(Error::invalid_request)?;
        let token = self.token.as_deref().map(bearer).transpose()?;
        let shared = Shared {
            metadata: self.metadata,
            base,
            transport: self.carrier()?,
            clock: self.clock,
            headers,
            query,
            retry: self.retry,
            budget: Budget::new(self.retry_budget),
            limits: self.limits,
        };
        let inner = Inner { shared: Arc::new(shared), token: TokenCell::new(token) };
        Ok(Client { inner: Arc::new(inner) })
    }

    #[cfg(feature = "reqwest")]
    fn carrier(&self) -> Result<Arc<dyn Transport>, Error> {
        if let Some(transport) = &self.transport {
            return Ok(Arc::clone(transport));
        }
        let transport = ReqwestTransport::with(self.connection)
            .map_err(|error| Error::invalid_request("the HTTP client cannot be set up").with_source(error))?;
        Ok(Arc::new(transport))
    }

    #[cfg(not(feature = "reqwest"))]
    fn carrier(&self) -> Result<Arc<dyn Transport>, Error> {
        self.transport
            .clone()
            .ok_or_else(|| Error::invalid_request("there is no transport: give one to the builder"))
    }

    fn default_headers(&self) -> Result<HeaderMap, Reason> {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
        let agent = match &self.user_agent {
            Some(agent) => {
                let mut agent = header_value(&header::USER_AGENT, &format!("{agent} {USER_AGENT}"))?;
                agent.set_sensitive(false); // not a secret
                agent
            }
            None => HeaderValue::from_static(USER_AGENT),
        };
        headers.insert(header::USER_AGENT, agent);
        for (name, value) in self.metadata.headers {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| "invalid header name")?;
            let value = HeaderValue::from_str(value).map_err(|_| "invalid header value")?;
            headers.insert(name, value);
        }
        for (name, value) in &self.headers {
            let name = header_name(name)?;
            let value = header_value(&name, value)?;
            headers.insert(name, value);
        }
        Ok(headers)
    }

    fn default_query(&self) -> Result<Vec<(String, String)>, Reason> {
        let mut query: Vec<(String, String)> = Vec::new();
        for (name, value) in &self.query {
            if let Some(reason) = refused_query(name) {
                return Err(reason);
            }
            query.retain(|(known, _)| !overlap(known, name));
            query.extend(value.clone().into_text(name)?.map(|text| (name.clone(), text)));
        }
        Ok(query)
    }
}

impl fmt::Debug for ClientBuilder {
    /// Shows neither the token nor any value of a header or query parameter.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("access_token", &self.token.as_ref().map(|_| "[hidden]"))
            .field("headers", &self.headers.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("query", &self.query.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("retry", &self.retry)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}
