//! Any [`tower_service::Service`] over HTTP as a transport: a hyper client, a stack of tower layers, a service in the same
//! process.
//!
//! ```
//! # use losant::transport::{Body, tower::TowerTransport};
//! # #[derive(Clone)] struct Echo;
//! # impl tower_service::Service<http::Request<Body>> for Echo {
//! #     type Response = http::Response<Body>;
//! #     type Error = std::convert::Infallible;
//! #     type Future = std::future::Ready<Result<Self::Response, Self::Error>>;
//! #     fn poll_ready(&mut self, _: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Self::Error>> {
//! #         std::task::Poll::Ready(Ok(()))
//! #     }
//! #     fn call(&mut self, _: http::Request<Body>) -> Self::Future {
//! #         std::future::ready(Ok(http::Response::new(Body::empty())))
//! #     }
//! # }
//! # let service = Echo;
//! let client = losant::Client::builder().transport(TowerTransport::new(service)).build()?;
//! # Ok::<(), losant::Error>(())
//! ```
//!
//! What holds for every [`Transport`] holds for the service: it must not follow redirects, retry or decompress, and it
//! should limit the time to connect. The settings of the builder for connections do not apply to it.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http_body::Body as HttpBody;
use tower_service::Service;

use super::{Body, BoxError, Transport, TransportError, TransportFuture};

/// Sends requests with a [`Service`]; each request by a clone of its own.
///
/// A failure counts as one of connecting, which is safe to retry for every request, when the service is not ready, or when
/// an [`io::Error`] among its sources says that there is no connection. A service that knows better returns a
/// [`TransportError`], by `map_err` of tower for instance.
pub struct TowerTransport<S> {
    // The lock makes the transport `Sync`, which many services are not.
    service: Mutex<S>,
}

impl<S> TowerTransport<S> {
    /// A transport over this service.
    pub fn new(service: S) -> Self {
        Self { service: Mutex::new(service) }
    }
}

impl<S> fmt::Debug for TowerTransport<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TowerTransport")
    }
}

impl<S, B> Transport for TowerTransport<S>
where
    S: Service<http::Request<Body>, Response = http::Response<B>> + Clone + Send + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
    B: HttpBody<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        let mut service = self.service.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move {
            let ready = std::future::poll_fn(|cx| service.poll_ready(cx)).await;
            ready.map_err(|error| failure(error.into(), TransportError::connect))?;
            let response = service.call(request).await.map_err(|error| failure(error.into(), by_source))?;
            Ok(response.map(Body::new))
        })
    }
}

/// The error of the service itself if it is one of a transport.
fn failure(error: BoxError, other: fn(BoxError) -> TransportError) -> TransportError {
    error.downcast::<TransportError>().map_or_else(other, |error| *error)
}

fn by_source(error: BoxError) -> TransportError {
    match io_kind(&*error) {
        Some(
            io::ErrorKind::ConnectionRefused
            | io::ErrorKind::HostUnreachable
            | io::ErrorKind::NetworkUnreachable
            | io::ErrorKind::AddrNotAvailable,
        ) => TransportError::connect(error),
        Some(io::ErrorKind::TimedOut) => TransportError::interrupted(error).timed_out(),
        _ => TransportError::interrupted(error),
    }
}

/// The kind of the first error of input or output among the sources.
fn io_kind(error: &(dyn StdError + 'static)) -> Option<io::ErrorKind> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref::<io::Error>() {
            return Some(error.kind());
        }
        next = error.source();
    }
    None
}
