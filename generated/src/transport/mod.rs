//! The transport: sends one request and returns its response.
//!
//! A [`Transport`] is one method. It neither follows redirects, nor decompresses, nor retries:
//! the client does that, under its own limits. The module `reqwest` has the one that comes with the crate; under the
//! feature `tower`, the module of that name makes one of any `tower::Service`.

mod body;
#[cfg(feature = "reqwest")]
pub mod reqwest;
#[cfg(feature = "tower")]
pub mod tower;

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

pub use body::Body;

/// Any error, in a box.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// The future of an exchange.
pub type TransportFuture = Pin<Box<dyn Future<Output = Result<http::Response<Body>, TransportError>> + Send>>;

/// Sends a request and returns the response.
///
/// An implementation must not follow redirects and must not send a request twice. It should bound the
/// time it takes to connect; every other time limit is kept by the client. Dropping the future
/// cancels the exchange.
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Sends the request; the future returns the response with a body that is still to be read.
    fn send(&self, request: http::Request<Body>) -> TransportFuture;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        (**self).send(request)
    }
}

impl<T: Transport + ?Sized> Transport for Box<T> {
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        (**self).send(request)
    }
}

/// The progress of an exchange as reported by its transport; an extension of the request.
#[derive(Debug, Clone, Default)]
pub(crate) struct Progress {
    connecting: Arc<AtomicBool>,
}

impl Progress {
    /// The progress of this request.
    pub(crate) fn of(request: &mut http::Request<Body>) -> Self {
        let progress = Self::default();
        request.extensions_mut().insert(progress.clone());
        progress
    }

    /// Whether the exchange was still making its connection when it was last polled, so that the server has not seen
    /// the request.
    pub(crate) fn is_connecting(&self) -> bool {
        self.connecting.load(Ordering::Relaxed)
    }

    /// Says whether it is.
    #[cfg(feature = "reqwest")]
    pub(crate) fn set_connecting(&self, connecting: bool) {
        self.connecting.store(connecting, Ordering::Relaxed);
    }
}

/// Why an exchange failed.
#[derive(Debug)]
pub struct TransportError {
    connect: bool,
    rejected: bool,
    timed_out: bool,
    source: BoxError,
}

impl TransportError {
    /// The request provably never reached the server: no address, connection refused, no TLS.
    /// Such a failure is safe to retry for every request.
    pub fn connect(source: impl Into<BoxError>) -> Self {
        Self { connect: true, rejected: false, timed_out: false, source: source.into() }
    }

    /// The exchange broke off, and the server may have seen the request.
    pub fn interrupted(source: impl Into<BoxError>) -> Self {
        Self { connect: false, rejected: false, timed_out: false, source: source.into() }
    }

    /// The transport rejects this request, and would do so again.
    pub fn rejected(source: impl Into<BoxError>) -> Self {
        Self { connect: true, rejected: true, timed_out: false, source: source.into() }
    }

    /// Marks the failure as one of time.
    #[must_use]
    pub fn timed_out(self) -> Self {
        Self { timed_out: true, ..self }
    }

    /// Whether the request provably never reached the server.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.connect
    }

    /// Whether the transport rejects the request.
    #[must_use]
    pub fn is_rejected(&self) -> bool {
        self.rejected
    }

    /// Whether a time limit of the transport was the reason.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.timed_out
    }

    /// The failure underneath.
    pub(crate) fn into_source(self) -> BoxError {
        self.source
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self { rejected: true, .. } => "the transport rejects the request",
            Self { connect: true, .. } => "could not connect",
            Self { .. } => "the exchange broke off",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.source.as_ref())
    }
}
