//! The client: what all calls share.

mod base;
mod builder;
mod headers;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue, Method};

pub(crate) use base::exposes;
#[cfg(feature = "reqwest")]
pub(crate) use base::is_loopback;
pub use builder::ClientBuilder;
use headers::{TokenCell, bearer};
pub(crate) use headers::{bare_token, header_name, header_value, refused_query};

use crate::__private::Metadata;
use crate::clock::Clock;
use crate::error::Error;
use crate::request::RequestBuilder;
use crate::retry::{Budget, RetryPolicy};
use crate::transport::Transport;
use base::BaseUrl;

/// A client of the API.
///
/// Cheap to clone: clones share connections, settings and the access token. Create one with
/// [`builder`](Self::builder), or with `new` if only an access token is needed.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    shared: Arc<Shared>,
    token: TokenCell,
}

/// What clients with different tokens share.
pub(crate) struct Shared {
    pub(crate) metadata: &'static Metadata,
    pub(crate) base: BaseUrl,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    /// Headers of every request, without the token.
    pub(crate) headers: HeaderMap,
    /// Query parameters of every request: those of the API, then the caller's.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: Budget,
    pub(crate) limits: Limits,
}

/// Limits on time and size.
#[derive(Debug, Clone)]
pub(crate) struct Limits {
    /// For a whole call.
    pub(crate) total: Duration,
    /// For one attempt.
    pub(crate) attempt: Duration,
    /// For silence on a stream.
    pub(crate) idle: Duration,
    /// For the body of a success, decompressed.
    pub(crate) body: usize,
    /// For the body of an error, decompressed.
    pub(crate) error_body: usize,
    /// For one event of a stream.
    pub(crate) event: usize,
    /// Whether plain http is allowed for hosts other than this machine.
    pub(crate) plain_http: bool,
}

impl Client {
    /// A client with this access token and default settings.
    ///
    /// # Errors
    /// When the token is not a valid header value, or TLS cannot be set up.
    #[cfg(feature = "reqwest")]
    pub fn new(access_token: impl Into<String>) -> Result<Self, Error> {
        Self::builder().access_token(access_token).build()
    }

    /// A builder for a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&crate::api::metadata::METADATA)
    }

    /// A call of an undocumented endpoint, under the same rules as all others: see [`RequestBuilder`].
    #[allow(clippy::needless_pass_by_value)] // `Method::GET` reads better than a reference to it
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        RequestBuilder::new(self, &method, path)
    }

    /// Where the API is served, without a trailing slash.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.shared().base.as_str()
    }

    /// Replaces the access token of this client and of all its clones.
    ///
    /// # Errors
    /// When the token is not a valid header value; the old one is kept.
    pub fn set_access_token(&self, token: impl Into<String>) -> Result<(), Error> {
        self.inner.token.set(Some(bearer(&token.into())?));
        Ok(())
    }

    /// Removes the access token of this client and of all its clones.
    pub fn clear_access_token(&self) {
        self.inner.token.set(None);
    }

    /// A client with another access token, for another user or device. It shares connections and
    /// settings with this one; the token of this client does not change.
    ///
    /// # Errors
    /// When the token is not a valid header value.
    pub fn with_access_token(&self, token: impl Into<String>) -> Result<Self, Error> {
        Ok(self.with_token(Some(bearer(&token.into())?)))
    }

    /// A client without an access token. It shares connections and settings with this one.
    #[must_use]
    pub fn without_access_token(&self) -> Self {
        self.with_token(None)
    }

    fn with_token(&self, token: Option<HeaderValue>) -> Self {
        let token = TokenCell::new(token);
        Self { inner: Arc::new(Inner { shared: Arc::clone(&self.inner.shared), token }) }
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.inner.shared
    }

    /// The value of the `Authorization` header.
    pub(crate) fn authorization(&self) -> Option<HeaderValue> {
        self.inner.token.get()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.base_url())
            .field("access_token", &self.inner.token)
            .finish_non_exhaustive()
    }
}
