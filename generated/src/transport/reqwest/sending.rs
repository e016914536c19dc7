//! Runs a request of reqwest: reports whether it is still connecting, and turns panics into errors.

use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};

use tower_layer::Layer;
use tower_service::Service;

use crate::transport::{Progress, TransportError};

tokio::task_local! {
    /// The request that is being polled.
    static PROGRESS: Progress;
}

pin_project_lite::pin_project! {
    /// A request that is being sent.
    pub(super) struct Sending<F> {
        #[pin]
        pub(super) work: F,
        pub(super) progress: Progress,
    }
}

impl<T, F: Future<Output = Result<T, TransportError>>> Future for Sending<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let (work, progress) = (this.work, this.progress);
        // It is connecting if this very poll ends inside of its connector: it may also get the connection of another
        // request that has ended, and then the connector goes on without it.
        progress.set_connecting(false);
        let polled =
            catch_unwind(AssertUnwindSafe(|| PROGRESS.sync_scope(progress.clone(), || work.poll(cx))));
        polled.unwrap_or_else(|panic| Poll::Ready(Err(panicked(&*panic))))
    }
}

/// reqwest panics where the runtime has no timers or no I/O driver, and there is no way to check in advance.
fn panicked(panic: &(dyn Any + Send)) -> TransportError {
    let text = panic.downcast_ref::<&str>().copied().or(panic.downcast_ref::<String>().map(String::as_str));
    match text {
        Some(text) if text.contains("are disabled") || text.contains("is disabled") => {
            TransportError::rejected(format!(
                "the tokio runtime lacks what the HTTP client needs, build it with `enable_all`: {text}"
            ))
        }
        _ => {
            TransportError::interrupted(format!("the HTTP client panicked: {}", text.unwrap_or("no message")))
        }
    }
}

/// Marks requests whose connection is being made.
#[derive(Debug, Clone, Copy)]
pub(super) struct WatchConnector;

impl<S> Layer<S> for WatchConnector {
    type Service = WatchedConnector<S>;

    fn layer(&self, connector: S) -> WatchedConnector<S> {
        WatchedConnector { connector }
    }
}

/// A connector that marks requests.
#[derive(Debug, Clone)]
pub(super) struct WatchedConnector<S> {
    connector: S,
}

impl<S: Service<T>, T> Service<T> for WatchedConnector<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = Connecting<S::Future>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.connector.poll_ready(cx)
    }

    fn call(&mut self, target: T) -> Connecting<S::Future> {
        Connecting { work: self.connector.call(target) }
    }
}

pin_project_lite::pin_project! {
    /// A connection that is being made.
    pub(super) struct Connecting<F> {
        #[pin]
        work: F,
    }
}

impl<F: Future> Future for Connecting<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        let result = self.project().work.poll(cx);
        if result.is_pending() {
            let _ = PROGRESS.try_with(|progress| progress.set_connecting(true)); // no request is polled: nobody asks
        }
        result
    }
}
